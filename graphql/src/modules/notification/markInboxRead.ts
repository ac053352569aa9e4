import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const markInboxRead: MutationResolvers['markInboxRead'] = async (_root, args, { silo }) => {
  const reply = await silo.markInboxRead(args);
  return reply.ok ? { __typename: 'MarkInboxReadSuccess', inbox: reply.value } : refusal(reply);
};
