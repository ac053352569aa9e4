import { listOf, locale } from './t.ts';

/** Plain dates are read as midnight UTC and written in UTC, so no time zone can move them by a day. */
const plain = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const longDay = plain({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = plain({ day: 'numeric', month: 'short' });
const monthName = plain({ month: 'short' });
const weekdayName = plain({ weekday: 'long' });
const instantDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const instantTime = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const languages = new Intl.DisplayNames(locale, { type: 'language' });
const countries = new Intl.DisplayNames(locale, { type: 'region' });

export const dayMilliseconds = 86_400_000;

export const toUtc = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
export const fromUtc = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
export const addDays = (date: string, days: number): string => fromUtc(toUtc(date) + days * dayMilliseconds);

/** "12 October 2026"; an empty text for a date that is missing or broken. */
export function day(date: string | null | undefined): string {
  return date && Number.isFinite(toUtc(date)) ? longDay.format(toUtc(date)) : '';
}

/** "12 Oct". */
export const dayShort = (date: string): string => shortDay.format(toUtc(date));

/** "Oct". */
export const month = (date: string): string => monthName.format(toUtc(date));

/** "12 October 2026 to 29 January 2027"; the year once when it is the same. */
export function period(from: string, to: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = sameYear ? longDay.format(toUtc(from)).replace(/ \d{4}$/, '') : day(from);
  return `${start} to ${day(to)}`;
}

/** An instant as the reader's own calendar has it. */
export const instant = (at: string): string => instantDay.format(new Date(at));
export const instantWithTime = (at: string): string => `${instant(at)}, ${instantTime.format(new Date(at))}`;
export const clock = (at: Date): string => instantTime.format(at);

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** "Tuesday", or "Tuesdays" when it comes every week. */
export function weekday(code: Weekday, howOften: 'once' | 'weekly' = 'once'): string {
  const monday = Date.UTC(2024, 0, 1);
  const name = weekdayName.format(monday + weekdays.indexOf(code) * dayMilliseconds);
  return howOften === 'weekly' ? `${name}s` : name;
}

export const weekdayOf = (date: string): Weekday =>
  weekdays[(new Date(toUtc(date)).getUTCDay() + 6) % 7] ?? 'MONDAY';

/** The English name of a BCP 47 language, or the tag itself. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;
export const countryNames = (codes: string[]): string =>
  listOf(codes.map((code) => countries.of(code) ?? code));
