import { graphql } from '../../gql/generated/gql.ts';
import type { InstitutionQuery } from '../../gql/generated/graphql.ts';

export const institutionsDocument = graphql(`
  query Institutions($search: String, $country: String, $after: String) {
    institutions(search: $search, country: $country, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        acronym
        city
        countryName
      }
    }
  }
`);

export const institutionDocument = graphql(`
  query Institution($id: ID!) {
    institution(id: $id) {
      id
      name
      localNames {
        language
        text
      }
      acronym
      countryName
      city
      timeZone
      website
      rorId
      erasmusCode
      coordinator
      confirmed
      version
      mayEdit
      meetingHours {
        days
        start
        end
      }
      academicSessions {
        id
        name
        start
        end
        breaks {
          from
          to
          name
          kind
        }
      }
      listings(first: 50) {
        nodes {
          id
          title
          state
          windowStart
          windowEnd
        }
      }
    }
  }
`);

export type FullInstitution = NonNullable<InstitutionQuery['institution']>;

export const saveInstitutionDocument = graphql(`
  mutation SaveInstitution($input: SaveInstitutionInput!) {
    saveInstitution(input: $input) {
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
