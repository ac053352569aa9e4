import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { definitions, emptyAnswers } from '../../../test/outcomeFixtures.ts';
import type { FullPairing } from '../pairings/pairings.ts';
import OutcomePanel from './OutcomePanel.svelte';

const listing = (name: string) => ({ id: name, title: 'A course', institution: { id: name, name } });
const mark = (revision: number) => ({ submittedAt: '2027-05-20T08:00:00Z', revision });
const reportOf = (completed: number) => ({
  ...mark(1),
  answers: { ...emptyAnswers, students: { enrolled: 26, started: 24, completed } },
  warnings: [],
});

function show(pairing: object, reported: object = {}) {
  const edge = fakeEdge({
    OutcomeReports: () => ({
      pairing: { id: 'q', requester: null, invited: null, followUps: null, ...reported },
      outcomeDefinitions: definitions,
    }),
    FollowUpPairing: () => ({ followUpPairing: { __typename: 'FollowUpPairingSuccess' } }),
  });
  const changed = vi.fn();
  vi.stubGlobal('fetch', edge.fetch);
  render(OutcomePanel, {
    pairing: {
      id: 'q',
      version: 1,
      side: 'REQUESTER',
      state: 'DELIVERED',
      dueOn: '2027-06-28',
      mayAct: ['SUBMIT_OUTCOME'],
      waitingForMe: true,
      listing: listing('Lyon'),
      partnerListing: listing('Malaya'),
      outcomes: { requester: null, invited: null },
      assessment: null,
      ...pairing,
    } as unknown as FullPairing,
    changed,
  });
  return { sent: edge.sent, changed };
}

afterEach(() => vi.unstubAllGlobals());

test('a delivered project says what is to do, by when, and leads to the form', async () => {
  show({});
  expect(screen.getByText(/by 28 June 2027. It takes about ten minutes/)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Report what came of it' });
  expect(link.getAttribute('href')).toBe('/outcomes/q');
  expect(screen.getAllByText('Not reported yet').length).toBe(2);
});

test('an office is told that its lecturer is asked, and can do it in their place', () => {
  show({ waitingForMe: false });
  expect(screen.getByText(/Your lecturer is asked .* The office can do it/)).toBeTruthy();
});

test('a side that has reported is offered to correct it, and both reports stand side by side', async () => {
  show(
    { state: 'EVALUATED', outcomes: { requester: mark(2), invited: mark(1) } },
    { requester: reportOf(21), invited: reportOf(19) },
  );
  expect(screen.getByText('Sent on 20 May 2027, version 2')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Correct your report' })).toBeTruthy();
  await userEvent.click(await screen.findByText('Show both reports'));
  const row = within(screen.getByRole('row', { name: /Completed/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent?.trim())).toEqual(['21', '19']);
});

test('what the review asks for stands above the link to the report', () => {
  const asked = 'How many of those who did not complete had no stable connection?';
  show({
    state: 'EVALUATED',
    outcomes: { requester: mark(1), invited: mark(1) },
    assessment: { round: 1, reviewersAssigned: 2, scored: 2, decision: 'MORE_INFORMATION', asked },
  });
  expect(screen.getByText(asked)).toBeTruthy();
});

test('who may not read the answers is told who may', async () => {
  show({ state: 'EVALUATED', mayAct: [], outcomes: { requester: mark(1), invited: mark(1) } });
  expect(await screen.findByText(/read by those who take part and by the reviewers/)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('after a close without it, the missing report is not said to be waited for', () => {
  show({ state: 'ARCHIVED', mayAct: [], outcomes: { requester: mark(1), invited: null } });
  expect(screen.getByText('Not reported')).toBeTruthy();
});

test('an office tells how the partnership goes on, and must choose one of the four', async () => {
  const told = [{ side: 'INVITED', next: 'REPEAT', ledTo: ['MOU'], note: null, at: '2028-01-10T08:00:00Z' }];
  const { sent, changed } = show(
    { state: 'ARCHIVED', mayAct: [] },
    { followUps: { until: '2029-05-17', mayTell: true, told } },
  );
  expect(await screen.findByText(/Malaya, 10 January 2028: Yes, as it was/)).toBeTruthy();
  await userEvent.click(screen.getByText('Tell how it goes on'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Yes, with changes' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Joint research' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('Thank you. It is saved.'));
  expect(sent.find(({ operationName }) => operationName === 'FollowUpPairing')?.variables.input).toEqual({
    pairingId: 'q',
    next: 'CHANGED',
    ledTo: ['RESEARCH'],
    note: null,
  });
});
