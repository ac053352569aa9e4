import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import ApprovalSettingsPage from './ApprovalSettingsPage.svelte';

const institution = {
  id: 'i1',
  name: 'University',
  approvalSettings: {
    version: 4,
    reviewDays: 20,
    steps: [{ key: 'office', name: 'International office', decidedBy: 'OFFICE', people: [] }],
    checklist: [{ key: 'partner', label: 'The partner has been checked', help: null, required: true }],
    standingDelegate: null,
  },
  delegations: [
    {
      id: 'd1',
      from: '2026-12-01',
      until: '2026-12-10',
      active: false,
      absent: { id: 'me', displayName: null, email: 'office@i1.example' },
      delegate: { displayName: 'Dean of studies', email: 'dean@i1.example' },
    },
  ],
};

function show(save: () => unknown = () => ({ __typename: 'SaveApprovalSettingsSuccess' })) {
  const edge = fakeEdge({
    ApprovalSettings: () => ({ institution }),
    SaveApprovalSettings: () => ({ saveApprovalSettings: save() }),
    AddDelegation: () => ({ addDelegation: { __typename: 'AddDelegationSuccess' } }),
    EndDelegation: () => ({ endDelegation: { __typename: 'EndDelegationSuccess' } }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(ApprovalSettingsPage);
  return (name: string) => edge.sent.filter(({ operationName }) => operationName === name);
}

function signIn(role: string) {
  const membership = { id: 'm', role, status: 'CONFIRMED', institution: { id: 'i1', name: 'University' } };
  session.me = { id: 'me', email: 'office@i1.example', memberships: [membership] } as unknown as Me;
}

beforeEach(() => signIn('INTERNATIONAL_OFFICE'));
afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

test('a dean is added before the office, and the keys of what was there stay', async () => {
  const sent = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a step' }));
  const step = within(screen.getByRole('group', { name: 'Step 2' }));
  await userEvent.type(step.getByRole('textbox', { name: /Name of this step/ }), 'Dean');
  const dean = within(screen.getByRole('group', { name: 'Dean' }));
  await userEvent.type(
    dean.getByRole('textbox', { name: /mail addresses/ }),
    'dean@i1.example{enter}vice@i1.example',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Move up Dean' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('status')).textContent).toBe('Saved. New reviews follow these steps.');
  expect(sent('SaveApprovalSettings')[0]?.variables).toEqual({
    input: {
      institutionId: 'i1',
      version: 4,
      reviewDays: 20,
      standingDelegate: null,
      steps: [
        { key: null, name: 'Dean', decidedBy: 'NAMED', people: ['dean@i1.example', 'vice@i1.example'] },
        { key: 'office', name: 'International office', decidedBy: 'OFFICE', people: [] },
      ],
      checklist: [{ key: 'partner', label: 'The partner has been checked', help: null, required: true }],
    },
  });
});

test('working days that are no number are named and nothing is sent', async () => {
  const sent = show();
  const days = await screen.findByRole('textbox', { name: 'Working days' });
  await userEvent.clear(days);
  await userEvent.type(days, 'ten');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(within(await screen.findByRole('alert')).getByRole('link').textContent).toContain('whole number');
  expect(days.getAttribute('aria-invalid')).toBe('true');
  expect(sent('SaveApprovalSettings')).toEqual([]);
});

test('what silo refuses of one person stands at the field with all of them', async () => {
  const refusals = [
    { code: 'not-a-member', message: 'No confirmed member has this address.', field: 'steps[1].people[0]' },
    { code: 'length', message: 'Write 1 to 200 characters.', field: 'checklist[0].label' },
  ];
  show(() => ({ __typename: 'Refusals', refusals }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add a step' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(within(await screen.findByRole('alert')).getAllByRole('link').length).toBe(2);
  expect(screen.getByRole('textbox', { name: /mail addresses/ }).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('textbox', { name: /What is checked/ }).getAttribute('aria-invalid')).toBe('true');
});

test('an absence is noted, and one that is there is ended', async () => {
  const sent = show();
  expect(await screen.findByText('You are away, Dean of studies stands in')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Note this absence' }));
  expect(within(await screen.findByRole('alert')).getAllByRole('link').length).toBe(2);
  await userEvent.type(screen.getByLabelText('First day'), '2026-12-20');
  await userEvent.type(screen.getByLabelText('Last day'), '2026-12-24');
  await userEvent.type(screen.getByLabelText('Who stands in for me'), 'dean@i1.example');
  await userEvent.click(screen.getByRole('button', { name: 'Note this absence' }));
  await vi.waitFor(() =>
    expect(sent('AddDelegation')[0]?.variables).toEqual({
      input: { institutionId: 'i1', from: '2026-12-20', until: '2026-12-24', delegate: 'dean@i1.example' },
    }),
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'End the absence 1 December to 10 December 2026' }),
  );
  await vi.waitFor(() =>
    expect(sent('EndDelegation')[0]?.variables).toEqual({ institutionId: 'i1', id: 'd1' }),
  );
});

test('somebody of no office is told so, and nothing is asked', async () => {
  signIn('LECTURER');
  const sent = show();
  expect(await screen.findByText('This page is for international offices.')).toBeTruthy();
  expect(sent('ApprovalSettings')).toEqual([]);
});
