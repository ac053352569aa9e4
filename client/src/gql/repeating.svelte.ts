/**
 * When to ask again, in milliseconds: after these pauses, unless so much time has gone by since the first asking that the edge
 * has tried for long enough itself.
 */
const PLANS = {
  change: { pauses: [500, 1_500, 3_000, 6_000, 9_000], within: 25_000 },
  /** Shorter, since the person may as well ask again. */
  question: { pauses: [300, 1_000], within: 4_000 },
};

class Repeating {
  /** Changes that wait to be sent again; the frame says so while there are any. */
  waiting = $state(0);
}

export const repeating = new Repeating();

/** A name for one change; under it the service makes the change once, however often it is sent. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Asks, and asks again after growing pauses while `again` says of the outcome that it may be better then. */
export async function repeated<Outcome>(
  kind: 'change' | 'question',
  ask: () => Promise<Outcome>,
  again: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  const { pauses, within } = PLANS[kind];
  const began = performance.now();
  let outcome = await ask();
  for (const pause of pauses) {
    if (!again(outcome) || performance.now() - began > within) return outcome;
    if (kind === 'change') repeating.waiting++;
    try {
      await new Promise((resolve) => setTimeout(resolve, pause * (0.75 + Math.random() / 4)));
      outcome = await ask();
    } finally {
      if (kind === 'change') repeating.waiting--;
    }
  }
  return outcome;
}
