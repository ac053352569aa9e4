import { graphql } from '../../gql/generated/gql.ts';
import type { ListingFactsFragment } from '../../gql/generated/graphql.ts';

/** What a reader of another listing needs to see at a glance: who, what, when, how many, in which language. */
export const listingFactsFragment = graphql(`
  fragment ListingFacts on Listing {
    id
    title
    state
    institution {
      id
      name
      country
      countryName
      region
      city
      timeZone
    }
    course {
      localTitle {
        language
        text
      }
      fields
      eqfLevel
      credits {
        described
      }
    }
    windowStart
    windowEnd
    moduleWeeks
    breaks {
      from
      to
      name
    }
    liveMode
    timeZone
    slots {
      day
      start
      end
    }
    studentsMin
    studentsMax
    languages {
      language
      classLevel
      partnerMinimum
    }
    exchangeType
    tools
    assumed
  }
`);

export type ListingFacts = ListingFactsFragment;
