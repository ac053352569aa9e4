import { graphql } from '../../gql/generated/gql.ts';
import type { CalendarLinksQuery, PairingCalendarQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const pairingCalendarDocument = graphql(`
  query PairingCalendar($id: ID!) {
    pairing(id: $id) {
      id
      calendar {
        requester {
          place
          timeZone
        }
        invited {
          place
          timeZone
        }
        sessions {
          number
          startsAt
          minutes
          purpose
          fits
          clockNote
          requester {
            start
            end
            offset
            fit
          }
          invited {
            start
            end
            offset
            fit
          }
        }
        deadlines {
          kind
          on
          text
        }
      }
    }
  }
`);

export type PairingCalendar = NonNullable<PairingCalendarQuery['pairing']>['calendar'];
export type CalendarSession = PairingCalendar['sessions'][number];

export const calendarLinksDocument = graphql(`
  query CalendarLinks {
    calendarLinks {
      id
      pairingId
      institutionId
      createdAt
      lastUsedAt
    }
  }
`);

export type CalendarLink = CalendarLinksQuery['calendarLinks'][number];

export const createCalendarLinkDocument = graphql(`
  mutation CreateCalendarLink($pairingId: ID, $institutionId: ID) {
    createCalendarLink(pairingId: $pairingId, institutionId: $institutionId) {
      __typename
      ... on CreateCalendarLinkSuccess {
        url
        link {
          id
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

export const revokeCalendarLinkDocument = graphql(`
  mutation RevokeCalendarLink($id: ID!) {
    revokeCalendarLink(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
