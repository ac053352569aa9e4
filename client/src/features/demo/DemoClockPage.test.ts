import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import DemoClockPage from './DemoClockPage.svelte';

function start(role: string, demoClock: object | null = { now: '2026-11-23T09:00:00Z', offsetDays: 0 }) {
  session.me = {
    id: 'p1',
    email: 'x@y.example',
    memberships: [{ id: 'm1', role, status: 'CONFIRMED', institution: null }],
  } as unknown as Me;
  const edge = fakeEdge({
    DemoClock: () => ({ demoClock }),
    MoveDemoClock: () => ({
      moveDemoClock: {
        __typename: 'MoveDemoClockSuccess',
        demoClock: { now: '2026-11-30T09:00:00Z', offsetDays: 7 },
      },
    }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(DemoClockPage);
  return edge;
}
afterEach(() => {
  vi.unstubAllGlobals();
  session.me = undefined as unknown as null;
});

test('the secretariat moves the demo on and reads the new date', async () => {
  const edge = start('SECRETARIAT');
  await userEvent.click(await screen.findByRole('button', { name: 'Move the clock on' }));
  expect(await screen.findByText(/30 November 2026/, { selector: '[role=status]' })).toBeTruthy();
  expect(edge.sent.at(-1)?.variables).toEqual({ days: 7 });
  expect(screen.getByText('7 days ahead of the real date')).toBeTruthy();
});

test('a number of days out of bounds is said beside the field and not sent', async () => {
  const edge = start('SECRETARIAT');
  const field = await screen.findByLabelText('Days to move on');
  await userEvent.clear(field);
  await userEvent.type(field, '401');
  await userEvent.click(screen.getByRole('button', { name: 'Move the clock on' }));
  expect(screen.getByText('Give a number of days from 1 to 400.')).toBeTruthy();
  expect(edge.sent.map(({ operationName }) => operationName)).toEqual(['DemoClock']);
});

test('a lecturer sees the date but no button', async () => {
  start('LECTURER');
  expect(await screen.findByText('Only the secretariat moves the clock.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('outside the demo the page says that there is nothing to move', async () => {
  start('SECRETARIAT', null);
  expect(await screen.findByText('This is not a demo. Its clock cannot be moved.')).toBeTruthy();
});
