import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { calendarRoutes } from './calendar/calendarRoutes.ts';
import { credentialAddressOf, credentialRoutes } from './credentials/credentialRoutes.ts';
import type { Env } from './env.ts';
import { CANNOT_ANSWER } from './errors.ts';
import { exportAddressOf, exportRoutes } from './export/exportRoutes.ts';
import { headersOf, sendFailure, sendJson, sendPage } from './http/answers.ts';
import { documentRoute } from './http/documentRoute.ts';
import { answerGraphQL } from './http/graphqlRoute.ts';
import { exportIdOf, handOverRoute } from './http/handOverRoute.ts';
import { openDataRoute, openFileOf } from './http/openDataRoute.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { staticFiles } from './http/staticFiles.ts';
import { refuseTooMany, throttle as throttleOf } from './http/throttle.ts';
import { liveHub } from './live/live.ts';
import { described, log } from './log.ts';
import { startPostRounds } from './mail/postRound.ts';
import { readPersistedOperations } from './persistedOperations.ts';
import { practiceRoutes } from './practices/practiceRoutes.ts';
import { reportAddressOf, reportRoutes } from './reports/reportRoutes.ts';
import { cookieJar } from './session/cookies.ts';
import { signInRoutes } from './session/signIn.ts';
import { openPool } from './silo/siloPool.ts';
import { observed } from './telemetry/request.ts';
import { graphqlServer } from './yoga.ts';

/** Whoever sends slowly keeps a place no longer than this; the longest request is an upload over a slow line. In milliseconds. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };

/** How long requests that were begun may take when the edge stops, in milliseconds; what waits then is cut off. */
const FINISH_WITHIN_MS = 20_000;

export type Edge = {
  server: Server;
  /** Says that it is not ready, still answers until everybody has noticed, then ends streams and finishes what it began. */
  close: () => Promise<void>;
};

/** Everything people and scripts reach: GraphQL, sign-in, health, and the built client. */
export function createEdge(env: Env): Edge {
  const pool = openPool(env.siloUrls);
  const jar = cookieJar(env.publicUrl.protocol === 'https:');
  const throttle = throttleOf(env, jar);
  const live = liveHub(pool, env.edgeKey);
  const yoga = graphqlServer({
    env,
    live,
    pool,
    jar,
    throttle,
    operations: readPersistedOperations(env.persistedOperations, env.demo),
  });
  const auth = signInRoutes(env, pool, jar, live);
  const calendar = calendarRoutes(env, pool, jar, throttle.addressOf);
  const sendExport = exportRoutes(pool, jar);
  const sendCredential = credentialRoutes(pool, jar);
  const documents = documentRoute(env, pool, jar);
  const practices = practiceRoutes(env, pool);
  const sendReport = reportRoutes(env, pool, jar);
  const handOver = handOverRoute(pool, jar);
  const openData = openDataRoute(pool);
  const files = env.staticDir === null ? null : staticFiles(env.staticDir);
  const stopPost = startPostRounds(env, pool);
  const headers = Object.entries(securityHeaders(env));
  let draining = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(`http://edge.invalid${request.url?.startsWith('/') ? request.url : '/'}`);
    for (const [name, value] of headers) response.setHeader(name, value);
    const { pathname } = url;

    if (!pathname.startsWith('/health/') && !throttle.lets(request, pathname))
      return refuseTooMany(request, response, throttle.secondsToWait());
    if (pathname === '/graphql')
      return answerGraphQL(yoga, request, response, url, throttle.addressOf(request));
    if (pathname.startsWith('/documents/')) return documents(request, response, url);
    if (pathname === '/health/live') return sendJson(response, 200, { status: 'live' });
    if (pathname === '/health/ready') {
      const { ready, waitingFor } = draining
        ? { ready: false, waitingFor: ['draining'] }
        : await pool.readiness();
      return sendJson(response, ready ? 200 : 503, ready ? { status: 'ready' } : { waitingFor });
    }
    const route = auth[pathname];
    if (route !== undefined) return route(request, response, url);
    if (pathname.startsWith('/calendar/')) return calendar(request, response, pathname);
    const openFile = openFileOf(pathname);
    if (openFile !== null) return openData(request, response, openFile);
    const exportId = exportIdOf(pathname);
    if (exportId !== null) return handOver(request, response, exportId);
    const credential = credentialAddressOf(pathname, headersOf(request).get('accept'));
    if (credential !== null) return sendCredential(request, response, credential);
    const file = exportAddressOf(pathname);
    if (file !== null) return sendExport(request, response, url, file);
    const practice = practices(pathname);
    if (practice !== undefined) return practice(request, response);
    const report = reportAddressOf(pathname);
    if (report !== null) return sendReport(request, response, report);
    if (files !== null) return files(request, response, pathname);
    sendPage(response, 404, 'There is nothing here', 'The address may have been mistyped.');
  };

  const server = createServer(TIMEOUTS, (request, response) => {
    void observed(request, response, () =>
      answer(request, response).catch((error: unknown) => {
        log('request failed', { error: described(error) }, 'error');
        if (response.headersSent) response.destroy();
        else sendFailure(request, response, 500, CANNOT_ANSWER);
      }),
    );
  });

  return {
    server,
    close: async () => {
      draining = true;
      await sleep(env.drainSeconds * 1000);
      const closed = new Promise((resolve) => server.close(resolve));
      live.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS).unref();
      await Promise.all([closed, stopPost()]);
      await yoga.dispose();
      await pool.close();
    },
  };
}
