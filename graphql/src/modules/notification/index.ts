import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { Inbox } from './Inbox.ts';
import { markInboxRead } from './markInboxRead.ts';
import { retryDeadLetter } from './retryDeadLetter.ts';
import { saveNotificationSettings } from './saveNotificationSettings.ts';

export const notification: Resolvers = {
  Inbox,
  Query: {
    inbox: async (_root, args, { silo }) => valueOrThrow(await silo.inbox(args)),
    notificationSettings: async (_root, _args, { silo, mailIsSent }) => ({
      ...valueOrThrow(await silo.notificationSettings()),
      mailIsSent,
    }),
    deadLetters: async (_root, args, { silo }) => connection(valueOrThrow(await silo.deadLetters(args))),
  },
  Mutation: { markInboxRead, retryDeadLetter, saveNotificationSettings },
};
