import { valueOrThrow } from '../../errors.ts';
import type { ComparedPartnerResolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

/** Two to four partners cost one request to silo for their listings. */
export const ComparedPartner: ComparedPartnerResolvers = {
  listing: async ({ partnerListingId }, _args, { loaders }) =>
    (await loaders.listing.load(partnerListingId)) ?? valueOrThrow(missing('listing')),
};
