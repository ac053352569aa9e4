import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Context } from '@opentelemetry/api';

/** What everything that one request causes has in common. */
export type Scope = {
  /** The id in every line of the log, in the answer's header and on an error that people see: that of the request's trace. */
  readonly correlationId: string;
  /** The trace, for spans below the request's own. */
  readonly trace: Context;
  /** The GraphQL operation by its name, once it is known. */
  operation?: string | undefined;
};

const scopes = new AsyncLocalStorage<Scope>();

/** The request that this code runs for; undefined for what the edge does by itself. */
export const scope = (): Scope | undefined => scopes.getStore();

/** The id of the request at hand; outside of any a new one, in the same form. */
export const correlationId = (): string => scope()?.correlationId ?? newCorrelationId();

/** 32 hexadecimal digits, as of a W3C trace. */
export const newCorrelationId = (): string => randomBytes(16).toString('hex');

export const inScope = <Result>(of: Scope, work: () => Result): Result => scopes.run(of, work);

/** Begins work that outlives the request that happens to cause it. */
export const outsideScope = <Result>(work: () => Result): Result => scopes.exit(work);
