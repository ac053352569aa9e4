import { ask } from '../../gql/client.ts';
import { graphql } from '../../gql/generated/gql.ts';

/** While somebody moves about, the count is asked for again when it is older than this, in milliseconds. */
const FRESH_MS = 30_000;

const unreadDocument = graphql(`
  query Unread {
    inbox(first: 1) {
      unread
    }
  }
`);

/** How many notifications are not read yet, for the header of every page. */
class Unread {
  count = $state(0);
  #askedAt = -Infinity;

  async refresh(): Promise<void> {
    const now = performance.now();
    if (now - this.#askedAt < FRESH_MS) return;
    this.#askedAt = now;
    try {
      this.set((await ask(unreadDocument, {})).inbox.unread);
    } catch {
      // The page itself says when the service cannot be reached; a count that is missing tells nothing.
    }
  }

  /** Takes over what an answer has just told. */
  set(count: number): void {
    this.count = count;
    this.#askedAt = performance.now();
  }
}

export const unread = new Unread();
