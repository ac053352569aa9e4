import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { consentToPractice } from './consentToPractice.ts';
import { GoodPractice } from './GoodPractice.ts';
import { Pairing } from './Pairing.ts';
import { publishGoodPractice } from './publishGoodPractice.ts';
import { savePractice } from './savePractice.ts';
import { takeDownPractice } from './takeDownPractice.ts';

export const practice: Resolvers = {
  GoodPractice,
  Pairing,
  Query: {
    goodPractice: async (_root, { id }, { silo }) => valueOrNull(await silo.practice(id)),
    goodPractices: async (_root, args, { silo }) => connection(valueOrThrow(await silo.practices(args))),
  },
  Mutation: { savePractice, consentToPractice, publishGoodPractice, takeDownPractice },
};
