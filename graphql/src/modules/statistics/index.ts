import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { missing } from '../shared/missing.ts';

export const statistics: Resolvers = {
  Query: {
    pilotStatistics: async (_root, days, { silo }) => valueOrThrow(await silo.pilotStatistics(days)),
    figureSources: async (_root, of, { silo }) => connection(valueOrThrow(await silo.figureSources(of))),
  },
  FigureSource: {
    pairing: async ({ pairingId }, _args, { loaders }) =>
      (await loaders.pairing.load(pairingId)) ?? valueOrThrow(missing('pairing')),
  },
};
