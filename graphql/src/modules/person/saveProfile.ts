import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveProfile: MutationResolvers['saveProfile'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveProfile(input);
  return reply.ok ? { __typename: 'SaveProfileSuccess', person: reply.value } : refusals(reply);
};
