import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveExpertGroup: MutationResolvers['saveExpertGroup'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveExpertGroup(input);
  return reply.ok ? { __typename: 'SaveExpertGroupSuccess', group: reply.value } : refusals(reply);
};
