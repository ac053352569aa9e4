import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveToolReachability: MutationResolvers['saveToolReachability'] = async (
  _root,
  { input },
  { silo },
) => {
  const reply = await silo.saveToolReachability(input);
  return reply.ok
    ? { __typename: 'SaveToolReachabilitySuccess', toolReachability: reply.value }
    : refusals(reply);
};
