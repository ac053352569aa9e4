import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { GraphQLError, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { TOO_MANY, type Throttle } from './http/throttle.ts';

/**
 * What one document may ask for. The fullest page of the client, twenty suggestions with listing, institution,
 * feasibility and reasons, costs 1,800 and is 7 deep; a test sends it.
 */
export const limits = (demo: boolean, costs: Costs) =>
  EnvelopArmorPlugin({
    maxDepth: { n: 12 },
    costLimit: {
      maxCost: 12_000,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.5,
      ignoreIntrospection: demo,
      onAccept: [(context, { n }) => context && costs.set(context.getDocument(), n)],
    },
    maxAliases: { n: 15 },
    maxDirectives: { n: 20 },
    maxTokens: { n: 2000 },
    blockFieldSuggestion: { enabled: !demo },
  });

/** What each document that was checked costs; one that was read from the cache of checked documents keeps its cost. */
type Costs = WeakMap<DocumentNode, number>;

/** What a document costs that nobody has looked at. */
const UNKNOWN_COST = 1_000;

/** Keeps a person, or an address of people who are signed out, below the cost that a minute allows. */
export function useCostThrottle(throttle: Throttle, costs: Costs): Plugin<Context> {
  const refusalOf = (document: DocumentNode, { request, address }: { request: Request; address: string }) => {
    if (throttle.letsCost(request.headers, address, costs.get(document) ?? UNKNOWN_COST)) return null;
    const retryAfter = throttle.secondsToWait();
    const http = { status: 429, headers: { 'retry-after': String(retryAfter) } };
    return new GraphQLError(TOO_MANY, { extensions: { code: 'TOO_MANY_REQUESTS', retryAfter, http } });
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refusal = refusalOf(args.document, args.contextValue);
      if (refusal !== null) setResultAndStopExecution({ errors: [refusal] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = refusalOf(args.document, args.contextValue);
      if (refusal !== null) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}
