import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import type { SiloCalendarFeed, SiloFeedDeadline, SiloFeedSession } from '../silo/types.ts';
import { hasRules, timeZoneRules } from './timeZone.ts';
import { wallTime, wholeDay } from './wallTime.ts';

/** Calendar programs are asked to look again after so many seconds; most take their own time. */
const LOOK_AGAIN_AFTER = 3600;

const STATUS = {
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
};

/** Writes what silo tells as an iCalendar text (RFC 5545); the same feed gives the same bytes. */
export function icsOf(feed: SiloCalendarFeed, publicUrl: URL): string {
  const calendar = ical({
    name: clean(feed.name),
    prodId: { company: 'CoilMatch', product: 'Session calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_AFTER,
    url: publicUrl.origin,
  });
  // A zone of the calendar's own would turn its time stamps into local times, which RFC 5545 does not allow.
  calendar.timezone({ name: null, generator: timeZoneRules });
  for (const session of feed.sessions) addSession(calendar, session, feed.timeZone, publicUrl);
  for (const deadline of feed.deadlines) addDeadline(calendar, deadline, publicUrl);
  return `${calendar.toString()}\r\n`;
}

/** In the reader's zone where its rules are known and the clock shows the time once; in UTC otherwise. */
function addSession(calendar: ICalCalendar, session: SiloFeedSession, zone: string, publicUrl: URL): void {
  const { startsAt, endsAt, localStart, localEnd, status } = session;
  const event = calendar.createEvent({
    ...commonOf(session, publicUrl),
    start: new Date(startsAt),
    end: new Date(endsAt),
    status: STATUS[status],
    transparency: status === 'CANCELLED' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
  if (!hasRules(zone) || !localStart || !localEnd) return;
  event.timezone(zone);
  event.start(wallTime(localStart, zone, startsAt));
  event.end(wallTime(localEnd, zone, endsAt));
}

function addDeadline(calendar: ICalCalendar, deadline: SiloFeedDeadline, publicUrl: URL): void {
  calendar.createEvent({
    ...commonOf(deadline, publicUrl),
    start: wholeDay(deadline.on),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

function commonOf(entry: SiloFeedSession | SiloFeedDeadline, publicUrl: URL) {
  const changedAt = new Date(entry.changedAt);
  const address = new URL(`/requests/${entry.pairingId}`, publicUrl).href;
  return {
    id: `${entry.key}@${publicUrl.hostname}`,
    sequence: entry.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    summary: clean(entry.title),
    description: `${clean(entry.description)}\n\n${address}`,
    url: address,
  };
}

/** Text without the control characters that iCalendar forbids. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
