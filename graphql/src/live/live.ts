import { GraphQLError } from 'graphql';
import { siloClient } from '../silo/siloClient.ts';
import { Follower, type Turn } from './follower.ts';
import { followSilo, type LiveEvent } from './siloFeed.ts';
import { instruments } from '../telemetry/instruments.ts';
import { correlationId, outsideScope } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** Streams that one person may have open at a time, over all browsers and scripts. */
const MOST_OF_ONE_PERSON = 20;

/** Streams that one edge keeps open. */
const MOST_OF_ALL = 5_000;

/** A session that ended elsewhere, or ran out, is noticed after this long at the latest. */
const CHECK_EVERY_MS = 60_000;

export type Live = ReturnType<typeof liveHub>;

export const pairingTopic = (id: string) => `pairing:${id.toLowerCase()}`;
export const inboxTopic = (person: string) => `inbox:${person.toLowerCase()}`;

/** Fans what silo says changed out to those who follow it here. It listens to silo only while somebody does. */
export function liveHub(pool: SiloPool, edgeKey: string, checkEveryMs = CHECK_EVERY_MS) {
  const followers = new Set<Follower>();
  let stop: AbortController | null = null;

  const tell = (turn: Turn, concerns: (follower: Follower) => boolean): void => {
    for (const follower of followers) if (concerns(follower)) follower.tell(turn);
  };

  const hear = ({ resumed, pairings, people }: LiveEvent, first: boolean): void => {
    if (!resumed) return tell('look', () => true);
    const topics = new Set([...pairings.map(pairingTopic), ...people.map(inboxTopic)]);
    tell('look', ({ topic }) => topics.has(topic) || (first && topic.startsWith('inbox:')));
  };

  const endSession = (token: string): void => tell('signed-out', (follower) => follower.token === token);

  /** Asks silo one after the other whether those who follow are still signed in; a silo that is away says nothing. */
  const checkSessions = async (signal: AbortSignal): Promise<void> => {
    for (const token of new Set([...followers].map((follower) => follower.token))) {
      if (signal.aborted) return;
      const reply = await siloClient(pool, { token, correlationId: correlationId() })
        .me()
        .catch(() => null);
      if (reply !== null && !reply.ok && reply.status === 401) endSession(token);
    }
  };

  const begin = (): AbortController => {
    const controller = new AbortController();
    const checking = setInterval(() => void checkSessions(controller.signal), checkEveryMs);
    controller.signal.addEventListener('abort', () => clearInterval(checking));
    void followSilo(pool, edgeKey, hear, controller.signal);
    return controller;
  };

  const leave = (follower: Follower): void => {
    follower.tell('over');
    if (followers.delete(follower)) instruments().streams.add(-1);
    if (followers.size > 0) return;
    stop?.abort();
    stop = null;
  };

  return {
    follow: (topic: string, person: string, token: string) => {
      const own = [...followers].filter((follower) => follower.person === person).length;
      if (own >= MOST_OF_ONE_PERSON || followers.size >= MOST_OF_ALL) {
        throw new GraphQLError(
          'Too many pages follow along at the same time. Close one, then load this one again.',
          {
            extensions: { code: 'TOO_MANY' },
          },
        );
      }
      const follower = new Follower(topic, person, token);
      followers.add(follower);
      stop ??= outsideScope(begin);
      instruments().streams.add(1);
      return { next: () => follower.next(), leave: () => leave(follower) };
    },
    /** Ends the streams of a session that was just closed here. */
    endSession,
    /** Ends every stream in order; the pages come back to another edge, or to this one when it is up again. */
    close: () => {
      for (const follower of followers) leave(follower);
    },
  };
}
