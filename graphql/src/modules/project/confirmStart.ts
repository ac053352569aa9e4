import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const confirmStart: MutationResolvers['confirmStart'] = async (_root, args, { silo }) => {
  const reply = await silo.confirmStart(args);
  return reply.ok ? { __typename: 'ConfirmStartSuccess', pairing: reply.value } : refusal(reply);
};
