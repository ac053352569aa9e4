import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { commented } from './commented.ts';

export const resolvePlanComment: MutationResolvers['resolvePlanComment'] = async (
  _root,
  { input },
  context,
) => {
  const reply = await context.silo.resolvePlanComment(input);
  return reply.ok ? commented(input.pairingId, reply.value, context) : refusal(reply);
};
