import { valueOrThrow } from '../../errors.ts';
import type { ListingResolvers } from '../../generated/types.ts';
import { visiblePerson } from '../person/Person.ts';
import { missing } from '../shared/missing.ts';

export const Listing: ListingResolvers = {
  institution: async ({ institutionId }, _args, { loaders }) =>
    (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
  owner: ({ ownerId }, _args, { loaders }) => visiblePerson(loaders, ownerId),
};
