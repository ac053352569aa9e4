import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EXIT, Failure, storageFailure } from './failure.mjs';
import { isPostgresIn, startOf } from './processes.mjs';

/** Free space below which nothing is started, in bytes: PostgreSQL writes its log in pieces of 16 MB. */
const NEEDED_SPACE = 64 * 1024 * 1024;

/** How long an orphaned PostgreSQL may take to finish, in milliseconds. */
const ORPHAN_ENDS_WITHIN_MS = 30_000;

/**
 * Makes this process the only one that starts PostgreSQL in the data folder. The claim is a small file that names its
 * process; one left by a process that is gone counts for nothing, and a PostgreSQL left by it is ended first.
 */
export async function claim({ dataDir, clusterDir }) {
  const file = join(dataDir, 'postgres.claim');
  try {
    mkdirSync(dataDir, { recursive: true });
    take(file, dataDir);
  } catch (error) {
    throw storageFailure(error, dataDir);
  }
  const release = () => rmSync(file, { force: true });
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    if (bavail * bsize < NEEDED_SPACE) throw storageFailure({ code: 'ENOSPC' }, dataDir);
    for (const draft of readdirSync(dataDir).filter((name) => name.startsWith('postgres.draft'))) {
      rmSync(join(dataDir, draft), { recursive: true });
    }
    await endOrphan(clusterDir);
  } catch (error) {
    release();
    throw storageFailure(error, dataDir);
  }
  return release;
}

function take(file, dataDir) {
  const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid) });
  for (let attempt = 0; ; attempt++) {
    try {
      return writeFileSync(file, mine, { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isHeld(file) || attempt === 3) {
      throw new Failure(
        EXIT.inUse,
        `Another CoilMatch already uses ${dataDir}; stop it first or choose another folder.`,
      );
    }
    rmSync(file, { force: true });
  }
}

function isHeld(file) {
  try {
    const { pid, start } = JSON.parse(readFileSync(file, 'utf8'));
    return pid !== process.pid && startOf(pid) === start;
  } catch {
    return false;
  }
}

/** Nobody holds the claim, so a PostgreSQL that still runs here has lost its starter; it is asked to finish in order. */
async function endOrphan(clusterDir) {
  const lock = join(clusterDir, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Math.abs(Number(readFileSync(lock, 'utf8').split('\n')[0]));
  if (!Number.isInteger(pid) || pid === 0) return;
  const folder = realpathSync(clusterDir);

  if (!isPostgresIn(pid, folder)) return rmSync(lock);
  process.stderr.write('A PostgreSQL of an earlier run is still at work; it is asked to finish.\n');
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + ORPHAN_ENDS_WITHIN_MS;
  while (isPostgresIn(pid, folder)) {
    if (Date.now() > deadline) {
      throw new Failure(
        EXIT.inUse,
        `A PostgreSQL of an earlier run (process ${pid}) does not finish; end it first.`,
      );
    }
    await wait(50);
  }
}
