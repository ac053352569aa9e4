import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const testWebhook: MutationResolvers['testWebhook'] = async (_root, { id }, { silo }) => {
  const reply = await silo.testWebhook(id);
  return reply.ok ? { __typename: 'WebhookDeliverySuccess', delivery: reply.value } : refusal(reply);
};
