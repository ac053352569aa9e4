import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { persistedOnly } from './persistedOnly.ts';
import { precompress } from './precompress.ts';

const edge = process.env.EDGE_URL ?? 'http://localhost:5080';

export default defineConfig(({ mode }) => ({
  plugins: [persistedOnly(), svelte(), precompress()],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  build: {
    target: 'es2022',
    // The content security policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': edge, '/auth': edge, '^/practices(\\.|/.*/print)': edge } },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], setupFiles: ['test/setup.ts'] },
}));
