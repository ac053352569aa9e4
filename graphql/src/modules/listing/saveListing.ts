import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveListing: MutationResolvers['saveListing'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveListing(input);
  return reply.ok ? { __typename: 'SaveListingSuccess', listing: reply.value } : refusals(reply);
};
