import type { MutationResolvers } from '../../generated/types.ts';
import { reviewResult } from './result.ts';

export const discussReview: MutationResolvers['discussReview'] = async (_root, args, { silo }) =>
  reviewResult(await silo.discussReview(args));
