import { valueOrNull } from '../../errors.ts';
import type { InstitutionResolvers } from '../../generated/types.ts';

/** What only an institution's office and the secretariat may read is null for everybody else. */
export const Institution: InstitutionResolvers = {
  approvalSettings: async ({ id }, _args, { silo }) => valueOrNull(await silo.approvalSettings(id)),
  delegations: async ({ id }, _args, { silo }) => valueOrNull(await silo.delegations(id)),
};
