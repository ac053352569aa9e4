import type { approvalsTexts } from '../features/approvals/texts.ts';
import type { calendarTexts } from '../features/calendars/texts.ts';
import type { credentialTexts } from '../features/credentials/texts.ts';
import type { demoTexts } from '../features/demo/texts.ts';
import type { handOverTexts } from '../features/handover/texts.ts';
import type { notificationTexts } from '../features/notifications/texts.ts';
import type { documentTexts } from '../features/documents/texts.ts';
import type { outcomeTexts } from '../features/outcomes/texts.ts';
import type { pairingTexts } from '../features/pairings/texts.ts';
import type { peopleTexts } from '../features/people/texts.ts';
import type { insightTexts } from '../features/insight/texts.ts';
import type { planTexts } from '../features/plans/texts.ts';
import type { practicesTexts } from '../features/practices/texts.ts';
import type { privacyTexts } from '../features/privacy/texts.ts';
import type { projectsTexts } from '../features/projects/texts.ts';
import type { rankingTexts } from '../features/ranking/texts.ts';
import type { reviewsTexts } from '../features/reviews/texts.ts';
import type { reportsTexts } from '../features/reports/texts.ts';
import type { roundTexts } from '../features/round/texts.ts';
import type { toolsTexts } from '../features/tools/texts.ts';
import type { trackingTexts } from '../features/tracking/texts.ts';
import type { webhooksTexts } from '../features/webhooks/texts.ts';
import type { chartsTexts } from '../ui/charts/texts.ts';
import { en } from './en.ts';

type Catalogue = typeof en &
  typeof approvalsTexts &
  typeof calendarTexts &
  typeof chartsTexts &
  typeof credentialTexts &
  typeof demoTexts &
  typeof handOverTexts &
  typeof notificationTexts &
  typeof documentTexts &
  typeof outcomeTexts &
  typeof pairingTexts &
  typeof peopleTexts &
  typeof insightTexts &
  typeof planTexts &
  typeof practicesTexts &
  typeof privacyTexts &
  typeof projectsTexts &
  typeof rankingTexts &
  typeof reviewsTexts &
  typeof reportsTexts &
  typeof roundTexts &
  typeof toolsTexts &
  typeof trackingTexts &
  typeof webhooksTexts;
export type Key = keyof Catalogue;

interface Plural {
  one: string;
  other: string;
}

type Holes<S> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Text<K extends Key> = Catalogue[K] extends string ? Catalogue[K] : Catalogue[K][keyof Catalogue[K]];
type Needs<K extends Key> = Catalogue[K] extends string ? Holes<Text<K>> : Holes<Text<K>> | 'count';
type Vars<K extends Key> = { [Hole in Needs<K>]: Hole extends 'count' ? number : string | number };
/** Keys of texts without holes, which can be kept in a list and shown later. */
export type PlainKey = { [K in Key]: [Needs<K>] extends [never] ? K : never }[Key];
type Rest<K extends Key> = [Needs<K>] extends [never] ? [] : [Vars<K>];

export const locale = 'en-GB';
const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const lists = { conjunction: listFormat('conjunction'), unit: listFormat('unit') };

/** What is known by now: the texts of every page, and of those pages that were loaded and brought their own. */
const catalogue: Record<string, string | Plural> = { ...en };

/** Adds the texts of pages that few people open. */
export const addTexts = (texts: Readonly<Record<string, string | Plural>>): void =>
  void Object.assign(catalogue, texts);

function listFormat(type: 'conjunction' | 'unit') {
  return new Intl.ListFormat(locale, { type });
}

const show = (value: string | number | undefined) =>
  typeof value === 'number' ? numbers.format(value) : (value ?? '');

/** The text of the interface under this key, its holes filled and its plural chosen. */
export function t<K extends Key>(key: K, ...[vars]: Rest<K>): string {
  const values = (vars ?? {}) as Record<string, string | number>;
  const entry = catalogue[key] ?? key;
  const plain = typeof entry === 'string';
  const text = plain ? entry : plurals.select(Number(values.count)) === 'one' ? entry.one : entry.other;
  return text.replace(/\{(\w+)\}/g, (_, hole: string) => show(values[hole]));
}

/** A text for a code that the server may extend later; the code itself when the catalogue lacks it. */
export function tCode(prefix: string, code: string | null | undefined): string {
  if (!code) return '';
  const entry = catalogue[`${prefix}.${code}`];
  return typeof entry === 'string' ? entry : code;
}

/** "Monday, Tuesday and Friday"; as a unit "28 students, English B2, six weeks". */
export function listOf(parts: string[], type: keyof typeof lists = 'conjunction'): string {
  return lists[type].format(parts);
}
