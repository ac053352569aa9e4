import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const createCalendarLink: MutationResolvers['createCalendarLink'] = async (
  _root,
  args,
  { silo, publicUrl },
) => {
  const reply = await silo.createCalendarLink(args);
  if (!reply.ok) return refusal(reply);
  const { link, token } = reply.value;
  return {
    __typename: 'CreateCalendarLinkSuccess',
    link,
    url: new URL(`/calendar/${token}.ics`, publicUrl).href,
  };
};
