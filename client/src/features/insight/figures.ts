import { locale, t } from '../../i18n/t.ts';
import type { Point } from '../../ui/charts/points.ts';
import type { Figure } from './insight.ts';

const digits = (least: number, most = least) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
const whole = digits(0);
const upToOne = digits(0, 1);
const two = digits(2);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

/** How a number of a unit is written, without the name of the unit where the heading has it. */
export function numberIn(unit: string, value: number): string {
  switch (unit) {
    case 'SHARE':
      return percent.format(value);
    case 'POINTS':
    case 'SD':
      return two.format(value);
    case 'DAYS':
    case 'HOURS':
    case 'MINUTES':
      return upToOne.format(value);
    default:
      return Number.isInteger(value) ? whole.format(value) : two.format(value);
  }
}

const named: Readonly<Record<string, (value: string) => string>> = {
  DAYS: (value) => t('insight.days', { value }),
  HOURS: (value) => t('insight.hours', { value }),
  MINUTES: (value) => t('insight.minutes', { value }),
  SD: (value) => t('insight.sd', { value }),
};

const upToTwo = digits(0, 2);
/** A number of an axis: as short as it can be. */
export const tickIn = (unit: string, value: number): string =>
  unit === 'SHARE' ? percent.format(value) : upToTwo.format(value);

/** "12 days", "78 %": a number with its unit where it is not clear without. */
export const withUnit = (unit: string, value: number): string =>
  named[unit]?.(numberIn(unit, value)) ?? numberIn(unit, value);

/** What a figure says: its value, that it is held back, or that there is none. */
export function textOf(figure: Figure): string {
  if (figure.hidden) return t('chart.withheld');
  if (figure.value == null) return t('chart.none');
  return withUnit(figure.unit, figure.value);
}

export const intervalOf = ({ unit, low, high }: Figure): string =>
  low == null || high == null
    ? '–'
    : t('insight.range', { low: numberIn(unit, low), high: numberIn(unit, high) });

/** The range that is told of a figure that is held back; nothing when there is none. */
const rangeOf = (figure: Figure): string =>
  figure.low == null || figure.high == null ? '' : intervalOf(figure);

/** The last part of a figure's key: what is measured. */
export const measureOf = ({ key }: Figure): string => key.slice(key.lastIndexOf('.') + 1);

export const pointOf = (figure: Figure, label = figure.label): Point => ({
  id: figure.key,
  label,
  value: figure.value ?? null,
  low: figure.low ?? null,
  high: figure.high ?? null,
  hidden: figure.hidden,
  text: figure.hidden ? rangeOf(figure) : figure.value == null ? '' : withUnit(figure.unit, figure.value),
});

/** On how much figures rest, and what is missing of it; the widest of them tells. */
export function restsOn(figures: readonly Figure[]): string {
  if (figures.length === 0) return '';
  const most = (of: (figure: Figure) => number) => Math.max(0, ...figures.map(of));
  const projects = most((figure) => figure.projects);
  const missing = most((figure) => figure.missing);
  const from = t('insight.fromProjects', { count: projects });
  return missing > 0
    ? `${from} ${t('insight.sidesMissing', { count: missing })}`
    : `${from} ${t('insight.noneMissing')}`;
}

/** "Asia" for the code of a region. */
export const regionName = (code: string): string => code.charAt(0) + code.slice(1).toLowerCase();

/** Figures of one unit belong into one drawing; the units come in the order of the figures. */
export function byUnit(figures: readonly Figure[]): { unit: string; figures: Figure[] }[] {
  const groups: { unit: string; figures: Figure[] }[] = [];
  for (const figure of figures) {
    const group = groups.find(({ unit }) => unit === figure.unit);
    if (group) group.figures.push(figure);
    else groups.push({ unit: figure.unit, figures: [figure] });
  }
  return groups;
}

/** The ends of an axis that a unit fixes. */
export const endsOf = (unit: string): { from?: number; to?: number } =>
  unit === 'SHARE' ? { from: 0, to: 1 } : unit === 'POINTS' ? { from: 1, to: 5 } : {};
