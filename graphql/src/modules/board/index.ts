import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';

export const board: Resolvers = {
  Query: {
    pairingSummary: async (_root, args, { silo }) => valueOrThrow(await silo.pairingSummary(args)),
  },
};
