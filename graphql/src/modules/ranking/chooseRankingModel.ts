import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const chooseRankingModel: MutationResolvers['chooseRankingModel'] = async (
  _root,
  { modelId, reason },
  { silo },
) => {
  const reply = await silo.chooseRankingModel({ modelId: modelId ?? null, reason });
  return reply.ok ? { __typename: 'ChooseRankingModelSuccess', ranking: reply.value } : refusal(reply);
};
