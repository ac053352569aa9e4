import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, listing, suggestion } from '../../testing/samples.ts';
import { SUGGESTIONS_PAGE } from '../../testing/suggestionsPage.ts';
import { testYoga } from '../../testing/testYoga.ts';

const twenty = Array.from({ length: 20 }, (_, index) => `p${index}`);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start() {
  const silo = await fakeSilo({
    'GET /me': { body: { id: 'me', email: 'a@b.example', languages: [], memberships: [] } },
    'GET /listings/l1': { body: listing('l1', 'home') },
    'GET /listings/l1/suggestions': {
      body: {
        nodes: twenty.map(suggestion),
        hasNextPage: true,
        endCursor: 'c20',
        feasible: 31,
        compared: 240,
      },
    },
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id, index) => listing(id, `i${index % 7}`)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('a page of twenty suggestions asks silo for listings once and for institutions once', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask(SUGGESTIONS_PAGE, { listingId: 'l1', first: 20 });
  expect(errors).toBeUndefined();
  expect(data?.partnerSuggestions).toMatchObject({
    feasible: 31,
    compared: 240,
    pageInfo: { hasNextPage: true, endCursor: 'c20' },
    nodes: { length: 20 },
  });
  expect(silo.countOf('GET', '/listings/l1/suggestions')).toBe(1);
  expect(silo.countOf('POST', '/listings/by-ids')).toBe(1);
  expect(silo.countOf('POST', '/institutions/by-ids')).toBeLessThanOrEqual(2);
  const asked = silo.calls.filter(({ path }) => path === '/institutions/by-ids').map(({ body }) => body);
  expect(asked.flatMap((body) => (body as { ids: string[] }).ids).length).toBe(8);
});

test('only suggestions: institutions are asked for exactly once', async () => {
  const { ask, silo } = await start();
  await ask('{ partnerSuggestions(listingId: "l1") { nodes { listing { institution { name } } } } }');
  expect(silo.countOf('POST', '/institutions/by-ids')).toBe(1);
  expect(silo.calls.length).toBe(3);
});

test('suggestions that the caller may not see are an error with a code, not an empty page', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /listings/l1/suggestions'] = problem(403, 'forbidden');
  const { data, errors } = await ask('{ partnerSuggestions(listingId: "l1") { compared } }');
  expect(data).toBeNull();
  expect(errors?.[0]).toMatchObject({ message: 'Because of forbidden.', extensions: { code: 'FORBIDDEN' } });
});

test('a bad cursor is told with its field', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /listings/l1/suggestions'] = problem(400, 'bad-cursor', { field: 'after' });
  const { errors } = await ask('{ partnerSuggestions(listingId: "l1", after: "x") { compared } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', field: 'after' });
});

test('dismissing answers both ids', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /listings/l1/dismissals'] = { status: 204 };
  const { data } = await ask(
    'mutation { dismissSuggestion(listingId: "l1", partnerListingId: "p1", reason: "TOPIC") { ... on DismissSuggestionSuccess { listingId partnerListingId } } }',
  );
  expect(data?.dismissSuggestion).toEqual({ listingId: 'l1', partnerListingId: 'p1' });
  expect(silo.calls[0]?.body).toEqual({ partnerListingId: 'p1', reason: 'TOPIC' });
});
