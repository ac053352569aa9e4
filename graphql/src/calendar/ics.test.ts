import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { SiloCalendarFeed, SiloFeedSession } from '../silo/types.ts';
import { icsOf } from './ics.ts';
import { hasRules } from './timeZone.ts';

const PUBLIC = new URL('https://coil.example');
const MINUTES = 90;

/** The wall clock of a zone by the machine's own time zone data, as a second opinion. */
function localIn(zone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));
  return parts.replace(' ', 'T');
}

function session(zone: string, startsAt: string, more: Partial<SiloFeedSession> = {}): SiloFeedSession {
  const endsAt = new Date(Date.parse(startsAt) + MINUTES * 60_000).toISOString();
  return {
    key: `p1-session-${startsAt}`,
    pairingId: 'p1',
    sequence: 7,
    status: 'CONFIRMED',
    startsAt,
    endsAt,
    localStart: localIn(zone, startsAt),
    localEnd: localIn(zone, endsAt),
    title: 'COIL: Kick-off',
    description: 'Ports and supply chains',
    changedAt: '2026-09-01T08:00:00Z',
    ...more,
  };
}

const feed = (timeZone: string, sessions: SiloFeedSession[], more: Partial<SiloCalendarFeed> = {}) => ({
  name: 'COIL: Ports and Chains',
  timeZone,
  sessions,
  deadlines: [],
  ...more,
});

