import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { commentOnPlan } from './commentOnPlan.ts';
import { Pairing } from './Pairing.ts';
import { PlanClass, PlanComment, PlanSectionChange, PlanSectionState } from './people.ts';
import { ProjectPlan } from './ProjectPlan.ts';
import { resolvePlanComment } from './resolvePlanComment.ts';
import { savePlan } from './savePlan.ts';
import { signPlan } from './signPlan.ts';

export const plan: Resolvers = {
  Pairing,
  PlanClass,
  PlanComment,
  PlanSectionChange,
  PlanSectionState,
  ProjectPlan,
  Query: { planTemplates: async (_root, _args, { silo }) => valueOrThrow(await silo.planTemplates()) },
  Mutation: { savePlan, signPlan, commentOnPlan, resolvePlanComment },
};
