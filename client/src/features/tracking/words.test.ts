import { expect, test } from 'vitest';
import { daysUntil, dueInWords, timeInState, today } from './words.ts';

test.each([
  ['2026-11-25', 'by 25 November 2026, 4 days left'],
  ['2026-11-22', 'by 22 November 2026, one day left'],
  ['2026-11-21', 'due today'],
  ['2026-11-20', 'overdue by one day'],
  ['2026-11-19', 'overdue by 2 days'],
])('what is due on %s is told on 21 November as “%s”', (date, words) => {
  expect(dueInWords(date, '2026-11-21')).toBe(words);
});

test('a change of clocks between two dates costs no day', () => {
  expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
});

test('today is the date of the reader’s own calendar', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('the time in a state counts whole days', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(timeInState('2026-11-20T13:00:00Z', now)).toBe('since today');
  expect(timeInState('2026-11-20T12:00:00Z', now)).toBe('for one day');
  expect(timeInState('2026-11-09T12:00:00Z', now)).toBe('for 12 days');
});
