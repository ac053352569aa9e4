import { valueOrThrow } from '../../errors.ts';
import type { ApprovalResolvers } from '../../generated/types.ts';
import { visiblePerson } from '../person/Person.ts';
import { missing } from '../shared/missing.ts';

export const Approval: ApprovalResolvers = {
  institution: async ({ institutionId }, _args, { loaders }) =>
    (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
  decidedBy: ({ decidedById }, _args, { loaders }) => visiblePerson(loaders, decidedById),
};
