import { valueOrThrow } from '../../errors.ts';
import type { WebhookResolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';

export const Webhook: WebhookResolvers = {
  deliveries: async ({ id }, args, { silo }) =>
    connection(valueOrThrow(await silo.webhookDeliveries(id, args))),
};
