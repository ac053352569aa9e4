import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { pairing, running } from '../../../test/projectFixtures.ts';
import RunningPanel from './RunningPanel.svelte';

afterEach(() => vi.unstubAllGlobals());

function start(changes: object = {}, project: object = {}) {
  const edge = fakeEdge({
    CoilProject: () => ({
      pairing: { ...running, ...changes, project: { ...running.project, ...project } },
    }),
    ReportWeek: () => ({ reportWeek: { __typename: 'ReportWeekSuccess' } }),
    ScaleBack: () => ({ scaleBack: { __typename: 'ScaleBackSuccess' } }),
    ResolveRisk: () => ({ resolveRisk: { __typename: 'ResolveRiskSuccess' } }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  const changed = vi.fn();
  render(RunningPanel, { pairing: pairing({ state: 'RUNNING' }), changed });
  const sent = (name: string) => edge.sent.filter(({ operationName }) => operationName === name);
  return { changed, sent };
}

test('the earliest week without the own report is asked for, and two clicks are enough', async () => {
  const { changed, sent } = start();
  expect(await screen.findByRole('heading', { name: 'How did week 2 go?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
  expect(sent('ReportWeek')[0]?.variables).toEqual({
    input: {
      pairingId: 'q1',
      week: '2027-04-12',
      status: 'ON_TRACK',
      reason: null,
      incidents: [],
      minutesLost: 0,
      students: null,
      comment: null,
    },
  });
  expect(changed).toHaveBeenCalledWith('Thank you. Week 2 is reported.');
});

test('a problem needs its kind before it is sent', async () => {
  const { sent } = start();
  await userEvent.click(await screen.findByLabelText('We had a problem that may stop us'));
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
  expect(screen.getAllByText('Choose what the problem is.').length).toBeGreaterThan(0);
  expect(sent('ReportWeek')).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('What is it?'), 'TECHNOLOGY');
  await userEvent.click(screen.getByLabelText('A tool was blocked'));
  await userEvent.clear(screen.getByLabelText('Minutes lost by it'));
  await userEvent.type(screen.getByLabelText('Minutes lost by it'), '45');
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
  expect(sent('ReportWeek')[0]?.variables).toMatchObject({
    input: { status: 'PROBLEM', reason: 'TECHNOLOGY', incidents: ['TOOL_BLOCKED'], minutesLost: 45 },
  });
});

test('the list says whose report is missing, and the own one can be corrected', async () => {
  start();
  const [first] = await screen.findAllByRole('listitem');
  expect(within(first as HTMLElement).getByText('Report missing')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Correct your report of week 1' }));
  expect(await screen.findByRole('heading', { name: 'How did week 1 go?' })).toBeTruthy();
});

test('somebody who looks on reads the weeks and has no form', async () => {
  start({ side: 'OBSERVER', mayAct: [] });
  expect(await screen.findByText('Report missing')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a risk says its cause and what can be done, and is resolved in words', async () => {
  const risk = {
    cause: 'SILENCE',
    side: 'INVITED',
    since: '2027-04-21T16:00:00Z',
    officesAsked: false,
    text: 'Malaya has not reported for two weeks in a row.',
    options: ['Write to the lecturer.'],
  };
  const { sent } = start({ mayAct: ['REPORT_WEEK', 'RESOLVE_RISK'] }, { risk });
  expect(await screen.findByText(risk.text)).toBeTruthy();
  expect(screen.getByText('Write to the lecturer.')).toBeTruthy();
  await userEvent.click(screen.getByText('It is solved'));
  await userEvent.type(screen.getByLabelText(/How was it solved/), 'They are back.');
  await userEvent.click(screen.getByRole('button', { name: 'Go on as planned' }));
  expect(sent('ResolveRisk')[0]?.variables).toEqual({ pairingId: 'q1', comment: 'They are back.' });
});
