import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cookieJar } from '../session/cookies.ts';
import { openPool } from '../silo/siloPool.ts';
import { fakeSilo, problem } from '../testing/fakeSilo.ts';
import { testEnv } from '../testing/testYoga.ts';
import { calendarRoutes } from './calendarRoutes.ts';

const TOKEN = 'A'.repeat(43);
const feed = {
  name: 'COIL: Ports',
  timeZone: 'Asia/Tokyo',
  deadlines: [],
  sessions: [
    {
      key: 'p1-session-1',
      pairingId: 'p1',
      sequence: 2,
      status: 'CONFIRMED',
      startsAt: '2026-10-13T07:00:00Z',
      endsAt: '2026-10-13T08:00:00Z',
      localStart: '2026-10-13T16:00:00',
      localEnd: '2026-10-13T17:00:00',
      title: 'COIL: Kick-off',
      description: 'Ports',
      changedAt: '2026-09-01T08:00:00Z',
    },
  ],
};

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let site: string;
let now = 0;
const closing: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  now = 0;
  silo = await fakeSilo({
    'GET /calendar-links/events': ({ headers }) =>
      headers['x-calendar-token'] === TOKEN ? { body: feed } : problem(404, 'not-found'),
    'GET /pairings/p1/calendar/sessions/1': ({ headers }) =>
      headers.authorization === 'Bearer mine' ? { body: feed } : problem(401, 'signed-out'),
  });
  const pool = openPool(silo.url);
  const routes = calendarRoutes(
    testEnv(silo.url),
    pool,
    cookieJar(false),
    () => '192.0.2.1',
    () => now,
  );
  const server = createServer(
    (request, response) => void routes(request, response, new URL(`http://x${request.url}`).pathname),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closing.push(
    () => new Promise((resolve) => server.close(resolve)),
    () => pool.close(),
    silo.close,
  );
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('a link gives a calendar that only its reader keeps, and the secret is not part of an address of silo', async () => {
  const answer = await fetch(`${site}/calendar/${TOKEN}.ics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('private');
  const component = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  expect(component.getAllSubcomponents('vevent')).toHaveLength(1);
  expect(silo.calls[0]).toMatchObject({ path: '/calendar-links/events' });
  expect(silo.calls[0]?.headers['x-edge-key']).toBe('edge-key');
});

test('a calendar that did not change is not sent again', async () => {
  const etag = (await fetch(`${site}/calendar/${TOKEN}.ics`)).headers.get('etag') ?? '';
  const again = await fetch(`${site}/calendar/${TOKEN}.ics`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const other = await fetch(`${site}/calendar/${TOKEN}.ics`, { headers: { 'if-none-match': '"other"' } });
  expect(other.status).toBe(200);
});

test('every link that does not work is answered alike', async () => {
  const texts = await Promise.all(
    [`${'B'.repeat(43)}.ics`, 'short.ics', `${TOKEN}`, `${TOKEN}.ics/more`, '..%2f..%2fme.ics'].map(
      async (path) => {
        const answer = await fetch(`${site}/calendar/${path}`);
        return [answer.status, answer.headers.get('content-type'), await answer.text()];
      },
    ),
  );
  for (const text of texts) expect(text).toEqual(texts[0]);
  expect(texts[0]?.[0]).toBe(404);
});

test('a link that is read too often has to wait for the next minute', async () => {
  const ask = () => fetch(`${site}/calendar/${TOKEN}.ics`);
  for (let times = 0; times < 30; times++) expect((await ask()).status).toBe(200);
  const tooOften = await ask();
  expect([tooOften.status, tooOften.headers.get('retry-after')]).toEqual([429, '60']);
  now += 60_000;
  expect((await ask()).status).toBe(200);
});

test('one session comes as a file to those who may see it', async () => {
  const address = `${site}/calendar/pairings/p1/sessions/1.ics`;
  const mine = await fetch(address, { headers: { authorization: 'Bearer mine' } });
  expect(mine.headers.get('content-disposition')).toBe('attachment; filename="coil-session-1.ics"');
  const others = await fetch(address);
  expect([others.status, others.headers.get('content-disposition')]).toEqual([404, null]);
});

test('nothing can be sent to a calendar', async () => {
  const answer = await fetch(`${site}/calendar/${TOKEN}.ics`, { method: 'POST' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
