import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { figure, statistics } from '../../../test/insightFixtures.ts';
import { navigate, router } from '../../router/router.svelte.ts';
import InsightPage from './InsightPage.svelte';
import { sectionNames } from './sections.ts';

// jsdom opens no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

beforeEach(() => navigate('/insight'));
afterEach(() => {
  vi.unstubAllGlobals();
  navigate('/');
});

const source = {
  pairing: { id: 'p1', state: 'PUBLISHED' },
  title: 'Water in two cities',
  requesterCountry: 'BA',
  invitedCountry: 'TH',
  deliveredOn: '2026-06-01',
  counted: false,
  why: 'Neither side collected it.',
};

async function show(section = '', pilotStatistics = statistics) {
  const edge = fakeEdge({
    PilotStatistics: () => ({ demoClock: null, pilotStatistics }),
    FigureSources: () => ({
      figureSources: { nodes: [source], pageInfo: { hasNextPage: false, endCursor: null } },
    }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(InsightPage, { params: section ? { section } : {} });
  await screen.findByText(/As of 21 November 2026/);
  return edge;
}

for (const section of ['', 'print', ...sectionNames])
  test(`every drawing of /insight/${section} has a name, a description and a table with a head`, async () => {
    await show(section);
    for (const drawing of document.querySelectorAll('svg')) {
      const [title, description] = (drawing.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(document.getElementById(title!)?.textContent).toBeTruthy();
      expect(document.getElementById(description!)?.textContent).toBeTruthy();
      expect(drawing.closest('figure')?.querySelectorAll('table thead th').length).toBeGreaterThan(1);
    }
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

test('a figure that is held back shows no number, in the drawing or in the table', async () => {
  const secret = figure('inclusion.secret', 'Held back', 'SHARE', null, { hidden: true });
  await show('inclusion', { ...statistics, inclusion: [...statistics.inclusion, secret] });
  const row = screen.getByRole('row', { name: /^Held back/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['not shown Held back: see the projects behind it', '–', '–', '10', '0']);
  expect(screen.getByText(/2 figures are not shown/)).toBeTruthy();
});

test('the ledger is ordered by region or by name, and by nothing else', async () => {
  await show('balance');
  const orders = within(screen.getByRole('group', { name: 'Order of the countries' })).getAllByRole('radio');
  expect(orders).toHaveLength(2);
  const heads = () =>
    within(screen.getByRole('region', { name: 'Ledger by country' }))
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
  expect(heads()).toEqual(['Thailand', 'Vietnam', 'Asia', 'Bosnia & Herzegovina', 'Germany', 'Europe']);
  await userEvent.click(screen.getByLabelText('By name'));
  expect(heads()).toEqual(['Bosnia & Herzegovina', 'Germany', 'Thailand', 'Vietnam']);
});

test('a figure opens the projects behind it, with what was left out and why', async () => {
  const edge = await show();
  await userEvent.click(screen.getByRole('link', { name: /^26 Projects delivered: see/ }));
  const dialog = screen.getByRole('dialog', { name: 'Projects behind “Projects delivered”' });
  expect(await within(dialog).findByRole('link', { name: 'Water in two cities' })).toBeTruthy();
  expect(within(dialog).getByText('Not counted.')).toBeTruthy();
  expect(edge.sent.at(-1)?.variables).toMatchObject({ key: 'projects.delivered', from: null, to: null });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the period of the address is asked for, and figures are opened for the same period', async () => {
  navigate('/insight?from=2026-01-01&to=2026-06-30');
  const edge = await show();
  expect(edge.sent[0]?.variables).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  expect(screen.getByRole('link', { name: /^26 Projects delivered/ }).getAttribute('href')).toBe(
    '/insight/sources?key=projects.delivered&from=2026-01-01&to=2026-06-30',
  );
});

test('a period that ends before it begins is refused at the field and not asked for', async () => {
  navigate('/insight?from=2026-01-01&to=2026-06-30');
  const edge = await show();
  await fireEvent.input(screen.getByLabelText(/^Last day/), { target: { value: '2025-01-01' } });
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByRole('link', { name: 'The last day lies before the first one' })).toBeTruthy();
  expect(router.search).toBe('?from=2026-01-01&to=2026-06-30');
  expect(edge.sent).toHaveLength(1);
});

test('before the first project the page says what will appear and when', async () => {
  await show('', {
    ...statistics,
    projects: statistics.projects.map((one) => ({ ...one, value: 0, hidden: false })),
    flow: { stages: [] },
  });
  expect(screen.getByRole('heading', { name: 'There are no figures yet' })).toBeTruthy();
  expect(screen.getByText('Flow: when the first partner is asked.')).toBeTruthy();
});

test('the table behind a drawing is in the page before it is asked for, so that paper has it', async () => {
  await show('flow');
  const button = screen.getByRole('button', { name: /^Show the table/ });
  expect(document.getElementById(button.getAttribute('aria-controls')!)?.querySelector('table')).toBeTruthy();
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('a section that does not exist is told as a page that is not there', () => {
  render(InsightPage, { params: { section: 'league-table' } });
  expect(screen.getByRole('heading', { name: 'Page not found' })).toBeTruthy();
});
