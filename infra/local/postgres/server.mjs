import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { plainEnvironment } from './cluster.mjs';
import { failureFromLog, storageFailure } from './failure.mjs';

/** The log is put aside when it is larger than this many bytes. */
const LOG_LIMIT = 5 * 1024 * 1024;

/** How long PostgreSQL may take to finish in order before it is stopped at once, in milliseconds; both are safe. */
const FAST_STOP_WITHIN_MS = 20_000;

/** Starts PostgreSQL on 127.0.0.1 and waits until it takes connections; null when it was asked to stop before that. */
export async function start(settings, user, binaries, stopRequested) {
  const { fd, from } = openLog(settings);
  const child = spawn(binaries.postgres, ['-D', user.dataPath, ...options(settings)], {
    ...user.ids,
    cwd: settings.clusterDir,
    env: plainEnvironment(),
    // A group of its own: Ctrl-C in the terminal reaches only the starter, which stops PostgreSQL last.
    detached: process.platform !== 'win32',
    stdio: ['ignore', fd, fd],
  });
  closeSync(fd);

  let stopping = false;
  const ended = new Promise((resolve, reject) => {
    child.on('error', (error) => reject(error));
    child.on('exit', () => {
      if (stopping) resolve();
      else reject(failureFromLog(readFileSync(settings.log, 'utf8').slice(from), settings));
    });
  });
  ended.catch(() => {});

  const stop = async () => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    const atOnce = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_WITHIN_MS);
    await ended.finally(() => clearTimeout(atOnce));
  };

  let waiting = true;
  const stopped = Promise.race([stopRequested.then(() => true), ended.then(() => true)]);
  const ready = (async () => {
    while (waiting && !(await takesConnections(settings))) await wait(30);
    return false;
  })();
  try {
    if (!(await Promise.race([stopped, ready]))) return { ended, stop, processId: child.pid };
  } finally {
    waiting = false;
  }
  await stop();
  return null;
}

/** Settings of the server. Writes are durable unless the caller asked for speed, which only tests do. */
function options({ port, fast }) {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fast ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function openLog({ log, dataDir }) {
  try {
    const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    if (size > LOG_LIMIT) renameSync(log, `${log}.1`);
    return { fd: openSync(log, 'a', 0o600), from: size > LOG_LIMIT ? 0 : size };
  } catch (error) {
    throw storageFailure(error, dataDir);
  }
}

/** PostgreSQL writes `ready` into its lock file when it has recovered; its port then answers. */
async function takesConnections({ clusterDir, port }) {
  try {
    if (readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() !== 'ready')
      return false;
  } catch {
    return false;
  }
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
