import type { PairingState } from '../../gql/generated/graphql.ts';

/** The states that can be told of, in the order in which a pairing may reach them. */
export const states: PairingState[] = [
  'REQUESTED',
  'DECLINED',
  'WITHDRAWN',
  'CO_DESIGN',
  'UNDER_REVIEW',
  'CHANGES_REQUESTED',
  'REJECTED',
  'APPROVED',
  'READY',
  'RUNNING',
  'AT_RISK',
  'DELIVERED',
  'ARCHIVED',
  'CANCELLED',
  'LAPSED',
];
