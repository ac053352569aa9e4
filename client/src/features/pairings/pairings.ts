import { graphql } from '../../gql/generated/gql.ts';
import type { PairingRowFragment, PairingQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const pairingRowFragment = graphql(`
  fragment PairingRow on Pairing {
    id
    state
    side
    waitingFor
    requestedAt
    replyDueOn
    answeredAt
    listing {
      id
      title
      institution {
        id
        name
        countryName
      }
    }
    partnerListing {
      id
      title
      institution {
        id
        name
        countryName
      }
    }
  }
`);

export type PairingRow = PairingRowFragment;

export const pairingsDocument = graphql(`
  query Pairings($after: String) {
    pairings(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PairingRow
      }
    }
  }
`);

export const pairingDocument = graphql(`
  query Pairing($id: ID!) {
    pairing(id: $id) {
      ...PairingRow
      mayAct
      version
      planHash
      message
      declineReason
      declineComment
      waitsFor
      waitingForMe
      mayAct
      enteredStateAt
      dueOn
      startsOn
      endsOn
      replaces
      signatures {
        side
        planHash
        signedAt
        signedBy {
          id
          displayName
          email
        }
      }
      cancellation {
        reason
        comment
        side
        at
        from
      }
      outcomes {
        requester {
          submittedAt
          revision
        }
        invited {
          submittedAt
          revision
        }
      }
      assessment {
        round
        reviewersAssigned
        scored
        decision
        asked
      }
      practiceMark {
        hash
        consents {
          side
          hash
          at
        }
        publishedAt
      }
      listing {
        ...ListingFacts
        mayEdit
      }
      partnerListing {
        ...ListingFacts
      }
      contacts {
        side
        name
        email
        institution {
          id
          name
        }
      }
      history {
        at
        event
        actor
        onBehalfOf
        comment
        version
      }
      nextBest {
        ...Suggestion
      }
    }
  }
`);

export type FullPairing = NonNullable<PairingQuery['pairing']>;

export const answerDocument = graphql(`
  mutation AnswerRequest($input: AnswerRequestInput!) {
    answerRequest(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const withdrawRequestDocument = graphql(`
  mutation WithdrawRequest($id: ID!) {
    withdrawRequest(pairingId: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
