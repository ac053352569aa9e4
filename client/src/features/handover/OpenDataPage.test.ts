import { render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { datasetOf, type OpenData } from './openData.ts';
import OpenDataPage from './OpenDataPage.svelte';

afterEach(() => vi.unstubAllGlobals());

const data: OpenData = {
  title: 'COIL projects',
  description: 'Students by country.',
  licence: 'CC0-1.0',
  licenceAddress: 'https://creativecommons.org/publicdomain/zero/1.0/',
  rules: ['A number below 5 is hidden.'],
  halfYears: [
    {
      code: '2026-H1',
      from: '2026-01-01',
      to: '2026-06-30',
      finalOn: '2026-07-12',
      students: [
        {
          level: 'COUNTRY',
          code: 'MY',
          projects: 2,
          classes: 2,
          classesMissing: 1,
          hidden: false,
          enrolled: 26,
          started: 24,
          completed: 21,
        },
        {
          level: 'COUNTRY',
          code: 'DE',
          projects: 2,
          classes: 2,
          classesMissing: 0,
          hidden: true,
          enrolled: null,
          started: null,
          completed: null,
        },
      ],
    },
  ],
  practices: [{ asia: 'MY', europe: 'DE', practices: 3 }],
};

const show = async (body: unknown, status = 200) => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
  render(OpenDataPage);
};

test('a hidden number says so and a missing class is counted', async () => {
  await show(data);
  const table = await screen.findByRole('table', { name: /1 January to 30 June 2026/ });
  const [germany, malaysia] = within(table).getAllByRole('row').slice(1);
  expect(malaysia?.textContent).toContain('Malaysia');
  expect(malaysia?.textContent).toContain('one without numbers');
  expect(malaysia?.textContent).toContain('24');
  expect(germany?.textContent?.match(/hidden/g)).toHaveLength(3);
  expect(within(table).getByRole('link').getAttribute('href')).toBe('/open-data/2026-H1.csv');
});

test('a search engine finds the files and their licence in the page', async () => {
  await show(data);
  await screen.findByRole('heading', { name: 'Files' });
  const dataset = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!);
  expect(dataset).toEqual(JSON.parse(JSON.stringify(datasetOf(data, location.origin))));
  expect(dataset).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2026-01-01/2026-06-30' });
});

test('without a final half-year the page says so', async () => {
  await show({ ...data, halfYears: [], practices: [] });
  expect(await screen.findByText('No half-year with a delivered project is final yet.')).toBeTruthy();
});

test('a service that cannot answer is told, with a way to try again', async () => {
  await show({}, 503);
  expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
});
