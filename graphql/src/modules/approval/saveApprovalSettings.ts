import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveApprovalSettings: MutationResolvers['saveApprovalSettings'] = async (
  _root,
  { input },
  { silo },
) => {
  const reply = await silo.saveApprovalSettings(input);
  return reply.ok ? { __typename: 'SaveApprovalSettingsSuccess', settings: reply.value } : refusals(reply);
};
