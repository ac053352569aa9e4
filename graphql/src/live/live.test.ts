import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEdge } from '../edge.ts';
import { problem } from '../testing/fakeSilo.ts';
import { liveSilo } from '../testing/liveSilo.ts';
import { pairing } from '../testing/samples.ts';
import { testEnv, testYoga } from '../testing/testYoga.ts';
import { readEvents } from './eventStream.ts';

const CHANGED = 'subscription($id: ID!) { pairingChanged(id: $id) { id state version } }';
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  vi.restoreAllMocks();
});

async function start() {
  let version = 1;
  const silo = await liveSilo({ 'GET /pairings/q1': () => ({ body: { ...pairing('q1'), version } }) });
  const yoga = testYoga(silo.url);
  closing.push(async () => {
    await yoga.close();
    await silo.close();
  });
  return {
    silo,
    ...yoga,
    /** Changes the pairing and has silo say so. */
    change: (id = `7-${version + 1}`) => {
      version++;
      silo.say(id, { pairings: ['q1'] });
      return version;
    },
    /** Changes it while nobody is told. */
    changeInSilence: () => ++version,
    follow: async (token = 'token', variables: object = { id: 'q1' }) => {
      const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` };
      const answer = await yoga.send({ query: CHANGED, variables }, headers);
      expect(answer.headers.get('content-type')).toBe('text/event-stream');
      const events = readEvents(answer.body as unknown as AsyncIterable<Uint8Array>);
      closing.push(async () => events.return(undefined));
      return {
        next: async () => {
          const { value } = await events.next();
          if (value === undefined || value.event === 'complete') return 'complete';
          const { data, errors } = JSON.parse(value.data) as {
            data?: { pairingChanged: { version: number } } | null;
            errors?: { extensions: { code: string } }[];
          };
          return errors?.[0]?.extensions.code ?? data?.pairingChanged.version;
        },
        leave: () => events.return(undefined),
      };
    },
  };
}

const until = (isSo: () => boolean) =>
  vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 5_000, interval: 5 });

test('whoever follows a pairing gets it as it is, and again after each change, over one connection to silo', async () => {
  const { silo, follow, change } = await start();
  const [one, other] = [await follow('one'), await follow('other')];
  expect([await one.next(), await other.next()]).toEqual([1, 1]);
  await until(() => silo.streams.length === 1);
  change();
  expect([await one.next(), await other.next()]).toEqual([2, 2]);
  change();
  expect([await one.next(), await other.next()]).toEqual([3, 3]);
  expect(silo.countOf('GET', '/live')).toBe(1);
  expect(silo.calls.find(({ path }) => path === '/live')?.headers['x-edge-key']).toBe('edge-key');
  const asked = silo.calls
    .filter(({ path }) => path === '/pairings/q1')
    .map(({ headers }) => headers.authorization);
  expect(asked.filter((token) => token === 'Bearer one')).toHaveLength(3);
  expect(asked.filter((token) => token === 'Bearer other')).toHaveLength(3);
});

test('a change of another pairing asks silo nothing', async () => {
  const { silo, follow, change } = await start();
  const one = await follow();
  await one.next();
  await until(() => silo.streams.length === 1);
  silo.say('7-1', { pairings: ['q2'], people: ['p2'] });
  change('7-2');
  expect(await one.next()).toBe(2);
  expect(silo.countOf('GET', '/pairings/q1')).toBe(2);
});

test('who may not see the pairing any more is told so, and the stream ends', async () => {
  const { silo, follow, change } = await start();
  const [one, other] = [await follow('one'), await follow('other')];
  await Promise.all([one.next(), other.next()]);
  await until(() => silo.streams.length === 1);
  silo.routes['GET /pairings/q1'] = ({ headers }) =>
    headers.authorization === 'Bearer one'
      ? problem(404, 'not-found')
      : { body: { ...pairing('q1'), version: 9 } };
  change();
  expect([await one.next(), await one.next()]).toEqual(['NOT_FOUND', 'complete']);
  expect(await other.next()).toBe(9);
});

test('what happened while silo was away is heard when it is back, and asked for from the last event on', async () => {
  const { silo, follow, change } = await start();
  const one = await follow();
  await one.next();
  await until(() => silo.streams.length === 1);
  change('41-7');
  expect(await one.next()).toBe(2);
  silo.breakOff();
  await until(() => silo.streams.length === 1);
  expect(silo.calls.findLast(({ path }) => path.startsWith('/live'))?.path).toBe('/live?after=41-7');
  change('41-9');
  expect(await one.next()).toBe(3);
});

test('when silo does not know what was told, everything is looked at again', async () => {
  const { silo, follow, changeInSilence } = await start();
  const one = await follow();
  expect(await one.next()).toBe(1);
  await until(() => silo.streams.length === 1);
  changeInSilence();
  silo.say('1-1', { resumed: false });
  expect(await one.next()).toBe(2);
});

test('a reader that was slow gets the latest state, not every one in between', async () => {
  const { silo, follow, change } = await start();
  const slow = await follow();
  expect(await slow.next()).toBe(1);
  await until(() => silo.streams.length === 1);
  const before = silo.countOf('GET', '/pairings/q1');
  for (let i = 0; i < 100; i++) change();
  let seen: unknown = 0;
  while (seen !== 101) seen = await slow.next();
  expect(silo.countOf('GET', '/pairings/q1') - before).toBeLessThan(20);
});

test('a session that was closed here ends its streams at once, and leaves those of others', async () => {
  const { silo, follow, live, change } = await start();
  const [one, other] = [await follow('one'), await follow('other')];
  await Promise.all([one.next(), other.next()]);
  await until(() => silo.streams.length === 1);
  live.endSession('one');
  expect([await one.next(), await one.next()]).toEqual(['SIGNED_OUT', 'complete']);
  change();
  expect(await other.next()).toBe(2);
});

test('a session that ended elsewhere is noticed without a change', async () => {
  const { silo, follow } = await start();
  const one = await follow();
  await one.next();
  silo.routes['GET /me'] = problem(401, 'signed-out');
  expect([await one.next(), await one.next()]).toEqual(['SIGNED_OUT', 'complete']);
});

test('an inbox is told to its person alone, and looked at again after every break', async () => {
  const { silo, send } = await start();
  let unread = 1;
  silo.routes['GET /inbox'] = () => ({ body: { unread, nodes: [], hasNextPage: false, endCursor: null } });
  const headers = { accept: 'text/event-stream', authorization: 'Bearer one' };
  const answer = await send(
    { query: 'subscription { inboxChanged { unread pageInfo { hasNextPage } } }' },
    headers,
  );
  const events = readEvents(answer.body as unknown as AsyncIterable<Uint8Array>);
  closing.push(async () => events.return(undefined));
  const next = async () => (await events.next()).value?.data ?? '';
  expect(await next()).toContain('"unread":1');
  await until(() => silo.streams.length === 1);
  silo.say('7-0', {});
  expect(await next()).toContain('"unread":1');
  silo.say('7-1', { people: ['person of Bearer other'] });
  unread = 2;
  silo.say('7-2', { people: ['person of Bearer one'] });
  expect(await next()).toContain('"unread":2');
  expect(silo.countOf('GET', '/inbox')).toBe(3);

  silo.breakOff();
  unread = 3;
  await until(() => silo.streams.length === 1);
  silo.say('7-2', {});
  expect(await next()).toContain('"unread":3');
});

test('nobody follows without being signed in, or what they may not see', async () => {
  const { silo, follow, send } = await start();
  expect(await (await follow('gone')).next()).toBe('SIGNED_OUT');
  expect(await (await follow('token', { id: 'unknown' })).next()).toBe('NOT_FOUND');
  const byCookie = await send(
    { query: CHANGED, variables: { id: 'q1' } },
    { accept: 'text/event-stream', cookie: 'coilmatch_session=token', 'content-type': 'text/plain' },
  );
  expect(byCookie.status).toBe(415);
  await until(() => silo.countOf('GET', '/pairings/unknown') === 1);
});

test('the twenty-first stream of a person is refused until one of the others is left', async () => {
  const { follow } = await start();
  const open = [];
  for (let i = 0; i < 20; i++) open.push(await follow());
  expect(await (await follow()).next()).toBe('TOO_MANY');
  expect(await (await follow('somebody-else')).next()).toBe(1);
  await open[0]?.next();
  await open[0]?.leave();
  expect(await (await follow()).next()).toBe(1);
});

test('the edge listens to silo only while somebody follows', async () => {
  const { silo, follow } = await start();
  const one = await follow();
  await one.next();
  await until(() => silo.streams.length === 1);
  await one.leave();
  await until(() => silo.streams[0]?.destroyed === true);
});

test('an edge that closes completes its streams without an error', async () => {
  const { follow, live } = await start();
  const one = await follow();
  await one.next();
  live.close();
  expect(await one.next()).toBe('complete');
});

test('when silo cannot be asked, the stream says so in one sentence and ends', async () => {
  const { silo, follow, change } = await start();
  const one = await follow();
  await one.next();
  await until(() => silo.streams.length === 1);
  silo.routes['GET /pairings/q1'] = { status: 500, body: { detail: 'a secret cause' } };
  change();
  expect([await one.next(), await one.next()]).toEqual(['UNAVAILABLE', 'complete']);
});

/** A whole edge, reached by HTTP with a browser's cookie. */
async function startEdge() {
  const silo = await liveSilo({
    'GET /pairings/q1': { body: pairing('q1') },
    'DELETE /sessions/current': { status: 204 },
  });
  const edge = createEdge(testEnv(silo.url));
  await new Promise<void>((resolve) => edge.server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    await edge.close();
    await silo.close();
  });
  const site = `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}`;
  const cookie = 'coilmatch_session=opaque';
  const leave = new AbortController();
  const answer = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: CHANGED, variables: { id: 'q1' } }),
    signal: leave.signal,
  });
  const events = readEvents(answer.body as unknown as AsyncIterable<Uint8Array>);
  expect(JSON.parse((await events.next()).value?.data ?? '')).toMatchObject({
    data: { pairingChanged: { id: 'q1' } },
  });
  await until(() => silo.streams.length === 1);
  return { silo, site, cookie, events, leave, headers: answer.headers };
}

test('a browser that leaves ends its stream at the source', async () => {
  const { silo, leave, headers } = await startEdge();
  expect(headers.get('cache-control')).toBe('no-store');
  leave.abort();
  await until(() => silo.streams[0]?.destroyed === true);
});

test('signing out ends the streams of the session', async () => {
  const { site, cookie, events } = await startEdge();
  const headers = { origin: 'http://localhost:5080', cookie };
  await fetch(`${site}/auth/sign-out`, { method: 'POST', redirect: 'manual', headers });
  expect((await events.next()).value?.data).toContain('SIGNED_OUT');
  expect((await events.next()).value?.event).toBe('complete');
});

test('a change made through one edge reaches who follows at another, also after the silo that it followed has died', async () => {
  let version = 1;
  const routes = {
    'GET /pairings/q1': () => ({ body: { ...pairing('q1'), version } }),
    'POST /pairings/q1/withdraw': () => ({ body: { ...pairing('q1'), version: ++version } }),
    'GET /health/ready': { body: { waitingFor: [] } },
  };
  const silos = [await liveSilo(routes), await liveSilo(routes)];
  closing.push(...silos.map(({ close }) => close));
  const changing = createEdge(testEnv('', { siloUrls: silos.map(({ url }) => url) }));
  const following = createEdge(testEnv('', { siloUrls: silos.map(({ url }) => url) }));
  const [changer, follower] = await Promise.all(
    [changing, following].map(async (edge) => {
      await new Promise<void>((resolve) => edge.server.listen(0, '127.0.0.1', resolve));
      closing.unshift(edge.close);
      return `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}/graphql`;
    }),
  );
  const post = (url: string | undefined, query: string, accept: string) =>
    fetch(url ?? '', {
      method: 'POST',
      headers: { accept, authorization: 'Bearer token', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  const answer = await post(
    follower,
    'subscription { pairingChanged(id: "q1") { version } }',
    'text/event-stream',
  );
  const events = readEvents(answer.body as unknown as AsyncIterable<Uint8Array>);
  const next = async () => JSON.parse((await events.next()).value?.data ?? '{}') as unknown;
  expect(await next()).toEqual({ data: { pairingChanged: { version: 1 } } });

  await until(() => silos.some(({ streams }) => streams.length === 1));
  const [dying, living] = silos[0]?.streams.length === 1 ? silos : silos.toReversed();
  await dying?.close();
  await until(() => living?.streams.length === 1);
  const change = 'mutation { withdrawRequest(pairingId: "q1") { __typename } }';
  expect(await (await post(changer, change, 'application/json')).json()).not.toHaveProperty('errors');
  living?.say('7-2', { pairings: ['q1'] });
  expect(await next()).toEqual({ data: { pairingChanged: { version: 2 } } });
  await events.return(undefined);
});
