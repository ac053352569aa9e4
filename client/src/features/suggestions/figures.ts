/** A criterion of a partner and what it adds to the fit, in log-odds. */
export interface Worth {
  criterion: string;
  contribution: number;
  /** The part of it that rests on rules alone. */
  prior?: number | null;
  /** The part of it that was learned from earlier answers. */
  learned?: number | null;
}

const decimals = 2;
const unit = 10 ** -decimals;

/**
 * Rounds parts so that they still add up to their rounded sum, by the largest remainder: each part moves by less than
 * one unit of the last place, and no part overtakes another. 1.004 + 0.503 + 0.502 = 2.009 becomes 1.01 + 0.50 + 0.50
 * = 2.01. Counted in hundredths.
 */
export function hundredths(parts: readonly number[], sum: number): number[] {
  const exact = parts.map((part) => part / unit);
  const rounded = exact.map(Math.floor);
  const missing = Math.round(sum / unit) - rounded.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, missing)))
    rounded[index] = (rounded[index] ?? 0) + 1;
  return rounded;
}

/** What a page shows of each criterion, in hundredths; together they are the rounded sum. */
export function figuresOf(reasons: readonly Worth[], margin?: number | null): Map<string, number> {
  const contributions = reasons.map(({ contribution }) => contribution);
  const sum = margin ?? contributions.reduce((total, one) => total + one, 0);
  const shown = hundredths(contributions, sum);
  return new Map(reasons.map(({ criterion }, index) => [criterion, shown[index] ?? 0]));
}

/** "+1.40", "−0.20", "0.00", with a true minus sign. */
export function signed(inHundredths: number): string {
  const size = Math.abs(inHundredths * unit).toFixed(decimals);
  if (inHundredths === 0) return size;
  return inHundredths > 0 ? `+${size}` : `−${size}`;
}

export const inHundredths = (value: number): number => Math.round(value / unit);
