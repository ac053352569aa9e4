/** In milliseconds, before each time that a change is sent again: five times within about twenty seconds. */
const CHANGE_PAUSES = [500, 1_500, 3_000, 6_000, 9_000];

/** The same for a question, which the person may as well ask again. */
const QUESTION_PAUSES = [300, 1_000];

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
  const pauses = kind === 'change' ? CHANGE_PAUSES : QUESTION_PAUSES;
  let outcome = await ask();
  for (const pause of pauses) {
    if (!again(outcome)) return outcome;
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
