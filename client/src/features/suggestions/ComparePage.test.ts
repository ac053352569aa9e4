import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { ourListing, suggestion, theirListing } from '../../../test/fixtures.ts';
import { router } from '../../router/router.svelte.ts';
import ComparePage from './ComparePage.svelte';

const other = {
  open: true,
  score: 0.549833997312478,
  margin: 0.2,
  reasons: [
    { criterion: 'title', contribution: -0.6, text: 'The titles share little.' },
    { criterion: 'live-hours', contribution: 0.6, text: 'Four shared live hours in every common week.' },
    { criterion: 'language', contribution: 0.2, text: 'Both classes work in English at B2.' },
  ],
  feasibility: suggestion.feasibility,
  listing: {
    ...theirListing,
    id: 'other',
    title: 'Poetry of the Sea',
    institution: { ...theirListing.institution, id: 'inst-c', name: 'Chulalongkorn University' },
  },
};
const first = { ...suggestion, open: true };
const criteria = [
  { criterion: 'title', contributions: [1.4, -0.6], favours: 'theirs', by: 2 },
  { criterion: 'weeks', contributions: [0.5, 0], favours: 'theirs', by: 0.5 },
  { criterion: 'live-hours', contributions: [0.8, 0.6], favours: 'theirs', by: 0.2 },
  { criterion: 'language', contributions: [0.2, 0.2], favours: null, by: 0 },
];

function answering(partners: object[] = [first, other], rows: object[] = criteria) {
  const edge = fakeEdge({
    Comparison: () => ({
      listing: { ...ourListing, mayEdit: true },
      compareSuggestions: { partners, criteria: rows },
    }),
    Vocabularies: () => ({ vocabularies: { tools: [{ code: 'zoom', name: 'Zoom', notReachableIn: [] }] } }),
    RequestPairing: () => ({
      requestPairing: {
        __typename: 'RequestPairingSuccess',
        pairing: { id: 'p9', replyDueOn: '2026-12-04' },
      },
    }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  return edge;
}
async function show() {
  render(ComparePage, { params: { id: 'ours' } });
  return screen.findByRole('table', { name: 'Partners for International Logistics side by side' });
}
const cellsOf = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole('rowheader', { name }).closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '');

beforeEach(() => {
  router.search = '?partners=theirs,other';
});
afterEach(() => vi.unstubAllGlobals());

test('the summary says who fits best and what each is better in', async () => {
  answering();
  await show();
  const summary = screen.getByRole('region', { name: 'In short' }).textContent;
  expect(summary).toContain('Universiti Malaya (A) fits best with 86 of 100; the next has 55.');
  expect(summary).toContain('Universiti Malaya (A) is closer in topic and shares more weeks.');
});

test('each criterion shows both figures with their words, and for whom it speaks more', async () => {
  answering();
  const table = await show();
  const [ours, theirs] = cellsOf(table, /^Title/);
  expect(ours).toContain('+1.40');
  expect(theirs).toContain('−0.60');
  expect(theirs).toContain('The titles share little.');
  expect(within(table).getByRole('rowheader', { name: /^Title/ }).textContent).toContain(
    'more for A, by 2.00',
  );
  expect(cellsOf(table, /^Together/)[1]).toContain('+0.20, 55 of 100');
});

test('while the rows that are the same are hidden, one row keeps their figures, so that all still add up', async () => {
  answering();
  const table = await show();
  const others = within(table).getByRole('rowheader', { name: /^The same for all/ });
  expect(others.textContent).toContain('Language');
  expect(cellsOf(table, /^The same for all/)).toEqual(['A +0.20', 'B +0.20']);
});

test('one request asks for everything that the comparison shows', async () => {
  const edge = answering();
  await show();
  const asked = edge.sent.filter(({ operationName }) => operationName === 'Comparison');
  expect(asked.map(({ variables }) => variables)).toEqual([{ id: 'ours', partners: ['theirs', 'other'] }]);
});

test('rows that are the same are hidden until they are asked for', async () => {
  answering();
  const table = await show();
  expect(within(table).queryByRole('rowheader', { name: /^Level/ })).toBeNull();
  const button = screen.getByRole('button', { name: /Show what is the same/ });
  await userEvent.click(button);
  expect(cellsOf(table, /^Level/)).toEqual(['A Bachelor', 'B Bachelor']);
  expect(cellsOf(table, /^Tools in common/)).toEqual(['A Zoom', 'B Zoom']);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('a partner that cannot work shows what would remove the obstacle, no score, and no way to ask it', async () => {
  const obstacles = [{ code: 'weeks', text: 'Two common weeks.', remedy: 'Start two weeks later.' }];
  const blocked = {
    ...other,
    score: null,
    margin: null,
    feasibility: { ...suggestion.feasibility, feasible: false, obstacles },
  };
  answering([first, blocked], [{ criterion: 'weeks', contributions: [0.5, null], favours: null, by: 0 }]);
  const table = await show();
  expect(cellsOf(table, /^Fit/)[1]).toBe('B cannot work yet');
  expect(cellsOf(table, /^In the way/)[1]).toContain('Start two weeks later.');
  expect(cellsOf(table, /^Weeks/)[1]).toBe('B see “In the way”');
  expect(screen.getByRole('button', { name: 'Ask A: Universiti Malaya' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Ask B/ })).toBeNull();
});

test('a part that was learned from earlier answers is told beside its figure', async () => {
  const learned = { ...first, reasons: [{ ...first.reasons[0], prior: 1.28, learned: 0.12 }] };
  answering([learned, other], [{ criterion: 'title', contributions: [1.4, -0.6], favours: 'theirs', by: 2 }]);
  const table = await show();
  expect(cellsOf(table, /^Title/)[0]).toContain('of this, +0.12 from earlier answers');
});

test('a partner is asked from the comparison, and its button gives way to the date of the reply', async () => {
  const edge = answering();
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Ask B: Chulalongkorn University' }));
  expect(screen.getByLabelText('Your message to Chulalongkorn University')).toBe(document.activeElement);
  await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
  expect(await screen.findByText(/A reply is due by 4 December 2026/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Ask B/ })).toBeNull();
  const { variables } = edge.sent.find(({ operationName }) => operationName === 'RequestPairing')!;
  expect(variables).toMatchObject({ input: { listingId: 'ours', partnerListingId: 'other' } });
});

test('an address without two partners says how to choose them and asks nothing', async () => {
  router.search = '?partners=theirs';
  const edge = answering();
  render(ComparePage, { params: { id: 'ours' } });
  expect(screen.getByRole('heading', { name: 'Nothing to compare yet' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See all partners' }).getAttribute('href')).toBe(
    '/courses/ours/partners',
  );
  expect(edge.sent).toEqual([]);
});

test('a comparison that is refused says why in the words of the service', async () => {
  const message = 'The other listing is a draft that cannot be compared yet.';
  const errors = [{ message, extensions: { code: 'PARTNER_INCOMPLETE', field: 'partnerListingIds' } }];
  const refusing = async () =>
    new Response(JSON.stringify({ data: null, errors }), { headers: { 'content-type': 'application/json' } });
  vi.stubGlobal('fetch', refusing);
  render(ComparePage, { params: { id: 'ours' } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(message);
  expect(within(alert).queryByRole('button')).toBeNull();
});
