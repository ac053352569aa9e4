import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { practice } from '../../../test/practiceFixtures.ts';
import { pairing } from '../../../test/projectFixtures.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import type { FullPairing } from '../pairings/pairings.ts';
import { changesOf, draftOf } from './draft.ts';
import PracticePage from './PracticePage.svelte';
import PracticePanel from './PracticePanel.svelte';
import PracticesPage from './PracticesPage.svelte';

beforeEach(() => {
  history.replaceState(null, '', '/practices');
  session.me = null;
});
afterEach(() => vi.unstubAllGlobals());

type Answers = Parameters<typeof fakeEdge>[0];

function start(answers: Answers) {
  const edge = fakeEdge(answers);
  vi.stubGlobal('fetch', edge.fetch);
  return (name: string) => edge.sent.filter(({ operationName }) => operationName === name);
}

const facet = (code: string, label: string, count: number) => ({ code, label, count });
const page = (nodes: object[], hasNextPage = false) => ({
  goodPractices: {
    total: nodes.length,
    pageInfo: { hasNextPage, endCursor: hasNextPage ? 'next' : null },
    facets: {
      topics: [facet('05', 'Natural sciences', 2)],
      countries: [facet('DE', 'Germany', 2)],
      languages: [facet('en', 'English', 2)],
    },
    nodes,
  },
});

test('a visitor without a session searches, narrows and reads on', async () => {
  const sent = start({
    Practices: ({ after }) =>
      page([after ? { ...practice, id: 'g2', title: 'Three rivers' } : practice], !after),
  });
  render(PracticesPage);
  const card = within(await screen.findByRole('article'));
  expect(card.getByRole('link', { name: 'Two rivers' }).getAttribute('href')).toBe('/practices/g1');
  expect(card.getByText(/University of Hanoi, Viet Nam \(class size not told\)/)).toBeTruthy();

  await userEvent.type(screen.getByLabelText('Search the models'), 'rivers{Enter}');
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'DE');
  await userEvent.click(await screen.findByRole('button', { name: /more/i }));
  expect(sent('Practices').at(-1)?.variables).toMatchObject({
    search: 'rivers',
    country: 'DE',
    after: 'next',
  });
  expect(await screen.findByRole('link', { name: 'Three rivers' })).toBeTruthy();
  expect(location.search).toBe('?search=rivers&country=DE');
});

test('an empty library and a search without an answer say what to do', async () => {
  start({ Practices: () => page([]) });
  render(PracticesPage);
  expect(await screen.findByText('The library is still empty.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Search the models'), 'nothing{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Show all models' }));
  expect(await screen.findByText('The library is still empty.')).toBeTruthy();
});

test('a model tells what did not work, what to think of, and that a side told nothing', async () => {
  start({ Practice: () => ({ goodPractice: practice }) });
  render(PracticePage, { params: { id: 'g1' } });
  expect(await screen.findByText('The clocks changed.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'What to think of before you copy this' })).toBeTruthy();
  expect(screen.getByText('not collected, or by fewer than five')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'CC-BY-4.0' }).getAttribute('rel')).toBe('license');
  expect(screen.getByRole('link', { name: 'Sign in to plan with it' }).getAttribute('href')).toContain(
    '/auth/sign-in',
  );
});

test('a model that was taken down says so in the words of the service', async () => {
  const fetch: typeof globalThis.fetch = async () =>
    new Response(
      JSON.stringify({
        data: { goodPractice: null },
        errors: [{ message: 'It was taken down after its publication.', extensions: { code: 'TAKEN_DOWN' } }],
      }),
      { headers: { 'content-type': 'application/json' } },
    );
  vi.stubGlobal('fetch', fetch);
  render(PracticePage, { params: { id: 'g1' } });
  expect(await screen.findByText(/It was taken down after its publication\./)).toBeTruthy();
});

const inReview = (changes: Partial<FullPairing> = {}): FullPairing =>
  pairing({
    state: 'IN_REVIEW',
    practiceMark: { hash: 'h1', consents: [], publishedAt: null },
    ...changes,
  } as Partial<FullPairing>);

const draft = { ...practice, state: 'DRAFT' as const, hash: 'h1', citation: null, publishedAt: null };

function panel(changes: Partial<FullPairing>, answers: Answers = {}, text: object = draft) {
  const sent = start({ PracticeOfPairing: () => ({ pairing: { id: 'q1', practice: text } }), ...answers });
  const changed = vi.fn();
  render(PracticePanel, { pairing: inReview(changes), changed });
  return { sent, changed };
}

