import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const answerRequest: MutationResolvers['answerRequest'] = async (_root, { input }, { silo }) => {
  const reply = await silo.answerRequest(input);
  return reply.ok ? { __typename: 'AnswerRequestSuccess', pairing: reply.value } : refusal(reply);
};
