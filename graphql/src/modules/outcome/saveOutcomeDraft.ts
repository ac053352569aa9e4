import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveOutcomeDraft: MutationResolvers['saveOutcomeDraft'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveOutcomeDraft(input);
  return reply.ok ? { __typename: 'SaveOutcomeDraftSuccess', form: reply.value } : refusals(reply);
};
