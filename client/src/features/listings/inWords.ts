import { languageName, period, weekday, weekdays, type Weekday } from '../../i18n/dates.ts';
import { listOf, t, tCode } from '../../i18n/t.ts';

interface ClassSize {
  studentsMin?: number | null;
  studentsMax?: number | null;
}
interface Slot {
  day: Weekday;
  start: string;
  end: string;
}
interface Spoken {
  language: string;
  classLevel: string;
}
interface Window {
  windowStart?: string | null;
  windowEnd?: string | null;
}

/** "28 students" or "25 to 30 students"; empty when not known. */
export function studentsInWords({ studentsMin, studentsMax }: ClassSize): string {
  const most = studentsMax ?? studentsMin;
  const least = studentsMin ?? studentsMax;
  if (most == null || least == null) return '';
  if (least === most) return t('listing.students', { count: most });
  return t('listing.studentsRange', { from: least, to: most });
}

/** "English B2 and German C1". */
export const languagesInWords = (spoken: readonly Spoken[]): string =>
  listOf(spoken.map(({ language, classLevel }) => `${languageName(language)} ${classLevel}`));

export const hours = (start: string, end: string): string => `${start.slice(0, 5)}–${end.slice(0, 5)}`;

/** "Tuesdays 08:00–12:00 and Thursdays 10:00–12:00", in the order of the week. */
export function slotsInWords(slots: readonly Slot[]): string {
  const ordered = slots.toSorted((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day));
  return listOf(ordered.map(({ day, start, end }) => `${weekday(day, 'weekly')} ${hours(start, end)}`));
}

export const windowInWords = ({ windowStart, windowEnd }: Window): string =>
  windowStart && windowEnd ? period(windowStart, windowEnd) : '';

export const levelInWords = (eqfLevel: number | null | undefined): string =>
  eqfLevel == null ? '' : tCode('eqf', String(eqfLevel));

/** The parts that are known, joined by a middle dot. */
export const joined = (parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
