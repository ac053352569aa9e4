import { t } from '../../i18n/t.ts';
import type { LiveSlot } from './clock.ts';

const minutesOf = ({ ourStart, ourEnd }: LiveSlot): number => {
  const asUtc = (local: string) => Date.parse(`${local.slice(0, 16)}:00Z`);
  return (asUtc(ourEnd) - asUtc(ourStart)) / 60_000;
};

/** "4 h", "1 h 30 min", "45 min". */
function amount(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ') || '0 min';
}

/** The value of more than half of them, if there is one. */
const usualOf = (values: readonly number[]): number | undefined =>
  values.find((value) => values.filter((other) => other === value).length * 2 > values.length);

/** How much live time the common weeks hold: "3 h to 4 h a week, in 8 of 9 common weeks"; empty without any. */
export function liveHoursInWords(slots: readonly LiveSlot[], commonWeeks: readonly string[]): string {
  const byWeek = new Map<string, number>();
  for (const slot of slots) byWeek.set(slot.week, (byWeek.get(slot.week) ?? 0) + minutesOf(slot));
  if (!byWeek.size) return '';
  const [least, most] = [Math.min(...byWeek.values()), Math.max(...byWeek.values())];
  const range = { least: amount(least), most: amount(most) };
  const usual = usualOf([...byWeek.values()]);
  const each =
    least === most
      ? t('shared.week', { amount: amount(most) })
      : usual === undefined
        ? t('shared.weekRange', range)
        : t('shared.usually', { usual: amount(usual), ...range });
  if (byWeek.size === commonWeeks.length) return each;
  return `${each}, ${t('shared.someWeeks', { count: byWeek.size, all: commonWeeks.length })}`;
}
