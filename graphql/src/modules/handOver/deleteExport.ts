import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const deleteExport: MutationResolvers['deleteExport'] = async (_root, { id }, { silo }) => {
  const reply = await silo.deleteExport(id);
  return reply.ok ? { __typename: 'DeleteExportSuccess', file: reply.value } : refusal(reply);
};
