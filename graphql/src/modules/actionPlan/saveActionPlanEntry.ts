import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveActionPlanEntry: MutationResolvers['saveActionPlanEntry'] = async (
  _root,
  { input },
  { silo },
) => {
  const reply = await silo.saveActionPlanEntry(input);
  return reply.ok ? { __typename: 'SaveActionPlanEntrySuccess', entry: reply.value } : refusals(reply);
};
