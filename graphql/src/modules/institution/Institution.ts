import type { InstitutionResolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';

export const Institution: InstitutionResolvers = {
  listings: async ({ id }, { first, after }, { loaders }) =>
    connection(await loaders.institutionListings.load({ institutionId: id, first, after })),
};
