import { valueOrThrow } from '../../errors.ts';
import type {
  MatchingRoundResolvers,
  RoundLeftOverResolvers,
  RoundPairResolvers,
} from '../../generated/types.ts';
import { connection } from '../../page.ts';

/** A page of pairs costs one request to silo for all of their listings. */
export const MatchingRound: MatchingRoundResolvers = {
  institution: ({ institutionId }, _args, { loaders }) =>
    institutionId ? loaders.institution.load(institutionId) : null,
  myListings: async ({ myListings }, _args, { loaders }) =>
    (await Promise.all(myListings.map((id) => loaders.listing.load(id)))).filter((found) => found !== null),
  pairs: async ({ id }, page, { silo }) => connection(valueOrThrow(await silo.roundPairs(id, page))),
  leftOver: async ({ id }, page, { silo }) => connection(valueOrThrow(await silo.roundLeftOver(id, page))),
};

export const RoundPair: RoundPairResolvers = {
  ours: ({ ourListingId }, _args, { loaders }) => loaders.listing.load(ourListingId),
  theirs: ({ theirListingId }, _args, { loaders }) => loaders.listing.load(theirListingId),
  struckOutBy: ({ struckOutBy }, _args, { loaders }) =>
    struckOutBy ? loaders.institution.load(struckOutBy) : null,
};

export const RoundLeftOver: RoundLeftOverResolvers = {
  listing: ({ listingId }, _args, { loaders }) => loaders.listing.load(listingId),
};
