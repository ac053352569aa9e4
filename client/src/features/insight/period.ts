import { addDays, fromUtc, toUtc } from '../../i18n/dates.ts';

/** Which days are looked at; an empty end is open. */
export interface Period {
  from: string;
  to: string;
}

export const presetNames = ['everything', 'year', 'since2025', 'biennium'] as const;
export type PresetName = (typeof presetNames)[number];

const isDay = (text: string | null): text is string =>
  text !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  Number.isFinite(toUtc(text)) &&
  fromUtc(toUtc(text)) === text;

/** What the address says; what is no day is left out. */
export function periodOf(query: URLSearchParams): Period {
  const day = (name: string) => (isDay(query.get(name)) ? query.get(name)! : '');
  return { from: day('from'), to: day('to') };
}

/** The end of an address that holds a period, and more. */
export function searchOf({ from, to }: Period, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more);
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The same day a year earlier; 29 February becomes 28 February. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}

/** The periods that are asked for most: a biennium begins with an odd year, as the work plans between two ministers' meetings do. */
export function presets(today: string): Record<PresetName, Period> {
  const year = Number(today.slice(0, 4));
  const first = year % 2 === 1 ? year : year - 1;
  return {
    everything: { from: '', to: '' },
    year: { from: addDays(yearBefore(today), 1), to: today },
    since2025: { from: '2025-01-01', to: '' },
    biennium: { from: `${first}-01-01`, to: `${first + 1}-12-31` },
  };
}

export const presetOf = (period: Period, today: string): PresetName | undefined =>
  presetNames.find((name) => {
    const preset = presets(today)[name];
    return preset.from === period.from && preset.to === period.to;
  });

export const isBackwards = ({ from, to }: Period): boolean => from !== '' && to !== '' && to < from;
