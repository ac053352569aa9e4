import { locale } from '../../i18n/t.ts';

const signedFormat = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
  signDisplay: 'exceptZero',
});
const shareFormat = new Intl.NumberFormat(locale, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const decimalFormat = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const wholeFormat = new Intl.NumberFormat(locale);

/** "+0.041", with a sign unless it is nought. */
export const signed = (value: number): string => signedFormat.format(value);
/** "12.5%"; a dash where there is nothing to share. */
export const share = (part: number, whole: number): string =>
  whole > 0 ? shareFormat.format(part / whole) : '–';
export const decimal = (value: number): string => decimalFormat.format(value);
export const whole = (value: number): string => wholeFormat.format(value);
