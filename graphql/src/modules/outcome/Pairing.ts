import { valueOrNull } from '../../errors.ts';
import type { PairingResolvers } from '../../generated/types.ts';
import type { SiloPairing } from '../../silo/types.ts';

const markOf = ({ outcomes }: SiloPairing, side: string) =>
  side === 'REQUESTER' ? outcomes.requester : outcomes.invited;

/** Silo is asked for both sides' reports at once, and only when there is one. */
export const Pairing: Pick<PairingResolvers, 'outcome' | 'followUps'> = {
  outcome: async (pairing, { side }, { loaders }) =>
    side === 'OBSERVER' || !markOf(pairing, side)
      ? null
      : ((await loaders.outcomes.load(pairing.id)).find((one) => one.side === side) ?? null),
  followUps: async ({ id }, _args, { silo }) => valueOrNull(await silo.followUps(id)),
};
