import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';

export const audit: Resolvers = {
  Query: { audit: async (_root, { aggregateId }, { silo }) => valueOrThrow(await silo.audit(aggregateId)) },
};
