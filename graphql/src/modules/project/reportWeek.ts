import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const reportWeek: MutationResolvers['reportWeek'] = async (_root, { input }, { silo }) => {
  const reply = await silo.reportWeek(input);
  return reply.ok ? { __typename: 'ReportWeekSuccess', pairing: reply.value } : refusal(reply);
};
