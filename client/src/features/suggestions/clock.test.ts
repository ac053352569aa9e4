import { expect, test } from 'vitest';
import { ourListing, suggestion, theirListing } from '../../../test/fixtures.ts';
import { clockView, minutesAhead, type LiveSlot } from './clock.ts';

const hour = 60;

test('their afternoon is drawn at our morning, with the shared hours on both rows', () => {
  const view = clockView(ourListing.slots, theirListing.slots, suggestion.feasibility.liveSlots);
  expect(view).toMatchObject({
    day: 'TUESDAY',
    ours: [{ from: 8 * hour, to: 12 * hour }],
    theirs: [{ from: 2 * hour, to: 12 * hour }],
    both: [{ from: 8 * hour, to: 12 * hour }],
  });
});

test('a slot that begins on their next day is cut at our midnight', () => {
  const slot: LiveSlot = {
    week: '2026-10-12',
    ourStart: '2026-10-12T20:00:00',
    ourEnd: '2026-10-12T22:00:00',
    theirStart: '2026-10-13T03:00:00',
    theirEnd: '2026-10-13T05:00:00',
  };
  const view = clockView(
    [{ day: 'MONDAY', start: '20:00', end: '22:00' }],
    [{ day: 'TUESDAY', start: '03:00', end: '09:00' }],
    [slot],
  );
  expect(minutesAhead(slot)).toBe(7 * hour);
  expect(view?.theirs).toEqual([{ from: 20 * hour, to: 24 * hour }]);
  expect(view?.shared[0]?.theirDay).toBe('TUESDAY');
});

test('a Sunday of ours meets a Monday of theirs across the turn of the week', () => {
  const slot: LiveSlot = {
    week: '2026-10-12',
    ourStart: '2026-10-18T22:00:00',
    ourEnd: '2026-10-18T23:00:00',
    theirStart: '2026-10-19T05:00:00',
    theirEnd: '2026-10-19T06:00:00',
  };
  const view = clockView([], [{ day: 'MONDAY', start: '05:00', end: '06:00' }], [slot]);
  expect(view?.theirs).toEqual([{ from: 22 * hour, to: 23 * hour }]);
});

test('without a shared hour there is nothing to draw', () => {
  expect(clockView(ourListing.slots, theirListing.slots, [])).toBeNull();
});
