import { graphql } from '../../gql/generated/gql.ts';
import type { DemoClockQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const demoClockDocument = graphql(`
  query DemoClock {
    demoClock {
      now
      offsetDays
    }
  }
`);

export type DemoClock = NonNullable<DemoClockQuery['demoClock']>;

export const moveDemoClockDocument = graphql(`
  mutation MoveDemoClock($days: Int!) {
    moveDemoClock(days: $days) {
      __typename
      ... on MoveDemoClockSuccess {
        demoClock {
          now
          offsetDays
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
