import { refusals } from '../../errors.ts';
import type { SiloPairing, SiloReply } from '../../silo/types.ts';

/** Every action on a review answers the pairing, whose review the client asks for along with it. */
export const reviewResult = (reply: SiloReply<SiloPairing>) =>
  reply.ok ? { __typename: 'ReviewSuccess' as const, pairing: reply.value } : refusals(reply);
