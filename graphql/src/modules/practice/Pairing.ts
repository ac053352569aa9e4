import { valueOrNull } from '../../errors.ts';
import type { PairingResolvers } from '../../generated/types.ts';

/** There is a text once the review has found the project to be good practice. */
export const Pairing: PairingResolvers = {
  practice: async ({ id, practiceMark }, _args, { silo }) =>
    practiceMark ? valueOrNull(await silo.practiceOf(id)) : null,
};
