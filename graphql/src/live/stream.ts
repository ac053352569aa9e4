import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { valueOrThrow } from '../errors.ts';
import type { SiloClient } from '../silo/siloClient.ts';
import type { SiloReply } from '../silo/types.ts';

/** What an event brings: a value, or what the caller is told instead of it, after which the stream ends. */
export type Seen<Value> = { read: () => Value };

/**
 * A stream of one thing as it is now and after each change, read from silo each time with the caller's own rights. It ends
 * when silo refuses to show the thing any more, when the session is over, or when it cannot be read.
 */
export async function streamOf<Value>(
  context: Context,
  topic: (person: string) => string,
  read: (silo: SiloClient) => Promise<SiloReply<Value>>,
): Promise<AsyncIterableIterator<Seen<Value>>> {
  const person = valueOrThrow(await context.silo.me());
  const { next, leave } = context.live.follow(topic(person.id), person.id, context.token ?? '');
  let ended = false;
  const last = (step: Seen<Value>): IteratorResult<Seen<Value>> => {
    ended = true;
    leave();
    return { done: false, value: step };
  };
  const over: IteratorResult<Seen<Value>> = { done: true, value: undefined };

  const stream: AsyncIterableIterator<Seen<Value>> = {
    next: async () => {
      const turn = ended ? 'over' : await next();
      if (turn === 'over') return over;
      if (turn === 'signed-out') return last({ read: signedOut });
      Object.assign(context, context.askAnew());
      try {
        const reply = await read(context.silo);
        return reply.ok
          ? { done: false, value: { read: () => reply.value } }
          : last({ read: () => valueOrThrow(reply) });
      } catch (error) {
        return last({
          read: () => {
            throw error;
          },
        });
      }
    },
    return: async () => {
      ended = true;
      leave();
      return over;
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}

function signedOut(): never {
  throw new GraphQLError('Sign in first.', { extensions: { code: 'SIGNED_OUT' } });
}
