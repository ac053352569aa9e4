import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { suggestion } from '../../../test/fixtures.ts';
import { pairing } from '../../../test/projectFixtures.ts';
import type { FullPairing } from '../pairings/pairings.ts';
import EndPanel from './EndPanel.svelte';

afterEach(() => vi.unstubAllGlobals());

function start(changes: Partial<FullPairing>, substitutes: object[] = []) {
  const edge = fakeEdge({
    CancelPairing: () => ({ cancelPairing: { __typename: 'CancelPairingSuccess' } }),
    Substitutes: () => ({ pairing: { id: 'q1', substitutes } }),
    RequestPairing: () => ({
      requestPairing: {
        __typename: 'RequestPairingSuccess',
        pairing: { id: 'q2', replyDueOn: '2027-04-12' },
      },
    }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  const changed = vi.fn();
  const { container } = render(EndPanel, { pairing: pairing(changes), changed });
  const sent = (name: string) => edge.sent.filter(({ operationName }) => operationName === name);
  return { changed, sent, container };
}

test('cancelling says what it means for the other side and needs a reason', async () => {
  const { changed, sent } = start({ mayAct: ['CANCEL'] });
  await userEvent.click(screen.getByRole('button', { name: 'Cancel this exchange' }));
  expect(screen.getByText(/This ends the exchange for both sides at once/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the exchange' }));
  expect(screen.getByText('Choose the reason that fits best.')).toBeTruthy();
  expect(sent('CancelPairing')).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('Why does it end?'), 'ENROLMENT_TOO_LOW');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the exchange' }));
  expect(sent('CancelPairing')[0]?.variables).toEqual({
    pairingId: 'q1',
    reason: 'ENROLMENT_TOO_LOW',
    comment: null,
  });
  expect(changed).toHaveBeenCalledWith('The exchange is cancelled.');
});

test('who reads a cancelled one is told why and by whom before anything else', () => {
  const cancellation = {
    reason: 'ENROLMENT_TOO_LOW' as const,
    comment: 'Only four students came.',
    side: 'INVITED' as const,
    at: '2027-03-01T10:00:00Z',
    from: 'CO_DESIGN' as const,
  };
  const { container } = start({ state: 'CANCELLED', side: 'OBSERVER', cancellation });
  expect(container.textContent).toContain('Too few students enrolled.');
  expect(container.textContent).toContain('Only four students came.');
  expect(container.textContent).toMatch(/Cancelled by .+ on 1 March 2027\./);
});

test('who keeps it comes back to the button', async () => {
  const { sent } = start({ mayAct: ['CANCEL'] });
  await userEvent.click(screen.getByRole('button', { name: 'Cancel this exchange' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel this exchange' }));
  expect(sent('CancelPairing')).toEqual([]);
});

test('after an early end a substitute is asked in the place of the lost partner', async () => {
  const { sent } = start({ state: 'CANCELLED' }, [suggestion]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ask this one instead' }));
  await userEvent.click(screen.getByRole('button', { name: /Send/ }));
  expect(sent('RequestPairing')[0]?.variables).toMatchObject({ input: { replaces: 'q1' } });
});

test('without a partner in time the page says where to look on', async () => {
  start({ state: 'LAPSED' });
  expect(await screen.findByText(/No other course has enough weeks left/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /All suggestions/ })).toBeTruthy();
});

test('a request that lapsed before it was answered left nobody alone', () => {
  expect(start({ state: 'LAPSED', answeredAt: null }).container.textContent?.trim()).toBe('');
});
