import { graphql } from '../../gql/generated/gql.ts';
import type { ComparisonQuery, SuggestionFragment } from '../../gql/generated/graphql.ts';

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
    hints {
      code
      text
    }
  }
`);

export const suggestionFragment = graphql(`
  fragment Suggestion on PartnerSuggestion {
    score
    moved
    margin
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
  query Comparison($id: ID!, $partners: [ID!]!) {
    listing(id: $id) {
      ...ListingFacts
      mayEdit
    }
    compareSuggestions(listingId: $id, partnerListingIds: $partners) {
      partners {
        open
        score
        margin
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
      criteria {
        criterion
        contributions
        favours
        by
      }
    }
  }
`);

export type Comparison = ComparisonQuery['compareSuggestions'];
export type ComparedPartner = Comparison['partners'][number];
