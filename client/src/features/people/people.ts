import { graphql } from '../../gql/generated/gql.ts';

export const saveProfileDocument = graphql(`
  mutation SaveProfile($input: SaveProfileInput!) {
    saveProfile(input: $input) {
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

export const requestMembershipDocument = graphql(`
  mutation RequestMembership($institutionId: ID!, $role: MembershipRole!) {
    requestMembership(institutionId: $institutionId, role: $role) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const tokensDocument = graphql(`
  query Tokens {
    tokens {
      id
      label
      createdAt
      expiresAt
      lastUsedAt
    }
  }
`);

export const createTokenDocument = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      __typename
      ... on CreateTokenSuccess {
        token
      }
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

export const revokeTokenDocument = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const membershipRequestsDocument = graphql(`
  query MembershipRequests {
    membershipRequests {
      requestedAt
      person {
        id
        email
        displayName
      }
      membership {
        id
        role
        institution {
          id
          name
        }
      }
    }
  }
`);

export const decideMembershipDocument = graphql(`
  mutation DecideMembership($membershipId: ID!, $accept: Boolean!) {
    decideMembership(membershipId: $membershipId, accept: $accept) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const institutionChoicesDocument = graphql(`
  query InstitutionChoices($search: String!) {
    institutions(search: $search, first: 20) {
      nodes {
        id
        name
        city
        countryName
      }
    }
  }
`);
