import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const putRubricInForce: MutationResolvers['putRubricInForce'] = async (_root, { id }, { silo }) => {
  const reply = await silo.putRubricInForce(id);
  return reply.ok ? { __typename: 'SaveRubricSuccess', rubric: reply.value } : refusals(reply);
};
