import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const savePlan: MutationResolvers['savePlan'] = async (_root, { input }, { silo }) => {
  const reply = await silo.savePlan(input);
  return reply.ok ? { __typename: 'SavePlanSuccess', pairing: reply.value } : refusals(reply);
};
