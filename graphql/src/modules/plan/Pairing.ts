import { valueOrNull } from '../../errors.ts';
import type { PairingResolvers } from '../../generated/types.ts';

/** There is a plan once the request is accepted. */
export const Pairing: PairingResolvers = {
  plan: async ({ id, planHash }, _args, { silo }) => (planHash ? valueOrNull(await silo.plan(id)) : null),
};
