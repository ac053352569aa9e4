import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import { plan, planned, savedWith } from '../../../test/planFixtures.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import PlanPage from './PlanPage.svelte';
// Loaded with the page when they are needed; here at once, so that no test waits for them.
import './PlanEditor.svelte';
import './WholePlan.svelte';
import type { PlannedPairing } from './plans.ts';

const vocabularies = {
  tools: [{ code: 'zoom', name: 'Zoom', kind: 'VIDEO', notReachableIn: [] }],
  languages: [{ code: 'en', label: 'English' }],
};
const missing = {
  severity: 'BLOCKS' as const,
  section: 'TASKS' as const,
  code: 'no-tasks',
  field: 'plan.tasks',
  text: 'No task is planned yet.',
  remedy: 'Add at least one task.',
};

beforeEach(() => {
  session.me = { id: 'me', email: 'a@b.example', memberships: [] } as unknown as Me;
});

afterEach(() => {
  localStorage.clear();
  session.me = null;
});
// A page that goes away saves what was typed: to the edge of its own test, which stays until the next one shows a page.
afterAll(() => vi.unstubAllGlobals());

function show(pairing: PlannedPairing, answers: Answers = {}) {
  let stored = pairing;
  const edge = fakeEdge({
    Plan: () => ({ pairing: stored }),
    Vocabularies: () => ({ vocabularies }),
    SavePlan: ({ input }) => {
      const { version, plan: change } = input as unknown as { version: number; plan: object };
      stored = savedWith({ ...stored.plan, ...change, version: version + 1 });
      return { savePlan: { __typename: 'SavePlanSuccess', pairing: stored } };
    },
    ...answers,
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(PlanPage, { params: { id: 'p1' } });
  const variables = (name: string) =>
    edge.sent.filter(({ operationName }) => operationName === name).map((one) => one.variables as object);
  return { variables };
}

const heading = (name: RegExp) => screen.findByRole('button', { name });

test('each closed section tells in one line what it holds, and only one is open at a time', async () => {
  show(planned);
  const aims = await heading(/Topic and aims/);
  expect(aims.textContent).toContain('Ports and people');
  expect((await heading(/Weeks/)).textContent).toContain('3 weeks');
  await userEvent.click(aims);
  expect(screen.getByRole('textbox', { name: 'Title of the exchange' })).toBeTruthy();
  await userEvent.click(await heading(/Teams/));
  expect(screen.queryByRole('textbox', { name: 'Title of the exchange' })).toBeNull();
  expect(screen.getByText(/28 and 31 students make 7 teams of 4 \+ 4/).textContent).toContain(
    'Left over: 3 of Universiti Malaya',
  );
});

test('what is missing leads to its section', async () => {
  show(savedWith({ version: 7, problems: [missing] }));
  const summary = await screen.findByText('One thing is missing before you can sign');
  await userEvent.click(summary);
  const list = summary.closest('details') as HTMLElement;
  await userEvent.click(within(list).getByRole('link', { name: 'No task is planned yet.' }));
  expect((await heading(/Tasks/)).getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.id).toBe('plan-tasks');
});

test('a plan with something missing cannot be signed, and the reason is said', async () => {
  const { variables } = show(savedWith({ version: 7, problems: [missing] }));
  await userEvent.click(await screen.findByRole('button', { name: 'Sign this version' }));
  expect((await screen.findByRole('alert')).textContent).toContain('One thing is missing');
  expect(screen.queryByRole('button', { name: 'Yes, sign' })).toBeNull();
  expect(variables('SignPlan')).toEqual([]);
});

test('signing first saves what is typed, then asks, and signs the hash of what was saved', async () => {
  const { variables } = show(planned, {
    SignPlan: () => ({ signPlan: { __typename: 'SignPlanSuccess', pairing: savedWith({ version: 8 }) } }),
  });
  await userEvent.click(await heading(/Topic and aims/));
  await userEvent.type(screen.getByRole('textbox', { name: 'Title of the exchange' }), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Sign this version' }));
  expect(await screen.findByText(/goes to both international offices/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Yes, sign');
  await userEvent.click(screen.getByRole('button', { name: 'Yes, sign' }));
  expect(variables('SavePlan')).toHaveLength(1);
  expect(variables('SignPlan')).toEqual([{ id: 'p1', planHash: 'hash-8' }]);
});

test('the second signature says that it sends the plan to both offices at once', async () => {
  const signature = {
    side: 'INVITED' as const,
    planHash: 'hash-7',
    signedAt: '2026-10-02T08:00:00Z',
    signedBy: null,
  };
  show({ ...planned, signatures: [signature] });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign this version' }));
  expect(await screen.findByText(/Yours is the second signature/)).toBeTruthy();
});

test('two texts stand side by side with who saved theirs, and keeping mine saves it', async () => {
  const theirs = savedWith({ aims: { ...plan.aims, title: 'Their title' } });
  let refuse = true;
  const stale = { __typename: 'Refusal', code: 'stale-version', message: 'Changed.', field: 'plan.aims' };
  const { variables } = show(planned, {
    Plan: () => ({ pairing: refuse ? planned : theirs }),
    SavePlan: () => {
      if (!refuse) return { savePlan: { __typename: 'SavePlanSuccess', pairing: savedWith({ version: 9 }) } };
      refuse = false;
      return { savePlan: stale };
    },
  });
  await userEvent.click(await heading(/Topic and aims/));
  await userEvent.type(screen.getByRole('textbox', { name: 'Title of the exchange' }), ' and more');
  await screen.findByText('Both of you changed this section.', {}, { timeout: 4000 });
  const ours = screen.getByRole('article', { name: 'Yours, not saved yet' });
  expect(ours.textContent).toContain('Ports and people and more');
  const other = screen.getByRole('article', { name: /Theirs, saved by Lecturer in Kuala Lumpur/ });
  expect(other.textContent).toContain('Their title');
  await userEvent.click(within(ours).getByRole('button', { name: 'Keep mine' }));
  expect(await screen.findByText(/^Saved/, {}, { timeout: 4000 })).toBeTruthy();
  expect(variables('SavePlan').at(-1)).toMatchObject({
    input: { version: 8, plan: { aims: { title: 'Ports and people and more' } } },
  });
});

test('one click adds the same hour to all weeks, told in both local times through the clock change', async () => {
  show(planned);
  await userEvent.click(await heading(/Live sessions/));
  const change = 'The clocks change: Kuala Lumpur is now 7 h ahead of Aschaffenburg, before 6 h ahead.';
  expect(screen.getByText(change)).toBeTruthy();
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'The same hour in every week' }),
    'Tuesdays 09:00 in Aschaffenburg, 15:00 in Kuala Lumpur (shared in 3 of 3 weeks)',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Add it to all weeks' }));
  expect(screen.getByText('3 sessions added.')).toBeTruthy();
  const held = screen.getAllByText(/^Tuesday .*, 09:00 in Aschaffenburg, \d\d:00 in Kuala Lumpur$/, {
    selector: 'b',
  });
  expect(held.map((one) => one.textContent)).toEqual([
    'Tuesday 13 Oct, 09:00 in Aschaffenburg, 15:00 in Kuala Lumpur',
    'Tuesday 20 Oct, 09:00 in Aschaffenburg, 15:00 in Kuala Lumpur',
    'Tuesday 27 Oct, 09:00 in Aschaffenburg, 16:00 in Kuala Lumpur',
  ]);
});

test('a plan that lies with the offices is read, and opened for writing only after a warning', async () => {
  show({ ...planned, state: 'UNDER_REVIEW', mayAct: ['SAVE_PLAN'] });
  expect(await screen.findByRole('heading', { name: 'Learning outcomes' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sign this version' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Change the plan…' }));
  expect(screen.getByText(/This takes the plan back from the offices/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, change it' }));
  expect(await heading(/Topic and aims/)).toBeTruthy();
});

test('a reader who may not write sees the whole plan and nothing to change', async () => {
  show({ ...planned, side: 'OBSERVER', mayAct: [] });
  expect(await screen.findByText('Draw a supply chain', { exact: false })).toBeTruthy();
  expect(
    screen.getAllByRole('columnheader', { name: 'Universiti Malaya' }).map((cell) => cell.className),
  ).toContainEqual(expect.stringContaining('theirs'));
  expect(document.body.textContent).not.toContain('[object');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change the plan…' })).toBeNull();
});

test('a comment goes to its section and is counted there', async () => {
  const comment = {
    id: 'c1',
    section: 'AIMS' as const,
    replyTo: null,
    text: 'Shall we name the ports?',
    side: 'INVITED',
    at: '2026-10-02T08:00:00Z',
    resolved: false,
    resolvedAt: null,
    mayResolve: true,
    by: null,
  };
  const { variables } = show(planned, {
    CommentOnPlan: () => ({
      commentOnPlan: { __typename: 'CommentOnPlanSuccess', pairing: savedWith({ comments: [comment] }) },
    }),
  });
  await userEvent.click(await heading(/Topic and aims/));
  await userEvent.click(screen.getByText('Comments'));
  await userEvent.type(screen.getByRole('textbox', { name: 'New comment' }), 'Shall we name the ports?');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Comments: one open')).toBeTruthy();
  expect(variables('CommentOnPlan')).toEqual([
    { input: { pairingId: 'p1', section: 'AIMS', text: 'Shall we name the ports?', replyTo: null } },
  ]);
  expect((await heading(/Topic and aims/)).textContent).toContain('One open comment');
});
