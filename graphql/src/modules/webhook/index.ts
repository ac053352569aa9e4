import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { removeWebhook } from './removeWebhook.ts';
import { rotateWebhookSecret } from './rotateWebhookSecret.ts';
import { saveWebhook } from './saveWebhook.ts';
import { sendWebhookAgain } from './sendWebhookAgain.ts';
import { testWebhook } from './testWebhook.ts';
import { Webhook } from './Webhook.ts';

export const webhook: Resolvers = {
  Webhook,
  Query: {
    webhooks: async (_root, { institutionId }, { silo }) => valueOrThrow(await silo.webhooks(institutionId)),
  },
  Mutation: { saveWebhook, removeWebhook, rotateWebhookSecret, testWebhook, sendWebhookAgain },
};
