import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveFairnessRules: MutationResolvers['saveFairnessRules'] = async (
  _root,
  { input },
  { silo },
) => {
  const reply = await silo.saveFairnessRules(input);
  return reply.ok ? { __typename: 'SaveFairnessRulesSuccess', ranking: reply.value } : refusals(reply);
};
