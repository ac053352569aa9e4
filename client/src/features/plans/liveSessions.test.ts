import { expect, test } from 'vitest';
import { mondayIn, sameHourEveryWeek, sessionWeeks, startsIn, weeklyHours } from './liveSessions.ts';
import { localTime, minutesAhead } from './zones.ts';

const zones = { ours: 'Europe/Berlin', theirs: 'Asia/Kuala_Lumpur' };
const weeks = ['2026-10-12', '2026-10-19', '2026-10-26'];
/** Tuesdays 08:00–12:00 in Berlin while 14:00–18:00 in Kuala Lumpur; from 25 October they share one hour less. */
const stretches = [
  { startUtc: '2026-10-13T06:00:00Z', endUtc: '2026-10-13T10:00:00Z' },
  { startUtc: '2026-10-20T06:00:00Z', endUtc: '2026-10-20T10:00:00Z' },
  { startUtc: '2026-10-27T07:00:00Z', endUtc: '2026-10-27T10:00:00Z' },
];

test('a session is offered every half hour and never past the end of the shared hours', () => {
  const starts = startsIn(stretches.slice(0, 1), 90);
  expect(starts.length).toBe(6);
  expect([starts[0], starts.at(-1)]).toEqual(['2026-10-13T06:00:00Z', '2026-10-13T08:30:00Z']);
  expect(startsIn(stretches.slice(0, 1), 300)).toEqual([]);
});

test('the same hour keeps our clock when the clocks go back, so the instant moves by an hour', () => {
  const view = sessionWeeks(weeks, stretches, [], 60, zones);
  const { added, missing } = sameHourEveryWeek('2026-10-13T07:00:00Z', 60, view, [], zones);
  expect(missing).toEqual([]);
  expect(added.map(({ startsAt }) => startsAt)).toEqual([
    '2026-10-13T07:00:00Z',
    '2026-10-20T07:00:00Z',
    '2026-10-27T08:00:00Z',
  ]);
  expect(added.map(({ startsAt }) => localTime(startsAt, zones.ours).slice(11))).toEqual([
    '09:00',
    '09:00',
    '09:00',
  ]);
  expect(added.map(({ startsAt }) => localTime(startsAt, zones.theirs).slice(11))).toEqual([
    '15:00',
    '15:00',
    '16:00',
  ]);
});

test('an hour that is not shared after the change is told as missing and not moved', () => {
  const view = sessionWeeks(weeks, stretches, [], 60, zones);
  const { added, missing } = sameHourEveryWeek('2026-10-13T09:00:00Z', 60, view, [], zones);
  expect(added.map(({ startsAt }) => startsAt)).toEqual(['2026-10-13T09:00:00Z', '2026-10-20T09:00:00Z']);
  expect(missing).toEqual(['2026-10-26']);
});

test('hours of most weeks come first, and each tells in how many weeks it is shared', () => {
  const hours = weeklyHours(sessionWeeks(weeks, stretches, [], 60, zones), zones);
  expect(hours[0]).toEqual({ startsAt: '2026-10-13T06:00:00Z', weeks: 3 });
  expect(hours.at(-1)).toEqual({ startsAt: '2026-10-13T09:00:00Z', weeks: 2 });
});

test('a week that has a session at that hour gets no second one', () => {
  const held = [{ startsAt: '2026-10-20T07:30:00Z', minutes: 60 }];
  const view = sessionWeeks(weeks, stretches, held, 60, zones);
  const { added } = sameHourEveryWeek('2026-10-13T07:00:00Z', 60, view, held, zones);
  expect(added.map(({ startsAt }) => startsAt)).toEqual(['2026-10-13T07:00:00Z', '2026-10-27T08:00:00Z']);
});

test('only the week of the change tells how the difference was before', () => {
  const view = sessionWeeks(weeks, stretches, [], 60, zones);
  expect(view.map(({ ahead, aheadBefore }) => [ahead, aheadBefore])).toEqual([
    [360, null],
    [360, null],
    [420, 360],
  ]);
});

test('a change is seen across a week in which nothing is shared', () => {
  const view = sessionWeeks(weeks, [stretches[0]!, stretches[2]!], [], 60, zones);
  expect(view.map(({ aheadBefore }) => aheadBefore)).toEqual([null, null, 360]);
});

test('a Monday morning in Asia belongs to our Sunday, so to the week before on our clock', () => {
  expect(mondayIn('2026-10-18T22:00:00Z', 'Asia/Tokyo')).toBe('2026-10-19');
  expect(mondayIn('2026-10-18T21:59:00Z', 'Europe/Berlin')).toBe('2026-10-12');
});

test('both changes of one year are told from the rules of the zones', () => {
  expect(minutesAhead('2027-03-27T12:00:00Z', 'Australia/Sydney', 'Europe/Berlin')).toBe(600);
  expect(minutesAhead('2027-03-28T12:00:00Z', 'Australia/Sydney', 'Europe/Berlin')).toBe(540);
  expect(minutesAhead('2027-04-05T12:00:00Z', 'Australia/Sydney', 'Europe/Berlin')).toBe(480);
});
