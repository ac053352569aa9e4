import { graphql } from '../../gql/generated/gql.ts';
import type { MatchingRoundQuery, RoundPairsQuery, RoundRowFragment } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const roundRowFragment = graphql(`
  fragment RoundRow on MatchingRound {
    id
    state
    name
    termStart
    termEnd
    institution {
      id
      name
    }
  }
`);

export type RoundRow = RoundRowFragment;

export const roundsDocument = graphql(`
  query MatchingRounds($after: String) {
    matchingRounds(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...RoundRow
      }
    }
  }
`);

export const roundDocument = graphql(`
  query MatchingRound($id: ID!) {
    matchingRound(id: $id) {
      ...RoundRow
      version
      text
      opensOn
      closesOn
      entry
      fields
      mostPartners
      mostPairsPerInstitution
      minimumFit
      spreadChances
      listings
      myListings {
        id
        title
      }
      mayOrganise
      mayEnter
      proposal {
        runAt
        asianListings
        europeanListings
        candidates
        pairs
        leftOver
        totalFit
        gap
      }
    }
  }
`);

export type Round = NonNullable<MatchingRoundQuery['matchingRound']>;

export const roundPairsDocument = graphql(`
  query RoundPairs($id: ID!, $after: String) {
    matchingRound(id: $id) {
      pairs(first: 50, after: $after) {
        total
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          fit
          struckOutReason
          pairingId
          maySend
          mayStrikeOut
          ourListingId
          theirListingId
          struckOutBy {
            id
            name
          }
          ours {
            id
            title
            institution {
              id
              name
              countryName
            }
          }
          theirs {
            id
            title
            institution {
              id
              name
              countryName
            }
          }
        }
      }
    }
  }
`);

export type RoundPair = NonNullable<RoundPairsQuery['matchingRound']>['pairs']['nodes'][number];

export const roundLeftOverDocument = graphql(`
  query RoundLeftOver($id: ID!, $after: String) {
    matchingRound(id: $id) {
      leftOver(first: 50, after: $after) {
        total
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          listingId
          reason
          bestFit
          listing {
            id
            title
            institution {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const saveRoundDocument = graphql(`
  mutation SaveRound($input: SaveRoundInput!) {
    saveRound(input: $input) {
      __typename
      ... on RoundSuccess {
        round {
          id
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

export const openRoundDocument = graphql(`
  mutation OpenRound($id: ID!, $version: Int!) {
    openRound(id: $id, version: $version) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const closeRoundDocument = graphql(`
  mutation CloseRound($id: ID!, $version: Int!) {
    closeRound(id: $id, version: $version) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const runRoundDocument = graphql(`
  mutation RunRound($id: ID!, $version: Int!) {
    runRound(id: $id, version: $version) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const enterRoundDocument = graphql(`
  mutation EnterRound($id: ID!, $listingIds: [ID!]!) {
    enterRound(id: $id, listingIds: $listingIds) {
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

export const leaveRoundDocument = graphql(`
  mutation LeaveRound($id: ID!, $listingId: ID!) {
    leaveRound(id: $id, listingId: $listingId) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const strikeOutDocument = graphql(`
  mutation StrikeOutRoundPair($id: ID!, $pairId: ID!, $reason: String!) {
    strikeOutRoundPair(id: $id, pairId: $pairId, reason: $reason) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const sendRequestsDocument = graphql(`
  mutation SendRoundRequests($id: ID!, $pairIds: [ID!]!, $message: String!) {
    sendRoundRequests(id: $id, pairIds: $pairIds, message: $message) {
      __typename
      ... on SendRoundRequestsSuccess {
        sent {
          pairId
          pairingId
          refusal {
            message
          }
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
