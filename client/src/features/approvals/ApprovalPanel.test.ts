import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import ApprovalPanel from './ApprovalPanel.svelte';

const hash = '3f9a21c7'.padEnd(64, '0');
const point = (key: string, label: string, required = true) => ({ key, label, help: null, required });
const step = (key: string, name: string, changes: object = {}) => ({
  key,
  name,
  decision: 'PENDING',
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  comment: null,
  checklist: [],
  ...changes,
});
const dean = step('dean', 'Dean', {
  decision: 'APPROVED',
  decidedBy: { displayName: 'Deputy dean', email: '' },
  onBehalfOf: { name: 'University of Asia' },
  decidedAt: '2026-11-24T09:00:00Z',
  comment: 'A good plan.',
  checklist: [{ key: 'partner', label: 'Partner checked', done: true, notNeeded: false, note: null }],
});
const side = (name: string, code: string, steps: object[], changes: object = {}) => ({
  side: code,
  institution: { id: name, name },
  decision: 'PENDING',
  planHash: hash,
  dueOn: '2026-12-21',
  escalated: false,
  checklist: [point('partner', 'Partner checked'), point('agreement', 'Agreement in place')],
  steps,
  ...changes,
});
const review = {
  id: 'q1',
  side: 'INVITED',
  planHash: hash,
  mayAct: ['DECIDE_APPROVAL'],
  signatures: [
    { planHash: hash, signedAt: '2026-11-22T09:00:00Z' },
    { planHash: hash, signedAt: '2026-11-23T09:00:00Z' },
  ],
  approvals: [
    side('University of Europe', 'REQUESTER', [step('office', 'International office')], { escalated: true }),
    side('University of Asia', 'INVITED', [dean, step('office', 'International office')]),
  ],
  history: [
    { event: 'StepDecided', data: JSON.stringify({ side: 'INVITED', planHash: 'older' }) },
    { event: 'StepDecided', data: JSON.stringify({ side: 'REQUESTER', planHash: 'older still' }) },
  ],
};

function show(changes: object = {}, answer: object = { __typename: 'DecideApprovalSuccess' }) {
  const edge = fakeEdge({
    PairingReview: () => ({ pairing: { ...review, ...changes } }),
    PlanChangesSince: () => ({
      pairing: {
        plan: {
          changes: [
            {
              section: 'WEEKS',
              changedAt: '2026-11-20T09:00:00Z',
              changedBy: { displayName: 'Lecturer of ports' },
            },
          ],
        },
      },
    }),
    DecideApproval: () => ({ decideApproval: answer }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  const changed = vi.fn();
  render(ApprovalPanel, { pairing: { id: 'q1' }, changed });
  return { changed, sent: (name: string) => edge.sent.filter(({ operationName }) => operationName === name) };
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send the decision' }));
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));

afterEach(() => void vi.unstubAllGlobals());

test('both institutions stand side by side, the reader’s first, with who decided which step and when', async () => {
  show();
  const [ours, theirs] = await screen.findAllByRole('article');
  expect(within(ours as HTMLElement).getByRole('heading').textContent).toBe('University of Asia');
  expect(ours?.textContent).toContain('Deputy dean in the name of University of Asia, 24 November 2026');
  expect(ours?.textContent).toContain('A good plan.');
  expect(theirs?.textContent).toContain('The time for this decision is over.');
  expect(screen.getByText(/Version 3f9a21c7, signed by both lecturers on 23 November 2026/)).toBeTruthy();
});

test('what changed since the own institution decided last is told, not since the other did', async () => {
  const { sent } = show();
  expect(await screen.findByText('Weeks, by Lecturer of ports on 20 November 2026')).toBeTruthy();
  expect(sent('PlanChangesSince')[0]?.variables).toEqual({ id: 'q1', since: 'older' });
});

test('approving asks only for the points that no earlier step has settled', async () => {
  const { sent, changed } = show();
  await screen.findByRole('heading', { name: 'Your decision: International office' });
  await choose(/Approve this version/);
  await send();
  const alert = await screen.findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Tick “Agreement in place”, or choose “Not needed” and note why.']);
  const group = within(screen.getByRole('group', { name: 'Agreement in place' }));
  await userEvent.click(group.getByRole('checkbox', { name: 'Not needed' }));
  await userEvent.type(group.getByRole('textbox'), 'Partners since 2019.');
  await send();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('You have approved this version.'));
  expect(sent('DecideApproval').map(({ variables }) => variables)).toEqual([
    {
      input: {
        pairingId: 'q1',
        planHash: hash,
        decision: 'APPROVE',
        comment: null,
        checklist: [{ key: 'agreement', done: false, notNeeded: true, note: 'Partners since 2019.' }],
      },
    },
  ]);
});

test('a rejection needs a reason and a second yes', async () => {
  const { sent, changed } = show();
  await screen.findByRole('heading', { name: /Your decision/ });
  await choose(/Reject the project/);
  await send();
  const comment = screen.getByRole('textbox', { name: /Comment for both lecturers/ });
  expect(comment.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(comment, 'We cannot agree on the data.');
  await send();
  expect(document.activeElement?.textContent).toBe('Reject the project?');
  expect(sent('DecideApproval')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Reject the project' }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('You have rejected the project.'));
});

test('a stale version keeps what was written and offers the present one', async () => {
  const { changed } = show(
    {},
    { __typename: 'Refusal', code: 'stale-plan', message: 'The plan has changed.', field: 'planHash' },
  );
  await screen.findByRole('heading', { name: /Your decision/ });
  await choose(/Request changes/);
  const comment = screen.getByRole('textbox', { name: /Comment for both lecturers/ });
  await userEvent.type(comment, 'The second week is a holiday.');
  await send();
  expect((await screen.findByRole('alert')).textContent).toContain('The plan has changed.');
  expect((comment as HTMLTextAreaElement).value).toBe('The second week is a holiday.');
  await userEvent.click(screen.getByRole('button', { name: 'Read the present version' }));
  expect(changed).toHaveBeenCalled();
});

test('somebody whose turn it is not reads along without a form', async () => {
  show({ mayAct: [] });
  await screen.findAllByRole('article');
  expect(screen.queryByRole('button', { name: 'Send the decision' })).toBeNull();
});
