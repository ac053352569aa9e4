import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { moveDemoClock } from './moveDemoClock.ts';

export const demo: Resolvers = {
  Query: {
    demoPeople: async (_root, _args, { silo, demo }) => (demo ? valueOrThrow(await silo.demoPeople()) : []),
    demoClock: async (_root, _args, { silo, demo }) => (demo ? valueOrNull(await silo.demoClock()) : null),
  },
  Mutation: { moveDemoClock },
};
