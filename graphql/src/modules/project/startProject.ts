import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const startProject: MutationResolvers['startProject'] = async (_root, args, { silo }) => {
  const reply = await silo.startProject(args);
  return reply.ok ? { __typename: 'StartProjectSuccess', pairing: reply.value } : refusal(reply);
};
