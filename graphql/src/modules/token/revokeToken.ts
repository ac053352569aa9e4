import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const revokeToken: MutationResolvers['revokeToken'] = async (_root, { id }, { silo }) => {
  const reply = await silo.revokeToken(id);
  return reply.ok ? { __typename: 'RevokeTokenSuccess', id } : refusal(reply);
};
