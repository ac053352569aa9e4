import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Document } from './client.ts';
import { follow } from './live.ts';

interface Changed {
  pairingChanged: { version: number };
}
const document = Object.assign(
  new String('subscription PairingChanged($id: ID!) { pairingChanged(id: $id) { version } }'),
  {
    __meta__: { hash: 'sha256:abc' },
  },
) as unknown as Document<Changed, { id: string }>;

/** The edge's side of each connection that was made. */
interface Connection {
  body: { operationName: string; variables: unknown; extensions: unknown };
  say: (text: string) => void;
  value: (version: number) => void;
  refuse: (code: string) => void;
  end: () => void;
  closed: boolean;
}
let connections: Connection[];
let seen: number[];
let stop: () => void;

function accept(_url: unknown, init?: RequestInit): Promise<Response> {
  let source: ReadableStreamDefaultController<Uint8Array>;
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (source = controller) });
  const say = (text: string) => source.enqueue(new TextEncoder().encode(text));
  const connection: Connection = {
    body: JSON.parse(String(init?.body)) as Connection['body'],
    say,
    value: (version) =>
      say(`event: next\ndata: ${JSON.stringify({ data: { pairingChanged: { version } } })}\n\n`),
    refuse: (code) =>
      say(`event: next\ndata: ${JSON.stringify({ data: null, errors: [{ extensions: { code } }] })}\n\n`),
    end: () => source.close(),
    closed: false,
  };
  init?.signal?.addEventListener('abort', () => {
    connection.closed = true;
    source.error(new DOMException('aborted', 'AbortError'));
  });
  connections.push(connection);
  return Promise.resolve(new Response(stream, { headers: { 'content-type': 'text/event-stream' } }));
}

const last = () => connections.at(-1) as Connection;
const settle = () => vi.advanceTimersByTimeAsync(0);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function setHidden(hidden: boolean) {
  Object.defineProperty(globalThis.document, 'hidden', { configurable: true, value: hidden });
  globalThis.document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
  connections = [];
  seen = [];
  vi.stubGlobal('fetch', accept);
  stop = follow(document, { id: 'q1' }, ({ pairingChanged }) => seen.push(pairingChanged.version));
});

afterEach(() => {
  stop();
  setHidden(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('each state that is told is handed over, however the stream is cut', async () => {
  await settle();
  expect(last().body).toMatchObject({
    operationName: 'PairingChanged',
    variables: { id: 'q1' },
    extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
  });
  last().value(1);
  last().say(':\n\n');
  last().say('event: next\nda');
  last().say('ta: {"data":{"pairingChanged":{"version":2}}}\n');
  await settle();
  expect(seen).toEqual([1]);
  last().say('\n');
  await settle();
  expect(seen).toEqual([1, 2]);
});

test('a lost connection is made again, later each time, and soon again after one that held', async () => {
  await settle();
  for (const pause of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
    const before = connections.length;
    last().end();
    await pass(pause - 1);
    expect(connections).toHaveLength(before);
    await pass(1);
    expect(connections).toHaveLength(before + 1);
  }
  last().value(7);
  await pass(10_000);
  last().end();
  await pass(1_000);
  expect(connections).toHaveLength(9);
  expect(seen).toEqual([7]);
});

test('what happened while the connection was lost comes with the next one', async () => {
  await settle();
  last().value(1);
  await settle();
  last().end();
  await pass(1_000);
  last().value(5);
  await settle();
  expect(seen).toEqual([1, 5]);
});

test.each(['NOT_FOUND', 'FORBIDDEN', 'SIGNED_OUT'])('after %s it does not come back', async (code) => {
  await settle();
  last().refuse(code);
  last().end();
  await pass(300_000);
  setHidden(true);
  setHidden(false);
  await settle();
  expect(connections).toHaveLength(1);
  expect(seen).toEqual([]);
});

test('when too many pages are open it waits a minute', async () => {
  await settle();
  last().refuse('TOO_MANY');
  last().end();
  await pass(59_999);
  expect(connections).toHaveLength(1);
  await pass(1);
  expect(connections).toHaveLength(2);
});

test('a hidden page lets go of its connection and takes it up at once when it is looked at again', async () => {
  await settle();
  setHidden(true);
  await pass(300_000);
  expect([connections.length, last().closed]).toEqual([1, true]);
  setHidden(false);
  await settle();
  expect([connections.length, last().closed]).toEqual([2, false]);
});

test('a connection without any sign of life counts as lost', async () => {
  await settle();
  await pass(30_000);
  last().say(':\n\n');
  await pass(39_999);
  expect(last().closed).toBe(false);
  await pass(1);
  expect(last().closed).toBe(true);
  await pass(1_000);
  expect(connections).toHaveLength(2);
});

test('leaving the page closes the connection for good', async () => {
  await settle();
  stop();
  await pass(300_000);
  dispatchEvent(new Event('online'));
  await settle();
  expect([connections.length, last().closed]).toEqual([1, true]);
});
