/** Windows of one minute. In milliseconds. */
export const WINDOW_MS = 60_000;

/**
 * Adds up what each key uses in windows of one minute. Keys are forgotten with their window, so that made-up ones cost memory
 * for a minute at most; past the largest number of keys nothing new is let in.
 */
export function rateLimit(mostPerMinute: number, clock: () => number = Date.now, mostKeys = 100_000) {
  let minute = 0;
  let used = new Map<string, number>();

  /** Whether one more request of this key is within the limit; it may weigh more than one. */
  return (key: string, weight = 1): boolean => {
    const now = Math.floor(clock() / WINDOW_MS);
    if (now !== minute) [minute, used] = [now, new Map()];
    const before = used.get(key);
    if ((before ?? 0) >= mostPerMinute || (before === undefined && used.size >= mostKeys)) return false;
    used.set(key, (before ?? 0) + weight);
    return true;
  };
}
