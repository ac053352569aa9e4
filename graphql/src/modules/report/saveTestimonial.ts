import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';

export const saveTestimonial: MutationResolvers['saveTestimonial'] = async (_root, { input }, { silo }) => {
  const reply = await silo.saveTestimonial(input);
  return reply.ok ? { __typename: 'SaveTestimonialSuccess', testimonials: reply.value } : refusals(reply);
};
