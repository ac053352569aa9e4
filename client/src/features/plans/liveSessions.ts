import { addDays, weekdays, weekdayOf } from '../../i18n/dates.ts';
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
const step = 30;

/** An instant in the one form that is sent, so that two of them can be compared as texts. */
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

/** Every half hour at which a session fits into one of the stretches. */
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

/** An hour of the week on our clock, and in how many of the weeks it is shared. */
export interface WeeklyHour {
  /** The first instant of it, by which the hour is told. */
  startsAt: string;
  weeks: number;
}

const minutesOfDay = 1440;

/** Minutes after Monday 00:00 on a local clock. */
function minuteOfWeek(instant: string, zone: string): number {
  const local = localTime(instant, zone);
  const hour = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return weekdays.indexOf(weekdayOf(local)) * minutesOfDay + hour;
}

/** The hours of the week at which sessions can start, those of most weeks first. */
export function weeklyHours(weeks: readonly SessionWeek[], { ours }: Zones): WeeklyHour[] {
  const hours = new Map<number, WeeklyHour>();
  for (const startsAt of weeks.flatMap(({ starts }) => starts)) {
    const minute = minuteOfWeek(startsAt, ours);
    const known = hours.get(minute);
    if (known) known.weeks += 1;
    else hours.set(minute, { startsAt, weeks: 1 });
  }
  return [...hours]
    .toSorted(([a, one], [b, other]) => other.weeks - one.weeks || a - b)
    .map(([, hour]) => hour);
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
  const wanted = minuteOfWeek(startsAt, ours);
  const found: EveryWeek = { added: [], missing: [] };
  for (const { monday, starts } of weeks) {
    const start = starts.find((instant) => minuteOfWeek(instant, ours) === wanted);
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
