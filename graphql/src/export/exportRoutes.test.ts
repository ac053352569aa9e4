import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { cookieJar } from '../session/cookies.ts';
import { openPool } from '../silo/siloPool.ts';
import { exportAddressOf, exportRoutes } from './exportRoutes.ts';

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

/** The edge's file routes before a silo that answers with this status, and breaks off in the middle when told to. */
async function start(status = 200, breakOff = false) {
  const asked: string[] = [];
  const silo = await listen(
    createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
      response.writeHead(status, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename=projects.csv',
      });
      response.write('\uFEFFProject\r\n');
      if (breakOff) setImmediate(() => response.destroy());
      else response.end('p1\r\n');
    }),
  );
  const pool = openPool(silo);
  closing.push(() => pool.destroy());
  const route = exportRoutes(pool, cookieJar(false));
  const site = await listen(
    createServer((request, response) => {
      const url = new URL(`http://x${request.url}`);
      const address = exportAddressOf(url.pathname);
      if (address === null) response.writeHead(404).end();
      else route(request, response, url, address).catch(() => response.destroy());
    }),
  );
  return { asked, site };
}

test('a file is handed through with its name, and only known filters reach silo', async () => {
  const { asked, site } = await start();
  const answer = await fetch(`${site}/projects.csv?state=RUNNING,AT_RISK&search=a%26b&format=XLSX&other=1`, {
    headers: { authorization: 'Bearer mine' },
  });
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename=projects.csv');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('\uFEFFProject\r\np1\r\n');
  expect(asked).toEqual(['/pairings/export?format=CSV&state=RUNNING%2CAT_RISK&search=a%26b Bearer mine']);
});

test('a history is asked for by an id and nothing else', async () => {
  const { asked, site } = await start();
  const id = '019aa5a0-0000-7000-8000-000000000001';
  expect((await fetch(`${site}/projects/${id}/history.xlsx`)).status).toBe(200);
  expect((await fetch(`${site}/projects/..%2fme/history.csv`)).status).toBe(404);
  expect(asked).toEqual([`/audit/${id}/export?format=XLSX `]);
});

test('the form of one report and the table of many are files of silo', async () => {
  const { asked, site } = await start();
  const id = '019aa5a0-0000-7000-8000-000000000001';
  expect((await fetch(`${site}/outcomes/${id}/sheet.xlsx`)).status).toBe(200);
  expect((await fetch(`${site}/outcomes.csv?institutionId=1`)).status).toBe(200);
  expect((await fetch(`${site}/outcomes/${id}`)).status).toBe(404);
  expect(asked).toEqual([
    `/pairings/${id}/outcome/sheet?format=XLSX `,
    '/outcomes/export?format=CSV&institutionId=1 ',
  ]);
});

test.each([
  [401, 401, 'Sign in, then ask for the file again.'],
  [403, 404, 'It does not exist, or you may not see it.'],
  [413, 413, 'Narrow the list first'],
  [400, 400, 'One of the filters in the address is not known.'],
  [500, 503, 'Try again in a moment.'],
])('silo’s %i becomes a page with status %i that says what to do', async (told, status, sentence) => {
  const { site } = await start(told);
  const answer = await fetch(`${site}/projects.csv`);
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([status, null]);
  expect(await answer.text()).toContain(sentence);
});

test('a file that silo breaks off does not end as if it were whole', async () => {
  const { site } = await start(200, true);
  await expect(fetch(`${site}/projects.csv`).then((answer) => answer.text())).rejects.toThrow();
});

test('what is held about the person who asks is handed through without a filter', async () => {
  const { asked, site } = await start();
  const answer = await fetch(`${site}/my-data.json?search=other`, {
    headers: { authorization: 'Bearer mine' },
  });
  expect(answer.status).toBe(200);
  expect(asked).toEqual(['/me/data? Bearer mine']);
});