/** Reads the text as another calendar program would. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of component.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  ICAL.TimezoneService.reset();
  return { component, events };
}

const weekly = (from: string, weeks: number) =>
  Array.from({ length: weeks }, (_, week) =>
    new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString().replace('.000', ''),
  );

test.each([
  ['Europe/Amsterdam', '2026-10-13T13:00:00Z', 'the European autumn change'],
  ['Europe/Dublin', '2027-03-16T13:00:00Z', 'the European spring change'],
  ['Europe/Kyiv', '2026-10-13T07:00:00Z', 'a zone that was renamed'],
  ['Australia/Sydney', '2026-09-22T06:00:00Z', 'Sydney going forward'],
  ['Australia/Sydney', '2027-03-23T06:00:00Z', 'Sydney going back'],
  ['Pacific/Auckland', '2026-09-15T06:00:00Z', 'Auckland going forward'],
  ['Pacific/Auckland', '2027-03-23T06:00:00Z', 'Auckland going back'],
  ['Asia/Almaty', '2026-10-13T07:00:00Z', 'a zone that moved for good in 2024'],
  ['Asia/Tokyo', '2026-10-13T07:00:00Z', 'a zone without changes'],
])('in %s from %s on, another library reads every session at its instant: %s', (zone, from) => {
  const planned = weekly(from, 6);
  const { events } = read(
    icsOf(
      feed(
        zone,
        planned.map((at) => session(zone, at)),
      ),
      PUBLIC,
    ),
  );
  expect(events.map((event) => event.startDate.zone.tzid)).toEqual(planned.map(() => zone));
  expect(events.map((event) => event.startDate.toJSDate().toISOString().replace('.000', ''))).toEqual(
    planned,
  );
  expect(events.map((event) => event.endDate.toUnixTime() - event.startDate.toUnixTime())).toEqual(
    planned.map(() => MINUTES * 60),
  );
});

test('every zone of an ASEM member tells the instants of two years as this machine does', () => {
  const members = ['Asian', 'European'].map((name) =>
    readFileSync(
      new URL(`../../../silo/CoilMatch.Vocabularies/Countries/${name}Members.cs`, import.meta.url),
      'utf8',
    ),
  );
  const asemZones = members.flatMap((text) =>
    [...text.matchAll(/"(\w+\/[\w/]+)"/g)].map(([, zone]) => zone ?? ''),
  );
  expect(asemZones.length).toBeGreaterThan(90);
  const instants = weekly('2026-09-01T09:00:00Z', 104).filter((_, at) => at % 13 === 0);
  const wrong: string[] = [];
  for (const zone of asemZones) {
    expect(hasRules(zone), zone).toBe(true);
    const text = icsOf(
      feed(
        zone,
        instants.map((at) => session(zone, at)),
      ),
      PUBLIC,
    );
    const { events } = read(text);
    const off = events.find(
      (event, at) => event.startDate.toUnixTime() * 1000 !== Date.parse(instants[at] ?? ''),
    );
    if (off !== undefined) wrong.push(`${zone} ${off.startDate.toString()}`);
  }
  expect(wrong).toEqual([]);
});

test('an hour that the clock shows twice is told in UTC', () => {
  const { events } = read(
    icsOf(
      feed('Europe/Amsterdam', [
        session('Europe/Amsterdam', '2026-10-25T01:30:00Z', { localStart: null, localEnd: null }),
      ]),
      PUBLIC,
    ),
  );
  expect(events[0]?.startDate.toString()).toBe('2026-10-25T01:30:00Z');
});

test('a text of 10,000 characters with commas, line ends and emoji comes back as it was, in lines of 75 octets', () => {
  const long = 'Räume, Häfen; 港 and ports 🚢\\ "quoted"\nnext line: '.repeat(200).slice(0, 10_000);
  const text = icsOf(
    feed('Asia/Tokyo', [
      session('Asia/Tokyo', '2026-10-13T07:00:00Z', { description: long, title: 'One, two; three\nfour 🎓' }),
    ]),
    PUBLIC,
  );
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { events } = read(text);
  expect(events[0]?.summary).toBe('One, two; three\nfour 🎓');
  expect(events[0]?.description).toBe(`${long}\n\nhttps://coil.example/requests/p1`);
});

test('a text cannot smuggle in a property or an event', () => {
  const { component, events } = read(
    icsOf(
      feed('Asia/Tokyo', [
        session('Asia/Tokyo', '2026-10-13T07:00:00Z', {
          title: 'Kick-off\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Other\u0000\u0007',
        }),
      ]),
      PUBLIC,
    ),
  );
  expect(events).toHaveLength(1);
  expect(component.getAllSubcomponents('vevent')).toHaveLength(1);
  expect(events[0]?.summary).toBe('Kick-off\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Other');
});

test('a cancelled session says so under the identifier it had, with a higher sequence', () => {
  const confirmed = session('Asia/Tokyo', '2026-10-13T07:00:00Z');
  const [before] = read(icsOf(feed('Asia/Tokyo', [confirmed]), PUBLIC)).events;
  const [after] = read(
    icsOf(feed('Asia/Tokyo', [{ ...confirmed, status: 'CANCELLED', sequence: 9 }]), PUBLIC),
  ).events;
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([7, 9]);
  expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('a deadline is a whole day that blocks nobody’s calendar', () => {
  const deadline = {
    key: 'p1-decision',
    pairingId: 'p1',
    sequence: 3,
    on: '2026-10-30',
    title: 'COIL: Last day for the offices to decide',
    description: 'Ports and Chains',
    changedAt: '2026-09-01T08:00:00Z',
  };
  const { events } = read(icsOf(feed('Europe/Amsterdam', [], { deadlines: [deadline] }), PUBLIC));
  expect(events[0]?.startDate.isDate).toBe(true);
  expect(events[0]?.startDate.toString()).toBe('2026-10-30');
  expect(events[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('the same feed is the same text, and asks to be read again every hour', () => {
  const one = feed('Europe/Amsterdam', [session('Europe/Amsterdam', '2026-10-13T13:00:00Z')]);
  expect(icsOf(one, PUBLIC)).toBe(icsOf(structuredClone(one), PUBLIC));
  expect(icsOf(one, PUBLIC)).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
  expect(icsOf(one, PUBLIC)).toContain('DTSTAMP:20260901T080000Z\r\n');
});
