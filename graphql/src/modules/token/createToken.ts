import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const createToken: MutationResolvers['createToken'] = async (_root, { input }, { silo }) => {
  const reply = await silo.createToken(input);
  return reply.ok ? { __typename: 'CreateTokenSuccess', ...reply.value } : refusals(reply);
};
