import { graphql } from '../../gql/generated/gql.ts';
import type { SuggestionFragment } from '../../gql/generated/graphql.ts';

export const feasibilityFragment = graphql(`
  fragment FeasibilityFacts on Feasibility {
    feasible
    obstacles {
      code
      text
      remedy
    }
    commonWeeks
    liveSlots {
      week
      ourStart
      ourEnd
      theirStart
      theirEnd
    }
    clockChanges
  }
`);

export const suggestionFragment = graphql(`
  fragment Suggestion on PartnerSuggestion {
    score
    moved
    reasons {
      criterion
      contribution
      text
    }
    feasibility {
      ...FeasibilityFacts
    }
    listing {
      ...ListingFacts
    }
  }
`);

export type Suggestion = SuggestionFragment;
export type FeasibilityFacts = Suggestion['feasibility'];

export const ourClassDocument = graphql(`
  query OurClass($id: ID!) {
    listing(id: $id) {
      ...ListingFacts
      mayEdit
    }
  }
`);

export const suggestionsDocument = graphql(`
  query Suggestions($id: ID!, $first: Int!, $after: String) {
    partnerSuggestions(listingId: $id, first: $first, after: $after) {
      feasible
      compared
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Suggestion
      }
    }
  }
`);

export const dismissDocument = graphql(`
  mutation DismissSuggestion($listingId: ID!, $partnerListingId: ID!, $reason: String!) {
    dismissSuggestion(listingId: $listingId, partnerListingId: $partnerListingId, reason: $reason) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const requestDocument = graphql(`
  mutation RequestPairing($input: RequestPairingInput!) {
    requestPairing(input: $input) {
      __typename
      ... on RequestPairingSuccess {
        pairing {
          id
          replyDueOn
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

export const comparisonDocument = graphql(`
  query Comparison($id: ID!, $a: ID!, $b: ID!) {
    ours: listing(id: $id) {
      ...ListingFacts
    }
    a: listing(id: $a) {
      ...ListingFacts
    }
    b: listing(id: $b) {
      ...ListingFacts
    }
    feasibilityA: feasibility(listingId: $id, partnerListingId: $a) {
      ...FeasibilityFacts
    }
    feasibilityB: feasibility(listingId: $id, partnerListingId: $b) {
      ...FeasibilityFacts
    }
  }
`);

export const scoresDocument = graphql(`
  query Scores($id: ID!) {
    partnerSuggestions(listingId: $id, first: 100) {
      nodes {
        score
        reasons {
          criterion
          contribution
          text
        }
        listing {
          id
        }
      }
    }
  }
`);
