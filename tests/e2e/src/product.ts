import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
    dataFolder: string;
  }
}

export const repository = resolve(import.meta.dirname, '../../..');

/** A port of this machine that nobody listens on at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('no port')),
      );
    });
  });

/** A launcher started as a user starts it, with what it printed and how it ended. */
export class Launcher {
  readonly process;
  output = '';
  readonly ended: Promise<number | null>;

  constructor(...words: string[]) {
    this.process = spawn('dotnet', ['run', 'coilmatch.cs', ...words], {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout.on('data', (text: Buffer) => (this.output += text.toString()));
    this.process.stderr.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((settle) => this.process.once('exit', settle));
  }

  /** Waits until the output holds some words; fails with the output when the launcher ends before. */
  async says(words: string): Promise<void> {
    await new Promise<void>((settle, fail) => {
      const look = () => {
        if (this.output.includes(words)) settle();
      };
      this.process.stdout.on('data', look);
      this.process.stderr.on('data', look);
      void this.ended.then(() =>
        this.output.includes(words)
          ? settle()
          : fail(new Error(`It ended without saying "${words}":\n${this.output}`)),
      );
      look();
    });
  }

  async stop(): Promise<number | null> {
    this.process.kill('SIGTERM');
    return this.ended;
  }
}

/** A running product in a folder of its own. */
export interface Product {
  address: string;
  dataFolder: string;
  stop: () => Promise<void>;
}

export const startProduct = async (): Promise<Product> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'coilmatch-journeys-'));
  const port = await freePort();
  const launcher = new Launcher('run', '--port', String(port), '--data', dataFolder);
  await launcher.says('CoilMatch is ready');
  const stop = async () => {
    await launcher.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}`, dataFolder, stop };
};

/** Starts the product once for all journeys that leave its clock alone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, dataFolder, stop } = await startProduct();
  project.provide('address', address);
  project.provide('dataFolder', dataFolder);
  return stop;
}
