import type { MutationResolvers } from '../../generated/types.ts';
import { reviewResult } from './result.ts';

export const reviewPilot: MutationResolvers['reviewPilot'] = async (_root, { input }, { silo }) =>
  reviewResult(await silo.reviewPilot(input));
