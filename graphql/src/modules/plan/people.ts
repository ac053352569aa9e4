import { valueOrThrow } from '../../errors.ts';
import type {
  PlanClassResolvers,
  PlanCommentResolvers,
  PlanSectionChangeResolvers,
  PlanSectionStateResolvers,
} from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

/** Who is named in a plan is asked for once, however many sections and comments there are. */
export const PlanSectionState: PlanSectionStateResolvers = {
  changedBy: ({ changedBy }, _args, { loaders }) => (changedBy ? loaders.person.load(changedBy) : null),
};

export const PlanSectionChange: PlanSectionChangeResolvers = {
  changedBy: ({ changedBy }, _args, { loaders }) => (changedBy ? loaders.person.load(changedBy) : null),
};

export const PlanComment: PlanCommentResolvers = {
  by: ({ by }, _args, { loaders }) => loaders.person.load(by),
  resolvedBy: ({ resolvedBy }, _args, { loaders }) => (resolvedBy ? loaders.person.load(resolvedBy) : null),
};

export const PlanClass: PlanClassResolvers = {
  institution: async ({ institutionId }, _args, { loaders }) =>
    (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
};
