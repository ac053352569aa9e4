import { graphql } from '../../gql/generated/gql.ts';
import type { RankingPageFragment, ExposureReportQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const rankingFragment = graphql(`
  fragment RankingPage on Ranking {
    learningOn
    leastAnswers
    trainingUnavailable
    fairness {
      on
      nearEqual
      capFactor
      floorShare
      underRepresented
      explorationShare
    }
    live {
      ...RankingModelCard
    }
    models {
      ...RankingModelCard
    }
    runs {
      id
      askedFor
      createdAt
      startedAt
      endedAt
      result
      text
    }
  }
`);

export const modelFragment = graphql(`
  fragment RankingModelCard on RankingModel {
    id
    version
    state
    madeAt
    dataFrom
    dataTo
    reason
    figures {
      pages
      answers
      features
      trees
      comparedWith
      laterPages
      difference
      lower
      upper
    }
  }
`);

export const rankingDocument = graphql(`
  query Ranking {
    ranking {
      ...RankingPage
    }
  }
`);

export const trainDocument = graphql(`
  mutation TrainRanking {
    trainRanking {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const switchDocument = graphql(`
  mutation SwitchLearning($on: Boolean!, $reason: String!) {
    switchLearning(on: $on, reason: $reason) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const chooseDocument = graphql(`
  mutation ChooseRankingModel($modelId: ID, $reason: String!) {
    chooseRankingModel(modelId: $modelId, reason: $reason) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const fairnessDocument = graphql(`
  mutation SaveFairnessRules($input: FairnessRulesInput!) {
    saveFairnessRules(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
      ... on Refusals {
        refusals {
          code
          message
          field
        }
      }
    }
  }
`);

export const exposureDocument = graphql(`
  query ExposureReport($from: Date, $to: Date) {
    exposureReport(from: $from, to: $to) {
      from
      to
      countries {
        country
        countryName
        region
        figures {
          ...Exposure
        }
      }
      regions {
        region
        figures {
          ...Exposure
        }
      }
      total {
        ...Exposure
      }
      terms {
        name
        from
        to
        listings
        gini
      }
    }
  }
`);

export const exposureFragment = graphql(`
  fragment Exposure on ExposureFigures {
    listings
    impressions
    exposure
    requestsSent
    requestsReceived
    acceptances
  }
`);

export type Ranking = RankingPageFragment;
export type RankingModel = NonNullable<Ranking['live']>;
export type FairnessRules = Ranking['fairness'];
export type ExposureReport = ExposureReportQuery['exposureReport'];
export type ExposureFigures = ExposureReport['total'];
