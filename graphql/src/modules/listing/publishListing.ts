import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

/** Publishing, pausing and withdrawing differ only in what silo is asked to do. */
const changing =
  (change: 'publish' | 'pause' | 'withdraw'): MutationResolvers['publishListing'] =>
  async (_root, { id }, { silo }) => {
    const reply = await silo.changeListing(id, change);
    return reply.ok ? { __typename: 'PublishListingSuccess', listing: reply.value } : refusals(reply);
  };

export const publishListing = changing('publish');
export const pauseListing = changing('pause');
export const withdrawListing = changing('withdraw');
