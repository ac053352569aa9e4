import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveRubric: MutationResolvers['saveRubric'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveRubric(input);
  return reply.ok ? { __typename: 'SaveRubricSuccess', rubric: reply.value } : refusals(reply);
};
