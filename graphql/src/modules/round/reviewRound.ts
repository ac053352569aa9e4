import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const strikeOutRoundPair: MutationResolvers['strikeOutRoundPair'] = async (
  _root,
  { id, pairId, reason },
  { silo },
) => {
  const reply = await silo.strikeOutRoundPair(id, pairId, reason);
  return reply.ok ? { __typename: 'StrikeOutRoundPairSuccess', pair: reply.value } : refusal(reply);
};

/** Each pair has an answer of its own, so a refused one does not hold up the others. */
export const sendRoundRequests: MutationResolvers['sendRoundRequests'] = async (
  _root,
  { id, pairIds, message },
  { silo },
) => {
  const reply = await silo.sendRoundRequests(id, pairIds, message);
  return reply.ok ? { __typename: 'SendRoundRequestsSuccess', sent: reply.value } : refusal(reply);
};
