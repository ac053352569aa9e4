import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEdge, type Edge } from '../edge.ts';
import { testEnv } from '../testing/testYoga.ts';

const pairing = '0199-aa';
const ours = { cookie: 'coilmatch_session=token', 'sec-fetch-site': 'same-origin' };

let edge: Edge;
let site: string;
let port: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage[];
let ended: Promise<void>;
const closing: (() => void)[] = [];

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  asked = [];
  let told = () => {};
  ended = new Promise((resolve) => (told = resolve));
  const silo = createServer((request, response) => {
    asked.push(request);
    request.on('close', told);
    answer(request, response);
  });
  await new Promise<void>((resolve) => silo.listen(0, '127.0.0.1', resolve));
  edge = createEdge(testEnv(`http://127.0.0.1:${(silo.address() as AddressInfo).port}`));
  await new Promise<void>((resolve) => edge.server.listen(0, '127.0.0.1', resolve));
  port = (edge.server.address() as AddressInfo).port;
  site = `http://127.0.0.1:${port}`;
  closing.push(
    () => silo.closeAllConnections() as never,
    () => silo.close() as never,
  );
});

afterEach(async () => {
  closing.splice(0).forEach((close) => close());
  edge.server.closeAllConnections();
  await edge.close();
  vi.restoreAllMocks();
});

const send = (headers: Record<string, string>, body: BodyInit = 'text', query = '') =>
  fetch(`${site}/documents/${pairing}${query}`, { method: 'POST', headers, body });

function collect(request: IncomingMessage, then: (body: Buffer) => void) {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => then(Buffer.concat(chunks)));
}
const json = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const problem = (response: ServerResponse, status: number, code: string) =>
  json(response, status, { code, detail: `Because of ${code}.`, field: 'file' });

test('a file goes through as it is, with its name in form C and nothing else of the query', async () => {
  const file = Buffer.alloc(3_000_000, 'x');
  answer = (request, response) =>
    collect(request, (body) => json(response, 200, { id: 'd', same: body.equals(file) }));
  const name = { 'x-file-name': encodeURIComponent('Pru\u0308fung.pdf') };
  const reply = await send({ ...ours, ...name }, file, '?kind=CONSENT_FORM&visibility=OWN_SIDE&other=1');

  expect([reply.status, await reply.json()]).toEqual([200, { id: 'd', same: true }]);
  expect(asked[0]?.url).toBe(`/pairings/${pairing}/documents?kind=CONSENT_FORM&visibility=OWN_SIDE`);
  expect(asked[0]?.headers).toMatchObject({
    authorization: 'Bearer token',
    'x-file-name': encodeURIComponent('Prüfung.pdf'),
    'content-length': '3000000',
  });
});

test('another site cannot add a file with the cookie of a signed-in browser', async () => {
  answer = (_request, response) => json(response, 200, {});
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://elsewhere.example' },
    {},
  ] as Record<string, string>[]) {
    const reply = await send({ cookie: ours.cookie, ...headers, 'x-file-name': 'a' });
    expect([reply.status, await reply.json()]).toMatchObject([403, { code: 'cross-site' }]);
  }
  expect(asked).toEqual([]);
  expect((await send({ authorization: 'Bearer script', 'x-file-name': 'a' })).status).toBe(200);
  expect(asked[0]?.headers.authorization).toBe('Bearer script');
});

test('a refusal is told as silo told it', async () => {
  answer = (request, response) => collect(request, () => problem(response, 422, 'web-page'));
  const reply = await send({ ...ours, 'x-file-name': 'plan.pdf' });
  expect([reply.status, await reply.json()]).toEqual([
    422,
    { code: 'web-page', message: 'Because of web-page.', field: 'file' },
  ]);
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('100 MB that silo refuses at their beginning are not read to their end, and the sender sees why', async () => {
  answer = (_request, response) => problem(response, 413, 'too-large');
  let sent = 0;
  const reply = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const request = httpRequest(
      `${site}/documents/${pairing}`,
      { method: 'POST', headers: { ...ours, 'x-file-name': 'a', 'content-length': 100 << 20 } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    ).on('error', reject);
    request.write(Buffer.alloc(1 << 20), () => (sent += 1 << 20));
  });
  expect(reply.status).toBe(413);
  expect(JSON.parse(reply.text)).toMatchObject({ code: 'too-large', field: 'file' });
  expect(sent).toBeLessThan(100 << 20);
});

test('silo reads a file while it is still being sent, and is told at once when the browser goes in its middle', async () => {
  let arrived = () => {};
  const begun = new Promise<void>((resolve) => (arrived = resolve));
  answer = (request) => void request.once('data', arrived).resume();
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST /documents/${pairing} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer token\r\nX-File-Name: a\r\nContent-Length: 1000000\r\n\r\nhalf`,
  );
  await begun;
  socket.destroy();
  await ended;
  expect(asked[0]?.complete).toBe(false);
});

test('a content is always saved, never shown, and nobody keeps a copy', async () => {
  answer = (_request, response) =>
    response
      .writeHead(200, {
        'content-type': 'application/pdf',
        'content-length': 7,
        'content-disposition': "attachment; filename*=UTF-8''a%20b.pdf",
      })
      .end('content') as never;
  const reply = await fetch(`${site}/documents/0199-dd/2`, { headers: { cookie: ours.cookie } });

  expect([reply.status, await reply.text()]).toEqual([200, 'content']);
  expect(asked[0]?.url).toBe('/documents/0199-dd/revisions/2');
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '7',
    'content-disposition': "attachment; filename*=UTF-8''a%20b.pdf",
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('a download that breaks in the middle is not taken for a whole file', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('half');
    setImmediate(() => response.destroy());
  };
  const reply = await fetch(`${site}/documents/0199-dd/1`, { headers: { cookie: ours.cookie } });
  await expect(reply.text()).rejects.toThrow();
});

test('what is no document is not asked for', async () => {
  answer = (_request, response) => problem(response, 404, 'not-found');
  for (const path of [
    '/documents/',
    '/documents/a/1/2',
    '/documents/..%2fpeople/1',
    '/documents/0199/one',
    '/documents/0199',
  ]) {
    const reply = await fetch(site + path);
    expect([reply.status, await reply.json()]).toMatchObject([404, { code: 'not-found' }]);
  }
  expect(asked).toEqual([]);
  expect((await fetch(`${site}/documents/0199/1`)).status).toBe(404);
});

test('a silo that fails is told in one sentence with an id', async () => {
  answer = (_request, response) => json(response, 500, { detail: 'secret' });
  const reply = await fetch(`${site}/documents/0199/1`);
  const body = (await reply.json()) as Record<string, unknown>;
  expect([reply.status, body.code]).toEqual([502, 'unavailable']);
  expect(body.correlationId).toBe(asked[0]?.headers['x-correlation-id']);
  expect(JSON.stringify(body)).not.toContain('secret');
});
