import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const submitOutcome: MutationResolvers['submitOutcome'] = async (_root, { input }, { silo }) => {
  const reply = await silo.submitOutcome(input);
  return reply.ok ? { __typename: 'SubmitOutcomeSuccess', pairing: reply.value } : refusals(reply);
};
