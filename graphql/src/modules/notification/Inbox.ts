import type { InboxResolvers } from '../../generated/types.ts';

export const Inbox: InboxResolvers = {
  pageInfo: ({ hasNextPage, endCursor }) => ({ hasNextPage, endCursor }),
};
