import { valueOrThrow } from '../../errors.ts';
import type { PartnerSuggestionResolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

/** A page of suggestions costs one request to silo for its listings, not one per suggestion. */
export const PartnerSuggestion: PartnerSuggestionResolvers = {
  listing: async ({ partnerListingId }, _args, { loaders }) =>
    (await loaders.listing.load(partnerListingId)) ?? valueOrThrow(missing('listing')),
};
