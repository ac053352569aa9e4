import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveReadiness: MutationResolvers['saveReadiness'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveReadiness(input);
  return reply.ok ? { __typename: 'SaveReadinessSuccess', pairing: reply.value } : refusal(reply);
};
