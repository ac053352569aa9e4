import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const endDelegation: MutationResolvers['endDelegation'] = async (
  _root,
  { institutionId, id },
  { silo },
) => {
  const reply = await silo.endDelegation(institutionId, id);
  return reply.ok ? { __typename: 'EndDelegationSuccess', delegation: reply.value } : refusal(reply);
};
