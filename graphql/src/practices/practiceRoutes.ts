import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Env } from '../env.ts';
import { valueOrThrow } from '../errors.ts';
import { sendPage } from '../http/answers.ts';
import { siloClient } from '../silo/siloClient.ts';
import type { SiloPractice } from '../silo/types.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './jsonFeed.ts';
import { libraryPage, practicePage } from './pageHead.ts';
import { PRINT_STYLE, printPage } from './printPage.ts';
import { robots, siteMap } from './siteMap.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

type Answer = { type: string; body: string; maxAge: number };
type Make = () => Promise<Answer | Missing>;

/** Why there is nothing to show. */
type Missing = 404 | 410;

/** How many entries a feed holds. */
const FEED_ENTRIES = 50;

/** A feed may be so old, in seconds; a practice that is taken down leaves it by then. */
const FEED_AGE = 300;
const STYLE_AGE = 86_400;
const HTML = 'text/html; charset=utf-8';

const PAGE = /^\/practices\/([\da-f]{8}-[\da-f-]{27})(\/print)?$/i;
const compressed = promisify(gzip);

/** The public library for readers without the client: feeds, site map, page to print, and the heads of the client's own pages. */
export function practiceRoutes(env: Env, pool: SiloPool) {
  const { publicUrl, staticDir } = env;
  const silo = () => siloClient(pool, { token: null, correlationId: correlationId() });
  const newest = async () => valueOrThrow(await silo().practices({ first: FEED_ENTRIES })).nodes;
  const startPage = async () => readFile(join(staticDir ?? '.', 'index.html'), 'utf8');

  const always: Record<string, Make> = {
    '/practices.atom': async () => ({
      type: 'application/atom+xml; charset=utf-8',
      body: atomFeed(await newest(), publicUrl),
      maxAge: FEED_AGE,
    }),
    '/practices.json': async () => ({
      type: 'application/feed+json; charset=utf-8',
      body: jsonFeed(await newest(), publicUrl),
      maxAge: FEED_AGE,
    }),
    '/sitemap.xml': async () => ({
      type: 'application/xml; charset=utf-8',
      body: siteMap(valueOrThrow(await silo().practiceAddresses()), publicUrl),
      maxAge: FEED_AGE,
    }),
    '/robots.txt': async () => ({
      type: 'text/plain; charset=utf-8',
      body: robots(publicUrl),
      maxAge: FEED_AGE,
    }),
    '/practices/print.css': async () => ({
      type: 'text/css; charset=utf-8',
      body: PRINT_STYLE,
      maxAge: STYLE_AGE,
    }),
  };

  async function show(
    id: string,
    page: (practice: SiloPractice) => Promise<string>,
  ): Promise<Answer | Missing> {
    const reply = await silo().practice(id);
    if (reply.ok) return { type: HTML, body: await page(reply.value), maxAge: 0 };
    return reply.status === 410 ? 410 : 404;
  }

  function makerOf(pathname: string): Make | undefined {
    if (Object.hasOwn(always, pathname)) return always[pathname];
    const [, id, print] = PAGE.exec(pathname) ?? [];
    if (id && print) return () => show(id, async (practice) => printPage(practice, publicUrl));
    if (staticDir === null) return undefined;
    if (pathname === '/practices')
      return async () => ({ type: HTML, body: libraryPage(await startPage(), publicUrl), maxAge: 0 });
    if (id) return () => show(id, async (practice) => practicePage(await startPage(), practice, publicUrl));
    return undefined;
  }

  /** The route of a public address, or undefined for another one. */
  return (pathname: string) => {
    const make = makerOf(pathname);
    return make && ((request: IncomingMessage, response: ServerResponse) => answer(make, request, response));
  };
}

async function answer(make: Make, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendPage(response, 405, 'This cannot be sent here', 'The address only shows a page.');
  }
  const made = await make();
  if (made === 404)
    return sendPage(response, 404, 'There is nothing here', 'The address may have been mistyped.');
  if (made === 410)
    return sendPage(
      response,
      410,
      'This good practice is not shown any more',
      'It was taken down after its publication.',
    );
  await send(made, request, response);
}

async function send(
  { type, body, maxAge }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'cache-control': maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}`,
    etag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = zip ? await compressed(body) : Buffer.from(body);
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': bytes.length,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
