import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { pairing, readiness } from '../../../test/projectFixtures.ts';
import ReadinessPanel from './ReadinessPanel.svelte';

afterEach(() => vi.unstubAllGlobals());

function start(mayAct: string[], refusal?: object, file: object = readiness) {
  const answer = (name: string) => ({ [name]: refusal ?? { __typename: 'Success' } });
  const edge = fakeEdge({
    ProjectReadiness: () => ({
      pairing: { id: 'q1', side: 'REQUESTER', startsOn: '2027-04-05', mayAct, readiness: file },
    }),
    SaveReadiness: () => answer('saveReadiness'),
    ConfirmStart: () => answer('confirmStart'),
    StartProject: () => answer('startProject'),
  });
  vi.stubGlobal('fetch', edge.fetch);
  const changed = vi.fn();
  render(ReadinessPanel, { pairing: pairing(), changed });
  const sent = (name: string) => edge.sent.filter(({ operationName }) => operationName === name);
  return { changed, sent };
}

test('an office fills in its own side, with the ground for the two countries suggested', async () => {
  const { changed, sent } = start(['SAVE_READINESS']);
  await userEvent.click(await screen.findByLabelText('Not needed for this project'));
  expect(screen.getByLabelText(/Standard contractual clauses/).closest('label')?.textContent).toContain(
    'suggested',
  );
  await userEvent.click(screen.getByLabelText(/Standard contractual clauses/));
  await userEvent.click(screen.getByLabelText('Yes, with consent'));
  await userEvent.type(screen.getByLabelText('The text that students consent to'), 'Kept until July.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent('SaveReadiness')[0]?.variables).toMatchObject({
    input: {
      pairingId: 'q1',
      agreementNeeded: false,
      dataTransferBasis: 'STANDARD_CLAUSES',
      recording: true,
      consentText: 'Kept until July.',
      toolsChecked: false,
    },
  });
  expect(changed).toHaveBeenCalledWith('Your side is saved.');
});

test('a refused ground is said beside its field and what was typed stays', async () => {
  const message = 'The European Commission has made no adequacy decision for these two countries.';
  const { changed } = start(['SAVE_READINESS'], {
    __typename: 'Refusal',
    code: 'out-of-bounds',
    message,
    field: 'dataTransferBasis',
  });
  await userEvent.click(await screen.findByLabelText('An adequacy decision covers it'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const group = screen.getByRole('group', { name: /On what ground/ });
  expect(within(group).getByText(message)).toBeTruthy();
  expect(
    screen.getByRole<HTMLInputElement>('radio', { name: 'An adequacy decision covers it' }).checked,
  ).toBe(true);
  expect(changed).not.toHaveBeenCalled();
});

test('a lecturer reads what is open on both sides and tells the number of students', async () => {
  const { sent } = start(['CONFIRM_START']);
  expect(await screen.findAllByText('Whether live sessions are recorded.')).toHaveLength(2);
  expect(screen.getByText('The week of 12 April 2027 is no longer taught on both sides.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  const field = screen.getByLabelText('How many students are enrolled in your course?');
  await userEvent.type(field, '5001');
  await userEvent.click(screen.getByRole('button', { name: 'Tell the number' }));
  expect(sent('ConfirmStart')).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, '24');
  await userEvent.click(screen.getByRole('button', { name: 'Tell the number' }));
  expect(sent('ConfirmStart')[0]?.variables).toEqual({ pairingId: 'q1', students: 24 });
});

test('the project is started from the planned day with a number of students', async () => {
  const { changed, sent } = start(['START']);
  await userEvent.type(await screen.findByLabelText('Students who take part from your course'), '24');
  await userEvent.click(screen.getByRole('button', { name: 'Start the project' }));
  expect(sent('StartProject')[0]?.variables).toEqual({
    pairingId: 'q1',
    startedOn: '2027-04-05',
    students: 24,
  });
  expect(changed).toHaveBeenCalledOnce();
});
