import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';
import { issueCredential } from './issueCredential.ts';
import { revokeCredential } from './revokeCredential.ts';

export const credential: Resolvers = {
  Pairing: {
    credentials: async ({ id }, _args, { silo }) => valueOrThrow(await silo.pairingCredentials(id)),
    credits: async ({ id }, _args, { silo }) => valueOrThrow(await silo.creditsSideBySide(id)),
  },
  Credential: {
    institution: async ({ institutionId }, _args, { loaders }) =>
      (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
  },
  SideCredits: {
    institution: async ({ institutionId }, _args, { loaders }) =>
      (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
  },
  Query: {
    credential: async (_root, { id }, { silo }) => valueOrNull(await silo.credential(id)),
    verifyCredential: async (_root, { document }, { silo }) =>
      valueOrThrow(await silo.verifyCredential(document)),
  },
  Mutation: { issueCredential, revokeCredential },
};
