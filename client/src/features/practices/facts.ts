import { listOf, t } from '../../i18n/t.ts';
import type { PracticeCard, PracticeText } from './practices.ts';

type Told = Pick<PracticeCard, 'halfYear' | 'teamSize' | 'languages'> & { weeks: readonly unknown[] };

/** "6 weeks, English, mixed teams of 4, ended in the first half of 2027" */
export function inShort({ weeks, languages, teamSize, halfYear }: Told): string {
  const [year, half] = (halfYear ?? '').split('-H');
  const parts = [
    t('practice.weeks', { count: weeks.length }),
    ...languages.map(({ label }) => label),
    teamSize ? t('practice.teams', { count: teamSize }) : '',
    year && half ? t(half === '1' ? 'practice.half.1' : 'practice.half.2', { year }) : '',
  ];
  return listOf(parts.filter(Boolean), 'unit');
}

export const sizeOf = (size: string | null | undefined): string =>
  size ? t('practice.students', { size }) : t('practice.sizeNotTold');

/** The names of one side's fields of study. */
export const fieldsOf = (practice: PracticeText, fields: readonly string[]): string =>
  fields.map((code) => practice.topics.find((one) => one.code === code)?.label ?? code).join(', ');

/** Paragraphs of a text that people typed. */
export const paragraphsOf = (text: string | null | undefined): string[] =>
  (text ?? '').split(/\n{2,}/).filter((one) => one.trim());
