import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const issueCredential: MutationResolvers['issueCredential'] = async (_root, { input }, { silo }) => {
  const reply = await silo.issueCredential(input);
  return reply.ok ? { __typename: 'IssueCredentialSuccess', credential: reply.value } : refusal(reply);
};
