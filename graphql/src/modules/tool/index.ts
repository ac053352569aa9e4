import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { saveToolReachability } from './saveToolReachability.ts';

export const tool: Resolvers = {
  Query: { toolReachability: async (_root, _args, { silo }) => valueOrThrow(await silo.toolReachability()) },
  Mutation: { saveToolReachability },
};
