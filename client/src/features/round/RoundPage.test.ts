import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import RoundPage from './RoundPage.svelte';
import type { Round, RoundPair } from './rounds.ts';

afterEach(() => vi.unstubAllGlobals());

const round: Round = {
  id: 'r1',
  version: 3,
  state: 'PROPOSED',
  name: 'Spring fair',
  text: 'Every course of the spring.',
  institution: null,
  termStart: '2027-03-01',
  termEnd: '2027-06-30',
  opensOn: '2026-12-01',
  closesOn: '2027-01-31',
  entry: 'FILTERED',
  fields: [],
  mostPartners: 1,
  mostPairsPerInstitution: null,
  minimumFit: 0.5,
  spreadChances: true,
  listings: null,
  myListings: [],
  mayOrganise: true,
  mayEnter: false,
  proposal: {
    runAt: '2027-02-01T08:00:00Z',
    asianListings: 40,
    europeanListings: 45,
    candidates: 900,
    pairs: 2,
    leftOver: 1,
    totalFit: 1.5,
    gap: 0,
  },
};

const course = (title: string, name: string) => ({
  id: title,
  title,
  institution: { id: name, name, countryName: 'Malaysia' },
});

const pair = (id: string, change: Partial<RoundPair> = {}): RoundPair => ({
  id,
  fit: 0.81,
  struckOutReason: null,
  struckOutBy: null,
  pairingId: null,
  maySend: true,
  mayStrikeOut: true,
  ourListingId: `ours ${id}`,
  theirListingId: `theirs ${id}`,
  ours: course(`ours ${id}`, 'TH Aschaffenburg'),
  theirs: course(`theirs ${id}`, 'Universiti Malaya'),
  ...change,
});

function show(pairs: RoundPair[], answers: Answers = {}) {
  const pageInfo = { hasNextPage: false, endCursor: null };
  const leftOver = { listingId: 'x', reason: 'BELOW_MINIMUM', bestFit: 0.4, listing: null };
  const edge = fakeEdge({
    MatchingRound: () => ({ matchingRound: round }),
    RoundPairs: () => ({ matchingRound: { pairs: { total: pairs.length, pageInfo, nodes: pairs } } }),
    RoundLeftOver: () => ({ matchingRound: { leftOver: { total: 1, pageInfo, nodes: [leftOver] } } }),
    Vocabularies: () => ({ vocabularies: { fields: [] } }),
    ...answers,
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(RoundPage, { params: { id: 'r1' } });
  const sentAs = (name: string) => edge.sent.filter(({ operationName }) => operationName === name);
  return { edge, sentAs };
}

test('the proposal says that no other assignment is better, and why somebody was left over', async () => {
  show([pair('p1')]);
  expect(
    await screen.findByText('No other assignment has a higher total fit (checked: gap 0).'),
  ).toBeTruthy();
  expect(
    await screen.findByText(/No partner fits as well as the round asks for\. Best fit: 40 of 100\./),
  ).toBeTruthy();
  const row = await screen.findByRole('row', { name: /theirs p1/ });
  expect(within(row).getByText('81 of 100')).toBeTruthy();
});

test('requests go out only after the confirmation, and what was refused is told by name', async () => {
  const { sentAs } = show([pair('p1'), pair('p2')], {
    SendRoundRequests: () => ({
      sendRoundRequests: {
        __typename: 'SendRoundRequestsSuccess',
        sent: [
          { pairId: 'p1', pairingId: 'q1', refusal: null },
          { pairId: 'p2', pairingId: null, refusal: { message: 'Not open any more.' } },
        ],
      },
    }),
  });
  await userEvent.click(await screen.findByLabelText('Choose all 2 pairs that can be sent'));
  await userEvent.click(screen.getByRole('button', { name: 'Send 2 requests' }));
  expect(sentAs('SendRoundRequests')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, send' }));
  expect(await screen.findByText('ours p2: Not open any more.')).toBeTruthy();
  expect(sentAs('SendRoundRequests')[0]?.variables).toMatchObject({ id: 'r1', pairIds: ['p1', 'p2'] });
});

test('nothing is sent while no pair is chosen', async () => {
  const { sentAs } = show([pair('p1')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Send requests' }));
  expect(screen.getByLabelText('Your message to the other lecturers').getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(sentAs('SendRoundRequests')).toHaveLength(0);
});

test('a pair is struck out with a reason, which is asked for before anything is sent', async () => {
  const { sentAs } = show([pair('p1')], {
    StrikeOutRoundPair: () => ({ strikeOutRoundPair: { __typename: 'StrikeOutRoundPairSuccess' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Strike out the pair with theirs p1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Strike out' }));
  expect(sentAs('StrikeOutRoundPair')).toHaveLength(0);
  await userEvent.type(screen.getByLabelText('Why should this pair not be?'), 'They know each other.');
  await userEvent.click(screen.getByRole('button', { name: 'Strike out' }));
  expect(sentAs('StrikeOutRoundPair')[0]?.variables).toEqual({
    id: 'r1',
    pairId: 'p1',
    reason: 'They know each other.',
  });
});

test('a pair that was struck out or sent is told as such and cannot be chosen', async () => {
  show([
    pair('p1', { struckOutReason: 'Known to each other.', maySend: false, mayStrikeOut: false }),
    pair('p2', { pairingId: 'q2', maySend: false, mayStrikeOut: false }),
    pair('p3', { theirs: null, maySend: false, mayStrikeOut: false }),
  ]);
  expect(await screen.findByText('Known to each other.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Request sent' }).getAttribute('href')).toBe('/requests/q2');
  expect(screen.getByRole('row', { name: /ours p3.*A course that is not shown any more/ })).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a run that was refused says why and leaves the proposal as it is', async () => {
  show([pair('p1')], {
    RunRound: () => ({
      runRound: { __typename: 'Refusal', code: 'stale-version', message: 'Load it again.', field: null },
    }),
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Propose again without the pairs struck out' }),
  );
  expect((await screen.findByRole('alert')).textContent).toBe('Load it again.');
  expect(screen.getByText('81 of 100')).toBeTruthy();
});
