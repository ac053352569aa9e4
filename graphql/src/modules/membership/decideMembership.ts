import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const decideMembership: MutationResolvers['decideMembership'] = async (
  _root,
  { membershipId, accept },
  { silo },
) => {
  const reply = await silo.decideMembership(membershipId, accept);
  return reply.ok ? { __typename: 'DecideMembershipSuccess', membership: reply.value } : refusal(reply);
};
