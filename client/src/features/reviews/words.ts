import { t } from '../../i18n/t.ts';
import { vocabularies } from '../vocabularies.ts';
import type { Expert } from './reviews.ts';

export type CountryNames = ReadonlyMap<string, string>;

export const countryNames = async (): Promise<CountryNames> =>
  new Map((await vocabularies()).countries.map(({ code, name }) => [code, name]));

/** A person's own name with the country; people without a name are told by where they come from. */
export function whoIs(person: Expert, country: string | null | undefined, names: CountryNames): string {
  const place = country ? (names.get(country) ?? country) : null;
  const name = person.displayName || person.email;
  if (name) return place ? `${name} (${place})` : name;
  return place ? t('review.expertFrom', { country: place }) : t('review.leads');
}

/** A mean with one decimal; a dash where nobody could judge. */
export const meanOf = (mean: number | null | undefined): string =>
  mean === null || mean === undefined ? '–' : mean.toFixed(1);

export const scoreWords = (score: number | null | undefined): string =>
  score === null || score === undefined ? t('review.cannot.short') : String(score);
