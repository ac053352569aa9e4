import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, listing, pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const DECIDE = `mutation($input: DecideApprovalInput!) { decideApproval(input: $input) { __typename
  ... on DecideApprovalSuccess { pairing { id state approvals { side decision checklist { key required } steps { name onBehalfOf { name } } } } }
  ... on Refusal { code message field } } }`;

const input = {
  pairingId: 'q1',
  planHash: 'abc',
  decision: 'APPROVE',
  checklist: [{ key: 'agreement', done: false, notNeeded: true, note: 'Erasmus partners.' }],
};
const approval = {
  side: 'INVITED',
  institutionId: 'i1',
  decision: 'APPROVED',
  planHash: 'abc',
  decidedBy: null,
  decidedAt: null,
  dueOn: '2026-12-21',
  escalated: false,
  checklist: [{ key: 'agreement', label: 'Agreement', help: null, required: true }],
  steps: [
    {
      key: 'office',
      name: 'International office',
      decision: 'APPROVED',
      decidedBy: null,
      onBehalfOf: 'i1',
      decidedAt: '2026-11-24T09:00:00Z',
      comment: null,
      checklist: [],
    },
  ],
};

async function start() {
  const silo = await fakeSilo({
    'POST /pairings/q1/decision': { body: { ...pairing('q1'), state: 'APPROVED', approvals: [approval] } },
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id)),
    }),
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('a decision is sent with its version and checklist, and answers the pairing', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask(DECIDE, { input });
  expect(errors).toBeUndefined();
  const { pairingId: _, ...body } = input;
  expect(silo.calls[0]?.body).toEqual(body);
  expect(data?.decideApproval).toEqual({
    __typename: 'DecideApprovalSuccess',
    pairing: {
      id: 'q1',
      state: 'APPROVED',
      approvals: [
        {
          side: 'INVITED',
          decision: 'APPROVED',
          checklist: [{ key: 'agreement', required: true }],
          steps: [{ name: 'International office', onBehalfOf: { name: 'University i1' } }],
        },
      ],
    },
  });
});

test.each([
  [422, 'stale-plan', 'planHash'],
  [422, 'required', 'checklist.partner'],
  [422, 'wrong-state', null],
  [403, 'forbidden', null],
])('silo’s %i %s about a decision is a Refusal with its field', async (status, code, field) => {
  const { ask, silo } = await start();
  silo.routes['POST /pairings/q1/decision'] = problem(status, code, { field });
  const { data } = await ask(DECIDE, { input });
  expect(data?.decideApproval).toEqual({
    __typename: 'Refusal',
    code,
    message: `Because of ${code}.`,
    field,
  });
});
