import { resolve } from 'node:path';
import { EXIT, Failure } from './failure.mjs';

/** The name of the database and of its owner. */
export const NAME = 'coilmatch';

export function readSettings(env) {
  const missing = ['DATA_DIR', 'PG_PORT', 'PG_PASSWORD'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Failure(EXIT.settings, `${missing.join(', ')} must be set.`);
  const port = Number(env.PG_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(EXIT.settings, `PG_PORT must be a number from 1 to 65535, not "${env.PG_PORT}".`);
  }
  if (/[\r\n\0]/.test(env.PG_PASSWORD))
    throw new Failure(EXIT.settings, 'PG_PASSWORD must be a single line.');
  const dataDir = resolve(env.DATA_DIR);
  return {
    dataDir,
    clusterDir: resolve(dataDir, 'postgres'),
    log: resolve(dataDir, 'postgres.log'),
    port,
    password: env.PG_PASSWORD,
    fast: env.PG_FAST === '1',
    exitWithStdin: env.EXIT_WITH_STDIN !== '0',
  };
}
