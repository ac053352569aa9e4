import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { fakeSilo } from '../../testing/fakeSilo.ts';
import { institution, listing, pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(length: number) {
  const silo = await fakeSilo({
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id, `i-${id}`)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'GET /pairings': {
      body: {
        nodes: Array.from({ length }, (_, index) => ({
          ...pairing(`q${index}`),
          listingId: `l${index % 40}`,
          partnerListingId: `m${index % 40}`,
        })),
        hasNextPage: true,
        endCursor: 'next',
      },
    },
    'GET /pairings/summary': {
      body: {
        total: 3,
        overdue: 1,
        waitingForMe: 2,
        states: [{ state: 'RUNNING', count: 3, overdue: 1, waitingForMe: 2 }],
      },
    },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const LIST = `query($first: Int) { pairings(first: $first, states: [RUNNING, AT_RISK], waitsFor: [INVITED_OFFICE], search: "a b",
  country: "JP", institutionId: "i1", overdue: true, sort: DUE_ON) { pageInfo { endCursor } nodes { id state dueOn enteredStateAt waitsFor
  waitingForMe listing { title institution { name } } partnerListing { title institution { name } } } } }`;

test.each([1, 20, 100])('a page of %i projects costs silo three calls', async (length) => {
  const { ask, silo } = await start(length);
  const { errors } = await ask(LIST, { first: length });
  expect(errors).toBeUndefined();
  expect(silo.calls.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
    'GET /pairings',
    'POST /listings/by-ids',
    'POST /institutions/by-ids',
  ]);
});

test('every filter reaches silo as it reads it', async () => {
  const { ask, silo } = await start(1);
  await ask(LIST, { first: 5 });
  expect(Object.fromEntries(new URL(`http://silo${silo.calls[0]?.path}`).searchParams)).toEqual({
    first: '5',
    state: 'RUNNING,AT_RISK',
    waitsFor: 'INVITED_OFFICE',
    institutionId: 'i1',
    country: 'JP',
    search: 'a b',
    overdue: 'true',
    sort: 'DUE_ON',
  });
});

test('the summary is one call with the same filters', async () => {
  const { ask, silo } = await start(0);
  const { data } = await ask(
    '{ pairingSummary(states: [RUNNING], waitingForMe: true) { total overdue waitingForMe states { state count } } }',
  );
  expect(data?.pairingSummary).toMatchObject({ total: 3, states: [{ state: 'RUNNING', count: 3 }] });
  expect(silo.calls.map(({ path }) => path)).toEqual(['/pairings/summary?state=RUNNING&waitingForMe=true']);
});

test('the board of the client, with its seven columns, is within the limits and costs silo ten calls', async () => {
  const operations = JSON.parse(
    readFileSync(
      new URL('../../../../client/src/gql/generated/persisted-documents.json', import.meta.url),
      'utf8',
    ),
  ) as Record<string, string>;
  const board = Object.values(operations).find((text) => text.includes('query ProjectBoard('));
  const { ask, silo } = await start(6);
  const { errors } = await ask(board ?? '', { sort: 'DUE_ON', search: 'ports' });
  expect(errors).toBeUndefined();
  expect(silo.countOf('GET', '/pairings')).toBe(7);
  expect(silo.calls).toHaveLength(10);
});
