import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const consentToPractice: MutationResolvers['consentToPractice'] = async (
  _root,
  { pairingId, hash },
  { silo },
) => {
  const reply = await silo.consentToPractice(pairingId, hash);
  return reply.ok ? { __typename: 'ConsentToPracticeSuccess', pairing: reply.value } : refusal(reply);
};
