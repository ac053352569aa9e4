import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const requestPairing: MutationResolvers['requestPairing'] = async (_root, { input }, { silo }) => {
  const reply = await silo.requestPairing(input);
  return reply.ok ? { __typename: 'RequestPairingSuccess', pairing: reply.value } : refusal(reply);
};
