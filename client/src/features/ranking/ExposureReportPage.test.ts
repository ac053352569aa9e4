import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { report } from '../../../test/rankingFixtures.ts';
import ExposureReportPage from './ExposureReportPage.svelte';

afterEach(() => vi.unstubAllGlobals());

async function show(exposureReport = report) {
  const edge = fakeEdge({ ExposureReport: () => ({ exposureReport }) });
  vi.stubGlobal('fetch', edge.fetch);
  render(ExposureReportPage);
  await screen.findByRole('heading', { name: '1 August to 21 November 2026' });
  return edge;
}

test('each country has its counts and its shares, and each region its sum', async () => {
  await show();
  const cells = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${name} `) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells('Malaysia')).toEqual(['1', '33.3%', '3', '2.50', '79.8%', '0', '1', '1']);
  expect(cells('Asia')).toEqual(['2', '66.7%', '4', '3.13', '100.0%', '0', '1', '1']);
  expect(cells('All')).toEqual(['3', '100.0%', '4', '3.13', '100.0%', '1', '1', '1']);
});

test('the bars have a text that says where their figures are', async () => {
  await show();
  expect(screen.getByRole('img', { name: /The table has the same figures/ })).toBeTruthy();
});

test('the first question names no days, and the form then shows those of the answer', async () => {
  const edge = await show();
  expect(edge.sent[0]?.variables).toEqual({ from: null, to: null });
  expect(screen.getByLabelText<HTMLInputElement>('First day').value).toBe('2026-08-01');
});

test('a period that ends before it begins is refused at the field and not sent', async () => {
  const edge = await show();
  await fireEvent.input(screen.getByLabelText('Last day'), { target: { value: '2026-01-01' } });
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByRole('link', { name: 'The last day lies before the first one' })).toBeTruthy();
  expect(screen.getByLabelText('Last day').getAttribute('aria-invalid')).toBe('true');
  expect(edge.sent).toHaveLength(1);
});

test('a time in which nothing happened says so', async () => {
  await show({ ...report, countries: [] });
  expect(screen.getByText('Nothing was open, shown or asked for in this time.')).toBeTruthy();
});
