import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const removeReportMapping: MutationResolvers['removeReportMapping'] = async (
  _root,
  { id },
  { silo },
) => {
  const reply = await silo.removeReportMapping(id);
  return reply.ok ? { __typename: 'SaveReportMappingSuccess', project: reply.value } : refusal(reply);
};
