import { expect, test } from 'vitest';
import { ourListing, theirListing } from '../../../test/fixtures.ts';
import type { FullPairing } from './pairings.ts';
import { panelsOf } from './panels.ts';
import { mainActionOf, placeOf, turnInWords } from './way.ts';

const pairing = {
  id: 'p1',
  state: 'UNDER_REVIEW',
  side: 'REQUESTER',
  listing: ourListing,
  partnerListing: theirListing,
  answeredAt: '2026-10-01T08:00:00Z',
  cancellation: null,
  outcomes: { requester: null, invited: null },
  assessment: null,
  practiceMark: null,
  waitsFor: ['REQUESTER_OFFICE', 'INVITED_OFFICE'],
  waitingForMe: false,
  mayAct: ['SAVE_PLAN', 'COMMENT'],
} as unknown as FullPairing;
const having = (change: Partial<FullPairing>): FullPairing => ({ ...pairing, ...change });

test('a cancelled exchange stands where it was when it was cancelled', () => {
  const cancellation = { from: 'APPROVED' } as FullPairing['cancellation'];
  expect(placeOf(having({ state: 'CANCELLED', cancellation }))).toEqual({
    stage: 'gettingReady',
    ended: true,
  });
});

test('a request that lapsed unanswered ended while it was asked', () => {
  expect(placeOf(having({ state: 'LAPSED', answeredAt: null }))).toEqual({ stage: 'asked', ended: true });
});

test('changes that an office asks for lead back to planning', () => {
  expect(placeOf(having({ state: 'CHANGES_REQUESTED' }))).toEqual({ stage: 'planning', ended: false });
});

test('a lecturer reads that both offices have their turn, the own one first', () => {
  expect(turnInWords(pairing)).toBe(
    'Now it is the turn of the international office of your side and the international office of Universiti Malaya.',
  );
});

test('an office whose turn it is reads so, and who else is asked', () => {
  expect(turnInWords(having({ waitingForMe: true }))).toBe(
    'It is your turn, and that of the international office of Universiti Malaya.',
  );
});

test('only somebody whose turn it is has a main action', () => {
  expect(mainActionOf(having({ mayAct: ['DECIDE_APPROVAL'], waitingForMe: false }))).toBeUndefined();
  expect(mainActionOf(having({ mayAct: ['DECIDE_APPROVAL'], waitingForMe: true }))?.href).toBe(
    '#panel-approvals',
  );
  expect(mainActionOf(having({ mayAct: ['SIGN_PLAN', 'SAVE_PLAN'], waitingForMe: true }))?.href).toBe(
    '/plans/p1',
  );
});

test.each([
  ['UNDER_REVIEW', 'approvals'],
  ['CHANGES_REQUESTED', 'approvals'],
  ['REJECTED', 'approvals'],
  ['CANCELLED', 'end'],
  ['LAPSED', 'end'],
  ['CO_DESIGN', 'plan'],
  ['APPROVED', 'readiness'],
] as const)('the page of one that is %s begins with %s', (state, first) => {
  const cancellation = state === 'CANCELLED' ? ({ from: 'APPROVED' } as FullPairing['cancellation']) : null;
  expect(panelsOf(having({ state, cancellation, planHash: 'a' }))[0]?.id).toBe(first);
});
