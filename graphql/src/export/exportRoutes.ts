import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { headersOf, sendPage } from '../http/answers.ts';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf } from '../session/credentials.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  address: ExportAddress,
) => Promise<void>;

/** Where silo writes a file, and in which format; null where there is only one. */
export type ExportAddress = { path: string; format: 'CSV' | 'XLSX' | null };

/** Filters of the list that may stand in the address of a file. */
const FILTERS = [
  'state',
  'waitingForMe',
  'waitsFor',
  'institutionId',
  'country',
  'search',
  'overdue',
  'sort',
];

/** A file of 50,000 rows takes seconds; one that stands still for so long, in milliseconds, is given up. */
const STANDSTILL_MS = 60_000;

/** Everything that is held about whoever asks. */
const MY_DATA = '/my-data.json';
const LIST = /^\/projects\.(csv|xlsx)$/;
const OUTCOMES = /^\/outcomes\.(csv|xlsx)$/;
const OUTCOME = /^\/outcomes\/([\da-f-]{36})\/sheet\.(csv|xlsx)$/i;
const HISTORY = /^\/projects\/([\da-f-]{36})\/history\.(csv|xlsx)$/i;

/** Such as `/projects.csv?filters`, `/projects/{id}/history.csv` and `/outcomes/{id}/sheet.xlsx`; null for another address. */
export function exportAddressOf(pathname: string): ExportAddress | null {
  if (pathname === MY_DATA) return { path: '/me/data', format: null };
  const list = LIST.exec(pathname);
  if (list !== null) return { path: '/pairings/export', format: formatOf(list[1]) };
  const outcomes = OUTCOMES.exec(pathname);
  if (outcomes !== null) return { path: '/outcomes/export', format: formatOf(outcomes[1]) };
  const outcome = OUTCOME.exec(pathname);
  if (outcome !== null)
    return { path: `/pairings/${outcome[1]}/outcome/sheet`, format: formatOf(outcome[2]) };
  const history = HISTORY.exec(pathname);
  if (history !== null) return { path: `/audit/${history[1]}/export`, format: formatOf(history[2]) };
  return null;
}

const formatOf = (ending: string | undefined) => (ending === 'xlsx' ? 'XLSX' : 'CSV');

/** Hands silo's file through while silo writes it; who may read what is silo's to say. */
export function exportRoutes(pool: SiloPool, jar: CookieJar): Route {
  return async (request, response, url, { path, format }) => {
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      return sendPage(response, 405, 'This cannot be sent here', 'The address only gives out a file.');
    }
    const { token } = credentialsOf(headersOf(request), jar);
    const query = new URLSearchParams(format === null ? {} : { format });
    for (const name of format === null ? [] : FILTERS) {
      const value = url.searchParams.get(name);
      if (value) query.set(name, value);
    }
    const stopped = new AbortController();
    response.on('close', () => stopped.abort());
    const answer = await pool.request({
      method: 'GET',
      path: `${path}?${query}`,
      headers: {
        'x-correlation-id': correlationId(),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      headersTimeout: STANDSTILL_MS,
      bodyTimeout: STANDSTILL_MS,
      signal: stopped.signal,
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      return refuse(response, answer.statusCode);
    }
    response.writeHead(200, {
      'content-type': String(answer.headers['content-type']),
      'content-disposition': String(answer.headers['content-disposition']),
      'cache-control': 'private, no-store',
    });
    await pipeline(answer.body, response);
  };
}

/** What silo refused, as a page with a sentence that says what to do. */
function refuse(response: ServerResponse, status: number): void {
  switch (status) {
    case 401:
      return sendPage(response, 401, 'You are not signed in', 'Sign in, then ask for the file again.');
    case 400:
      return sendPage(
        response,
        400,
        'There is no such list',
        'One of the filters in the address is not known.',
      );
    case 413:
      return sendPage(
        response,
        413,
        'This is too much for one file',
        'A file holds at most 50,000 projects. Narrow the list first, for example to some states.',
      );
    default:
      return status < 500
        ? sendPage(response, 404, 'There is nothing here', 'It does not exist, or you may not see it.')
        : sendPage(response, 503, 'The file cannot be made right now', 'Try again in a moment.');
  }
}
