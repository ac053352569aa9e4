import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the machine has a program that proves something from outside; without it, its test is skipped. */
export const has = (program: string) => spawnSync('which', [program]).status === 0;

/** Runs something over a file in a folder of its own, and removes the folder. */
export function withFile<Result>(
  name: string,
  bytes: Uint8Array,
  use: (file: string, folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'coilmatch-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const output = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'ignore'] });

/** A document as LibreOffice understands it, as PDF. */
export const throughLibreOffice = (name: string, bytes: Uint8Array): Buffer =>
  withFile(name, bytes, (file, folder) => {
    output(
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    );
    return readFileSync(file.replace(/\.\w+$/, '.pdf'));
  });
