import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveInstitution: MutationResolvers['saveInstitution'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveInstitution(input);
  return reply.ok ? { __typename: 'SaveInstitutionSuccess', institution: reply.value } : refusals(reply);
};
