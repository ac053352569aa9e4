import type { SiloPractice } from '../silo/types.ts';

/** The name of a country, language or tool that a practice tells by its code. */
export const nameOf = ({ names }: SiloPractice, code: string): string =>
  names.find((one) => one.code === code)?.label ?? code;

export const addressOf = (id: string, publicUrl: URL): string => new URL(`/practices/${id}`, publicUrl).href;

/** "Germany and Viet Nam" */
export const countriesOf = (practice: SiloPractice): string =>
  [practice.content.requester, practice.content.invited]
    .map(({ country }) => nameOf(practice, country))
    .join(' and ');

/** "The second half of 2027" */
export const halfYearInWords = (halfYear: string | null | undefined): string => {
  const [year, half] = (halfYear ?? '').split('-H');
  return half === undefined ? '' : `the ${half === '1' ? 'first' : 'second'} half of ${year}`;
};

/** One line that tells what it is, for search engines and feeds. */
export function descriptionOf(practice: SiloPractice): string {
  const { summary, weeks } = practice.content;
  const fact = `A COIL model of ${weeks.length} week${weeks.length === 1 ? '' : 's'} between ${countriesOf(practice)}.`;
  const line = `${fact} ${summary ?? ''}`.replace(/\s+/g, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 299).trimEnd()}…`;
}

/** Authors (year). Title. Publisher. Licence. Address. */
export function citationOf(practice: SiloPractice, publicUrl: URL): string {
  const year = (practice.publishedAt ?? practice.writtenAt).slice(0, 4);
  const { title } = practice.content;
  const end = /[.!?…]$/.test(title) ? '' : '.';
  return `${practice.credit} (${year}). ${title}${end} COIL good practice, CoilMatch. ${practice.licenceName}. ${addressOf(practice.id, publicUrl)}`;
}
