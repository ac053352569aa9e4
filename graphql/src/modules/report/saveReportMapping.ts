import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveReportMapping: MutationResolvers['saveReportMapping'] = async (
  _root,
  { input },
  { silo },
) => {
  const reply = await silo.saveReportMapping(input);
  return reply.ok ? { __typename: 'SaveReportMappingSuccess', project: reply.value } : refusals(reply);
};
