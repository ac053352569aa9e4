import { valueOrThrow } from '../../errors.ts';
import type { SideReadinessResolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

export const SideReadiness: SideReadinessResolvers = {
  institution: async ({ institutionId }, _args, { loaders }) =>
    (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
  savedBy: ({ savedBy }, _args, { loaders }) => (savedBy ? loaders.person.load(savedBy) : null),
};
