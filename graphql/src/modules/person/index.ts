import { valueOrNull } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { Person } from './Person.ts';
import { saveProfile } from './saveProfile.ts';

export const person: Resolvers = {
  Person,
  Query: {
    me: async (_root, _args, { silo, signedIn }) => (signedIn ? valueOrNull(await silo.me()) : null),
  },
  Mutation: { saveProfile },
};
