import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { Institution } from './Institution.ts';
import { saveInstitution } from './saveInstitution.ts';

export const institution: Resolvers = {
  Institution,
  Query: {
    institution: async (_root, { id }, { silo }) => valueOrNull(await silo.institution(id)),
    institutions: async (_root, args, { silo }) => connection(valueOrThrow(await silo.institutions(args))),
  },
  Mutation: { saveInstitution },
};
