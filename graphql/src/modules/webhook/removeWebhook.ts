import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const removeWebhook: MutationResolvers['removeWebhook'] = async (_root, { id }, { silo }) => {
  const reply = await silo.removeWebhook(id);
  return reply.ok ? { __typename: 'RemoveWebhookSuccess', id } : refusal(reply);
};
