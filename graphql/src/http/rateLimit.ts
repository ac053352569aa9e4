/**
 * Counts requests by key in windows of one minute. Keys are forgotten with their window, so that made-up ones cost memory
 * for a minute at most; past the largest number of keys nothing new is let in.
 */
export function rateLimit(mostPerMinute: number, clock: () => number = Date.now, mostKeys = 100_000) {
  let minute = 0;
  let counts = new Map<string, number>();

  /** Whether one more request of this key is within the limit. */
  return (key: string): boolean => {
    const now = Math.floor(clock() / 60_000);
    if (now !== minute) [minute, counts] = [now, new Map()];
    const count = (counts.get(key) ?? 0) + 1;
    if (count > mostPerMinute || (count === 1 && counts.size >= mostKeys)) return false;
    counts.set(key, count);
    return true;
  };
}
