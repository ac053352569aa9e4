import { weekdayOf, weekdays, type Weekday } from '../../i18n/dates.ts';

/** A stretch of one day, in minutes after midnight of our local time. */
export interface Stretch {
  from: number;
  to: number;
}

interface Slot {
  day: Weekday;
  start: string;
  end: string;
}

/** A shared stretch of one week on both wall clocks: local date-times without offset. */
export interface LiveSlot {
  week: string;
  ourStart: string;
  ourEnd: string;
  theirStart: string;
  theirEnd: string;
}

export interface SharedDay {
  day: Weekday;
  /** Shared hours on our clock and on theirs, such as "08:00" and "14:00", in the first common week. */
  shared: { ours: [string, string]; theirs: [string, string]; theirDay: Weekday }[];
}

export interface ClockView extends SharedDay {
  ours: Stretch[];
  theirs: Stretch[];
  both: Stretch[];
  otherDays: SharedDay[];
}

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;

/** Minutes since midnight of "08:30" or of the time in "2026-10-13T08:30:00"; "24:00" is the end of the day. */
export function minutesOf(text: string): number {
  const time = text.includes('T') ? text.slice(text.indexOf('T') + 1) : text;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** How far their wall clock is ahead of ours at this slot, in minutes. */
export function minutesAhead(slot: LiveSlot): number {
  const asUtc = (local: string) => Date.parse(`${local.slice(0, 16)}:00Z`);
  return (asUtc(slot.theirStart) - asUtc(slot.ourStart)) / 60_000;
}

const timeOf = (local: string) => local.slice(11, 16);

function ownStretches(slots: readonly Slot[], day: Weekday): Stretch[] {
  const own = slots.filter((slot) => slot.day === day);
  return own.map(({ start, end }) => ({ from: minutesOf(start), to: minutesOf(end) || dayMinutes }));
}

/** Their weekly hours as they fall on one of our days: a slot may begin on the day before or end on the next. */
function theirStretches(slots: readonly Slot[], day: Weekday, ahead: number): Stretch[] {
  const dayStart = weekdays.indexOf(day) * dayMinutes;
  return slots.flatMap((slot) => {
    const midnight = weekdays.indexOf(slot.day) * dayMinutes - ahead;
    const start = midnight + minutesOf(slot.start);
    const end = midnight + (minutesOf(slot.end) || dayMinutes);
    return [-weekMinutes, 0, weekMinutes]
      .map((turn) => ({ from: start + turn - dayStart, to: end + turn - dayStart }))
      .map(({ from, to }) => ({ from: Math.max(from, 0), to: Math.min(to, dayMinutes) }))
      .filter(({ from, to }) => from < to);
  });
}

function sharedDays(liveSlots: readonly LiveSlot[]): SharedDay[] {
  const days = new Map<Weekday, LiveSlot[]>();
  for (const slot of liveSlots) {
    const day = weekdayOf(slot.ourStart);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, slots]) => ({
    day,
    shared: slots
      .filter((slot) => slot.week === slots[0]?.week)
      .map((slot) => ({
        ours: [timeOf(slot.ourStart), timeOf(slot.ourEnd)],
        theirs: [timeOf(slot.theirStart), timeOf(slot.theirEnd)],
        theirDay: weekdayOf(slot.theirStart),
      })),
  }));
}

/** The first shared weekday drawn on our clock, the others for the words; null when no hour is shared. */
export function clockView(
  ourSlots: readonly Slot[],
  theirSlots: readonly Slot[],
  liveSlots: readonly LiveSlot[],
): ClockView | null {
  const ordered = liveSlots.toSorted((a, b) => a.ourStart.localeCompare(b.ourStart));
  const [first, ...otherDays] = sharedDays(ordered);
  const slot = ordered[0];
  if (!first || !slot) return null;
  const both = first.shared.map(({ ours }) => ({
    from: minutesOf(ours[0]),
    to: minutesOf(ours[1]) || dayMinutes,
  }));
  const ours = ownStretches(ourSlots, first.day);
  const theirs = theirStretches(theirSlots, first.day, minutesAhead(slot));
  return {
    ...first,
    both,
    otherDays,
    ours: ours.length ? ours : both,
    theirs: theirs.length ? theirs : both,
  };
}
