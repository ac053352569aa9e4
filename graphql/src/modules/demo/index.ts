import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';

export const demo: Resolvers = {
  Query: {
    demoPeople: async (_root, _args, { silo, demo }) => (demo ? valueOrThrow(await silo.demoPeople()) : []),
  },
};
