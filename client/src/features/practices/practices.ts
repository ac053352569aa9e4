import { graphql } from '../../gql/generated/gql.ts';
import type { PracticesQuery, PracticeTextFragment } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const practiceTextFragment = graphql(`
  fragment PracticeText on GoodPractice {
    id
    state
    hash
    title
    summary
    outcomes
    keywords
    topics {
      code
      label
    }
    requester {
      institution
      countryName
      fields
      level
      size
      creditLine
    }
    invited {
      institution
      countryName
      fields
      level
      size
      creditLine
    }
    halfYear
    weeks {
      phase
      focus
      session
    }
    tasks {
      title
      description
      output
      week
      weeks
    }
    tools {
      tool
      name
      purpose
      fallbackName
    }
    languages {
      code
      label
    }
    teamSize
    worked
    didNot
    advice
    context
    results {
      indicator
      label
      requester
      invited
    }
    licence
    licenceName
    licenceUrl
    credit
    citation
    template
    buildsOn {
      practice
      title
      credit
    }
    publishedAt
    takenDownReason
  }
`);

export type PracticeText = PracticeTextFragment;
export type PracticeClass = PracticeText['requester'];

export const practicesDocument = graphql(`
  query Practices($search: String, $topic: String, $country: String, $language: String, $after: String) {
    goodPractices(
      search: $search
      topic: $topic
      country: $country
      language: $language
      first: 20
      after: $after
    ) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        topics {
          code
          label
          count
        }
        countries {
          code
          label
          count
        }
        languages {
          code
          label
          count
        }
      }
      nodes {
        id
        title
        summary
        halfYear
        teamSize
        weeks {
          phase
        }
        topics {
          code
          label
        }
        languages {
          code
          label
        }
        requester {
          institution
          countryName
          size
        }
        invited {
          institution
          countryName
          size
        }
      }
    }
  }
`);

export type PracticeCard = PracticesQuery['goodPractices']['nodes'][number];
export type PracticeFacet = PracticesQuery['goodPractices']['facets']['topics'][number];

export const practiceDocument = graphql(`
  query Practice($id: ID!) {
    goodPractice(id: $id) {
      ...PracticeText
    }
  }
`);

export const ownPlansDocument = graphql(`
  query OwnPlans {
    pairings(states: [CO_DESIGN, CHANGES_REQUESTED], first: 20) {
      nodes {
        id
        side
        mayAct
        listing {
          title
          institution {
            name
          }
        }
        partnerListing {
          title
          institution {
            name
          }
        }
      }
    }
  }
`);

export const practiceOfPairingDocument = graphql(`
  query PracticeOfPairing($id: ID!) {
    pairing(id: $id) {
      id
      practice {
        ...PracticeText
      }
    }
  }
`);

export const savePracticeDocument = graphql(`
  mutation SavePractice($input: SavePracticeInput!) {
    savePractice(input: $input) {
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

export const consentToPracticeDocument = graphql(`
  mutation ConsentToPractice($pairingId: ID!, $hash: String!) {
    consentToPractice(pairingId: $pairingId, hash: $hash) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const publishGoodPracticeDocument = graphql(`
  mutation PublishGoodPractice($pairingId: ID!) {
    publishGoodPractice(pairingId: $pairingId) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const takeDownPracticeDocument = graphql(`
  mutation TakeDownPractice($pairingId: ID!, $reason: String!) {
    takeDownPractice(pairingId: $pairingId, reason: $reason) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
