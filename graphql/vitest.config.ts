import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** One copy of graphql for our code and for Yoga, as in the bundle: it knows its own objects by their class. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
