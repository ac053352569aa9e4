import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

const known = new Set(tzlib_get_timezones());

/** Whether calendar programs can be told the rules of this IANA zone. */
export const hasRules = (zone: string): boolean => known.has(zone);

/** Looking rules up means unpacking the whole database, so each zone's are kept. */
const kept = new Map<string, string>();

/** The zone's rules as a VTIMEZONE under its own name, also where the database files them under another city's. */
export function timeZoneRules(zone: string): string | null {
  if (!hasRules(zone)) return null;
  const rules =
    kept.get(zone) ??
    (tzlib_get_ical_block(zone)[0] ?? '').replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
  kept.set(zone, rules);
  return rules;
}
