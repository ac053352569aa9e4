import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, listing, pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const review = (pairingId: string) => ({
  id: `review of ${pairingId}`,
  pairingId,
  round: 1,
  rubric: { id: 'r1', number: 1, state: 'IN_FORCE', criteria: [], note: null, version: 1, reviews: 0 },
  group: 'Expert group',
  groupId: null,
  role: 'TAKES_PART',
  assigned: 2,
  scored: 1,
  reviewers: [],
  scorecards: [],
  means: [],
  earlier: [],
});

async function start() {
  const silo = await fakeSilo({
    'POST /reviews/by-pairings': ({ body }) => ({
      body: (body as { ids: string[] }).ids.filter((id) => id !== 'q2').map(review),
    }),
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'GET /pairings': {
      body: { nodes: ['q1', 'q2', 'q3'].map(pairing), hasNextPage: false, endCursor: null },
    },
    'GET /reviews': {
      body: {
        nodes: [
          { pairing: pairing('q1'), stage: 'SCORING', round: 1, assigned: 2, scored: 1, waitsForMe: true },
        ],
        hasNextPage: false,
        endCursor: 'c1',
      },
    },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('the reviews of a page of pairings cost one request, and a pairing without one has none', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask('{ pairings { nodes { id review { round assigned scored } } } }');
  expect(errors).toBeUndefined();
  expect(data?.pairings).toEqual({
    nodes: [
      { id: 'q1', review: { round: 1, assigned: 2, scored: 1 } },
      { id: 'q2', review: null },
      { id: 'q3', review: { round: 1, assigned: 2, scored: 1 } },
    ],
  });
  expect(silo.calls.filter(({ path }) => path === '/reviews/by-pairings')).toHaveLength(1);
});

test('the desk brings its pairings along and passes its filter on', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask(
    '{ reviewDesk(filter: WAITING_FOR_ME) { pageInfo { endCursor } nodes { stage waitsForMe pairing { id listing { title } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.reviewDesk).toMatchObject({
    pageInfo: { endCursor: 'c1' },
    nodes: [{ stage: 'SCORING', waitsForMe: true, pairing: { id: 'q1' } }],
  });
  expect(silo.calls[0]?.path).toContain('filter=WAITING_FOR_ME');
});

test('several conflicted reviewers are refused together, each at its place', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /pairings/q1/reviewers'] = {
    status: 422,
    body: {
      detail: '2 fields need another look.',
      code: 'invalid-fields',
      refusals: [
        { code: 'conflict-of-interest', message: 'A conflict.', field: 'reviewers[0]' },
        { code: 'conflict-of-interest', message: 'Another.', field: 'reviewers[1]' },
      ],
    },
  };
  const { data, errors } = await ask(
    'mutation { assignReviewers(pairingId: "q1", groupId: "g1", reviewers: ["a", "b"]) { __typename ... on Refusals { refusals { code field } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.assignReviewers).toEqual({
    __typename: 'Refusals',
    refusals: [
      { code: 'conflict-of-interest', field: 'reviewers[0]' },
      { code: 'conflict-of-interest', field: 'reviewers[1]' },
    ],
  });
  expect(silo.calls[0]?.body).toEqual({ groupId: 'g1', reviewers: ['a', 'b'] });
});

test('a score that is not a whole number does not reach silo, and one out of bounds is silo’s to refuse', async () => {
  const { ask, silo } = await start();
  const SCORE = (score: string) =>
    `mutation { reviewPilot(input: { pairingId: "q1", scores: [{ criterion: "teamwork", score: ${score} }], recommendation: ACCEPTED, summary: "Fine." }) { __typename ... on Refusal { code field } } }`;
  expect((await ask(SCORE('2.5'))).errors).toHaveLength(1);
  expect(silo.calls).toHaveLength(0);
  silo.routes['POST /pairings/q1/review/scores'] = problem(422, 'out-of-bounds');
  expect((await ask(SCORE('9'))).data?.reviewPilot).toMatchObject({
    __typename: 'Refusal',
    code: 'out-of-bounds',
  });
  expect(silo.calls[0]?.body).toEqual({
    scores: [{ criterion: 'teamwork', score: 9 }],
    recommendation: 'ACCEPTED',
    summary: 'Fine.',
  });
});
