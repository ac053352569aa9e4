import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const raiseRisk: MutationResolvers['raiseRisk'] = async (_root, args, { silo }) => {
  const reply = await silo.raiseRisk(args);
  return reply.ok ? { __typename: 'RaiseRiskSuccess', pairing: reply.value } : refusal(reply);
};
