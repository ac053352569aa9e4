import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const withdrawRequest: MutationResolvers['withdrawRequest'] = async (
  _root,
  { pairingId },
  { silo },
) => {
  const reply = await silo.withdrawRequest(pairingId);
  return reply.ok ? { __typename: 'AnswerRequestSuccess', pairing: reply.value } : refusal(reply);
};
