import { graphql } from '../../gql/generated/gql.ts';
import type {
  ExpertGroupsQuery,
  ReviewCandidatesQuery,
  ReviewDeskQuery,
  ReviewRoundFragment,
  RubricsQuery,
} from '../../gql/generated/graphql.ts';
import './texts.ts';

export const reviewRoundFragment = graphql(`
  fragment ReviewRound on PilotReview {
    id
    round
    group
    groupId
    role
    begunAt
    assigned
    scored
    rubric {
      number
      criteria {
        code
        frame
        name
        description
        anchors
      }
    }
    reviewers {
      person {
        id
        displayName
        email
      }
      country
      scored
      scoredAt
      conflicts {
        code
        text
      }
    }
    scorecards {
      person {
        id
        displayName
        email
      }
      country
      mine
      at
      recommendation
      summary
      scores {
        criterion
        first
        present
        comment
        reason
      }
    }
    means {
      criterion
      mean
      n
      cannotJudge
    }
    agreement {
      measure
      value
      units
      criteria
      reviewers
      text
    }
    discussion {
      by {
        id
        displayName
        email
      }
      country
      chair
      text
      at
    }
    declaredConflicts {
      person {
        id
        displayName
        email
      }
      reason
      at
    }
    outcome {
      decision
      reason
      at
    }
    mayScore
    mayRevise
    mayDiscuss
    mayConclude
    mayAssign
    mayDeclareConflict
  }
`);

export type ReviewRound = ReviewRoundFragment;
export type Criterion = ReviewRound['rubric']['criteria'][number];
export type Scorecard = ReviewRound['scorecards'][number];
export type Expert = Scorecard['person'];

export const reviewedPairingDocument = graphql(`
  query ReviewedPairing($id: ID!) {
    pairing(id: $id) {
      id
      state
      version
      side
      startsOn
      endsOn
      mayAct
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
      assessment {
        round
        reviewersAssigned
        scored
        decision
        asked
      }
      review {
        ...ReviewRound
        earlier {
          ...ReviewRound
        }
      }
    }
  }
`);

export const panelReviewDocument = graphql(`
  query PanelReview($id: ID!) {
    pairing(id: $id) {
      id
      review {
        ...ReviewRound
        earlier {
          ...ReviewRound
        }
      }
    }
  }
`);

export const reviewDeskDocument = graphql(`
  query ReviewDesk($filter: ReviewDeskFilter, $after: String) {
    reviewDesk(first: 20, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        stage
        round
        assigned
        scored
        waitsForMe
        mine
        since
        decision
        pairing {
          id
          listing {
            title
            institution {
              name
              countryName
            }
          }
          partnerListing {
            title
            institution {
              name
              countryName
            }
          }
        }
      }
    }
  }
`);

export type DeskItem = ReviewDeskQuery['reviewDesk']['nodes'][number];

export const reviewCandidatesDocument = graphql(`
  query ReviewCandidates($pairingId: ID!) {
    expertGroups {
      id
      name
      chair
    }
    reviewerCandidates(pairingId: $pairingId) {
      person {
        id
        displayName
        email
      }
      country
      groupId
      institutionName
      conflicts {
        code
        text
      }
      load
      reviewing
      scored
    }
  }
`);

export type Candidates = ReviewCandidatesQuery;
export type Candidate = Candidates['reviewerCandidates'][number];

export const assignReviewersDocument = graphql(`
  mutation AssignReviewers($pairingId: ID!, $groupId: ID!, $reviewers: [ID!]!) {
    assignReviewers(pairingId: $pairingId, groupId: $groupId, reviewers: $reviewers) {
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

export const reviewPilotDocument = graphql(`
  mutation ReviewPilot($input: ReviewPilotInput!) {
    reviewPilot(input: $input) {
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

export const reviseScoreDocument = graphql(`
  mutation ReviseScore($input: ReviseScoreInput!) {
    reviseScore(input: $input) {
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

export const discussReviewDocument = graphql(`
  mutation DiscussReview($pairingId: ID!, $text: String!) {
    discussReview(pairingId: $pairingId, text: $text) {
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

export const declareConflictDocument = graphql(`
  mutation DeclareConflict($pairingId: ID!, $reason: String!) {
    declareConflict(pairingId: $pairingId, reason: $reason) {
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

export const concludeReviewDocument = graphql(`
  mutation ConcludeReview($pairingId: ID!, $decision: ReviewDecision!, $reason: String!) {
    concludeReview(pairingId: $pairingId, decision: $decision, reason: $reason) {
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

export const rubricsDocument = graphql(`
  query Rubrics {
    rubrics {
      id
      number
      state
      note
      inForceSince
      inForceUntil
      version
      reviews
      mayPutInForce
      criteria {
        code
        frame
        name
        description
        anchors
      }
    }
  }
`);

export type Rubric = RubricsQuery['rubrics'][number];

export const saveRubricDocument = graphql(`
  mutation SaveRubric($input: SaveRubricInput!) {
    saveRubric(input: $input) {
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

export const putRubricInForceDocument = graphql(`
  mutation PutRubricInForce($id: ID!) {
    putRubricInForce(id: $id) {
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

export const expertGroupsDocument = graphql(`
  query ExpertGroups {
    expertGroups {
      id
      version
      name
      chair
      mayEdit
      members {
        person {
          id
          displayName
          email
        }
        country
        institution {
          id
          name
        }
        institutionName
        since
        until
      }
    }
  }
`);

export type ExpertGroup = ExpertGroupsQuery['expertGroups'][number];

export const saveExpertGroupDocument = graphql(`
  mutation SaveExpertGroup($input: SaveExpertGroupInput!) {
    saveExpertGroup(input: $input) {
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
