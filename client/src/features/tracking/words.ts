import { day, dayMilliseconds, toUtc } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { now as ours } from '../demo/now.svelte.ts';
import './texts.ts';

/** Today on the reader's own calendar. */
export function today(now = ours()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Days from one date to another; negative for one that has passed. */
export const daysUntil = (date: string, from = today()): number =>
  Math.round((toUtc(date) - toUtc(from)) / dayMilliseconds);

/** "by 25 November 2026, 4 days left", "due today", "overdue by 2 days". */
export function dueInWords(date: string, from = today()): string {
  const days = daysUntil(date, from);
  if (days === 0) return t('projects.dueToday');
  return days > 0
    ? t('projects.by', { day: day(date), left: t('projects.daysLeft', { count: days }) })
    : t('projects.overdueBy', { count: -days });
}

/** "since today", "for 12 days". */
export function timeInState(since: string, now = ours()): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / dayMilliseconds);
  return days < 1 ? t('projects.sinceToday') : t('projects.forDays', { count: days });
}
