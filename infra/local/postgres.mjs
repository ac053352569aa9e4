import { createDatabase, createCluster, secureDatabase } from './postgres/cluster.mjs';
import { Failure, EXIT } from './postgres/failure.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { claim } from './postgres/claim.mjs';
import { start } from './postgres/server.mjs';
import { readSettings } from './postgres/settings.mjs';
import { runAs } from './postgres/user.mjs';

/**
 * Starts PostgreSQL for one CoilMatch on this machine and keeps it running until SIGTERM, SIGINT, or the end of the
 * standard input. Settings: DATA_DIR, PG_PORT, PG_PASSWORD; PG_FAST=1 for tests (no fsync); EXIT_WITH_STDIN=0 to outlive
 * the standard input. Exit codes are in postgres/failure.mjs.
 */
async function main() {
  const settings = readSettings(process.env);
  let stopAsked = () => {};
  const stopRequested = new Promise((resolve) => (stopAsked = resolve));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stopAsked);
  if (settings.exitWithStdin) process.stdin.on('close', stopAsked).on('error', stopAsked).resume();

  const user = runAs(settings);
  const binaries = findBinaries(user);
  const release = await claim(settings, user);
  try {
    createCluster(settings, user, binaries);
    if (!secureDatabase(settings, user, binaries)) createDatabase(settings, user, binaries);
    const server = await start(settings, user, binaries, stopRequested);
    if (server === null) return;
    const { processId } = server;
    process.stdout.write(`${JSON.stringify({ ready: true, port: settings.port, processId })}\n`);
    await Promise.race([stopRequested, server.ended]);
    await server.stop();
  } finally {
    release();
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
    process.exit(error instanceof Failure ? error.exitCode : EXIT.broken);
  },
);
