/** Wall clocks of a time zone: the change of clocks comes from the zone's own rules, never from a fixed offset. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** The local date-time of an instant, without offset: "2026-10-27T08:00". */
export function localTime(instant: string, zone: string): string {
  const parts = formatOf(zone).formatToParts(Date.parse(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** How far the wall clock of one zone is ahead of the other's at an instant, in minutes. */
export function minutesAhead(instant: string, zone: string, otherZone: string): number {
  const asUtc = (local: string) => Date.parse(`${local}:00Z`);
  return (asUtc(localTime(instant, zone)) - asUtc(localTime(instant, otherZone))) / 60_000;
}
