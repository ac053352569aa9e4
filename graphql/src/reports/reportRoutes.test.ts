import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEdge, type Edge } from '../edge.ts';
import { reportJson } from '../testing/reports.ts';
import { testEnv } from '../testing/testYoga.ts';
import { readReport } from './document.ts';
import { renderReport } from './render.ts';

const id = '0199aaaa-0000-8000-8000-000000000001';
const section = {
  heading: 'One',
  level: 1,
  blocks: [{ type: 'link', text: 'Practice', href: '/practices/1' }],
};

let edge: Edge;
let site: string;
let status: number;
let asked: IncomingMessage[];
let document: unknown;
const closing: (() => void)[] = [];

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  [status, asked, document] = [200, [], { ...reportJson(), sections: [section] }];
  const silo = createServer((request, response) => {
    asked.push(request);
    if (request.url!.includes('/tables.'))
      return response
        .writeHead(status, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename=report.csv',
        })
        .end('\uFEFFSection\r\n');
    return response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(status === 200 ? { summary: {}, document, checks: [] } : { detail: 'secret' }));
  });
  await new Promise<void>((resolve) => silo.listen(0, '127.0.0.1', resolve));
  edge = createEdge(testEnv(`http://127.0.0.1:${(silo.address() as AddressInfo).port}`));
  await new Promise<void>((resolve) => edge.server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}`;
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

const get = (path: string, headers: Record<string, string> = {}) => fetch(site + path, { headers });
const session = { cookie: 'coilmatch_session=token' };

test('the caller’s session or token reaches silo, and the page comes with its own policy', async () => {
  const reply = await get(`/reports/${id}.html`, session);
  expect([reply.status, asked[0]?.url, asked[0]?.headers.authorization]).toEqual([
    200,
    `/reports/${id}`,
    'Bearer token',
  ]);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'cache-control': 'private, no-store',
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': 'inline; filename="coilmatch-stocktaking-2027-06-30-v1.html"',
    'x-content-type-options': 'nosniff',
  });
  expect(reply.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(await reply.text()).toContain('href="http://');
  await get(`/reports/${id}.html`, { authorization: 'Bearer script' });
  expect(asked[1]?.headers.authorization).toBe('Bearer script');
});

test('a published report needs no sign-in, and no session goes along', async () => {
  const reply = await get(`/published/reports/${id}.json`, session);
  expect([asked[0]?.url, asked[0]?.headers.authorization]).toEqual([`/published/reports/${id}`, undefined]);
  expect(reply.headers.get('cache-control')).toBe('public, no-cache');
  expect(reply.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(await reply.json()).toEqual(document);
});

test('whoever has a file is told that it is still the same, until the report changes', async () => {
  const etag = (await get(`/published/reports/${id}.html`)).headers.get('etag')!;
  expect((await get(`/published/reports/${id}.html`, { 'if-none-match': etag })).status).toBe(304);
  expect((await get(`/published/reports/${id}.json`, { 'if-none-match': etag })).status).toBe(200);
  document = { ...reportJson(), sections: [section], version: 2, sha256: 'b'.repeat(64) };
  expect((await get(`/published/reports/${id}.html`, { 'if-none-match': etag })).status).toBe(200);
});

test.each(['pdf', 'docx'] as const)(
  '%s is the rendering of the report, with whole addresses',
  { timeout: 60_000 },
  async (format) => {
    const reply = await get(`/reports/${id}.${format}`, session);
    const href = `${testEnv(site).publicUrl.origin}/practices/1`;
    const whole = { ...section, blocks: [{ ...section.blocks[0], href }] };
    const expected = await renderReport(readReport({ ...reportJson(), sections: [whole] }), format);
    expect(Buffer.compare(Buffer.from(await reply.arrayBuffer()), expected)).toBe(0);
    expect(reply.headers.get('content-disposition')).toBe(
      `attachment; filename="coilmatch-stocktaking-2027-06-30-v1.${format}"`,
    );
  },
);

test('the tables are silo’s own file', async () => {
  const reply = await get(`/reports/${id}.csv`, session);
  expect([asked[0]?.url, reply.headers.get('content-disposition')]).toEqual([
    `/reports/${id}/tables.csv`,
    'attachment; filename=report.csv',
  ]);
  expect(Buffer.from(await reply.arrayBuffer()).toString()).toBe('\uFEFFSection\r\n');
});

test.each([
  [401, 401, 'Sign in, then ask for the report again.'],
  [403, 404, 'The report does not exist, or you may not see it.'],
  [404, 404, 'The report does not exist, or you may not see it.'],
  [500, 503, 'Try again in a moment.'],
])('silo’s %i becomes a page with status %i that says what to do', async (told, shown, sentence) => {
  status = told;
  for (const ending of ['pdf', 'csv']) {
    const reply = await get(`/reports/${id}.${ending}`);
    const text = await reply.text();
    expect([reply.status, reply.headers.get('content-disposition')]).toEqual([shown, null]);
    expect(text).toContain(sentence);
    expect(text).not.toContain('secret');
  }
});

test('what is no report is not drawn, and addresses without an ending stay pages', async () => {
  document = { ...reportJson(), cutOff: 'yesterday' };
  const reply = await get(`/reports/${id}.html`, session);
  expect([reply.status, await reply.text()]).toEqual([500, expect.not.stringContaining('yesterday')]);
  asked = [];
  for (const path of [
    '/reports',
    `/reports/${id}`,
    '/reports/..%2fme.pdf',
    `/reports/${id}.exe`,
    `/reports/${id}/x.pdf`,
  ])
    expect((await get(path)).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await fetch(`${site}/reports/${id}.pdf`, { method: 'POST' })).status).toBe(405);
});
