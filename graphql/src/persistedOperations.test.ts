import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeSilo } from './testing/fakeSilo.ts';
import { testYoga } from './testing/testYoga.ts';

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let yoga: ReturnType<typeof testYoga>;
const documents = { 'sha256:abc': '{ actionPlan { code } }', def: '{ __schema { queryType { name } } }' };
beforeEach(async () => {
  silo = await fakeSilo({ 'GET /action-plan': { body: [{ code: 'A1' }] } });
  yoga = testYoga(silo.url, { demo: false }, documents);
});
afterEach(async () => {
  await yoga.close();
  await silo.close();
});

const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test.each(['abc', 'sha256:abc'])(
  'production answers a document of the client by its hash, written %s',
  async (hash) => {
    const answer = await yoga.send(persisted(hash));
    expect(await answer.json()).toEqual({ data: { actionPlan: [{ code: 'A1' }] } });
  },
);

test('production refuses any other document', async () => {
  expect(await (await yoga.send({ query: '{ actionPlan { code } }' })).json()).toMatchObject({
    errors: [{ message: 'PersistedQueryOnly' }],
  });
  expect(await (await yoga.send(persisted('unknown'))).json()).toMatchObject({
    errors: [{ message: 'PersistedQueryNotFound' }],
  });
  expect(silo.calls).toEqual([]);
});

test('production does not describe its schema', async () => {
  const { errors } = (await (await yoga.send(persisted('def'))).json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toMatch(/introspection/i);
});

test('the demo answers documents and hashes alike', async () => {
  const demo = testYoga(silo.url, {}, documents);
  const expected = { data: { actionPlan: [{ code: 'A1' }] } };
  expect(await (await demo.send({ query: '{ actionPlan { code } }' })).json()).toEqual(expected);
  expect(await (await demo.send(persisted('abc'))).json()).toEqual(expected);
  await demo.close();
});
