import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const revokeCredential: MutationResolvers['revokeCredential'] = async (_root, args, { silo }) => {
  const reply = await silo.revokeCredential(args);
  return reply.ok ? { __typename: 'RevokeCredentialSuccess', credential: reply.value } : refusal(reply);
};
