import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { definitions, formState } from '../../../test/outcomeFixtures.ts';
import { navigate } from '../../router/router.svelte.ts';
import OutcomePage from './OutcomePage.svelte';

const listing = (name: string) => ({ id: name, title: 'A course', institution: { id: name, name } });
const couple = { id: 'q', side: 'REQUESTER', listing: listing('Lyon'), partnerListing: listing('Malaya') };

function show(step: string, saves: (() => unknown)[] = [], more = {}) {
  navigate(`/outcomes/q?step=${step}`);
  window.scrollTo = () => {};
  const edge = fakeEdge({
    OutcomeForm: () => ({ outcomeForm: { ...formState(more), definitions }, pairing: couple }),
    OutcomeReports: () => ({
      pairing: { id: 'q', requester: report, invited: null, followUps: null },
      outcomeDefinitions: definitions,
    }),
    SaveOutcomeDraft: ({ input }) => saves.shift()?.() ?? { saveOutcomeDraft: saved(input as never) },
    SubmitOutcome: () => saves.shift()?.() ?? { submitOutcome: sent },
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(OutcomePage, { params: { id: 'q' } });
  const savesSent = () =>
    edge.sent
      .filter(({ operationName }) => operationName === 'SaveOutcomeDraft')
      .map(({ variables }) => variables.input);
  return { sent: edge.sent, savesSent };
}
const saved = ({ version, answers }: { version: number; answers: object }) => ({
  __typename: 'SaveOutcomeDraftSuccess',
  form: formState({ version: version + 1, answers: { ...formState().answers, ...answers }, origins: [] }),
});
const report = {
  revision: 1,
  submittedAt: '2027-05-20T08:00:00Z',
  answers: { ...formState().answers, satisfaction: { notCollected: { reason: 'LOST', note: null } } },
  warnings: [],
};
const sent = { __typename: 'SubmitOutcomeSuccess', pairing: { id: 'q', state: 'DELIVERED' } };

// A page that goes away saves what was typed: to the edge of its own test, which stays until the next one shows a page.
afterAll(() => vi.unstubAllGlobals());

test('a value that was taken over says where it comes from until it is changed', async () => {
  show('class');
  const started = await screen.findByLabelText('Started');
  expect((started as HTMLInputElement).value).toBe('24');
  expect(screen.getByText(/Taken over. The number that you told at the start/)).toBeTruthy();
  await userEvent.type(started, '5');
  expect(screen.queryByText(/Taken over/)).toBeNull();
});

test('going on saves what was typed with the version that was read, and shows the next part', async () => {
  const { savesSent } = show('class');
  await userEvent.type(await screen.findByLabelText('Completed'), '21');
  await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
  expect(await screen.findByRole('heading', { name: /What students said/ })).toBeTruthy();
  expect(savesSent()).toEqual([
    { pairingId: 'q', version: 0, answers: { students: { started: 24, completed: 21 } } },
  ]);
});

test('a number that cannot be is told beside its field and is not sent', async () => {
  const { savesSent } = show('class');
  const completed = await screen.findByLabelText('Completed');
  await userEvent.type(completed, '1000000000000');
  expect(screen.getByText(/Completed: give a whole number from 0 to 100,000/)).toBeTruthy();
  expect(completed.getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
  await vi.waitFor(() => expect(savesSent()[0]).toMatchObject({ answers: { students: { started: 24 } } }));
});

test('what was not collected asks for a reason and hides the values', async () => {
  const { savesSent } = show('said');
  const section = within(
    (await screen.findByRole('heading', { name: 'Satisfaction of your students' })).closest('section')!,
  );
  await userEvent.type(section.getByLabelText('Students who were asked'), '24');
  await userEvent.click(
    section.getByRole('checkbox', { name: 'Not collected: Satisfaction of your students' }),
  );
  expect(section.queryByLabelText('Students who were asked')).toBeNull();
  await userEvent.selectOptions(section.getByRole('combobox', { name: 'Why not?' }), 'We did not ask');
  await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
  await vi.waitFor(() =>
    expect(savesSent().at(-1)).toMatchObject({
      answers: { satisfaction: { notCollected: { reason: 'NOT_ASKED' } } },
    }),
  );
});

test('the exact definition stands where the value is asked', async () => {
  show('class');
  expect(await screen.findByText('Completed means finished project and reflection.')).toBeTruthy();
});

test('what somebody else saved meanwhile is never overwritten without a word', async () => {
  const stale = () => ({
    saveOutcomeDraft: { __typename: 'Refusal', code: 'stale-version', message: 'Newer.', field: 'version' },
  });
  const { savesSent } = show('class', [stale]);
  await userEvent.type(await screen.findByLabelText('Completed'), '21');
  await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep mine' }));
  await vi.waitFor(() => expect(savesSent().length).toBe(2));
  expect(savesSent()[1]).toMatchObject({ answers: { students: { completed: 21 } } });
});

test('the last part shows what is open with links to it, what deserves a second look, and all answers', async () => {
  show('check', [], {
    problems: [
      {
        code: 'required',
        message: 'Students of your class: Completed is missing.',
        field: 'answers.students.completed',
      },
    ],
    warnings: [{ code: 'low-response', field: 'answers.satisfaction.n', text: '5 of 24 answered.' }],
  });
  const open = within(await screen.findByRole('region', { name: '1 thing is still open' }));
  expect(open.getByRole('link').getAttribute('href')).toBe('?step=class');
  expect(screen.getByText(/5 of 24 answered/)).toBeTruthy();
  expect(
    screen.getByRole('link', { name: 'Change: Satisfaction of your students' }).getAttribute('href'),
  ).toBe('?step=said');
  expect(screen.getAllByText('not told').length).toBeGreaterThan(3);
});

test('sending tells every refused field in the summary, and the report goes out once they are right', async () => {
  const refused = () => ({
    submitOutcome: {
      __typename: 'Refusals',
      refusals: [
        {
          code: 'inconsistent',
          message: 'This cannot be more than the 24 who started.',
          field: 'answers.students.completed',
        },
      ],
    },
  });
  const { sent: all } = show('check', [refused]);
  await userEvent.click(await screen.findByRole('button', { name: 'Send the report' }));
  expect(within(await screen.findByRole('alert')).getByText(/more than the 24 who started/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
  await vi.waitFor(() => expect(location.pathname).toBe('/requests/q'));
  expect(all.filter(({ operationName }) => operationName === 'SubmitOutcome').length).toBe(2);
});

test('a closed project shows the reports and why nothing can be changed', async () => {
  show('class', [], { maySubmit: false, closed: 'This is not possible after the project was closed.' });
  expect(await screen.findByText(/It cannot be changed any more. This is not possible after/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Save/ })).toBeNull();
  const cells = within(screen.getByRole('row', { name: /^Started/ })).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent?.trim())).toEqual(['24', '–']);
  expect(screen.getByText('Not collected: The data are lost')).toBeTruthy();
});
