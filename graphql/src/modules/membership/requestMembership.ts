import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const requestMembership: MutationResolvers['requestMembership'] = async (_root, args, { silo }) => {
  const reply = await silo.requestMembership(args);
  return reply.ok ? { __typename: 'RequestMembershipSuccess', membership: reply.value } : refusal(reply);
};
