import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const publishGoodPractice: MutationResolvers['publishGoodPractice'] = async (
  _root,
  { pairingId },
  { silo },
) => {
  const reply = await silo.publishPractice(pairingId);
  return reply.ok ? { __typename: 'PublishGoodPracticeSuccess', pairing: reply.value } : refusal(reply);
};
