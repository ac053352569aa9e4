import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const moveDemoClock: MutationResolvers['moveDemoClock'] = async (_root, { days }, { silo }) => {
  const reply = await silo.moveDemoClock(days);
  return reply.ok ? { __typename: 'MoveDemoClockSuccess', demoClock: reply.value } : refusal(reply);
};
