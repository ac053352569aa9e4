import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { PairingResolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

/** A page of pairings costs one request to silo for its listings, not one per pairing. */
export const Pairing: PairingResolvers = {
  listing: async ({ listingId }, _args, { loaders }) =>
    (await loaders.listing.load(listingId)) ?? valueOrThrow(missing('listing')),
  partnerListing: async ({ partnerListingId }, _args, { loaders }) =>
    (await loaders.listing.load(partnerListingId)) ?? valueOrThrow(missing('listing')),
  history: ({ id }, _args, { loaders }) => loaders.history.load(id),
  nextBest: async ({ id, state }, _args, { silo }) =>
    state === 'DECLINED' || state === 'LAPSED' ? valueOrNull(await silo.nextBest(id)) : null,
};
