import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GraphQLServer } from '../yoga.ts';
import { sendJson } from './answers.ts';

/** The largest request that is read, in bytes. */
const BODY_LIMIT = 1024 * 1024;

/** A request of a few kilobytes that takes longer is meant to take a place away from others. In milliseconds. */
export const BODY_WITHIN_MS = 15_000;

/** Answers below this many bytes are not worth compressing. */
const COMPRESS_FROM = 1400;

/** Yoga sends a sign of life every twelve seconds; when none gets through for so long, nobody reads. */
const STALLED_MS = 60_000;

/** How the body is cut up on the way is for whoever writes it to say; both at once would be no HTTP. */
const FRAMING = ['transfer-encoding', 'content-length', 'connection'];

const compressed = promisify(gzip);

/** Reads one request up to the limit, hands it to Yoga, and writes the answer as it comes. */
export async function answerGraphQL(
  yoga: GraphQLServer,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  address: string,
): Promise<void> {
  const body = await readBody(request);
  if (body === 'too slow') {
    response.setHeader('connection', 'close');
    return sendJson(response, 408, { errors: [{ message: 'The request did not arrive in time.' }] });
  }
  if (body === 'too large') {
    response.setHeader('connection', 'close');
    return sendJson(response, 413, { errors: [{ message: 'The request is larger than 1 MB.' }] });
  }

  const stopped = new AbortController();
  response.on('close', () => stopped.abort());
  const answer = await yoga.fetch(
    url.href,
    {
      method: request.method ?? 'GET',
      headers: Object.entries(request.headersDistinct).map(([name, values]): [string, string] => [
        name,
        (values ?? []).join(', '),
      ]),
      ...(body.length === 0 ? {} : { body }),
      signal: stopped.signal,
    },
    { address },
  );

  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => {
    if (!FRAMING.includes(name.toLowerCase())) response.setHeader(name, value);
  });
  response.setHeader('cache-control', 'no-store');
  if (answer.body === null) {
    response.end();
  } else if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    sendEvents(response, answer.body);
  } else {
    await sendWhole(request, response, Buffer.from(await answer.arrayBuffer()));
  }
}

/** Passes events on for as long as they are read; who leaves, or reads nothing for a while, ends the stream at its source. */
function sendEvents(response: ServerResponse, events: ReadableStream<Uint8Array>): void {
  response.setHeader('x-accel-buffering', 'no');
  response.setTimeout(STALLED_MS, () => response.destroy());
  // Yoga's stream is none of Node's own, which both can only be iterated.
  pipeline(Readable.from(events as unknown as AsyncIterable<Uint8Array>), response, () => {});
}

async function sendWhole(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
  const zip =
    body.length >= COMPRESS_FROM && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const sent = zip ? await compressed(body, { level: 4 }) : body;
  if (zip) response.setHeader('content-encoding', 'gzip');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('content-length', sent.length);
  response.end(sent);
}

/** The whole body, or why it was not read to its end. */
async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | 'too large' | 'too slow'> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return 'too large';
  const chunks: Buffer[] = [];
  let size = 0;
  const pieces = (request as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const late = new Promise<'too slow'>((tell) => {
    const timer = setTimeout(() => tell('too slow'), BODY_WITHIN_MS);
    request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
  });
  for (;;) {
    const piece = await Promise.race([pieces.next(), late]);
    if (piece === 'too slow') return piece;
    if (piece.done) return Buffer.concat(chunks);
    size += piece.value.length;
    if (size > BODY_LIMIT) return 'too large';
    chunks.push(piece.value);
  }
}
