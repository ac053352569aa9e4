import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * What tells a process from a later one with the same number: its start time. Null where there is no such process.
 */
export function startOf(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform !== 'linux') return 'unknown';
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? null : fields[18];
  } catch {
    return null;
  }
}

/** Whether this process is a PostgreSQL at work in this folder, and not another program that got an old number. */
export function isPostgresIn(pid, folder) {
  if (startOf(pid) === null) return false;
  if (process.platform === 'win32') return true;
  try {
    return process.platform === 'linux'
      ? readlinkSync(`/proc/${pid}/cwd`) === folder
      : execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}
