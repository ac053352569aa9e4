import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';

/**
 * What one document may ask for. The fullest page of the client, twenty suggestions with listing, institution,
 * feasibility and reasons, costs 1,800 and is 7 deep; a test sends it.
 */
export const limits = (demo: boolean) =>
  EnvelopArmorPlugin({
    maxDepth: { n: 12 },
    costLimit: {
      maxCost: 12_000,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.5,
      ignoreIntrospection: demo,
    },
    maxAliases: { n: 15 },
    maxDirectives: { n: 20 },
    maxTokens: { n: 2000 },
    blockFieldSuggestion: { enabled: !demo },
  });
