import { addDays, month, toUtc, weekdayOf, weekdays } from '../../i18n/dates.ts';

export type WeekState = 'outside' | 'teaching' | 'break' | 'common';

interface Calendar {
  windowStart?: string | null;
  windowEnd?: string | null;
  breaks: readonly { from: string; to: string }[];
}

export interface WeeksView {
  /** Mondays, the first week of either window to the last. */
  mondays: string[];
  ours: WeekState[];
  theirs: WeekState[];
  /** Names of months with the week that holds their first day, counted from 0. */
  months: { name: string; week: number }[];
}

/** A year and a bit: longer windows are cut so that a week stays wide enough to be seen. */
const mostWeeks = 60;

export const mondayOf = (date: string): string => addDays(date, -weekdays.indexOf(weekdayOf(date)));

/** A week is a break when none of its days from Monday to Friday is left for teaching. */
function onBreak(monday: string, breaks: Calendar['breaks']): boolean {
  return [0, 1, 2, 3, 4].every((offset) => {
    const date = addDays(monday, offset);
    return breaks.some(({ from, to }) => from <= date && date <= to);
  });
}

function stateOf(monday: string, calendar: Calendar, common: ReadonlySet<string>): WeekState {
  if (common.has(monday)) return 'common';
  const { windowStart, windowEnd, breaks } = calendar;
  if (!windowStart || !windowEnd || addDays(monday, 6) < windowStart || windowEnd < monday) return 'outside';
  return onBreak(monday, breaks) ? 'break' : 'teaching';
}

function monthsOf(mondays: readonly string[]): WeeksView['months'] {
  return mondays.flatMap((monday, week) => {
    const sunday = addDays(monday, 6);
    const starts = week === 0 || monday.slice(5, 7) !== sunday.slice(5, 7) || monday.endsWith('-01');
    return starts ? [{ name: month(sunday), week }] : [];
  });
}

/** Both calendars, week by week on one axis; null when neither window is known. */
export function weeksView(
  ours: Calendar,
  theirs: Calendar,
  commonWeeks: readonly string[],
): WeeksView | null {
  const dates = [ours, theirs].flatMap(({ windowStart, windowEnd }) => [windowStart, windowEnd]);
  const known = [...dates, ...commonWeeks].filter((date) => date != null).toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const start = mondayOf(first);
  const count = Math.floor((toUtc(last) - toUtc(start)) / (7 * 86_400_000)) + 1;
  const mondays = Array.from({ length: Math.min(count, mostWeeks) }, (_, week) => addDays(start, week * 7));
  const common = new Set(commonWeeks.map(mondayOf));
  return {
    mondays,
    ours: mondays.map((monday) => stateOf(monday, ours, common)),
    theirs: mondays.map((monday) => stateOf(monday, theirs, common)),
    months: monthsOf(mondays),
  };
}
