import type { SubscriptionResolvers } from '../../generated/types.ts';
import { pairingTopic } from '../../live/live.ts';
import { streamOf, type Seen } from '../../live/stream.ts';
import type { SiloPairing } from '../../silo/types.ts';

export const pairingChanged: SubscriptionResolvers['pairingChanged'] = {
  subscribe: (_root, { id }, context) =>
    streamOf(
      context,
      () => pairingTopic(id),
      (silo) => silo.pairing(id),
    ),
  resolve: (seen: Seen<SiloPairing>) => seen.read(),
};
