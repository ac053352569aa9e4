import type { MembershipResolvers } from '../../generated/types.ts';
import { visiblePerson } from '../person/Person.ts';

/** An expert's or the secretariat's membership has no institution. */
export const Membership: MembershipResolvers = {
  institution: ({ institutionId }, _args, { loaders }) =>
    institutionId ? loaders.institution.load(institutionId) : null,
  person: ({ personId }, _args, { loaders }) => visiblePerson(loaders, personId),
};
