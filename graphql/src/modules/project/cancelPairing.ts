import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const cancelPairing: MutationResolvers['cancelPairing'] = async (_root, args, { silo }) => {
  const reply = await silo.cancelPairing(args);
  return reply.ok ? { __typename: 'CancelPairingSuccess', pairing: reply.value } : refusal(reply);
};
