import { execFileSync } from 'node:child_process';
import { EXIT, Failure } from './failure.mjs';

/**
 * Who PostgreSQL runs as. It refuses to run as root, so root starts it as the system user `postgres`, made when missing.
 * `dataPath` is how PostgreSQL names its data folder: that user may be unable to walk there (below /root, say), but it
 * is started inside the folder and reaches it through /proc/self/cwd.
 */
export function runAs({ clusterDir }) {
  if (process.getuid?.() !== 0) return { ids: {}, isRoot: false, dataPath: clusterDir };
  if (process.platform !== 'linux') {
    throw new Failure(EXIT.settings, 'PostgreSQL does not run as root; start CoilMatch as an ordinary user.');
  }
  const ids = find('postgres') ?? create('postgres');
  return { ids, isRoot: true, dataPath: '/proc/self/cwd' };
}

function find(name) {
  try {
    const number = (flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return null;
  }
}

function create(name) {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name], {
      stdio: 'ignore',
    });
  } catch {
    throw new Failure(
      EXIT.settings,
      'PostgreSQL does not run as root and the user "postgres" cannot be made; start CoilMatch as an ordinary user.',
    );
  }
  return find(name);
}
