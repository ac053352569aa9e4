import { createEdge } from './edge.ts';
import { readEnv } from './env.ts';
import { log } from './log.ts';

/** Starts the edge, says so in one line of JSON, and stops in order when asked to. */
const reading = readEnv();
if (!reading.ok) {
  for (const fault of reading.faults) process.stderr.write(`${fault}\n`);
  process.exit(2);
}

const { env } = reading;
/** Loaded where it is asked for alone; the instruments are made after it. */
const endExport =
  env.telemetry === null ? null : (await import('./telemetry/export.ts')).startExport(env.telemetry);
const { server, close } = createEdge(env);

server.on('error', (error: NodeJS.ErrnoException) => {
  const sentence =
    error.code === 'EADDRINUSE'
      ? `Port ${env.port} is taken by another program; choose another one with PORT.`
      : `The edge cannot listen on ${env.host}:${env.port}: ${error.message}.`;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
});

server.listen(env.port, env.host, () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : env.port;
  process.stdout.write(`${JSON.stringify({ ready: true, port, address: env.publicUrl.origin })}\n`);
});

let stopping = false;
function stop(reason: string): void {
  if (stopping) return;
  stopping = true;
  log('stopping', { reason }, 'info');
  void close()
    .then(() => endExport?.())
    .then(() => process.exit(0));
}

process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGINT'));
if (env.exitWithStdin) process.stdin.on('close', () => stop('the launcher is gone')).resume();
