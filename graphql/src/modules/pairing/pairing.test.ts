import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, listing, pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start() {
  const silo = await fakeSilo({
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'POST /audit/by-ids': { body: {} },
    'GET /pairings': {
      body: {
        nodes: Array.from({ length: 20 }, (_, index) => pairing(`q${index}`)),
        hasNextPage: false,
        endCursor: null,
      },
    },
    'GET /pairings/q1': { body: pairing('q1') },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const ANSWER = `mutation($input: AnswerRequestInput!) { answerRequest(input: $input) { __typename
  ... on AnswerRequestSuccess { pairing { id state partnerListing { title } } } ... on Refusal { code message field } } }`;

test('a page of twenty pairings asks silo for listings once and for histories once', async () => {
  const { ask, silo } = await start();
  const { errors } = await ask(
    '{ pairings(first: 20, waitingForMe: true, state: REQUESTED) { nodes { id nextBest { score } listing { title institution { name } } partnerListing { title } history { event } } } }',
  );
  expect(errors).toBeUndefined();
  expect(silo.calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /pairings?first=20&state=REQUESTED&waitingForMe=true',
    'POST /audit/by-ids',
    'POST /institutions/by-ids',
    'POST /listings/by-ids',
  ]);
});

test('accepting answers the pairing', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /pairings/q1/answer'] = { body: { ...pairing('q1'), state: 'CO_DESIGN' } };
  const { data } = await ask(ANSWER, { input: { pairingId: 'q1', accept: true } });
  expect(data?.answerRequest).toMatchObject({
    pairing: { state: 'CO_DESIGN', partnerListing: { title: 'Course l2' } },
  });
  expect(silo.calls[0]?.body).toEqual({ accept: true });
});

test.each([
  [422, 'already-decided'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'stale-version'],
  [401, 'signed-out'],
])('silo’s %i on a mutation is a Refusal with the code %s, not an error', async (status, code) => {
  const { ask, silo } = await start();
  silo.routes['POST /pairings/q1/answer'] = problem(status, code);
  const { data, errors } = await ask(ANSWER, { input: { pairingId: 'q1', accept: true } });
  expect(errors).toBeUndefined();
  expect(data?.answerRequest).toEqual({
    __typename: 'Refusal',
    code,
    message: `Because of ${code}.`,
    field: null,
  });
});

test('an id that would name another route of silo is not found, and silo is not asked', async () => {
  const { ask, silo } = await start();
  const { data } = await ask(ANSWER, { input: { pairingId: '..', accept: true } });
  expect(data?.answerRequest).toMatchObject({ code: 'not-found' });
  expect(silo.calls).toEqual([]);
});

test('the next best is asked for only after a decline or a lapse', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /pairings/q1'] = { body: { ...pairing('q1'), state: 'DECLINED' } };
  silo.routes['GET /pairings/q1/next-best'] = { status: 204 };
  const { data } = await ask('{ pairing(id: "q1") { nextBest { score } } }');
  expect(data).toEqual({ pairing: { nextBest: null } });
  expect(silo.countOf('GET', '/pairings/q1/next-best')).toBe(1);
});
