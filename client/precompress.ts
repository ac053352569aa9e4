import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json|txt)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The scripts that the page asks for before anything is clicked: those named in index.html. */
function firstLoadScripts(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Writes a .br and a .gz beside each built text file, and prints what a first visit costs. */
export function precompress(): Plugin {
  let folder = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const gzipped = new Map<string, number>();
      for (const file of filesBelow(folder).filter((name) => compressible.test(name))) {
        const text = readFileSync(file);
        const gz = gzipSync(text, { level: 9 });
        gzipped.set(relative(folder, file), gz.length);
        writeFileSync(`${file}.gz`, gz);
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
      }
      const first = firstLoadScripts(readFileSync(join(folder, 'index.html'), 'utf8'));
      const firstLoad = first.reduce((sum, name) => sum + (gzipped.get(name) ?? 0), 0);
      const scripts = [...gzipped].filter(([name]) => name.endsWith('.js'));
      const all = scripts.reduce((sum, [, size]) => sum + size, 0);
      console.log(
        `first load: ${kilobytes(firstLoad)} of gzipped script; all pages together: ${kilobytes(all)}`,
      );
    },
  };
}
