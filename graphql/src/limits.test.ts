import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeSilo } from './testing/fakeSilo.ts';
import { SUGGESTIONS_PAGE } from './testing/suggestionsPage.ts';
import { testYoga } from './testing/testYoga.ts';
import clientDocuments from '../../client/src/gql/generated/persisted-documents.json' with { type: 'json' };

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let yoga: ReturnType<typeof testYoga>;
beforeEach(async () => {
  silo = await fakeSilo({ 'GET /institutions/a': { body: { id: 'a', name: 'A' } } });
  yoga = testYoga(silo.url);
});
afterEach(async () => {
  await yoga.close();
  await silo.close();
});

const refusedWith = async (query: string) => {
  const { errors } = await yoga.ask(query);
  expect(silo.calls).toEqual([]);
  return errors?.[0]?.message;
};

test('the fullest page of the client passes every limit', async () => {
  const { errors } = await yoga.ask(SUGGESTIONS_PAGE, { listingId: 'l1' });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
});

test.each(
  Object.values(clientDocuments).map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', text]),
)('the document %s of the client passes every limit', async (_name, text) => {
  const { errors } = await yoga.ask(text);
  expect(errors?.map(({ message }) => message).filter((message) => /limit/i.test(message)) ?? []).toEqual([]);
});

test('a query that goes in circles is too deep', async () => {
  const circle = `${'institution { listings { nodes { '.repeat(4)}id${' } } }'.repeat(4)}`;
  expect(await refusedWith(`{ listing(id: "l") { ${circle} } }`)).toMatch(/depth limit/i);
});

test('a query that asks for everything many times costs too much', async () => {
  const nested =
    'nodes { course { id title code } institution { listings { nodes { id title course { id title } } } } }';
  const query = Array.from(
    { length: 14 },
    (_, index) => `a${index}: listings(first: 100) { ${nested} ${nested} }`,
  );
  expect(await refusedWith(`{ ${query.join(' ')} }`)).toMatch(/cost limit/i);
});

test('the same field under twenty names is too many aliases', async () => {
  const query = Array.from({ length: 20 }, (_, index) => `a${index}: institution(id: "a") { id }`);
  expect(await refusedWith(`{ ${query.join(' ')} }`)).toMatch(/aliases limit/i);
});

test('a document of many words is refused before it is understood', async () => {
  expect(await refusedWith(`{ ${'me { id } '.repeat(1000)} }`)).toMatch(/token limit/i);
});

test('a document with many directives is refused', async () => {
  expect(await refusedWith(`{ me { id ${'@include(if: true) '.repeat(30)} } }`)).toMatch(
    /directives? limit/i,
  );
});

test('two requests in one are refused', async () => {
  const answer = await yoga.send([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]);
  expect(answer.status).toBe(400);
});

test('a request that would cause hundreds of calls to silo is cut off with a sentence', async () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ id: `i${index}`, name: 'x' }));
  silo.routes['GET /institutions'] = { body: { nodes: many, hasNextPage: false, endCursor: null } };
  silo.routes['GET /listings'] = { body: { nodes: [], hasNextPage: false, endCursor: null } };
  const { errors } = await yoga.ask(
    '{ institutions(first: 100) { nodes { a: listings(first: 1) { total } b: listings(first: 2) { total } c: listings(first: 3) { total } } } }',
  );
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'TOO_MUCH' } });
  expect(silo.calls.length).toBeLessThanOrEqual(250);
});

test('values nested more deeply than anybody can read are too much, and no fault of ours', async () => {
  const nested = `${'['.repeat(1_990)}${']'.repeat(1_990)}`;
  const { errors } = await yoga.ask(`{ listings(search: ${nested}) { total } }`);
  expect(errors?.[0]?.extensions?.['code']).not.toBe('UNAVAILABLE');
});
