import { dayShort, weekday, weekdayOf } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import type { Zones } from './liveSessions.ts';
import type { PlanClass, PlanFacts } from './plans.ts';
import './texts.ts';
import { localTime } from './zones.ts';

export type SideKey = 'requester' | 'invited';

/** One side as the reader calls it: theirs is the warm hue, ours the cool one. */
export interface SideWords {
  key: SideKey;
  hue: 'ours' | 'theirs';
  /** The institution, marked as the reader's own where it is. */
  name: string;
  city: string;
  zone: string;
  /** As many as the listing says at most; null while it does not tell. */
  students: number | null;
  facts: PlanClass;
}

/** What the plan's codes and sides are called for this reader. */
export interface PlanWords {
  /** The reader's side first; the requester's for somebody who is on neither. */
  sides: [SideWords, SideWords];
  zones: Zones;
  tool: (code: string) => string;
}

export function planWords(
  facts: PlanFacts,
  readerSide: string | null,
  tools: readonly { code: string; name: string }[],
): PlanWords {
  const ownKey: SideKey = readerSide === 'INVITED' ? 'invited' : 'requester';
  const otherKey: SideKey = ownKey === 'invited' ? 'requester' : 'invited';
  const isOnASide = readerSide === 'INVITED' || readerSide === 'REQUESTER';
  const side = (key: SideKey, hue: SideWords['hue']): SideWords => {
    const { institution, city, timeZone, studentsMax, studentsMin } = facts[key];
    const name =
      isOnASide && hue === 'ours' ? t('plan.ourSide', { name: institution.name }) : institution.name;
    return { key, hue, name, city, zone: timeZone, students: studentsMax ?? studentsMin, facts: facts[key] };
  };
  const sides: PlanWords['sides'] = [side(ownKey, 'ours'), side(otherKey, 'theirs')];
  const names = new Map(tools.map(({ code, name }) => [code, name]));
  return {
    sides,
    zones: { ours: sides[0].zone, theirs: sides[1].zone },
    tool: (code) => names.get(code) ?? code,
  };
}

/**
 * "Tuesday 13 Oct, 09:00 in Aschaffenburg, 15:00 in Kuala Lumpur"; the other day is named where it differs. As a weekly
 * hour it is told without dates: "Tuesdays 09:00 in …".
 */
export function bothMoments(instant: string, { sides }: PlanWords, how: 'once' | 'weekly' = 'once'): string {
  const [ours, theirs] = sides;
  const here = localTime(instant, ours.zone);
  const there = localTime(instant, theirs.zone);
  const sameDay = here.slice(0, 10) === there.slice(0, 10);
  const told = (local: string) => {
    const name = weekday(weekdayOf(local), how);
    const time = local.slice(11);
    return how === 'weekly' ? `${name} ${time}` : `${name} ${dayShort(local.slice(0, 10))}, ${time}`;
  };
  return t('plan.bothMoments', {
    ours: told(here),
    here: ours.city,
    theirs: sameDay ? there.slice(11) : told(there),
    there: theirs.city,
  });
}

/** "6 h ahead", "5 h 45 min behind", "level". */
export function aheadInWords(minutes: number): string {
  if (!minutes) return t('plan.sessions.level');
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const amount = [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
  return minutes > 0 ? t('plan.sessions.ahead', { amount }) : t('plan.sessions.behind', { amount });
}
