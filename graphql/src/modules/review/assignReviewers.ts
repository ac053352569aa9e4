import type { MutationResolvers } from '../../generated/types.ts';
import { reviewResult } from './result.ts';

export const assignReviewers: MutationResolvers['assignReviewers'] = async (_root, args, { silo }) =>
  reviewResult(await silo.assignReviewers(args));
