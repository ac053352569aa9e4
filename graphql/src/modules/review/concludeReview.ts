import type { MutationResolvers } from '../../generated/types.ts';
import { reviewResult } from './result.ts';

export const concludeReview: MutationResolvers['concludeReview'] = async (_root, args, { silo }) =>
  reviewResult(await silo.concludeReview(args));
