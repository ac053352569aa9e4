import type { Resolvers } from '../../generated/types.ts';
import { inboxChanged } from './inboxChanged.ts';
import { pairingChanged } from './pairingChanged.ts';

export const live: Resolvers = { Subscription: { inboxChanged, pairingChanged } };
