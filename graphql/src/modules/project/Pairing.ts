import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { PairingResolvers } from '../../generated/types.ts';

/** Only what can exist in a state is asked for, so that a page of requests costs silo nothing here. */
const beforeApproval = new Set([
  'REQUESTED',
  'DECLINED',
  'WITHDRAWN',
  'CO_DESIGN',
  'UNDER_REVIEW',
  'CHANGES_REQUESTED',
  'REJECTED',
]);

export const Pairing: Pick<PairingResolvers, 'readiness' | 'project' | 'substitutes'> = {
  readiness: async ({ id, state }, _args, { silo }) =>
    beforeApproval.has(state) ? null : valueOrNull(await silo.readiness(id)),
  project: async ({ id, state }, _args, { silo }) =>
    beforeApproval.has(state) || state === 'APPROVED' || state === 'READY'
      ? null
      : valueOrNull(await silo.project(id)),
  substitutes: async ({ id }, args, { silo }) => valueOrThrow(await silo.substitutes(id, args)),
};
