import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const publishReport: MutationResolvers['publishReport'] = async (_root, { id }, { silo }) => {
  const reply = await silo.publishReport(id);
  return reply.ok ? { __typename: 'PublishReportSuccess', report: reply.value } : refusal(reply);
};
