import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { Listing } from './Listing.ts';
import { pauseListing, publishListing, withdrawListing } from './publishListing.ts';
import { saveListing } from './saveListing.ts';

export const listing: Resolvers = {
  Listing,
  Query: {
    listing: async (_root, { id }, { silo }) => valueOrNull(await silo.listing(id)),
    listings: async (_root, args, { silo }) => connection(valueOrThrow(await silo.listings(args))),
  },
  Mutation: { saveListing, publishListing, pauseListing, withdrawListing },
};
