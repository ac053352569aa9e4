import type { PlainKey } from '../../i18n/t.ts';

/** The score from 0 to 1 as points out of 100. */
export const points = (score: number): number => Math.round(score * 100);

/** What the score means in words; the limits are ours, chosen so that "strong" stays rare. */
export function fitWord(score: number): PlainKey {
  if (score >= 0.75) return 'fit.strong';
  if (score >= 0.5) return 'fit.good';
  return score >= 0.25 ? 'fit.possible' : 'fit.weak';
}

/** How much a criterion weighs beside the weightiest one, from 0 to 1. */
export function weights(reasons: readonly { contribution: number }[]): number[] {
  const most = Math.max(...reasons.map(({ contribution }) => Math.abs(contribution)), Number.EPSILON);
  return reasons.map(({ contribution }) => Math.abs(contribution) / most);
}
