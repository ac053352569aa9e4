import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const addDelegation: MutationResolvers['addDelegation'] = async (_root, { input }, { silo }) => {
  const reply = await silo.addDelegation(input);
  return reply.ok ? { __typename: 'AddDelegationSuccess', delegation: reply.value } : refusals(reply);
};
