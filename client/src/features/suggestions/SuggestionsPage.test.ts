import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { ourListing, suggestion, theirListing } from '../../../test/fixtures.ts';
import { router } from '../../router/router.svelte.ts';
import SuggestionsPage from './SuggestionsPage.svelte';

const nodes = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({
  ...suggestion,
  listing: { ...theirListing, id, title: `Course ${id}` },
}));

async function show(search = '') {
  router.search = search;
  const edge = fakeEdge({
    OurClass: () => ({ listing: { ...ourListing, mayEdit: true } }),
    Suggestions: () => ({
      partnerSuggestions: { feasible: 5, compared: 9, pageInfo: { hasNextPage: false }, nodes },
    }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(SuggestionsPage, { params: { id: 'ours' } });
  await screen.findByRole('article', { name: 'Course p5' });
}
const mark = (id: string) =>
  userEvent.click(
    within(screen.getByRole('article', { name: `Course ${id}` })).getByRole('button', { name: 'Compare' }),
  );
const target = () => screen.queryByRole('link', { name: 'Compare them' })?.getAttribute('href');
afterEach(() => vi.unstubAllGlobals());

test('two marked partners can be compared, one cannot', async () => {
  await show();
  await mark('p2');
  expect(target()).toBeUndefined();
  await mark('p1');
  expect(target()).toBe('/courses/ours/partners/compare?partners=p2,p1');
});

test('a fifth partner is not marked', async () => {
  await show();
  for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) await mark(id);
  expect(target()).toBe('/courses/ours/partners/compare?partners=p1,p2,p3,p4');
  expect(screen.getByText(/the most that can stand side by side/)).toBeTruthy();
  expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(4);
});

test('the way back from a comparison keeps the choice', async () => {
  await show('?partners=p3,p4');
  expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(2);
  expect(target()).toBe('/courses/ours/partners/compare?partners=p3,p4');
});
