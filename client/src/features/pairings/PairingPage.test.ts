import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import { ourListing, theirListing } from '../../../test/fixtures.ts';
import { planned } from '../../../test/planFixtures.ts';
// Loaded when it is needed; here at once, so that no test waits for it.
import '../plans/PlanPanel.svelte';
import PairingPage from './PairingPage.svelte';
import type { FullPairing } from './pairings.ts';

afterEach(() => vi.unstubAllGlobals());

const asked: FullPairing = {
  id: 'p1',
  state: 'REQUESTED',
  side: 'INVITED',
  version: 1,
  planHash: null,
  waitingFor: 'OURS',
  requestedAt: '2026-09-20T08:00:00Z',
  replyDueOn: '2026-10-04',
  answeredAt: null,
  listing: { ...theirListing, mayEdit: false },
  partnerListing: ourListing,
  message: 'Shall we work together?',
  declineReason: null,
  declineComment: null,
  waitsFor: ['INVITED_LECTURER'],
  waitingForMe: true,
  mayAct: ['ACCEPT', 'DECLINE'],
  enteredStateAt: '2026-09-20T08:00:00Z',
  dueOn: '2026-10-04',
  startsOn: null,
  endsOn: null,
  replaces: null,
  signatures: [],
  cancellation: null,
  outcomes: { requester: null, invited: null },
  assessment: null,
  practiceMark: null,
  contacts: [],
  history: [],
  nextBest: null,
};
const planning: FullPairing = {
  ...asked,
  state: 'CO_DESIGN',
  version: 2,
  planHash: 'hash-7',
  answeredAt: '2026-09-25T08:00:00Z',
  waitsFor: ['REQUESTER_LECTURER', 'INVITED_LECTURER'],
  mayAct: ['SAVE_PLAN', 'SIGN_PLAN', 'COMMENT'],
  dueOn: '2026-11-20',
};

function show(first: FullPairing, answers: Answers = {}) {
  let pairing = first;
  const edge = fakeEdge({
    Pairing: () => ({ pairing }),
    Plan: () => ({ pairing: planned }),
    Vocabularies: () => ({ vocabularies: { tools: [], languages: [] } }),
    ...answers,
    AnswerRequest: () => {
      pairing = planning;
      return { answerRequest: { __typename: 'AnswerRequestSuccess' } };
    },
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(PairingPage, { params: { id: 'p1' } });
  return edge.sent;
}

test('a request says whose turn it is and marks the first step of the way', async () => {
  show(asked);
  const step = (await screen.findAllByRole('listitem', { current: 'step' }))[0];
  expect(step?.textContent).toContain('Asked');
  expect(screen.getByText('It is your turn.')).toBeTruthy();
  expect(screen.getByText(/Please answer by 4 October 2026/)).toBeTruthy();
});

test('accepting leads to the plan, and the answer is gone', async () => {
  show(asked);
  await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  const actions = await screen.findAllByRole('link', { name: 'Open the plan' });
  expect(actions.map((link) => link.getAttribute('href'))).toEqual(['/plans/p1', '/plans/p1']);
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  expect(screen.getByText(/It is your turn, and that of the lecturer at Universiti Malaya/)).toBeTruthy();
});

test('what is missing in the plan leads to its section', async () => {
  const missing = {
    severity: 'BLOCKS',
    section: 'TASKS',
    code: 'missing',
    field: 'plan.tasks',
    text: 'No task is planned yet.',
    remedy: 'Add one.',
  };
  show(planning, {
    Plan: () => ({ pairing: { ...planned, plan: { ...planned.plan, problems: [missing] } } }),
  });
  const plan = within(await screen.findByRole('region', { name: 'Project plan' }));
  await userEvent.click(await plan.findByText('One thing is missing before you can sign'));
  const link = await plan.findByRole('link', { name: 'No task is planned yet.' });
  expect(link.getAttribute('href')).toBe('/plans/p1?section=tasks');
});

test('somebody who only looks on has no action, and reads the plan', async () => {
  show({ ...planning, state: 'UNDER_REVIEW', side: 'OBSERVER', mayAct: [], waitingForMe: false });
  expect(await screen.findByRole('link', { name: 'Read the whole plan' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Open the plan' })).toBeNull();
  expect(screen.getByText(/Now it is the turn of the lecturer at/)).toBeTruthy();
});
