import { dayMilliseconds } from '../../i18n/dates.ts';

let daysAhead = $state(0);

/** What time it is for everybody here: the demo's clock may be days ahead of the real one. */
export const now = (): Date => new Date(Date.now() + daysAhead * dayMilliseconds);

/** Takes over how far the demo's clock is ahead; there is none outside the demo. */
export function keepTime(demoClock: { offsetDays: number } | null | undefined): void {
  daysAhead = demoClock?.offsetDays ?? 0;
}
