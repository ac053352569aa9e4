import type { PairingState } from '../../gql/generated/graphql.ts';

/** The columns of the board in the order of a project's way, with the states that each holds. */
export const phases = {
  asked: ['REQUESTED'],
  planning: ['CO_DESIGN', 'CHANGES_REQUESTED'],
  offices: ['UNDER_REVIEW'],
  gettingReady: ['APPROVED', 'READY'],
  running: ['RUNNING', 'AT_RISK'],
  done: ['DELIVERED', 'EVALUATED', 'IN_REVIEW', 'PUBLISHED'],
  ended: ['DECLINED', 'WITHDRAWN', 'LAPSED', 'REJECTED', 'CANCELLED', 'ARCHIVED'],
} as const satisfies Record<string, readonly PairingState[]>;

export type Phase = keyof typeof phases;
export const phaseNames = Object.keys(phases) as Phase[];
