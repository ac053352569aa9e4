import { t } from '../../i18n/t.ts';
import type { ExposureFigures, ExposureReport } from './ranking.ts';
import './texts.ts';

/** A cell that no spreadsheet takes for a formula, quoted where it has to be. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const figuresOf = (figures: ExposureFigures): number[] => [
  figures.listings,
  figures.impressions,
  Math.round(figures.exposure * 100) / 100,
  figures.requestsSent,
  figures.requestsReceived,
  figures.acceptances,
];

/** The report as a spreadsheet reads it: a row for each country, then the regions and all together. */
export function exposureCsv(report: ExposureReport): string {
  const head = [
    t('exposure.code'),
    t('exposure.country'),
    t('exposure.region'),
    t('exposure.listings'),
    t('exposure.impressions'),
    t('exposure.places'),
    t('exposure.sent'),
    t('exposure.received'),
    t('exposure.accepted'),
  ];
  const rows = [
    head,
    ...report.countries.map((one) => [one.country, one.countryName, one.region, ...figuresOf(one.figures)]),
    ...report.regions.map((one) => ['', one.region, one.region, ...figuresOf(one.figures)]),
    ['', t('exposure.all'), '', ...figuresOf(report.total)],
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
