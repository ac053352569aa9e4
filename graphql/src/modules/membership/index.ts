import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { decideMembership } from './decideMembership.ts';
import { Membership } from './Membership.ts';
import { MembershipRequest } from './MembershipRequest.ts';
import { requestMembership } from './requestMembership.ts';

export const membership: Resolvers = {
  Membership,
  MembershipRequest,
  Query: {
    membershipRequests: async (_root, _args, { silo }) => valueOrThrow(await silo.membershipRequests()),
  },
  Mutation: { requestMembership, decideMembership },
};
