import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const decideApproval: MutationResolvers['decideApproval'] = async (_root, { input }, { silo }) => {
  const reply = await silo.decideApproval(input);
  return reply.ok ? { __typename: 'DecideApprovalSuccess', pairing: reply.value } : refusal(reply);
};
