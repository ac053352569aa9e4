import { build } from 'esbuild';

/** One file that Node runs as it is. The banner gives CommonJS packages inside it their `require`. */
await build({
  entryPoints: ['src/server.ts'],
  outfile: 'dist/server.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  // Read files of their own, and are loaded with the first report only.
  external: ['pdfkit', 'fontkit', '@resvg/resvg-js'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
