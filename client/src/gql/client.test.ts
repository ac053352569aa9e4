import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, type Document } from './client.ts';
import { repeating } from './repeating.svelte.ts';

const documentOf = (text: string) =>
  Object.assign(new String(text), { __meta__: { hash: 'sha256:abc' } }) as unknown as Document<
    { done: boolean },
    object
  >;
const change = documentOf('mutation Change { done }');
const question = documentOf('query Question { done }');

type Answer = () => Promise<Response>;
const done: Answer = () => Promise.resolve(Response.json({ data: { done: true } }));
const bad =
  (status: number): Answer =>
  () =>
    Promise.resolve(new Response('', { status }));
const errors =
  (extensions: object): Answer =>
  () =>
    Promise.resolve(Response.json({ data: null, errors: [{ message: 'Not now.', extensions }] }));
const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

let answers: Answer[];
let keys: (string | null)[];
beforeEach(() => {
  vi.useFakeTimers();
  keys = [];
  vi.stubGlobal('fetch', (_url: unknown, init?: RequestInit) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'));
    return (answers.shift() ?? done)();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Asks while time flies; gives the outcome and how often the edge was asked. */
async function outcomeOf(document: typeof change, ...given: Answer[]) {
  answers = given;
  const asked = ask(document, {}).then(
    () => 'done',
    (error: { kind: string }) => error.kind,
  );
  await vi.runAllTimersAsync();
  return [await asked, keys.length];
}

test('a change that got no answer is sent again under the same key, five times at most', async () => {
  expect(
    await outcomeOf(change, lost, bad(502), bad(503), errors({ code: 'UNAVAILABLE', temporary: true })),
  ).toEqual(['done', 5]);
  expect(keys[0]).toMatch(/^[\w-]{22,64}$/);
  expect(new Set(keys).size).toBe(1);
  keys = [];
  expect(await outcomeOf(change, ...Array<Answer>(9).fill(lost))).toEqual(['offline', 6]);
});

test('each change and each question has a key of its own, which a repeated one keeps', async () => {
  await outcomeOf(change);
  await outcomeOf(change);
  expect(new Set(keys).size).toBe(2);
  keys = [];
  expect(await outcomeOf(question, bad(502))).toEqual(['done', 2]);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[\w-]{22,64}$/);
});

test('what would only fail again is told at once', async () => {
  expect(await outcomeOf(change, errors({ code: 'UNAVAILABLE' }))).toEqual(['server', 1]);
  keys = [];
  expect(await outcomeOf(question, lost)).toEqual(['offline', 1]);
  keys = [];
  expect(await outcomeOf(change, errors({ code: 'SIGNED_OUT' }))).toEqual(['signed-out', 1]);
});

test('a question whose failure took the edge long is not asked again, a change for half a minute at most', async () => {
  const slow: Answer = () =>
    new Promise((resolve) => setTimeout(() => resolve(new Response('', { status: 503 })), 8_000));
  expect(await outcomeOf(question, slow, slow)).toEqual(['server', 1]);
  keys = [];
  expect(await outcomeOf(change, slow, slow, slow, slow, slow)).toEqual(['server', 3]);
});

test('while a change waits to be sent again the frame can say so', async () => {
  answers = [lost];
  const asked = ask(change, {});
  await vi.advanceTimersByTimeAsync(100);
  expect(repeating.waiting).toBe(1);
  await vi.runAllTimersAsync();
  await asked;
  expect(repeating.waiting).toBe(0);
});
