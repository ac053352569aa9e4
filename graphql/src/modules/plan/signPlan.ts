import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const signPlan: MutationResolvers['signPlan'] = async (_root, { pairingId, planHash }, { silo }) => {
  const reply = await silo.signPlan(pairingId, planHash);
  return reply.ok ? { __typename: 'SignPlanSuccess', pairing: reply.value } : refusal(reply);
};
