import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const revokeCalendarLink: MutationResolvers['revokeCalendarLink'] = async (
  _root,
  { id },
  { silo },
) => {
  const reply = await silo.revokeCalendarLink(id);
  return reply.ok ? { __typename: 'RevokeCalendarLinkSuccess', id } : refusal(reply);
};
