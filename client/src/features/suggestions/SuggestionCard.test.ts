import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { ourListing, suggestion } from '../../../test/fixtures.ts';
import SuggestionCard from './SuggestionCard.svelte';

afterEach(() => vi.unstubAllGlobals());
const show = (changes = {}) =>
  render(SuggestionCard, { suggestion: { ...suggestion, ...changes }, ours: ourListing, mayAct: true });

test('the card says who, how well, and why, without what counts for every suggestion alike', () => {
  show();
  const card = screen.getByRole('article', { name: 'Supply Chains and Society in Southeast Asia' });
  expect(card.textContent).toContain('86 of 100');
  expect(card.textContent).toContain('strong fit');
  expect(card.textContent).toContain('Both teach container transport');
  expect(card.textContent).not.toContain('What earlier answers say of all');
  expect(within(card).getAllByRole('img', { name: 'speaks against it' })).toHaveLength(1);
});

test('both strips have a text that says what they draw', () => {
  show();
  expect(
    screen.getByRole('img', {
      name: 'Tuesday, all in your time. You can meet 08:00–12:00. They can meet 02:00–12:00. Shared: 08:00–12:00.',
    }),
  ).toBeTruthy();
  expect(
    screen.getByRole('img', { name: /9 weeks in common, from the week of 12 October 2026/ }),
  ).toBeTruthy();
});

test('the strips draw one cell a week and the shared hours at their place on the day', () => {
  const { container } = show();
  expect(container.querySelectorAll('i.common.ours')).toHaveLength(9);
  expect(container.querySelectorAll('i.break.theirs')).toHaveLength(1);
  const shared = container.querySelector<HTMLElement>('i.shared');
  expect(Number.parseFloat(shared?.style.left ?? '')).toBeCloseTo(33.33, 1);
  expect(Number.parseFloat(shared?.style.width ?? '')).toBeCloseTo(16.67, 1);
});

test('what stands in the way comes with what would remove it', () => {
  const obstacles = [
    { code: 'capacity', text: '28 and 55 students.', remedy: 'Two groups would settle it.' },
  ];
  show({ feasibility: { ...suggestion.feasibility, obstacles } });
  expect(screen.getByText(/Two groups would settle it/).textContent).toContain('In the way:');
  expect(screen.getByText(/one thing to settle/)).toBeTruthy();
});

test('a hint is told without standing in the way', () => {
  const hints = [{ code: 'class-size', text: 'Split their 60 into two groups of 30.' }];
  show({ feasibility: { ...suggestion.feasibility, hints } });
  expect(screen.getByText(/two groups of 30/).textContent).toContain('Worth knowing:');
  expect(screen.queryByText(/In the way:/)).toBeNull();
});

test('assumed facts are named, so that they can be asked about', () => {
  const { container } = show();
  expect(container.textContent).toContain('Assumed from their institution, so ask: tools and connection.');
});

test('a suggestion that was moved says why, and others say nothing of it', () => {
  const { container, unmount } = show({ moved: 'FEW_HAVE_SEEN_IT' });
  expect(container.textContent).toContain('Shown higher so that newcomers are seen: few have seen it yet.');
  unmount();
  expect(show().container.textContent).not.toContain('Shown higher');
});

test('a message that is too short is refused before it is sent', async () => {
  const edge = fakeEdge({});
  vi.stubGlobal('fetch', edge.fetch);
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Request pairing' }));
  const message = screen.getByLabelText('Your message to Universiti Malaya');
  await userEvent.clear(message);
  await userEvent.type(message, 'Hello');
  await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
  expect(message.getAttribute('aria-invalid')).toBe('true');
  expect(edge.sent).toHaveLength(0);
});

test('a sent request travels by its hash and the card says when the reply is due', async () => {
  const pairing = { id: 'p9', replyDueOn: '2026-12-04' };
  const edge = fakeEdge({
    RequestPairing: () => ({ requestPairing: { __typename: 'RequestPairingSuccess', pairing } }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Request pairing' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
  expect(await screen.findByText(/A reply is due by 4 December 2026/)).toBeTruthy();
  expect(edge.sent[0]?.extensions.persistedQuery.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
});

test('the figures behind the fit add up on the page, and each carries its exact value', async () => {
  const reasons = [
    { criterion: 'title', contribution: 1.004, text: 'Ports.' },
    { criterion: 'weeks', contribution: 0.503, text: 'Nine weeks.' },
    { criterion: 'level', contribution: -0.303, text: 'One level apart.' },
  ];
  const margin = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  show({ reasons, margin, score: 0.769 });
  await userEvent.click(screen.getByText('How 77 of 100 comes about', { selector: 'summary' }));
  const table = screen.getByRole('table', { name: 'How 77 of 100 comes about' });
  const figure = (row: string) =>
    within(within(table).getByRole('rowheader', { name: row }).closest('tr')!).getByText(/\d/, {
      selector: 'data',
    });
  const shown = ['Title', 'Weeks', 'Level', 'Together'].map((row) => figure(row).textContent);
  expect(shown).toEqual(['+1.00', '+0.50', '−0.30', '+1.20']);
  expect(figure('Title').getAttribute('value')).toBe('1.004');
  expect(figure('Fit').textContent).toBe('77');
});
