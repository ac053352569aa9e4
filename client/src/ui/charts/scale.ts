/** The part of a number line that a chart shows, and where its grid lines are. */
export interface Axis {
  low: number;
  high: number;
  /** Round numbers from low to high. */
  ticks: number[];
}

/** Steps that people count in, as parts of a power of ten. */
const roundSteps = [1, 2, 2.5, 5, 10];

/** The smallest round step that makes at most so many intervals of a span. */
function stepFor(span: number, most: number): number {
  const least = span / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = roundSteps.find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Adds no digits that a step does not have: 3 times 0.1 is 0.3. */
function exact(value: number, step: number): number {
  const digits = Math.min(100, Math.max(0, 1 - Math.floor(Math.log10(step))));
  return digits > 15 ? value : Number(value.toFixed(digits));
}

/**
 * An axis over all values that are numbers, with at most so many intervals between its round ticks. Bars begin at nought, so it is
 * on the axis unless the caller fixes the ends: a scale from 1 to 5 shows all of it.
 */
export function axisOf(
  values: readonly (number | null | undefined)[],
  { most = 5, from, to }: { most?: number; from?: number; to?: number } = {},
): Axis {
  const known = values.filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value),
  );
  const least = from ?? Math.min(0, ...known);
  const greatest = to ?? Math.max(0, ...known);
  const span = greatest > least ? greatest - least : 1;
  const step = stepFor(span, Math.max(1, most));
  const low = from ?? Math.floor(least / step + 1e-9) * step;
  const wanted = greatest > least ? greatest : least + 1;
  const high = to !== undefined && to > least ? to : Math.ceil(wanted / step - 1e-9) * step;
  const ticks: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-9; index += 1)
    ticks.push(exact(index * step, step) + 0);
  return { low: exact(low, step) + 0, high: exact(high, step) + 0, ticks };
}

/** Where a value of an axis lies between two places; what lies outside is put at the end. */
export function placeOn({ low, high }: Axis, start: number, end: number): (value: number) => number {
  return (value) => {
    const part = (value - low) / (high - low);
    return start + Math.min(1, Math.max(0, part)) * (end - start);
  };
}
