import type {
  ICalTemporalInstantStub,
  ICalTemporalPlainDateStub,
  ICalTemporalPlainDateTimeStub,
  ICalTemporalZonedDateTimeStub,
} from 'ical-generator';

/**
 * A time on the wall clock of a zone, in the shape of `Temporal.ZonedDateTime` that ical-generator prints as it stands.
 * A `Date` would be printed on the clock of the machine that this runs on.
 */
export function wallTime(local: string, timeZoneId: string, instant: string): ICalTemporalZonedDateTimeStub {
  const fields = { ...dayOf(local), ...clockOf(local) };
  const zoned: ICalTemporalZonedDateTimeStub = {
    ...fields,
    timeZoneId,
    toInstant: () => ({ epochMilliseconds: Date.parse(instant) }) as ICalTemporalInstantStub,
    toPlainDateTime: () => plain,
    withTimeZone: () => zoned,
    toJSON: () => local,
    toString: () => local,
  };
  const plain: ICalTemporalPlainDateTimeStub = {
    ...fields,
    toPlainDate: () => wholeDay(local),
    toZonedDateTime: () => zoned,
    toJSON: () => local,
    toString: () => local,
  };
  return zoned;
}

/** A day of the calendar, in the shape of `Temporal.PlainDate`. */
export function wholeDay(date: string): ICalTemporalPlainDateStub {
  const day = {
    ...dayOf(date),
    toPlainDateTime: () => day,
    toJSON: () => date,
    toString: () => date,
  };
  return day;
}

function dayOf(text: string) {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  };
}

function clockOf(text: string) {
  return {
    hour: Number(text.slice(11, 13)),
    minute: Number(text.slice(14, 16)),
    second: Number(text.slice(17, 19)),
  };
}
