import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { cookieJar } from '../session/cookies.ts';
import { openPool } from '../silo/siloPool.ts';
import { exportIdOf, handOverRoute } from './handOverRoute.ts';

const ID = '019aa5a0-0000-7000-8000-000000000001';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const listen = async (server: ReturnType<typeof createServer>) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** The edge's route before a silo that holds a file of ten bytes, or refuses with this status. */
async function start(refused?: number, breakOff = false) {
  const asked: string[] = [];
  const silo = await listen(
    createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
      if (refused !== undefined) return void response.writeHead(refused).end();
      const part = request.headers.range === 'bytes=4-';
      response.writeHead(part ? 206 : 200, {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename=coilmatch.zip',
        'content-length': part ? 6 : 10,
        etag: '"sum"',
        'x-inner': 'not for outside',
        ...(part ? { 'content-range': 'bytes 4-9/10' } : {}),
      });
      if (breakOff) {
        response.write('0123');
        setImmediate(() => response.destroy());
      } else response.end(part ? '456789' : '0123456789');
    }),
  );
  const pool = openPool(silo);
  closing.push(() => pool.destroy());
  const route = handOverRoute(pool, cookieJar(false));
  const site = await listen(
    createServer((request, response) => {
      const id = exportIdOf(new URL(`http://x${request.url}`).pathname);
      if (id === null) response.writeHead(404).end();
      else route(request, response, id).catch(() => response.destroy());
    }),
  );
  return { asked, site };
}

test('an export is handed through with its name, its size and its sum, and never kept on the way', async () => {
  const { asked, site } = await start();
  const answer = await fetch(`${site}/hand-over/exports/${ID}.zip`, {
    headers: { authorization: 'Bearer mine' },
  });
  expect(await answer.text()).toBe('0123456789');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-length': '10',
    'content-disposition': 'attachment; filename=coilmatch.zip',
    etag: '"sum"',
    'cache-control': 'private, no-store',
  });
  expect(answer.headers.get('x-inner')).toBeNull();
  expect(asked).toEqual([`GET /hand-over/exports/${ID}/file Bearer mine`]);
});

test('a download that broke off goes on where it stopped', async () => {
  const { site } = await start();
  const answer = await fetch(`${site}/hand-over/exports/${ID}.zip`, { headers: { range: 'bytes=4-' } });
  expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
    206,
    'bytes 4-9/10',
    '456789',
  ]);
});

test('a file that silo breaks off does not end as if it were whole', async () => {
  const { site } = await start(undefined, true);
  await expect(
    fetch(`${site}/hand-over/exports/${ID}.zip`).then((answer) => answer.text()),
  ).rejects.toThrow();
});

test.each([
  [401, 401, 'Sign in, then ask for the file again.'],
  [403, 404, 'you may not have it'],
  [422, 404, 'It was deleted'],
  [500, 503, 'Try again in a moment.'],
])('silo’s %i becomes a page with status %i that says what to do', async (told, status, sentence) => {
  const { site } = await start(told);
  const answer = await fetch(`${site}/hand-over/exports/${ID}.zip`);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(sentence);
});

test('an address that holds no id is nobody’s', async () => {
  const { asked, site } = await start();
  expect((await fetch(`${site}/hand-over/exports/..%2f..%2fme.zip`)).status).toBe(404);
  expect(asked).toEqual([]);
});
