import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const savePractice: MutationResolvers['savePractice'] = async (_root, { input }, { silo }) => {
  const reply = await silo.savePractice(input);
  return reply.ok ? { __typename: 'SavePracticeSuccess', pairing: reply.value } : refusals(reply);
};
