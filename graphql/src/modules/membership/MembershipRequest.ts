import { valueOrThrow } from '../../errors.ts';
import type { MembershipRequestResolvers } from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

export const MembershipRequest: MembershipRequestResolvers = {
  person: async ({ person, membership }, _args, { loaders }) =>
    person ?? (await loaders.person.load(membership.personId)) ?? valueOrThrow(missing('person')),
};
