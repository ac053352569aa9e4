import { setTimeout as sleep } from 'node:timers/promises';
import { described, log } from '../log.ts';
import { readEvents } from './eventStream.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** What silo says happened; with `resumed: false` whatever was before is not known to have been told. */
export type LiveEvent = { resumed: boolean; pairings: string[]; people: string[] };

/** Silo beats every ten seconds; after three of them missed the connection counts as lost. */
const SILENCE_MS = 30_000;
const CONNECT_WITHIN_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** Called with each event; `first` when a connection begins, since what only rings may have rung in between. */
type Hear = (event: LiveEvent, first: boolean) => void;

/**
 * The edge's one connection to the changes of a silo. A lost one is opened again, to the next silo, later each time, from the
 * last event that was heard, so nothing is missed. Stops when the signal says so.
 */
export async function followSilo(
  pool: SiloPool,
  edgeKey: string,
  hear: Hear,
  signal: AbortSignal,
): Promise<void> {
  let after: string | null = null;
  let pause = FIRST_PAUSE_MS;

  const listen = async (): Promise<void> => {
    const request = {
      method: 'GET',
      path: after === null ? '/live' : `/live?after=${encodeURIComponent(after)}`,
      headers: { accept: 'text/event-stream', 'x-edge-key': edgeKey },
      headersTimeout: CONNECT_WITHIN_MS,
      bodyTimeout: SILENCE_MS,
      signal,
    } as const;
    await pool.follow(request, async ({ statusCode, body }) => {
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`silo answered ${statusCode} to its edge`);
      }
      let first = true;
      for await (const { id, event, data } of readEvents(body)) {
        if (event === 'changed') hear(JSON.parse(data) as LiveEvent, first);
        first = false;
        after = id ?? after;
        pause = FIRST_PAUSE_MS;
      }
    });
  };

  while (!signal.aborted) {
    try {
      await listen();
    } catch (error) {
      if (!signal.aborted) log('changes are not heard', { error: described(error), pause });
    }
    // A stream that ends in order is a silo that stops: the next one is not there at once.
    await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {});
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}
