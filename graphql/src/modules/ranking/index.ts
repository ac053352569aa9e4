import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { chooseRankingModel } from './chooseRankingModel.ts';
import { saveFairnessRules } from './saveFairnessRules.ts';
import { switchLearning } from './switchLearning.ts';
import { trainRanking } from './trainRanking.ts';

export const ranking: Resolvers = {
  Query: {
    ranking: async (_root, _args, { silo }) => valueOrThrow(await silo.ranking()),
    exposureReport: async (_root, days, { silo }) => valueOrThrow(await silo.exposureReport(days)),
  },
  Mutation: { trainRanking, switchLearning, chooseRankingModel, saveFairnessRules },
};
