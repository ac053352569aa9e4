import { graphql } from '../../gql/generated/gql.ts';
import type { ApprovalSettingsQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const approvalSettingsDocument = graphql(`
  query ApprovalSettings($id: ID!) {
    institution(id: $id) {
      id
      name
      approvalSettings {
        version
        reviewDays
        steps {
          key
          name
          decidedBy
          people {
            email
          }
        }
        checklist {
          key
          label
          help
          required
        }
        standingDelegate {
          email
        }
      }
      delegations {
        id
        from
        until
        active
        absent {
          id
          displayName
          email
        }
        delegate {
          displayName
          email
        }
      }
    }
  }
`);

type Office = NonNullable<ApprovalSettingsQuery['institution']>;
export type Settings = NonNullable<Office['approvalSettings']>;
export type Absence = NonNullable<Office['delegations']>[number];

export const saveApprovalSettingsDocument = graphql(`
  mutation SaveApprovalSettings($input: SaveApprovalSettingsInput!) {
    saveApprovalSettings(input: $input) {
      __typename
      ... on Refusals {
        refusals {
          code
          message
          field
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const addDelegationDocument = graphql(`
  mutation AddDelegation($input: AddDelegationInput!) {
    addDelegation(input: $input) {
      __typename
      ... on Refusals {
        refusals {
          code
          message
          field
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const endDelegationDocument = graphql(`
  mutation EndDelegation($institutionId: ID!, $id: ID!) {
    endDelegation(institutionId: $institutionId, id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
