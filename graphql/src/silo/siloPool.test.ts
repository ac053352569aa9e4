import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fakeSilo } from '../testing/fakeSilo.ts';
import { openPool } from './siloPool.ts';
import { senderFor } from './transport.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

type Routes = Parameters<typeof fakeSilo>[0];

async function silo(name: string, routes: Routes = {}) {
  const one = await fakeSilo({
    'GET /health/ready': { body: { waitingFor: [] } },
    'GET /me': { body: { name } },
    'POST /pairings': { body: { name } },
    ...routes,
  });
  closing.push(one.close);
  return one;
}

/** An edge before these silos; checks are far apart unless a test is about them. */
function edge(urls: string[], times: Parameters<typeof openPool>[1] = {}) {
  const pool = openPool(urls, { checkEveryMs: 60_000, checkWithinMs: 100, ...times });
  closing.push(() => pool.destroy());
  const send = senderFor(pool, { token: null, correlationId: 'c1' });
  return {
    pool,
    read: () => send<{ name: string }>({ method: 'GET', path: ['me'] }),
    write: (key?: string) =>
      send<{ name: string }>({
        method: 'POST',
        path: ['pairings'],
        body: {},
        ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
      }),
  };
}

/** An address where nobody listens. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Takes a request and breaks the connection without an answer. */
const breakOff = { stream: (response: { destroy: () => unknown }) => void response.destroy() };

test('questions are spread over the silos', async () => {
  const { read } = edge([(await silo('a')).url, (await silo('b')).url]);
  const names = (await Promise.all(Array.from({ length: 10 }, read))).map(
    (reply) => reply.ok && reply.value.name,
  );
  expect(names.filter((name) => name === 'a')).toHaveLength(5);
});

test('no question fails while one of two silos is away', async () => {
  const { read, write } = edge([await deadAddress(), (await silo('b')).url]);
  for (let i = 0; i < 6; i++) expect(await read()).toMatchObject({ ok: true, value: { name: 'b' } });
  expect(await write()).toMatchObject({ ok: true, value: { name: 'b' } });
});

test('an answer that breaks off is asked for again, a write only when it has a key', async () => {
  const routes = { 'GET /me': breakOff, 'POST /pairings': breakOff };
  const broken = await silo('a', routes);
  const { read, write } = edge([broken.url, (await silo('b')).url]);
  for (let i = 0; i < 4; i++) expect(await read()).toMatchObject({ ok: true });
  for (let i = 0; i < 4; i++) expect(await write('k'.repeat(22))).toMatchObject({ ok: true });

  const single = edge([broken.url]);
  const before = broken.countOf('POST', '/pairings');
  await expect(single.write()).rejects.toThrow('POST /pairings');
  expect(broken.countOf('POST', '/pairings')).toBe(before + 1);
});

test('a silo that cannot serve right now is asked again until it can, and its last word counts when time is up', async () => {
  let times = 0;
  const busy = await silo('a', {
    'GET /me': () => (++times < 4 ? { status: 503, body: {} } : { body: { name: 'a' } }),
    'POST /pairings': { status: 503, body: {} },
  });
  const { read, write } = edge([busy.url], { retryForMs: 2_000 });
  expect(await read()).toMatchObject({ ok: true });
  expect(times).toBe(4);
  await expect(write()).rejects.toThrow('answered 503');
  expect(busy.countOf('POST', '/pairings')).toBe(1);
  await expect(edge([busy.url], { retryForMs: 200 }).write('k'.repeat(22))).rejects.toThrow('answered 503');
  expect(busy.countOf('POST', '/pairings')).toBeGreaterThan(2);
});

test('a refusal is an answer and is not asked for again', async () => {
  const one = await silo('a', { 'POST /pairings': { status: 409, body: { code: 'full', detail: 'Full.' } } });
  const { write } = edge([one.url, one.url]);
  expect(await write('k'.repeat(22))).toMatchObject({ ok: false, status: 409 });
  expect(one.countOf('POST', '/pairings')).toBe(1);
});

test('what waits for a silo that falls silent is asked elsewhere', async () => {
  const silent: Routes = { 'GET /me': { stream: () => {} }, 'GET /health/ready': { stream: () => {} } };
  const { read } = edge([(await silo('a', silent)).url, (await silo('b')).url], { checkEveryMs: 20 });
  for (let i = 0; i < 3; i++) expect(await read()).toMatchObject({ ok: true, value: { name: 'b' } });
});

test('where all silos are too slow to say that they are ready, each keeps the questions that it has', async () => {
  let asked = 0;
  const slow: Routes = {
    'GET /health/ready': { stream: () => {} },
    'GET /me': {
      stream: (response) => {
        asked++;
        setTimeout(() => response.end('{"name":"slow"}'), 400);
      },
    },
  };
  const { read } = edge([(await silo('a', slow)).url, (await silo('b', slow)).url], { checkEveryMs: 20 });
  expect(await read()).toMatchObject({ ok: true, value: { name: 'slow' } });
  expect(asked).toBe(1);
});

test('an edge is ready while one of its silos is', async () => {
  const waiting = { status: 503, body: { waitingFor: ['index'] } };
  const [one, other] = [await silo('a', { 'GET /health/ready': waiting }), await silo('b')];
  const { pool } = edge([one.url, other.url], { checkEveryMs: 10 });
  await expect.poll(() => pool.readiness()).toEqual({ ready: true, waitingFor: null });
  other.routes['GET /health/ready'] = waiting;
  await expect.poll(() => pool.readiness()).toEqual({ ready: false, waitingFor: ['index'] });
});
