import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { EXIT, Failure, failureFromLog, storageFailure } from './failure.mjs';
import { NAME } from './settings.mjs';

/** Who may connect: whoever knows the password, from this machine. */
const ACCESS = 'host all all 127.0.0.1/32 scram-sha-256\n';

/** Only what a message has to say in English and every byte in UTF-8; nothing of the caller's PG… settings. */
export function plainEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', LANG: 'C' };
}

/** Makes the database files. They are made under another name and renamed when complete, so none are ever half made. */
export function createCluster(settings, user, binaries) {
  if (existsSync(`${settings.clusterDir}/PG_VERSION`)) return;
  const draft = `${settings.dataDir}/postgres.draft`;
  try {
    if (existsSync(settings.clusterDir)) {
      throw new Failure(EXIT.storage, `${settings.clusterDir} exists but holds no database; move it away.`);
    }
    mkdirSync(draft, { mode: 0o700 });
    if (user.isRoot) chownSync(draft, user.ids.uid, user.ids.gid);
    const dataPath = user.isRoot ? user.dataPath : draft;
    const locale = [
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    const sync = settings.fast ? ['--no-sync'] : [];
    run(
      settings,
      binaries.initdb,
      [`--pgdata=${dataPath}`, `--username=${NAME}`, '--auth=reject', ...locale, ...sync],
      { ...user.ids, cwd: draft },
    );
    writeFileSync(`${draft}/pg_hba.conf`, ACCESS);
    renameSync(draft, settings.clusterDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw storageFailure(error, settings.dataDir);
  }
}

/** Sets the owner's password to the one given now; answers whether the product's database exists. */
export function secureDatabase(settings, user, binaries) {
  if (user.isRoot) {
    chownSync(settings.clusterDir, user.ids.uid, user.ids.gid);
    chmodSync(settings.clusterDir, 0o700);
  }
  const quote = `$q${randomBytes(8).toString('hex')}$`;
  const output = single(settings, user, binaries, [
    `ALTER ROLE ${NAME} PASSWORD ${quote}${settings.password}${quote}`,
    `SELECT 'database-found' FROM pg_database WHERE datname = '${NAME}'`,
  ]);
  return output.includes('database-found');
}

export function createDatabase(settings, user, binaries) {
  single(settings, user, binaries, [`CREATE DATABASE ${NAME}`]);
}

/** Runs statements with nobody else connected; this also recovers the files after a crash. */
function single(settings, user, binaries, statements) {
  const fsync = settings.fast ? ['-c', 'fsync=off'] : [];
  return run(settings, binaries.postgres, ['--single', '-D', user.dataPath, ...fsync, 'postgres'], {
    ...user.ids,
    cwd: settings.clusterDir,
    input: `${statements.join('\n')}\n`,
  });
}

function run(settings, program, args, options) {
  const done = spawnSync(program, args, {
    ...options,
    env: plainEnvironment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  if (done.error) throw done.error;
  const failed = done.status !== 0 || /^\S.*(ERROR|FATAL|PANIC): /m.test(done.stderr);
  if (failed) throw failureFromLog(done.stderr, settings);
  return done.stdout;
}
