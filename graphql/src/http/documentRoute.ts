import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dispatcher } from 'undici';
import type { Env } from '../env.ts';
import { CANNOT_ANSWER } from '../errors.ts';
import { described, log } from '../log.ts';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf, isSameOrigin } from '../session/credentials.ts';
import { refusalOf } from '../silo/transport.ts';
import { headersOf, sendJson } from './answers.ts';
import { correlationId as requestId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** Silo gives an upload four and a half minutes; after that it answers, whatever happens. In milliseconds. */
const UPLOAD_WITHIN_MS = 290_000;

/** A download that stands still for so long is given up. In milliseconds. */
const DOWNLOAD_STALL_MS = 60_000;

/** How long the rest of a refused upload is read and thrown away, so that the browser gets to the answer. In milliseconds. */
const LINGER_MS = 3_000;

const ID = /^[\da-f-]{1,40}$/i;
const CODE = /^[A-Z_]{1,30}$/;

type Answer = { code: string; message: string; field?: string | null };

/**
 * Files on their way past GraphQL: `POST /documents/{pairingId}` with the file as the body and its percent-encoded name in
 * X-File-Name, `GET /documents/{documentId}/{revision}`. Both are streamed; silo decides and counts.
 */
export function documentRoute(env: Env, pool: SiloPool, jar: CookieJar) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const [first = '', second, ...more] = url.pathname.slice('/documents/'.length).split('/');
    const headers = headersOf(request);
    const { token, by } = credentialsOf(headers, jar);
    const asking = {
      'x-correlation-id': requestId(),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };

    if (more.length === 0 && ID.test(first)) {
      if (second === undefined && request.method === 'POST') {
        if (by === 'cookie' && !isSameOrigin(headers, env.publicUrl))
          return refuse(request, response, 403, crossSite);
        return upload(pool, request, response, { pairingId: first, query: url.searchParams, asking });
      }
      if (second !== undefined && /^\d{1,4}$/.test(second) && request.method === 'GET')
        return download(pool, request, response, { documentId: first, revision: second, asking });
    }
    return refuse(request, response, 404, nothingHere);
  };
}

const crossSite: Answer = { code: 'cross-site', message: 'The file did not come from a page of CoilMatch.' };
const nothingHere: Answer = { code: 'not-found', message: 'There is nothing at this address.' };

type Asking = Record<string, string>;

async function upload(
  pool: SiloPool,
  request: IncomingMessage,
  response: ServerResponse,
  { pairingId, query, asking }: { pairingId: string; query: URLSearchParams; asking: Asking },
): Promise<void> {
  const given = ['kind', 'visibility'].flatMap((name) => {
    const value = query.get(name);
    return value !== null && CODE.test(value) ? [[name, value]] : [];
  });
  const documentId = query.get('documentId');
  if (documentId !== null) given.push(['documentId', ID.test(documentId) ? documentId : '-']);

  const stopped = new AbortController();
  request.on('close', () => request.complete || stopped.abort());
  const length = request.headers['content-length'];
  // Silo may answer before the end and then reads no further: that breaks this pipe, but not the browser's connection.
  const body = request.pipe(new PassThrough());
  body.on('error', () => {});
  let reply: { status: number; text: string };
  try {
    const answer = await pool.request({
      method: 'POST',
      path: `/pairings/${pairingId}/documents?${new URLSearchParams(given)}`,
      headers: {
        ...asking,
        'content-type': 'application/octet-stream',
        'x-file-name': normalised(headersOf(request).get('x-file-name')),
        ...(length === undefined ? {} : { 'content-length': length }),
      },
      body,
      headersTimeout: UPLOAD_WITHIN_MS,
      bodyTimeout: UPLOAD_WITHIN_MS,
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(UPLOAD_WITHIN_MS)]),
    });
    reply = { status: answer.statusCode, text: await answer.body.text() };
  } catch (error) {
    if (stopped.signal.aborted) return void response.destroy();
    return fail(request, response, asking, error);
  }
  await passOn(request, response, asking, reply);
}

async function download(
  pool: SiloPool,
  request: IncomingMessage,
  response: ServerResponse,
  { documentId, revision, asking }: { documentId: string; revision: string; asking: Asking },
): Promise<void> {
  const stopped = new AbortController();
  response.on('close', () => stopped.abort());
  let answer: Dispatcher.ResponseData;
  try {
    answer = await pool.request({
      method: 'GET',
      path: `/documents/${documentId}/revisions/${revision}`,
      headers: asking,
      bodyTimeout: DOWNLOAD_STALL_MS,
      signal: stopped.signal,
    });
    if (answer.statusCode !== 200) {
      return await passOn(request, response, asking, {
        status: answer.statusCode,
        text: await answer.body.text(),
      });
    }
  } catch (error) {
    if (stopped.signal.aborted) return;
    return fail(request, response, asking, error);
  }

  const { 'content-type': type, 'content-length': length, 'content-disposition': name } = answer.headers;
  response.writeHead(200, {
    'content-type': typeof type === 'string' ? type : 'application/octet-stream',
    'content-disposition': typeof name === 'string' && name.startsWith('attachment') ? name : 'attachment',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    ...(typeof length === 'string' ? { 'content-length': length } : {}),
  });
  // Half an answer is cut off, so that the browser does not keep it as a whole one.
  await pipeline(answer.body, response).catch(() => response.destroy());
}

/** Names are kept in Unicode's form C, however the person's computer writes them. */
function normalised(name: string | null): string {
  try {
    return encodeURIComponent(decodeURIComponent(name ?? '').normalize('NFC'));
  } catch {
    return '%';
  }
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  asking: Asking,
  { status, text }: { status: number; text: string },
): Promise<void> {
  if (status >= 500) return fail(request, response, asking, new Error(`silo answered ${status}`));
  const body: unknown = JSON.parse(text === '' ? 'null' : text);
  if (status < 300) return sendJson(response, status, body);
  return refuse(request, response, status, refusalOf(status, body).refusals[0]);
}

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  asking: Asking,
  error: unknown,
): Promise<void> {
  const correlationId = asking['x-correlation-id'];
  log('request failed', { correlationId, error: described(error) }, 'error');
  return refuse(request, response, 502, { code: 'unavailable', message: CANNOT_ANSWER }, { correlationId });
}

/** Says no; while the browser still sends, the rest is read for a moment and thrown away, or it would never see why. */
async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  answer: Answer,
  more: object = {},
): Promise<void> {
  request.unpipe();
  if (request.complete || request.method === 'GET') return sendJson(response, status, { ...answer, ...more });

  const body = Buffer.from(JSON.stringify({ ...answer, ...more }));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': body.length,
    connection: 'close',
  });
  response.write(body);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LINGER_MS);
    request.once('close', resolve).once('end', resolve).resume();
    timer.unref();
  });
  response.end();
}
