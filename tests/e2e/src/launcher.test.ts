import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { freePort, Launcher } from './product.js';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'coilmatch-launcher-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The processes that a launcher's folder is known to: each part carries its own name in its command line. */
const processOf = (launcher: Launcher, part: string): number => {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, words]) => ({ pid: Number(pid), parent: Number(parent), words: words ?? '' }));
  const below = (pid: number): typeof processes =>
    processes.filter((one) => one.parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  const found = below(launcher.process.pid ?? 0).find((one) => one.words.includes(part));
  if (!found) throw new Error(`No process of ${part} below the launcher`);
  return found.pid;
};

describe('the launcher', () => {
  test.each([
    ['the database', 'postgres.mjs', 'postgres stopped unexpectedly'],
    ['the silo', 'CoilMatch.Silo.dll', 'silo stopped unexpectedly'],
    ['the edge', 'server.mjs', 'edge stopped unexpectedly'],
    ['the identity provider', 'identity-provider.mjs', 'identity-provider stopped unexpectedly'],
  ])(
    'stops the rest with a clear message when %s is killed, and starts again with its data',
    async (_, part, message) => {
      const folder = newFolder();
      const words = ['run', '--port', String(await freePort()), '--data', folder];
      const first = new Launcher(...words);
      await first.says('CoilMatch is ready');
      process.kill(processOf(first, part), 'SIGKILL');
      expect(await first.ended).toBe(1);
      expect(first.output).toContain(message);
      expect(first.output).not.toContain('   at ');

      const second = new Launcher(...words);
      await second.says('CoilMatch is ready');
      expect(await second.stop()).toBe(0);
    },
  );

  test('refuses a second run from the same folder and names the first', async () => {
    const second = new Launcher('run', '--port', String(await freePort()), '--data', inject('dataFolder'));
    expect(await second.ended).toBe(2);
    expect(second.output).toContain(
      `CoilMatch already runs from ${inject('dataFolder')}: ${inject('address')}`,
    );
  });

  test('refuses a port that is taken and says which to try', async () => {
    const port = new URL(inject('address')).port;
    const second = new Launcher('run', '--port', port, '--data', newFolder());
    expect(await second.ended).toBe(2);
    expect(second.output).toContain(`Port ${port} is in use`);
  });

  test('says what is wrong with a data folder that is a file', async () => {
    const launcher = new Launcher('run', '--port', String(await freePort()), '--data', '/dev/null/data');
    expect(await launcher.ended).toBe(2);
    expect(launcher.output).toContain('The data folder /dev/null/data cannot be used');
  });

  test.skipIf(process.getuid?.() === 0)(
    'says what is wrong with a read-only data folder and writes nothing',
    async () => {
      const folder = newFolder();
      chmodSync(folder, 0o500);
      const launcher = new Launcher('run', '--port', String(await freePort()), '--data', folder);
      expect(await launcher.ended).toBe(2);
      expect(launcher.output).toContain('cannot be used');
      expect(existsSync(join(folder, 'secrets.json'))).toBe(false);
    },
  );

  test('keeps its secrets to the user alone', () => {
    const file = join(inject('dataFolder'), 'secrets.json');
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toContain('EdgeKey');
    expect(execFileSync('stat', ['-c', '%a', file], { encoding: 'utf8' }).trim()).toBe('600');
  });

  test('names an unknown command and shows the known ones', async () => {
    const launcher = new Launcher('fly');
    expect(await launcher.ended).toBe(2);
    expect(launcher.output).toContain('Unknown command: fly');
    expect(launcher.output).toContain('token EMAIL');
  });
});
