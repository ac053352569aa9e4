import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { commented } from './commented.ts';

export const commentOnPlan: MutationResolvers['commentOnPlan'] = async (_root, { input }, context) => {
  const reply = await context.silo.commentOnPlan(input);
  return reply.ok ? commented(input.pairingId, reply.value, context) : refusal(reply);
};
