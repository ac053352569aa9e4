import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { createToken } from './createToken.ts';
import { revokeToken } from './revokeToken.ts';

export const token: Resolvers = {
  Query: { tokens: async (_root, _args, { silo }) => valueOrThrow(await silo.tokens()) },
  Mutation: { createToken, revokeToken },
};
