import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const followUpPairing: MutationResolvers['followUpPairing'] = async (_root, { input }, { silo }) => {
  const reply = await silo.followUpPairing(input);
  return reply.ok ? { __typename: 'FollowUpPairingSuccess', followUps: reply.value } : refusal(reply);
};
