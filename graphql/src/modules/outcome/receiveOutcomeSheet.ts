import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const receiveOutcomeSheet: MutationResolvers['receiveOutcomeSheet'] = async (
  _root,
  { input },
  { silo },
) => {
  const reply = await silo.receiveOutcomeSheet(input);
  return reply.ok ? { __typename: 'ReceiveOutcomeSheetSuccess', form: reply.value } : refusals(reply);
};
