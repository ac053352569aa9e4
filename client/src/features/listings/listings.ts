import { graphql } from '../../gql/generated/gql.ts';
import type { FullListingFragment, MyListingsQuery } from '../../gql/generated/graphql.ts';

export const myListingsDocument = graphql(`
  query MyListings($after: String) {
    listings(mine: true, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        state
        windowStart
        windowEnd
        expiresOn
        updatedAt
        institution {
          id
          name
        }
        faults {
          code
          message
          field
        }
      }
    }
  }
`);

export type MyListing = MyListingsQuery['listings']['nodes'][number];

export const fullListingFragment = graphql(`
  fragment FullListing on Listing {
    ...ListingFacts
    version
    course {
      title
      code
      description
      learningOutcomes
      keywords
      credits {
        value
        system
      }
      deliveryMode
      isNew
      sdgs
      textLanguage
      prerequisites
    }
    breaks {
      kind
    }
    liveMinutesPerWeek
    partnerFields
    listedPartnerFields
    bandwidth
    preferredCountries
    blockedCountries
    blockedInstitutions
    wishes
    partnersSought
    visibility
    expiresOn
    publishedAt
    mayEdit
    faults {
      code
      message
      field
    }
  }
`);

export type FullListing = FullListingFragment;

export const listingDocument = graphql(`
  query Listing($id: ID!) {
    listing(id: $id) {
      ...FullListing
    }
  }
`);

export const sessionsDocument = graphql(`
  query InstitutionSessions($id: ID!) {
    institution(id: $id) {
      id
      name
      timeZone
      academicSessions {
        id
        name
        start
        end
        breaks {
          from
          to
          name
          kind
        }
      }
    }
  }
`);

export const saveListingDocument = graphql(`
  mutation SaveListing($input: SaveListingInput!) {
    saveListing(input: $input) {
      __typename
      ... on SaveListingSuccess {
        listing {
          id
          version
          assumed
        }
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

export const publishListingDocument = graphql(`
  mutation PublishListing($id: ID!) {
    publishListing(id: $id) {
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

export const pauseListingDocument = graphql(`
  mutation PauseListing($id: ID!) {
    pauseListing(id: $id) {
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

export const withdrawListingDocument = graphql(`
  mutation WithdrawListing($id: ID!) {
    withdrawListing(id: $id) {
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
