import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { demoProvider } from './identity-provider/provider.mjs';

/**
 * Signs demo people in without a password, for the demo on one machine only: it listens on 127.0.0.1 and does not start
 * in production. Settings: ISSUER_PORT, REDIRECT_URI, CLIENT_SECRET, SILO_URL (one, or several with
 * commas between); CLIENT_ID is `coilmatch` unless set.
 */
export async function startIdentityProvider({
  port,
  redirectUri,
  clientSecret,
  siloUrls,
  clientId = 'coilmatch',
}) {
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'The demo identity provider does not start in production, because it asks for no password.',
    );
  }
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  server.on('request', demoProvider({ issuer, redirectUri, clientId, clientSecret, siloUrls }));
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function settings(env) {
  const missing = ['ISSUER_PORT', 'REDIRECT_URI', 'CLIENT_SECRET', 'SILO_URL'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`${missing.join(', ')} must be set.`);
  const port = Number(env.ISSUER_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('ISSUER_PORT must be a port number.');
  const siloUrls = env.SILO_URL.split(',').map((url) => url.trim());
  for (const [name, value] of [
    ['REDIRECT_URI', env.REDIRECT_URI],
    ...siloUrls.map((url) => ['SILO_URL', url]),
  ]) {
    if (!URL.canParse(value)) throw new Error(`${name} must be an address, not "${value}".`);
  }
  return {
    port,
    redirectUri: env.REDIRECT_URI,
    clientSecret: env.CLIENT_SECRET,
    siloUrls,
    clientId: env.CLIENT_ID || undefined,
  };
}

async function main() {
  const provider = await startIdentityProvider(settings(process.env));
  const stop = () => void provider.close().then(() => process.exit(0));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.env.EXIT_WITH_STDIN === '1') process.stdin.on('close', stop).resume();
  process.stdout.write(`${JSON.stringify({ ready: true, issuer: provider.issuer })}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    const taken = error.code === 'EADDRINUSE';
    const sentence = taken ? `Port ${process.env.ISSUER_PORT} is taken by another program.` : error.message;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  });
}
