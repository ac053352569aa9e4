import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { assignReviewers } from './assignReviewers.ts';
import { concludeReview } from './concludeReview.ts';
import { declareConflict } from './declareConflict.ts';
import { discussReview } from './discussReview.ts';
import { putRubricInForce } from './putRubricInForce.ts';
import { reviewPilot } from './reviewPilot.ts';
import { reviseScore } from './reviseScore.ts';
import { saveExpertGroup } from './saveExpertGroup.ts';
import { saveRubric } from './saveRubric.ts';

export const review: Resolvers = {
  Pairing: { review: ({ id }, _args, { loaders }) => loaders.review.load(id) },
  ExpertGroupMember: {
    institution: ({ institutionId }, _args, { loaders }) =>
      institutionId ? loaders.institution.load(institutionId) : null,
  },
  Query: {
    reviewDesk: async (_root, args, { silo }) => connection(valueOrThrow(await silo.reviewDesk(args))),
    reviewerCandidates: async (_root, { pairingId }, { silo }) =>
      valueOrThrow(await silo.reviewerCandidates(pairingId)),
    expertGroups: async (_root, _args, { silo }) => valueOrThrow(await silo.expertGroups()),
    rubrics: async (_root, _args, { silo }) => valueOrThrow(await silo.rubrics()),
  },
  Mutation: {
    assignReviewers,
    concludeReview,
    declareConflict,
    discussReview,
    putRubricInForce,
    reviewPilot,
    reviseScore,
    saveExpertGroup,
    saveRubric,
  },
};
