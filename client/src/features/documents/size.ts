import { locale } from '../../i18n/t.ts';

const inUnit = (unit: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 });
const kilobytes = inUnit('kilobyte');
const megabytes = inUnit('megabyte');

/** "14 kB", "2.3 MB"; units of 1024, as file managers tell them. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1000 * 1024 ? kilobytes.format(Math.max(1, bytes / 1024)) : megabytes.format(bytes / 1024 ** 2);
