import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const takeDownPractice: MutationResolvers['takeDownPractice'] = async (
  _root,
  { pairingId, reason },
  { silo },
) => {
  const reply = await silo.takeDownPractice(pairingId, reason);
  return reply.ok ? { __typename: 'TakeDownPracticeSuccess', pairing: reply.value } : refusal(reply);
};
