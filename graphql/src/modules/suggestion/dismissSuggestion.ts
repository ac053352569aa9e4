import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const dismissSuggestion: MutationResolvers['dismissSuggestion'] = async (
  _root,
  { listingId, partnerListingId, reason },
  { silo },
) => {
  const reply = await silo.dismiss(listingId, partnerListingId, reason);
  return reply.ok ? { __typename: 'DismissSuggestionSuccess', listingId, partnerListingId } : refusal(reply);
};
