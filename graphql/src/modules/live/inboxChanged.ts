import type { SubscriptionResolvers } from '../../generated/types.ts';
import { inboxTopic } from '../../live/live.ts';
import { streamOf, type Seen } from '../../live/stream.ts';
import type { SiloInbox } from '../../silo/types.ts';

export const inboxChanged: SubscriptionResolvers['inboxChanged'] = {
  subscribe: (_root, _args, context) => streamOf(context, inboxTopic, (silo) => silo.inbox({})),
  resolve: (seen: Seen<SiloInbox>) => seen.read(),
};
