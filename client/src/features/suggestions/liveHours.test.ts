import { expect, test } from 'vitest';
import { liveHoursInWords } from './liveHours.ts';

const slot = (week: string, from: string, to: string) => ({
  week,
  ourStart: `${week}T${from}`,
  ourEnd: `${week}T${to}`,
  theirStart: `${week}T14:00`,
  theirEnd: `${week}T18:00`,
});
const weeks = ['2026-10-12', '2026-10-19'];

test('equal weeks are told once, unequal ones as a range with what is usual', () => {
  const even = weeks.map((week) => slot(week, '08:00', '12:00'));
  expect(liveHoursInWords(even, weeks)).toBe('4 h a week');
  const uneven = [slot('2026-10-12', '08:00', '12:00'), slot('2026-10-19', '08:00', '11:30')];
  expect(liveHoursInWords(uneven, weeks)).toBe('3 h 30 min to 4 h a week');
  const short = [...uneven, slot('2026-10-26', '08:00', '12:00')];
  expect(liveHoursInWords(short, [...weeks, '2026-10-26'])).toBe(
    '4 h in most weeks, 3 h 30 min to 4 h in all',
  );
});

test('two meetings of one week are added up, and weeks without any are told', () => {
  const once = [slot('2026-10-12', '08:00', '08:45'), slot('2026-10-12', '10:00', '11:00')];
  expect(liveHoursInWords(once, weeks)).toBe('1 h 45 min a week, in 1 of 2 common weeks');
  expect(liveHoursInWords([], weeks)).toBe('');
});
