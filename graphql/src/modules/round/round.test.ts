import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, listing, round, roundPair } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start() {
  const silo = await fakeSilo({
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.filter((id) => id !== 'gone').map((id) => listing(id)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'GET /rounds/r1': { body: round('r1') },
    'GET /rounds': { body: { nodes: [round('r1'), round('r2')], hasNextPage: false, endCursor: null } },
    'GET /rounds/r1/pairs': {
      body: {
        nodes: Array.from({ length: 20 }, (_, index) => roundPair(`p${index}`)),
        hasNextPage: true,
        endCursor: 'c20',
        total: 40,
      },
    },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const RUN = `mutation { runRound(id: "r1", version: 3) { __typename
  ... on RoundSuccess { round { state proposal { gap } } } ... on Refusal { code message field }
  ... on Refusals { refusals { code field } } } }`;

test('a page of twenty pairs asks silo for the listings of both sides once', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask(
    '{ matchingRound(id: "r1") { name institution { name } pairs(first: 20) { total pageInfo { endCursor } nodes { fit ours { title institution { name } } theirs { title } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.matchingRound).toMatchObject({
    name: 'Spring fair',
    institution: null,
    pairs: { total: 40, pageInfo: { endCursor: 'c20' } },
  });
  expect(silo.calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /rounds/r1',
    'GET /rounds/r1/pairs?first=20',
    'POST /institutions/by-ids',
    'POST /listings/by-ids',
  ]);
});

test('a pair whose listing is not shown any more keeps its place in the list', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /rounds/r1/pairs'] = {
    body: { nodes: [{ ...roundPair('p1'), theirListingId: 'gone' }], hasNextPage: false, endCursor: null },
  };
  const { data, errors } = await ask(
    '{ matchingRound(id: "r1") { pairs { nodes { theirs { title } theirListingId } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.matchingRound).toEqual({
    pairs: { nodes: [{ theirs: null, theirListingId: 'gone' }] },
  });
});

test('a round that the caller may not see is null', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /rounds/r1'] = problem(404, 'not-found');
  const { data, errors } = await ask('{ matchingRound(id: "r1") { name } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ matchingRound: null });
});

test('a run sends the version that was looked at and answers the proposal', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /rounds/r1/run'] = { body: round('r1') };
  const { data } = await ask(RUN);
  expect(data?.runRound).toEqual({
    __typename: 'RoundSuccess',
    round: { state: 'PROPOSED', proposal: { gap: 0 } },
  });
  expect(silo.calls[0]?.body).toEqual({ version: 3 });
});

test.each([
  [409, 'stale-version'],
  [422, 'already-running'],
  [422, 'nothing-to-match'],
  [403, 'forbidden'],
])('silo’s %i on a run is a Refusal with the code %s', async (status, code) => {
  const { ask, silo } = await start();
  silo.routes['POST /rounds/r1/run'] = problem(status, code);
  const { data, errors } = await ask(RUN);
  expect(errors).toBeUndefined();
  expect(data?.runRound).toMatchObject({ __typename: 'Refusal', code });
});

test('a new round is posted and a known one is put, without its id in the body', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /rounds'] = { body: round('r9') };
  silo.routes['PUT /rounds/r1'] = { body: round('r1') };
  const input = {
    name: 'Spring fair',
    text: 'Every course of the spring.',
    termStart: '2027-03-01',
    termEnd: '2027-06-30',
    opensOn: '2026-12-01',
    closesOn: '2027-01-31',
    entry: 'FILTERED',
    mostPartners: 1,
    minimumFit: 0.5,
  };
  const SAVE =
    'mutation($input: SaveRoundInput!) { saveRound(input: $input) { ... on RoundSuccess { round { id } } } }';
  const made = await ask(SAVE, { input });
  const saved = await ask(SAVE, { input: { ...input, id: 'r1', version: 2 } });
  expect(made.data?.saveRound).toEqual({ round: { id: 'r9' } });
  expect(saved.data?.saveRound).toEqual({ round: { id: 'r1' } });
  expect(silo.calls.map(({ body }) => body)).toEqual([input, { ...input, version: 2 }]);
});

test('requests of a round answer pair by pair, a refused one beside a sent one', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /rounds/r1/requests'] = {
    body: [
      { pairId: 'p1', pairingId: 'q1', refusal: null },
      { pairId: 'p2', pairingId: null, refusal: { code: 'no-capacity', message: 'Full.', field: null } },
    ],
  };
  const { data } = await ask(
    'mutation { sendRoundRequests(id: "r1", pairIds: ["p1", "p2"], message: "Shall we?") { ... on SendRoundRequestsSuccess { sent { pairId pairingId refusal { code } } } } }',
  );
  expect(data?.sendRoundRequests).toEqual({
    sent: [
      { pairId: 'p1', pairingId: 'q1', refusal: null },
      { pairId: 'p2', pairingId: null, refusal: { code: 'no-capacity' } },
    ],
  });
});

test('a pair is struck out with its reason', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /rounds/r1/pairs/p1/strike-out'] = {
    body: { ...roundPair('p1'), struckOutReason: 'Known to each other.', struckOutBy: 'i1' },
  };
  const { data } = await ask(
    'mutation { strikeOutRoundPair(id: "r1", pairId: "p1", reason: "Known to each other.") { ... on StrikeOutRoundPairSuccess { pair { struckOutReason struckOutBy { name } } } } }',
  );
  expect(data?.strikeOutRoundPair).toEqual({
    pair: { struckOutReason: 'Known to each other.', struckOutBy: { name: 'University i1' } },
  });
});
