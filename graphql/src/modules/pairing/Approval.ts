import { valueOrThrow } from '../../errors.ts';
import type {
  ApprovalResolvers,
  ApprovalStepResolvers,
  PlanSignatureResolvers,
} from '../../generated/types.ts';
import { missing } from '../shared/missing.ts';

export const Approval: ApprovalResolvers = {
  institution: async ({ institutionId }, _args, { loaders }) =>
    (await loaders.institution.load(institutionId)) ?? valueOrThrow(missing('institution')),
  decidedBy: ({ decidedBy }, _args, { loaders }) => (decidedBy ? loaders.person.load(decidedBy) : null),
};

export const ApprovalStep: ApprovalStepResolvers = {
  decidedBy: ({ decidedBy }, _args, { loaders }) => (decidedBy ? loaders.person.load(decidedBy) : null),
  onBehalfOf: ({ onBehalfOf }, _args, { loaders }) =>
    onBehalfOf ? loaders.institution.load(onBehalfOf) : null,
};

export const PlanSignature: PlanSignatureResolvers = {
  signedBy: ({ signedBy }, _args, { loaders }) => loaders.person.load(signedBy),
};
