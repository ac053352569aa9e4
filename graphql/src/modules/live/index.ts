import type { Resolvers } from '../../generated/types.ts';
import { pairingChanged } from './pairingChanged.ts';

export const live: Resolvers = { Subscription: { pairingChanged } };
