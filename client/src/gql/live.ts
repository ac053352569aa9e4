import type { Document } from './client.ts';
import { readEvents } from './eventStream.ts';

/** In milliseconds: the first pause before coming back, the longest, and the one when too many pages are open. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
const CROWDED_PAUSE = 60_000;

/** A connection that held for so long was a good one; the next pause is a short one again. */
const GOOD_AFTER = 10_000;

/** The edge gives a sign of life every twelve seconds. */
const SILENCE = 40_000;

/** What does not become better by coming back. */
const FINAL = new Set(['NOT_FOUND', 'FORBIDDEN', 'SIGNED_OUT']);

interface Told<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string } }[];
}

/**
 * Follows a subscription for as long as the page is looked at: the present state first, then each change. A hidden page
 * lets go of its connection, and a lost one is made again, later each time; since the state comes first, nothing is missed.
 * Returns how to stop.
 */
export function follow<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  changed: (value: Result) => void,
): () => void {
  const body = JSON.stringify(requestOf(document, variables));
  let connection: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let final = false;

  async function connect() {
    clearTimeout(waiting);
    if (final || connection || globalThis.document.hidden) return;
    const own = (connection = new AbortController());
    const since = Date.now();
    let crowded = false;
    try {
      await listen(body, own, (told: Told<Result>) => {
        if (own.signal.aborted) return;
        const code = told.errors?.[0]?.extensions?.code ?? '';
        final ||= FINAL.has(code);
        crowded ||= code === 'TOO_MANY';
        if (told.data && !told.errors) changed(told.data);
      });
    } catch {
      // Why it broke does not matter: the way back is the same.
    }
    if (connection !== own) return;
    connection = null;
    if (Date.now() - since >= GOOD_AFTER) pause = FIRST_PAUSE;
    waiting = setTimeout(() => void connect(), crowded ? CROWDED_PAUSE : pause * (0.5 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function letGo() {
    clearTimeout(waiting);
    connection?.abort();
    connection = null;
  }

  const look = () => (globalThis.document.hidden ? letGo() : void connect());
  globalThis.document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  addEventListener('pageshow', look);
  addEventListener('pagehide', letGo);
  void connect();

  return () => {
    final = true;
    letGo();
    globalThis.document.removeEventListener('visibilitychange', look);
    removeEventListener('online', look);
    removeEventListener('pageshow', look);
    removeEventListener('pagehide', letGo);
  };
}

/** Listens until the stream ends, breaks, or falls silent. */
async function listen<Result>(
  body: string,
  connection: AbortController,
  told: (told: Told<Result>) => void,
): Promise<void> {
  let silence = setTimeout(() => connection.abort(), SILENCE);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body,
      signal: connection.signal,
    });
    if (!response.ok || !response.body) return;
    await readEvents(
      response.body,
      (event, data) => event === 'next' && told(JSON.parse(data) as Told<Result>),
      () => {
        clearTimeout(silence);
        silence = setTimeout(() => connection.abort(), SILENCE);
      },
    );
  } finally {
    clearTimeout(silence);
  }
}

function requestOf<Result, Variables>(document: Document<Result, Variables>, variables: Variables) {
  const text = document.toString();
  const sha256Hash = String(document.__meta__?.hash ?? '').replace(/^sha256:/, '');
  return {
    operationName: /^\s*subscription\s+(\w+)/.exec(text)?.[1],
    ...(import.meta.env.DEV && { query: text }),
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  };
}
