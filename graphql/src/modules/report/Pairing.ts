import { valueOrNull } from '../../errors.ts';
import type { PairingResolvers } from '../../generated/types.ts';

/** Projects that were not approved count for nothing, so nothing is asked for them. */
const notApproved = new Set([
  'REQUESTED',
  'DECLINED',
  'WITHDRAWN',
  'LAPSED',
  'CO_DESIGN',
  'UNDER_REVIEW',
  'CHANGES_REQUESTED',
  'REJECTED',
  'CANCELLED',
]);

export const Pairing: Pick<PairingResolvers, 'reportMapping' | 'testimonials'> = {
  reportMapping: async ({ id, state }, _args, { silo }) =>
    notApproved.has(state) ? null : valueOrNull(await silo.reportMapping(id)),
  testimonials: async ({ id, state }, _args, { silo }) =>
    notApproved.has(state) || state === 'APPROVED' || state === 'READY'
      ? null
      : valueOrNull(await silo.testimonials(id)),
};
