import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const retryDeadLetter: MutationResolvers['retryDeadLetter'] = async (_root, { id }, { silo }) => {
  const reply = await silo.retryDeadLetter(id);
  return reply.ok ? { __typename: 'RetryDeadLetterSuccess', id } : refusal(reply);
};
