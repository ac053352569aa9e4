import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const sendWebhookAgain: MutationResolvers['sendWebhookAgain'] = async (_root, args, { silo }) => {
  const reply = await silo.sendWebhookAgain(args.deliveryId);
  return reply.ok ? { __typename: 'WebhookDeliverySuccess', delivery: reply.value } : refusal(reply);
};
