import { addDays, toUtc, weekdays, weekdayOf } from '../../i18n/dates.ts';
import { localTime, minutesAhead } from './zones.ts';

/** A stretch of time that both classes can meet in, as instants in UTC. */
export interface Stretch {
  startUtc: string;
  endUtc: string;
}

export interface Session {
  startsAt: string;
  minutes: number;
}

/** Both places, the reader's first. */
export interface Zones {
  ours: string;
  theirs: string;
}

export interface SessionWeek {
  monday: string;
  /** Instants at which a session of the wished length can start. */
  starts: string[];
  /** How far their clock is ahead of ours in this week, in minutes; null when nothing can be held or is held. */
  ahead: number | null;
  /** How far it was ahead in the week before, when that differs. */
  aheadBefore: number | null;
}

const minuteMilliseconds = 60_000;

/** Between two offered starts, in minutes. */
const step = 15;

/** An instant in one form, so that two of them can be compared as texts. */
export const instantOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z');
const normal = (instant: string) => instantOf(Date.parse(instant));

export const endOf = ({ startsAt, minutes }: Session): string =>
  instantOf(Date.parse(startsAt) + minutes * minuteMilliseconds);

/** The Monday of the week in which an instant falls on a local clock. */
export function mondayIn(instant: string, zone: string): string {
  const date = localTime(instant, zone).slice(0, 10);
  return addDays(date, -weekdays.indexOf(weekdayOf(date)));
}

/** Every quarter of an hour at which a session fits into one of the stretches. */
export function startsIn(stretches: readonly Stretch[], minutes: number): string[] {
  const starts = stretches.flatMap(({ startUtc, endUtc }) => {
    const [from, to] = [Date.parse(startUtc), Date.parse(endUtc) - minutes * minuteMilliseconds];
    const count = Math.floor((to - from) / (step * minuteMilliseconds)) + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, index) =>
      instantOf(from + index * step * minuteMilliseconds),
    );
  });
  return [...new Set(starts)].toSorted();
}

/** Each planned week with what can be held in it, and whether the clocks changed since the week before. */
export function sessionWeeks(
  mondays: readonly string[],
  stretches: readonly Stretch[],
  sessions: readonly Session[],
  minutes: number,
  { ours, theirs }: Zones,
): SessionWeek[] {
  let before: number | null = null;
  return mondays.map((monday) => {
    const here = stretches.filter(({ startUtc }) => mondayIn(startUtc, ours) === monday);
    const held = sessions.filter(({ startsAt }) => mondayIn(startsAt, ours) === monday);
    const probe = here[0]?.startUtc ?? held[0]?.startsAt;
    const ahead = probe ? minutesAhead(probe, theirs, ours) : null;
    const changed = ahead !== null && before !== null && ahead !== before;
    const week = { monday, starts: startsIn(here, minutes), ahead, aheadBefore: changed ? before : null };
    before = ahead ?? before;
    return week;
  });
}

export interface EveryWeek {
  added: Session[];
  /** Mondays of weeks in which that hour is not shared. */
  missing: string[];
}

/** The same weekday and hour of our clock in every week: where the clocks change, the instant moves with ours. */
export function sameHourEveryWeek(
  startsAt: string,
  minutes: number,
  weeks: readonly SessionWeek[],
  sessions: readonly Session[],
  { ours }: Zones,
): EveryWeek {
  const wanted = localTime(startsAt, ours);
  const offset = (toUtc(wanted) - toUtc(mondayIn(startsAt, ours))) / 86_400_000;
  const found: EveryWeek = { added: [], missing: [] };
  for (const { monday, starts } of weeks) {
    const local = `${addDays(monday, offset)}${wanted.slice(10)}`;
    const start = starts.find((instant) => localTime(instant, ours) === local);
    if (!start) found.missing.push(monday);
    else if (!sessions.some((held) => overlap(held, { startsAt: start, minutes })))
      found.added.push({ startsAt: start, minutes });
  }
  return found;
}

/** Whether two sessions share any minute. */
export function overlap(a: Session, b: Session): boolean {
  return normal(a.startsAt) < endOf(b) && normal(b.startsAt) < endOf(a);
}
