import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { ComparedPartner } from './ComparedPartner.ts';
import { dismissSuggestion } from './dismissSuggestion.ts';
import { PartnerSuggestion } from './PartnerSuggestion.ts';

export const suggestion: Resolvers = {
  PartnerSuggestion,
  ComparedPartner,
  Query: {
    partnerSuggestions: async (_root, { listingId, ...page }, { silo }) =>
      connection(valueOrThrow(await silo.suggestions(listingId, page))),
    feasibility: async (_root, { listingId, partnerListingId }, { silo }) =>
      valueOrThrow(await silo.feasibility(listingId, partnerListingId)),
    compareSuggestions: async (_root, { listingId, partnerListingIds }, { silo }) =>
      valueOrThrow(await silo.comparison(listingId, partnerListingIds)),
  },
  Mutation: { dismissSuggestion },
};
