import { day, weekday, weekdayOf } from '../../i18n/dates.ts';
import type { CalendarSession } from './calendars.ts';

type Side = 'requester' | 'invited';
type Unfit = 'OUTSIDE_WINDOW' | 'IN_BREAK' | 'OUTSIDE_HOURS';

/** "Tuesday 27 October 2026" of a local time. */
export const localDay = (local: string): string => `${weekday(weekdayOf(local))} ${day(local)}`;

/** "15:00–16:30", with the day of the end where it is another one: "23:30–01:00 (next day)". */
export function localTimes({ start, end }: { start: string; end: string }): string {
  const times = `${start.slice(11, 16)}–${end.slice(11, 16)}`;
  return start.slice(0, 10) === end.slice(0, 10) ? times : `${times} (${day(end)})`;
}

/** The sides on which the class cannot be there, by what its listing says now. */
export function unfitSides(session: CalendarSession): { on: Side; fit: Unfit }[] {
  const sides: Side[] = ['requester', 'invited'];
  return sides.flatMap((on) => {
    const { fit } = session[on];
    return fit === 'FITS' || fit === 'HOURS_NOT_TOLD' ? [] : [{ on, fit }];
  });
}
