import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const switchLearning: MutationResolvers['switchLearning'] = async (_root, input, { silo }) => {
  const reply = await silo.switchLearning(input);
  return reply.ok ? { __typename: 'SwitchLearningSuccess', ranking: reply.value } : refusal(reply);
};
