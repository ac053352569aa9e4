import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Env } from '../env.ts';
import { headersOf, sendPage } from '../http/answers.ts';
import { rateLimit } from '../http/rateLimit.ts';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf } from '../session/credentials.ts';
import { siloClient } from '../silo/siloClient.ts';
import type { SiloCalendarFeed, SiloReply } from '../silo/types.ts';
import { icsOf } from './ics.ts';
import { correlationId as requestId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

type Route = (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>;

/** Requests a minute for one link, and from one address; calendar programs ask a few times an hour. */
const PER_LINK = 30;
const PER_ADDRESS = 300;

const LINK = /^\/calendar\/([\w-]{43})\.ics$/;
const SESSION = /^\/calendar\/pairings\/([\w-]{1,64})\/sessions\/(\d{1,4})\.ics$/;

/** `/calendar/{token}.ics` for calendar programs, and one session as a file for those who are signed in. */
export function calendarRoutes(
  env: Env,
  pool: SiloPool,
  jar: CookieJar,
  addressOf: (request: IncomingMessage) => string,
  clock?: () => number,
): Route {
  const byLink = rateLimit(PER_LINK, clock);
  const byAddress = rateLimit(PER_ADDRESS, clock);

  return async (request, response, pathname) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendPage(response, 405, 'This cannot be sent here', 'The address only gives out a calendar.');
    }
    const token = LINK.exec(pathname)?.[1];
    const [, pairingId, number] = SESSION.exec(pathname) ?? [];
    if (!byAddress(addressOf(request)) || (token !== undefined && !byLink(token))) {
      response.setHeader('retry-after', '60');
      return sendPage(response, 429, 'Too many requests', 'Try again in a minute.');
    }

    const correlationId = requestId();
    if (token !== undefined) {
      const silo = siloClient(pool, { token: null, correlationId });
      return send(request, response, await silo.calendarFeed(env.edgeKey, token), env.publicUrl);
    }
    if (pairingId !== undefined && number !== undefined) {
      const { token: session } = credentialsOf(headersOf(request), jar);
      const silo = siloClient(pool, { token: session, correlationId });
      response.setHeader('content-disposition', `attachment; filename="coil-session-${number}.ics"`);
      return send(request, response, await silo.sessionFile(pairingId, Number(number)), env.publicUrl);
    }
    notFound(response);
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: SiloReply<SiloCalendarFeed>,
  publicUrl: URL,
): void {
  response.removeHeader('cross-origin-resource-policy');
  if (!reply.ok) return notFound(response);

  const body = Buffer.from(icsOf(reply.value, publicUrl));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'private, max-age=300');
  response.setHeader('x-robots-tag', 'noindex');
  if (
    headersOf(request)
      .get('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(etag)
  ) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The one answer for a link that was never made, was revoked, or whose person may not see the calendar any more. */
function notFound(response: ServerResponse): void {
  response.removeHeader('content-disposition');
  sendPage(response, 404, 'There is no calendar here', 'The link may have been revoked or mistyped.');
}
