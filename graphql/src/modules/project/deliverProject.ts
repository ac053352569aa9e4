import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const deliverProject: MutationResolvers['deliverProject'] = async (_root, args, { silo }) => {
  const reply = await silo.deliverProject(args);
  return reply.ok ? { __typename: 'DeliverProjectSuccess', pairing: reply.value } : refusal(reply);
};
