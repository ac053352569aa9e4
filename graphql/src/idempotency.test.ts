import { afterEach, expect, test } from 'vitest';
import { fakeSilo } from './testing/fakeSilo.ts';
import { pairing } from './testing/samples.ts';
import { testYoga } from './testing/testYoga.ts';

const KEY = 'k'.repeat(22);
const CHANGE =
  'mutation { a: withdrawRequest(pairingId: "q1") { __typename } b: withdrawRequest(pairingId: "q2") { __typename } }';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start() {
  const silo = await fakeSilo({
    'POST /pairings/q1/withdraw': { body: pairing('q1') },
    'POST /pairings/q2/withdraw': { body: pairing('q2') },
  });
  closing.push(silo.close);
  const yoga = testYoga(silo.url);
  closing.push(yoga.close);
  const send = (query: string, key?: string) =>
    yoga.send(
      { query },
      { authorization: 'Bearer token', ...(key === undefined ? {} : { 'idempotency-key': key }) },
    );
  return { silo, send };
}

test('each write of a request gets the key with a number of its own, the same whenever it is sent again', async () => {
  const { silo, send } = await start();
  for (let i = 0; i < 2; i++) expect((await send(CHANGE, KEY)).status).toBe(200);
  expect(silo.calls.map(({ path, headers }) => [path, headers['idempotency-key']])).toEqual([
    ['/pairings/q1/withdraw', `${KEY}.0`],
    ['/pairings/q2/withdraw', `${KEY}.1`],
    ['/pairings/q1/withdraw', `${KEY}.0`],
    ['/pairings/q2/withdraw', `${KEY}.1`],
  ]);
});

test('without a key silo gets none, and what is no key changes nothing', async () => {
  const { silo, send } = await start();
  await send(CHANGE);
  expect(silo.calls.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, undefined]);
  for (const key of ['short', 'k'.repeat(65), `${'k'.repeat(22)}.0`]) {
    const answer = await send(CHANGE, key);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Idempotency-Key')]);
  }
  expect(silo.calls).toHaveLength(2);
});
