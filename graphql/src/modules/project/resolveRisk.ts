import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const resolveRisk: MutationResolvers['resolveRisk'] = async (_root, args, { silo }) => {
  const reply = await silo.resolveRisk(args);
  return reply.ok ? { __typename: 'ResolveRiskSuccess', pairing: reply.value } : refusal(reply);
};
