import type { Resolvers } from '../../generated/types.ts';
import { addDelegation } from './addDelegation.ts';
import { decideApproval } from './decideApproval.ts';
import { endDelegation } from './endDelegation.ts';
import { Institution } from './Institution.ts';
import { saveApprovalSettings } from './saveApprovalSettings.ts';

export const approval: Resolvers = {
  Institution,
  Mutation: { decideApproval, saveApprovalSettings, addDelegation, endDelegation },
};
