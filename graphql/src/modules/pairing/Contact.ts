import { valueOrThrow } from '../../errors.ts';
import type { ContactResolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

export const Contact: ContactResolvers = {
  institution: async ({ institutionId }, _args, { loaders }) =>
    (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
};
