import { day, period as days } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import type { Period } from './period.ts';

/** "1 January 2025 to 31 December 2026"; open ends are said. */
export function periodInWords({ from, to }: Period): string {
  if (from && to) return days(from, to);
  if (from) return t('insight.sinceDay', { day: day(from) });
  if (to) return t('insight.untilDay', { day: day(to) });
  return t('insight.allDays');
}
