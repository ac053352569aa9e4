import { expect, test } from 'vitest';
import { ourListing, suggestion, theirListing } from '../../../test/fixtures.ts';
import { weeksView } from './weeks.ts';

const view = weeksView(ourListing, theirListing, suggestion.feasibility.commonWeeks);

test('the axis runs from the first week of either window to the last of either', () => {
  expect([view?.mondays[0], view?.mondays.at(-1)]).toEqual(['2026-09-28', '2027-01-25']);
});

test('common weeks are marked on both rows, and a break only on its own', () => {
  const count = (row: string[] | undefined, state: string) => row?.filter((week) => week === state).length;
  expect([count(view?.ours, 'common'), count(view?.theirs, 'common')]).toEqual([9, 9]);
  const theirBreak = view?.mondays.indexOf('2026-11-16') ?? -1;
  expect([view?.ours[theirBreak], view?.theirs[theirBreak]]).toEqual(['teaching', 'break']);
  expect(count(view?.ours, 'break')).toBe(2);
});

test('a week before the window is outside of it', () => {
  expect(view?.ours[0]).toBe('outside');
});

test('each month is named at the week in which it begins', () => {
  expect(view?.months.map(({ name }) => name)).toEqual(['Oct', 'Nov', 'Dec', 'Jan']);
});

test('two calendars without dates draw nothing', () => {
  expect(weeksView({ breaks: [] }, { breaks: [] }, [])).toBeNull();
});
