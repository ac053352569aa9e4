import type { MutationResolvers } from '../../generated/types.ts';
import { reviewResult } from './result.ts';

export const declareConflict: MutationResolvers['declareConflict'] = async (_root, args, { silo }) =>
  reviewResult(await silo.declareConflict(args));
