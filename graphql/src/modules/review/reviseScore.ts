import type { MutationResolvers } from '../../generated/types.ts';
import { reviewResult } from './result.ts';

export const reviseScore: MutationResolvers['reviseScore'] = async (_root, { input }, { silo }) =>
  reviewResult(await silo.reviseScore(input));
