import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { router } from '../../router/router.svelte.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import { lastHalfYear } from './reports.ts';
import ReportsPage from './ReportsPage.svelte';

const report = {
  id: 'r1',
  kind: 'STOCKTAKING',
  title: 'COIL projects: entry for the ASEM Education Stocktaking Report',
  from: '2025-07-01',
  cutOff: '2027-06-30',
  sha256: 'ab'.repeat(32),
  madeAt: '2027-07-10T09:00:00Z',
  publishedAt: null,
};

function signIn(role: string) {
  const membership = { id: 'm', role, status: 'CONFIRMED', institution: null };
  session.me = { id: 'p', email: 'a@b.example', memberships: [membership] } as unknown as Me;
}

function show(make: () => unknown = () => ({})) {
  const edge = fakeEdge({
    Reports: () => ({ reports: [report] }),
    MakeReport: () => ({ makeReport: make() }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  vi.stubGlobal('scrollTo', () => undefined);
  render(ReportsPage);
  return edge.sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

test('an expert reads the list with every file, and is not offered to make a report', async () => {
  signIn('EXPERT');
  show();
  const item = within((await screen.findByRole('heading', { level: 3 })).closest('li') as HTMLElement);
  expect(item.getByText('For experts and the secretariat')).toBeTruthy();
  expect(item.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/reports/r1',
    ...['html', 'pdf', 'docx', 'csv', 'xlsx', 'json'].map((format) => `/reports/r1.${format}`),
  ]);
  expect(screen.queryByRole('button', { name: 'Make the report' })).toBeNull();
});

test('the secretariat makes a report by keyboard and is led to it', async () => {
  signIn('SECRETARIAT');
  const sent = show(() => ({ __typename: 'MakeReportSuccess', report: { summary: { id: 'r2' } } }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: /Entry for the Stocktaking Report/ }));
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(router.path).toBe('/reports/r2'));
  const made = sent.find(({ operationName }) => operationName === 'MakeReport');
  expect(made?.variables).toMatchObject({ kind: 'STOCKTAKING', from: null });
});

test('what is missing and what silo refuses stands beside its field, and nothing typed is lost', async () => {
  signIn('SECRETARIAT');
  const sent = show(() => ({
    __typename: 'Refusal',
    code: 'cut-off-to-come',
    message: 'Choose a day that is over.',
    field: 'cutOff',
  }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Make the report' }));
  expect(screen.getAllByText('Choose a report.')).toHaveLength(2);
  expect(sent.map(({ operationName }) => operationName)).toEqual(['Reports']);

  await user.click(screen.getByRole('radio', { name: /Rows for the Action Plan/ }));
  const cutOff = screen.getByLabelText<HTMLInputElement>('Cut-off day');
  await user.clear(cutOff);
  await user.type(cutOff, '2099-06-30');
  await user.click(screen.getByRole('button', { name: 'Make the report' }));
  expect(await screen.findAllByText('Choose a day that is over.')).toHaveLength(2);
  expect(cutOff.value).toBe('2099-06-30');
});

test.each([
  ['2027-06-30', '2026-12-31'],
  ['2027-07-01', '2027-06-30'],
  ['2028-01-01', '2027-12-31'],
])('on %s the last half-year that is over ended on %s', (today, expected) => {
  expect(lastHalfYear(new Date(`${today}T12:00:00Z`))).toBe(expected);
});
