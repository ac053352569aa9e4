import type { ExecutionResult } from 'graphql';
import type { Env } from '../env.ts';
import { liveHub } from '../live/live.ts';
import { persistedOperations } from '../persistedOperations.ts';
import { cookieJar } from '../session/cookies.ts';
import { openPool } from '../silo/siloPool.ts';
import { graphqlServer } from '../yoga.ts';

export function testEnv(siloUrl: string, changes: Partial<Env> = {}): Env {
  return {
    port: 0,
    host: '127.0.0.1',
    siloUrls: [siloUrl],
    edgeKey: 'edge-key',
    publicUrl: new URL('http://localhost:5080'),
    oidc: { issuer: new URL('http://127.0.0.1:1'), clientId: 'coilmatch', clientSecret: 'secret' },
    mail: null,
    demo: true,
    staticDir: null,
    persistedOperations: null,
    exitWithStdin: false,
    telemetry: null,
    trustedProxies: () => false,
    rateLimitFactor: 50,
    drainSeconds: 0,
    ...changes,
  };
}

/** GraphQL without the HTTP server: what `yoga.fetch` answers to one request. */
export function testYoga(
  siloUrl: string,
  changes: Partial<Env> = {},
  documents: Record<string, string> = {},
) {
  const env = testEnv(siloUrl, changes);
  const pool = openPool(env.siloUrls, { retryForMs: 0 });
  const live = liveHub(pool, env.edgeKey, 100);
  const yoga = graphqlServer({
    env,
    live,
    pool,
    jar: cookieJar(false),
    operations: persistedOperations(documents),
  });

  const send = (body: object, headers: Record<string, string> = {}) =>
    yoga.fetch(
      'http://localhost:5080/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      },
      { address: '192.0.2.1' },
    );
  return {
    send,
    /** Asks as somebody with a bearer token. */
    ask: async (query: string, variables: object = {}) => {
      const answer = await send({ query, variables }, { authorization: 'Bearer token' });
      return (await answer.json()) as ExecutionResult<Record<string, unknown>>;
    },
    live,
    close: async () => {
      live.close();
      await pool.close();
    },
  };
}
