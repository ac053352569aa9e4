import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { headersOf, sendPage } from './answers.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** Silo makes the files anew at most every few minutes, from all projects. In milliseconds. */
const WITHIN_MS = 60_000;

const ADDRESS = /^\/open-data\/([\w-]{1,40}\.(?:csv|json))$/;

const PASSED_ON = ['content-type', 'content-length', 'etag', 'cache-control'];

/** The name in `/open-data/coilmatch.csv` or `/open-data/2026-H1.json`, or null for another address. */
export const openFileOf = (pathname: string): string | null => ADDRESS.exec(pathname)?.[1] ?? null;

/** Hands the open files through: to everybody, also to pages of other sites, and not again while they are the same. */
export function openDataRoute(pool: SiloPool) {
  return async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendPage(response, 405, 'This cannot be sent here', 'The address only gives out a file.');
    }
    const known = headersOf(request).get('if-none-match');
    const answer = await pool.request({
      method: 'GET',
      path: `/open-data/${name}`,
      headers: {
        'x-correlation-id': correlationId(),
        ...(known === null ? {} : { 'if-none-match': known }),
      },
      headersTimeout: WITHIN_MS,
      bodyTimeout: WITHIN_MS,
    });
    if (answer.statusCode !== 200 && answer.statusCode !== 304) {
      await answer.body.dump();
      return answer.statusCode < 500
        ? sendPage(
            response,
            404,
            'There is no such file',
            'The half-year may not be final yet. See /open-data.',
          )
        : sendPage(response, 503, 'The file cannot be made right now', 'Try again in a moment.');
    }
    const passed = PASSED_ON.flatMap((header) => {
      const value = answer.headers[header];
      return typeof value === 'string' ? [[header, value] as const] : [];
    });
    response.writeHead(answer.statusCode, {
      ...Object.fromEntries(passed),
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    if (request.method === 'HEAD') {
      await answer.body.dump();
      response.end();
      return;
    }
    await pipeline(answer.body, response).catch(() => response.destroy());
  };
}
