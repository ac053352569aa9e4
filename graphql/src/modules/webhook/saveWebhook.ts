import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveWebhook: MutationResolvers['saveWebhook'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveWebhook(input);
  return reply.ok ? { __typename: 'SaveWebhookSuccess', ...reply.value } : refusals(reply);
};
