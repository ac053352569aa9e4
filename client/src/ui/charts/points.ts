/** One thing that a chart shows: a number with its interval, or why there is none. */
export interface Point {
  id: string;
  label: string;
  /** Null when nothing is known. */
  value: number | null;
  /** The ends of its interval; null when it has none. */
  low?: number | null;
  high?: number | null;
  /** Held back because it would tell of too few. */
  hidden?: boolean;
  /** The value as people read it, with its unit. */
  text: string;
}

/** One row of a paired chart: the same measure for several sides. */
export interface Pairs {
  id: string;
  label: string;
  /** In the order of the sides. */
  points: Point[];
}

export type Drawn = Point & { value: number };

/** Whether there is a mark to draw: a value that is known and may be shown. */
export const isDrawn = (point: Point): point is Drawn => !point.hidden && point.value !== null;

/** Whether a range is told instead of the value that is held back. */
export const isRange = (point: Point): point is Point & { low: number; high: number } =>
  point.hidden === true && point.low != null && point.high != null;

/** All numbers that an axis has to hold; what is hidden takes no room but that of its range, so that the axis does not give it away. */
export const extentOf = (points: readonly Point[]): (number | null | undefined)[] =>
  points
    .filter((point) => isDrawn(point) || isRange(point))
    .flatMap(({ hidden, value, low, high }) => (hidden ? [low, high] : [value, low, high]));
