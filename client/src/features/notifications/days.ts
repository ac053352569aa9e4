import { addDays } from '../../i18n/dates.ts';

export interface Day<Item> {
  /** On the reader's calendar, such as 2027-03-14. */
  date: string;
  items: Item[];
}

/** The day of an instant on the reader's calendar. */
export function dateOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Puts a list that is in order into its days. */
export function byDay<Item extends { at: string }>(items: readonly Item[]): Day<Item>[] {
  const days: Day<Item>[] = [];
  for (const item of items) {
    const date = dateOf(new Date(item.at));
    const last = days.at(-1);
    if (last?.date === date) last.items.push(item);
    else days.push({ date, items: [item] });
  }
  return days;
}

export function dayName(date: string, now: Date): 'today' | 'yesterday' | null {
  const today = dateOf(now);
  if (date === today) return 'today';
  return date === addDays(today, -1) ? 'yesterday' : null;
}
