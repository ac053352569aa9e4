import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { saveActionPlanEntry } from './saveActionPlanEntry.ts';

export const actionPlan: Resolvers = {
  Query: { actionPlan: async (_root, _args, { silo }) => valueOrThrow(await silo.actionPlan()) },
  Mutation: { saveActionPlanEntry },
};
