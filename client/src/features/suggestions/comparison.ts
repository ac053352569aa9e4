import { listOf, t, tCode } from '../../i18n/t.ts';
import { figuresOf } from './figures.ts';
import { points } from './fit.ts';
import type { ComparedPartner, Comparison } from './suggestions.ts';

/** The listings that an address names to be compared: `?partners=a,b`. */
export const partnersIn = (query: URLSearchParams): string[] =>
  (query.get('partners') ?? '').split(',').filter(Boolean);

/** The most partners that stand side by side. */
export const mostPartners = 4;

/** One partner of a comparison under its letter, with the figures that are shown of it. */
export interface Side {
  letter: string;
  /** "Universiti Malaya (A)": two courses of one institution stay apart. */
  name: string;
  partner: ComparedPartner;
  /** In hundredths, by criterion. */
  figures: Map<string, number>;
}

export const sidesOf = (partners: readonly ComparedPartner[]): Side[] =>
  partners.map((partner, index) => {
    const letter = 'ABCD'[index] ?? String(index + 1);
    const name = t('compare.name', { institution: partner.listing.institution.name, letter });
    return { letter, name, partner, figures: figuresOf(partner.reasons, partner.margin) };
  });

export interface CriterionRow {
  criterion: string;
  /** In hundredths, in the order of the sides; null where it is not told. */
  shown: (number | null)[];
  texts: string[];
  /** The side that leads, and by how much of what is shown. */
  lead: { side: Side; by: number } | null;
  same: boolean;
}

/** What every criterion is worth to each side, in the order of the comparison. */
export const criterionRows = (sides: readonly Side[], criteria: Comparison['criteria']): CriterionRow[] =>
  criteria.map(({ criterion, contributions, favours }) => {
    const shown = contributions.map((worth, index) =>
      worth === null ? null : (sides[index]?.figures.get(criterion) ?? 0),
    );
    const texts = sides.map(
      ({ partner }) => partner.reasons.find((reason) => reason.criterion === criterion)?.text ?? '',
    );
    const told = shown.filter((figure) => figure !== null).toSorted((one, other) => other - one);
    const side = sides.find(({ partner }) => partner.listing.id === favours);
    const by = told.length < 2 ? 0 : (told[0] ?? 0) - (told[1] ?? 0);
    const same = allSame(contributions) && allSame(texts);
    return { criterion, shown, texts, lead: side && by > 0 ? { side, by } : null, same };
  });

export const allSame = (values: readonly unknown[]): boolean => values.every((value) => value === values[0]);

/** A lead that is worth saying: 0.10 moves a fit of 50 of 100 by two and a half points. */
const clearLead = 10;
/** More leads than these make no short sentence. */
const leadsToName = 2;

/** The comparison in a few plain sentences: who fits best, what each is better in, and who cannot work. */
export function summaryOf(sides: readonly Side[], rows: readonly CriterionRow[]): string[] {
  const scored = sides
    .flatMap(({ name, partner: { score } }) => (score == null ? [] : [{ name, points: points(score) }]))
    .toSorted((one, other) => other.points - one.points);
  const [best, next] = scored;
  const sentences: string[] = [];
  if (best && next)
    sentences.push(
      best.points === next.points
        ? t('compare.equal', { points: best.points })
        : t('compare.best', { name: best.name, points: best.points, next: next.points }),
    );
  const leads = leadsOf(sides, rows).flatMap((phrases, at) =>
    phrases.length ? [`${sides[at]?.name} ${listOf(phrases)}`] : [],
  );
  if (leads.length) sentences.push(`${leads.join('; ')}.`);
  else if (next) sentences.push(t('compare.noLead'));
  for (const { name, partner } of sides) {
    if (!partner.feasibility.feasible) sentences.push(t('compare.cannot', { name }));
    else if (!partner.open) sentences.push(t('compare.closed', { name }));
  }
  return sentences;
}

/** Criteria that are one thing to a reader: a topic is told by titles and by texts. */
const topic = ['title', 'description'];
const themeOf = (criterion: string): string => (topic.includes(criterion) ? 'topic' : criterion);

/** What each theme is worth to each side, in hundredths; themes that are not told of every side are left out. */
function themes(rows: readonly CriterionRow[]): Map<string, number[]> {
  const worth = new Map<string, number[]>();
  for (const { criterion, shown } of rows) {
    const figures = shown.filter((figure) => figure !== null);
    if (figures.length < shown.length) continue;
    const before = worth.get(themeOf(criterion));
    worth.set(
      themeOf(criterion),
      figures.map((figure, index) => figure + (before?.[index] ?? 0)),
    );
  }
  return worth;
}

/** In what each side is clearly before all others, the greatest lead first, in the order of the sides. */
function leadsOf(sides: readonly Side[], rows: readonly CriterionRow[]): string[][] {
  const leads = [...themes(rows)]
    .map(([theme, worth]) => {
      const [most = 0, next = 0] = worth.toSorted((one, other) => other - one);
      return { theme, at: worth.indexOf(most), by: most - next, phrase: tCode('leads', theme) };
    })
    .filter(({ theme, by, phrase }) => by >= clearLead && phrase !== theme)
    .toSorted((one, other) => other.by - one.by);
  return sides.map((_, side) =>
    leads
      .filter(({ at }) => at === side)
      .slice(0, leadsToName)
      .map(({ phrase }) => phrase),
  );
}
