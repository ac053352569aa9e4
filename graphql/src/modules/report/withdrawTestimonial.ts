import { refusal } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const withdrawTestimonial: MutationResolvers['withdrawTestimonial'] = async (
  _root,
  { id },
  { silo },
) => {
  const reply = await silo.withdrawTestimonial(id);
  return reply.ok
    ? { __typename: 'WithdrawTestimonialSuccess', testimonials: reply.value.testimonials }
    : refusal(reply);
};
