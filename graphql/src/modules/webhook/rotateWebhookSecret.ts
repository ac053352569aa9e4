import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const rotateWebhookSecret: MutationResolvers['rotateWebhookSecret'] = async (
  _root,
  { id },
  { silo },
) => {
  const reply = await silo.rotateWebhookSecret(id);
  return reply.ok ? { __typename: 'SaveWebhookSuccess', ...reply.value } : refusal(reply);
};
