import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const makeReport: MutationResolvers['makeReport'] = async (_root, input, { silo }) => {
  const reply = await silo.makeReport(input);
  return reply.ok ? { __typename: 'MakeReportSuccess', report: reply.value } : refusal(reply);
};
