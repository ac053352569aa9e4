import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { MatchingRound, RoundLeftOver, RoundPair } from './MatchingRound.ts';
import { organiseRound } from './organiseRound.ts';
import { sendRoundRequests, strikeOutRoundPair } from './reviewRound.ts';

export const round: Resolvers = {
  MatchingRound,
  RoundPair,
  RoundLeftOver,
  Query: {
    matchingRound: async (_root, { id }, { silo }) => valueOrNull(await silo.round(id)),
    matchingRounds: async (_root, page, { silo }) => connection(valueOrThrow(await silo.rounds(page))),
  },
  Mutation: { ...organiseRound, strikeOutRoundPair, sendRoundRequests },
};