test('an office reads the whole text, its licence and credit, and consents to exactly its hash', async () => {
  const { sent, changed } = panel(
    { mayAct: ['CONSENT_TO_PRACTICE'], side: 'REQUESTER' },
    { ConsentToPractice: () => ({ consentToPractice: { __typename: 'ConsentToPracticeSuccess' } }) },
  );
  expect(await screen.findByText('The clocks changed.')).toBeTruthy();
  expect(
    screen.getByText(/exactly the text above under CC-BY-4.0, credited to University of Berlin/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Consent for/ }));
  expect(sent('ConsentToPractice')[0]?.variables).toEqual({ pairingId: 'q1', hash: 'h1' });
  expect(changed).toHaveBeenCalledWith('Your institution consents to this text.');
});

test('a consent to a text that has changed meanwhile shows why and reads the text again', async () => {
  const { sent, changed } = panel(
    { mayAct: ['CONSENT_TO_PRACTICE'], side: 'REQUESTER' },
    {
      ConsentToPractice: () => ({
        consentToPractice: {
          __typename: 'Refusal',
          code: 'stale-practice',
          message: 'The text has changed.',
          field: null,
        },
      }),
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Consent for/ }));
  expect(await screen.findByText('The text has changed.')).toBeTruthy();
  expect(sent('PracticeOfPairing')).toHaveLength(2);
  expect(changed).not.toHaveBeenCalled();
});

test('a lecturer writes on the text and only what changed is sent; faults stand beside their fields', async () => {
  session.me = { memberships: [{ role: 'LECTURER', status: 'CONFIRMED' }] } as unknown as Me;
  const answers = [
    {
      __typename: 'Refusals',
      refusals: [{ code: 'required', message: 'Give it a title.', field: 'text.title' }],
    },
    { __typename: 'SavePracticeSuccess' },
  ];
  const { sent, changed } = panel(
    { mayAct: ['SAVE_PRACTICE'], side: 'REQUESTER' },
    { SavePractice: () => ({ savePractice: answers.shift() }) },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Write on the text' }));
  await userEvent.clear(screen.getByLabelText('Title'));
  await userEvent.type(screen.getByLabelText(/How you want to be named/), 'The water group');
  await userEvent.click(screen.getByRole('button', { name: 'Save the text' }));
  expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(screen.getByLabelText('Title'), 'Three rivers');
  await userEvent.click(screen.getByRole('button', { name: 'Save the text' }));
  expect(sent('SavePractice').at(-1)?.variables).toEqual({
    input: { pairingId: 'q1', hash: 'h1', text: { title: 'Three rivers', creditLine: 'The water group' } },
  });
  expect(changed).toHaveBeenCalledOnce();
});

test('the secretariat publishes once both have consented, and taking down needs a reason', async () => {
  const consents = (['REQUESTER', 'INVITED'] as const).map((side) => ({
    side,
    hash: 'h1',
    at: '2027-06-01T08:00:00Z',
  }));
  const { sent } = panel(
    { mayAct: ['PUBLISH'], side: 'OBSERVER', practiceMark: { hash: 'h1', consents, publishedAt: null } },
    { PublishGoodPractice: () => ({ publishGoodPractice: { __typename: 'PublishGoodPracticeSuccess' } }) },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
  expect(sent('PublishGoodPractice')).toHaveLength(1);
});

test('an office withdraws its consent with a reason', async () => {
  const { sent } = panel(
    { state: 'PUBLISHED', mayAct: ['TAKE_DOWN'], side: 'REQUESTER' },
    { TakeDownPractice: () => ({ takeDownPractice: { __typename: 'TakeDownPracticeSuccess' } }) },
    { ...practice },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Withdraw the consent/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Withdraw the consent/ }));
  expect(screen.getByText('Say why, so that the others understand.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Why?'), 'The course has changed.');
  await userEvent.click(screen.getByRole('button', { name: /^Withdraw the consent/ }));
  expect(sent('TakeDownPractice')[0]?.variables).toEqual({
    pairingId: 'q1',
    reason: 'The course has changed.',
  });
});

test('lists go back and forth between lines and items', () => {
  const before = draftOf(draft, null);
  const now = { ...before, outcomes: 'Read a map\n\n Draw one ', keywords: 'rivers; floods,,maps' };
  expect(changesOf(before, now)).toEqual({
    outcomes: ['Read a map', 'Draw one'],
    keywords: ['rivers', 'floods', 'maps'],
  });
  expect(changesOf(before, structuredClone(before))).toEqual({});
});
