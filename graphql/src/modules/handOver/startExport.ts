import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const startExport: MutationResolvers['startExport'] = async (_root, _args, { silo }) => {
  const reply = await silo.startExport();
  return reply.ok ? { __typename: 'StartExportSuccess', file: reply.value } : refusal(reply);
};
