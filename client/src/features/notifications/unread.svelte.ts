import { ask } from '../../gql/client.ts';
import { graphql } from '../../gql/generated/gql.ts';
import { follow } from '../../gql/live.ts';

/** While somebody moves about, the count is asked for again when it is older than this, in milliseconds. */
const FRESH_MS = 30_000;

const unreadDocument = graphql(`
  query Unread {
    inbox(first: 1) {
      unread
    }
  }
`);

const inboxChangedDocument = graphql(`
  subscription InboxChanged {
    inboxChanged {
      unread
    }
  }
`);

/** How many notifications are not read yet, for the header of every page. */
class Unread {
  count = $state(0);
  #askedAt = -Infinity;
  #following = false;

  /** From now on the count follows the inbox, whatever adds to it or reads it; a page that was left asks nothing. */
  follow(): void {
    if (this.#following) return;
    this.#following = true;
    follow(inboxChangedDocument, {}, ({ inboxChanged }) => this.set(inboxChanged.unread));
  }

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
