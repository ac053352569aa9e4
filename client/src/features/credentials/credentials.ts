import { graphql } from '../../gql/generated/gql.ts';
import type { CredentialQuery, CredentialsQuery } from '../../gql/generated/graphql.ts';

export const credentialsDocument = graphql(`
  query Credentials($id: ID!) {
    pairing(id: $id) {
      id
      side
      credentials {
        issued {
          id
          achievement {
            code
            subject
            name
          }
          institution {
            id
            name
          }
          issuedAt
          revokedAt
          revokedReason
        }
        offers {
          achievement {
            code
            subject
            name
            description
          }
          side
          earned
          mayIssue
        }
        revocable
        mayTakeTemplate
      }
      credits {
        note
        sides {
          side
          institution {
            id
            name
          }
          unit
          value
          explanation
          hoursFrom
          hoursTo
          shareOfCourse
        }
      }
    }
  }
`);

export const issueCredentialDocument = graphql(`
  mutation IssueCredential($input: IssueCredentialInput!) {
    issueCredential(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const revokeCredentialDocument = graphql(`
  mutation RevokeCredential($id: ID!, $reason: String!) {
    revokeCredential(id: $id, reason: $reason) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const credentialDocument = graphql(`
  query Credential($id: ID!) {
    credential(id: $id) {
      id
      achievement {
        name
        description
        criteria
        subject
      }
      institution {
        id
        name
        country
      }
      issuedAt
      revokedAt
      revokedReason
      address
    }
  }
`);

export const verifyCredentialDocument = graphql(`
  query VerifyCredential($document: String!) {
    verifyCredential(document: $document) {
      verdict
      text
      credential {
        id
        achievement {
          name
        }
        institution {
          id
          name
        }
        issuedAt
      }
    }
  }
`);

export type BadgesOfPairing = NonNullable<CredentialsQuery['pairing']>;
export type IssuedBadge = BadgesOfPairing['credentials']['issued'][number];
export type BadgeOffer = BadgesOfPairing['credentials']['offers'][number];
export type SideCredits = BadgesOfPairing['credits']['sides'][number];
export type PublicBadge = NonNullable<CredentialQuery['credential']>;
