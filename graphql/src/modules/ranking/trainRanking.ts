import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const trainRanking: MutationResolvers['trainRanking'] = async (_root, _args, { silo }) => {
  const reply = await silo.trainRanking();
  return reply.ok ? { __typename: 'TrainRankingSuccess', run: reply.value } : refusal(reply);
};
