import { graphql } from '../../gql/generated/gql.ts';
import type { PairingReviewQuery, PlanChangesSinceQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const pairingReviewDocument = graphql(`
  query PairingReview($id: ID!) {
    pairing(id: $id) {
      id
      side
      planHash
      mayAct
      signatures {
        planHash
        signedAt
      }
      approvals {
        side
        institution {
          id
          name
        }
        decision
        planHash
        dueOn
        escalated
        checklist {
          key
          label
          help
          required
        }
        steps {
          key
          name
          decision
          decidedBy {
            displayName
            email
          }
          onBehalfOf {
            name
          }
          decidedAt
          comment
          checklist {
            key
            label
            done
            notNeeded
            note
          }
        }
      }
      history {
        event
        data
      }
    }
  }
`);

export type Review = NonNullable<PairingReviewQuery['pairing']>;
export type SideReview = Review['approvals'][number];
export type Step = SideReview['steps'][number];

export const planChangesSinceDocument = graphql(`
  query PlanChangesSince($id: ID!, $since: String!) {
    pairing(id: $id) {
      plan {
        changes(since: $since) {
          section
          changedAt
          changedBy {
            displayName
          }
        }
      }
    }
  }
`);

export type PlanChange = NonNullable<
  NonNullable<NonNullable<PlanChangesSinceQuery['pairing']>['plan']>['changes']
>[number];

export const decideApprovalDocument = graphql(`
  mutation DecideApproval($input: DecideApprovalInput!) {
    decideApproval(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
