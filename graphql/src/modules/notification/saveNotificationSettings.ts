import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveNotificationSettings: MutationResolvers['saveNotificationSettings'] = async (
  _root,
  { choices },
  { silo, mailIsSent },
) => {
  const reply = await silo.saveNotificationSettings(choices);
  return reply.ok
    ? {
        __typename: 'SaveNotificationSettingsSuccess',
        notificationSettings: { ...reply.value, mailIsSent },
      }
    : refusal(reply);
};
