import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf, sendJson } from '../http/answers.ts';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf } from '../session/credentials.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

const FIXED = /^\/credentials\/(issuer|keys|achievements\/[a-z-]{1,60}|status\/\d{1,6})(?:\.json)?$/;
const BADGE = /^\/credentials\/([\da-f-]{36})(\.json|\.jwt)?$/i;
const TEMPLATE = /^\/credentials\/templates\/([\da-f-]{36})\.json$/i;

/** How long others may keep an answer, in seconds: a status list says within minutes that a badge was taken back. */
const KEPT = 300;

/** Where silo keeps what an address asks for, and as what it is downloaded; null for a page of the client. */
export function credentialAddressOf(
  pathname: string,
  accept: string | null,
): { path: string; file?: string } | null {
  const fixed = FIXED.exec(pathname)?.[1];
  if (fixed !== undefined) return { path: `/credentials/${fixed}` };

  const template = TEMPLATE.exec(pathname)?.[1];
  if (template !== undefined)
    return { path: `/pairings/${template}/student-badge-template`, file: 'student-badge-template.json' };

  const [, id, ending] = BADGE.exec(pathname) ?? [];
  if (id === undefined) return null;
  if (ending === '.jwt') return { path: `/credentials/${id}/token` };
  const wantsData = accept !== null && /json/i.test(accept) && !/text\/html/i.test(accept);
  return ending === '.json' || wantsData ? { path: `/credentials/${id}/document` } : null;
}

/**
 * Badges and all that is needed to verify them, for programs anywhere: open to every site, since nothing here is secret. The
 * template for students' badges is the exception and needs a session.
 */
export function credentialRoutes(pool: SiloPool, jar: CookieJar) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, file }: { path: string; file?: string },
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendJson(response, 405, {
        code: 'wrong-method',
        message: 'This address only gives out a file.',
      });
    }
    const isPrivate = file !== undefined;
    const token = isPrivate ? credentialsOf(headersOf(request), jar).token : null;
    const answer = await pool.request({
      method: 'GET',
      path,
      headers: {
        'x-correlation-id': correlationId(),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
    });
    const body = Buffer.from(await answer.body.arrayBuffer());
    if (answer.statusCode !== 200) {
      const status = answer.statusCode >= 500 ? 503 : answer.statusCode;
      return sendJson(response, status, {
        code: status === 503 ? 'unavailable' : 'not-found',
        message: status === 503 ? 'Try again in a moment.' : 'There is nothing at this address.',
      });
    }
    if (!isPrivate) {
      response.removeHeader('cross-origin-resource-policy');
      response.setHeader('access-control-allow-origin', '*');
    }
    response.writeHead(200, {
      'content-type': String(answer.headers['content-type']),
      'cache-control': isPrivate ? 'private, no-store' : `public, max-age=${KEPT}`,
      'content-length': body.length,
      vary: 'accept',
      ...(isPrivate ? { 'content-disposition': `attachment; filename="${file}"` } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
