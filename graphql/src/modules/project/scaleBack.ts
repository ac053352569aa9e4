import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const scaleBack: MutationResolvers['scaleBack'] = async (_root, args, { silo }) => {
  const reply = await silo.scaleBack(args);
  return reply.ok ? { __typename: 'ScaleBackSuccess', pairing: reply.value } : refusal(reply);
};
