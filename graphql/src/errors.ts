import { GraphQLError } from 'graphql';
import type { SiloRefusal, SiloRefused, SiloReply } from './silo/types.ts';
import { correlationId as requestId } from './telemetry/scope.ts';

/** Something of ours did not work. What it was goes to the log; the caller gets one sentence and an id to quote. */
export class ServiceFault extends Error {
  readonly kind: 'unreachable' | 'failed' | 'too-much';
  readonly correlationId: string;

  constructor(kind: ServiceFault['kind'], correlationId: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.correlationId = correlationId;
  }
}

export const CANNOT_ANSWER = 'The service cannot answer right now. Try again in a moment.';

/** What the caller sees of a fault: never a cause, never a stack trace. */
export function publicFault(error: unknown): GraphQLError {
  const correlationId = error instanceof ServiceFault ? error.correlationId : requestId();
  return isTooMuch(error)
    ? new GraphQLError('This asks for too much at once. Ask for fewer entries or fewer fields.', {
        extensions: { code: 'TOO_MUCH', correlationId },
      })
    : new GraphQLError(CANNOT_ANSWER, {
        extensions: { code: 'UNAVAILABLE', correlationId, ...(isPassing(error) && { temporary: true }) },
      });
}

/** A call to silo that was one too many, or a document nested so deeply that reading it needs more than the stack holds. */
const isTooMuch = (error: unknown): boolean =>
  (error instanceof ServiceFault && error.kind === 'too-much') ||
  (error instanceof RangeError && error.message === 'Maximum call stack size exceeded');

/** Nobody answered, so that the same may work in a moment; a failure of ours would only happen again. */
const isPassing = (error: unknown): boolean => error instanceof ServiceFault && error.kind === 'unreachable';

/** A refused question whose answer cannot be null: an error with the refusal's code, such as FORBIDDEN or SIGNED_OUT. */
export function valueOrThrow<Value>(reply: SiloReply<Value>): Value {
  if (reply.ok) return reply.value;
  throw errorOf(reply);
}

/** A refused question whose answer may be null; a malformed question stays an error. */
export function valueOrNull<Value>(reply: SiloReply<Value>): Value | null {
  if (reply.ok) return reply.value;
  if ([401, 403, 404].includes(reply.status)) return null;
  throw errorOf(reply);
}

/** A refusal by silo is data for the client to show, not a GraphQL error. */
export function refusal(reply: SiloRefused): { __typename: 'Refusal' } & SiloRefusal {
  return { __typename: 'Refusal', ...reply.refusals[0] };
}

/** The same where many fields can be wrong at once: then all of them are named. */
export function refusals(
  reply: SiloRefused,
): ReturnType<typeof refusal> | { __typename: 'Refusals'; refusals: SiloRefusal[] } {
  return reply.several ? { __typename: 'Refusals', refusals: reply.refusals } : refusal(reply);
}

function errorOf({ refusals: [{ code, message, field }] }: SiloRefused): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: code.toUpperCase().replaceAll('-', '_'), field: field ?? undefined },
  });
}
