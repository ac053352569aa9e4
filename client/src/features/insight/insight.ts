import { graphql } from '../../gql/generated/gql.ts';
import type { FigureSourcesQuery, PilotStatisticsQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const figureFragment = graphql(`
  fragment InsightFigure on Figure {
    key
    label
    unit
    definition
    value
    low
    high
    n
    missing
    projects
    hidden
    note
  }
`);

export const reasonFragment = graphql(`
  fragment InsightReason on ReasonCount {
    code
    label
    count
    share
    low
    high
  }
`);

export const pilotStatisticsDocument = graphql(`
  query PilotStatistics($from: Date, $to: Date) {
    demoClock {
      offsetDays
    }
    pilotStatistics(from: $from, to: $to) {
      from
      to
      asOf
      projects {
        ...InsightFigure
      }
      balance {
        regions {
          region
          figures {
            ...InsightFigure
          }
        }
        countries {
          country
          region
          figures {
            ...InsightFigure
          }
        }
      }
      inclusion {
        ...InsightFigure
      }
      flow {
        stages {
          key
          label
          reached
          lost
          medianDays
          lowDays
          highDays
          losses {
            ...InsightReason
          }
        }
      }
      failures {
        ...InsightReason
      }
      outcomes {
        indicator
        label
        definition
        both {
          ...InsightFigure
        }
        requester {
          ...InsightFigure
        }
        invited {
          ...InsightFigure
        }
        asia {
          ...InsightFigure
        }
        europe {
          ...InsightFigure
        }
      }
      designs {
        factor
        label
        indicator
        levels {
          level
          figures {
            ...InsightFigure
          }
        }
        difference {
          ...InsightFigure
        }
        note
      }
      review {
        ...InsightFigure
      }
      exposure {
        ...InsightFigure
      }
      notes
    }
  }
`);

export const figureSourcesDocument = graphql(`
  query FigureSources($key: String!, $from: Date, $to: Date, $after: String) {
    figureSources(key: $key, from: $from, to: $to, first: 20, after: $after) {
      nodes {
        pairing {
          id
          state
        }
        title
        requesterCountry
        invitedCountry
        deliveredOn
        counted
        why
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type PilotStatistics = PilotStatisticsQuery['pilotStatistics'];
export type Figure = PilotStatistics['projects'][number];
export type Reason = PilotStatistics['failures'][number];
export type Indicator = PilotStatistics['outcomes'][number];
export type Design = PilotStatistics['designs'][number];
export type Country = PilotStatistics['balance']['countries'][number];
export type FlowStage = PilotStatistics['flow']['stages'][number];
export type FigureSource = FigureSourcesQuery['figureSources']['nodes'][number];
