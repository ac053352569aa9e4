import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openPool } from '../silo/siloPool.ts';
import { openDataRoute, openFileOf } from './openDataRoute.ts';

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

async function start(status = 200) {
  const asked: string[] = [];
  const silo = await listen(
    createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
      const same = request.headers['if-none-match'] === '"sum"';
      response.writeHead(same ? 304 : status, {
        'content-type': 'text/csv; charset=utf-8',
        etag: '"sum"',
        'cache-control': 'public, max-age=300',
      });
      response.end(same ? undefined : 'half_year\r\n');
    }),
  );
  const pool = openPool(silo);
  closing.push(() => pool.destroy());
  const route = openDataRoute(pool);
  const site = await listen(
    createServer((request, response) => {
      const name = openFileOf(new URL(`http://x${request.url}`).pathname);
      if (name === null) response.writeHead(404).end();
      else route(request, response, name).catch(() => response.destroy());
    }),
  );
  return { asked, site };
}

test('an open file goes to everybody, whoever they are, and may be kept for a while', async () => {
  const { asked, site } = await start();
  const answer = await fetch(`${site}/open-data/2026-H1.csv`, { headers: { authorization: 'Bearer mine' } });
  expect(await answer.text()).toBe('half_year\r\n');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    etag: '"sum"',
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
  });
  expect(asked).toEqual(['/open-data/2026-H1.csv ']);
});

test('an unchanged file is not sent again', async () => {
  const { site } = await start();
  const answer = await fetch(`${site}/open-data/coilmatch.csv`, { headers: { 'if-none-match': '"sum"' } });
  expect([answer.status, await answer.text()]).toEqual([304, '']);
});

test.each([
  [404, 404],
  [500, 503],
])('silo’s %i becomes a page with status %i', async (told, status) => {
  const { site } = await start(told);
  expect((await fetch(`${site}/open-data/coilmatch.json`)).status).toBe(status);
});

test('other names than files do not reach silo', async () => {
  const { asked, site } = await start();
  for (const name of ['..%2fme.csv', 'a/b.csv', 'coilmatch.exe', ''])
    expect((await fetch(`${site}/open-data/${name}`)).status).toBe(404);
  expect(asked).toEqual([]);
});
