import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';

export const vocabulary: Resolvers = {
  Query: { vocabularies: async (_root, _args, { silo }) => valueOrThrow(await silo.vocabularies()) },
};
