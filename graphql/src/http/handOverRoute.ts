import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf } from '../session/credentials.ts';
import { headersOf, sendPage } from './answers.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** A download that stands still for so long is given up. In milliseconds. */
const STALL_MS = 60_000;

const ADDRESS = /^\/hand-over\/exports\/([\da-f-]{36})\.zip$/i;

/** Headers by which a browser sees what it gets, and goes on with a download that broke off. */
const PASSED_ON = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
];

/** The id in `/hand-over/exports/{id}.zip`, or null for another address. */
export const exportIdOf = (pathname: string): string | null => ADDRESS.exec(pathname)?.[1] ?? null;

/** Hands an export of the whole installation through, whole or a range of it; who may have it is silo's to say. */
export function handOverRoute(pool: SiloPool, jar: CookieJar) {
  return async (request: IncomingMessage, response: ServerResponse, id: string): Promise<void> => {
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      return sendPage(response, 405, 'This cannot be sent here', 'The address only gives out a file.');
    }
    const headers = headersOf(request);
    const { token } = credentialsOf(headers, jar);
    const [range, ifRange] = [headers.get('range'), headers.get('if-range')];
    const stopped = new AbortController();
    response.on('close', () => stopped.abort());
    const answer = await pool.request({
      method: 'GET',
      path: `/hand-over/exports/${id}/file`,
      headers: {
        'x-correlation-id': correlationId(),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(range === null ? {} : { range }),
        ...(ifRange === null ? {} : { 'if-range': ifRange }),
      },
      bodyTimeout: STALL_MS,
      signal: stopped.signal,
    });
    if (answer.statusCode !== 200 && answer.statusCode !== 206) {
      await answer.body.dump();
      return refuse(response, answer.statusCode);
    }
    const passed = PASSED_ON.flatMap((name) => {
      const value = answer.headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    response.writeHead(answer.statusCode, {
      ...Object.fromEntries(passed),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    // Half an answer is cut off, so that the browser does not keep it as a whole one.
    await pipeline(answer.body, response).catch(() => response.destroy());
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (status === 401)
    return sendPage(response, 401, 'You are not signed in', 'Sign in, then ask for the file again.');
  if (status === 416)
    return sendPage(response, 416, 'There is no such part', 'Ask for the whole file again.');
  return status < 500
    ? sendPage(
        response,
        404,
        'There is no such file',
        'It was deleted, it is not ready, or you may not have it.',
      )
    : sendPage(response, 503, 'The file cannot be sent right now', 'Try again in a moment.');
}
