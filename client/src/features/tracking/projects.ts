import { graphql } from '../../gql/generated/gql.ts';
import type {
  ProjectBoardQuery,
  ProjectRowFragment,
  ProjectsOverviewQuery,
} from '../../gql/generated/graphql.ts';
import './texts.ts';

export const projectRowFragment = graphql(`
  fragment ProjectRow on Pairing {
    id
    state
    side
    waitsFor
    waitingForMe
    dueOn
    enteredStateAt
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

export type ProjectRow = ProjectRowFragment;

/** What waits for the caller, and how much there is of everything. */
export const projectsOverviewDocument = graphql(`
  query ProjectsOverview {
    demoClock {
      offsetDays
    }
    pairingSummary {
      total
      overdue
      waitingForMe
    }
    pairings(first: 5, waitingForMe: true, sort: DUE_ON) {
      nodes {
        ...ProjectRow
      }
    }
  }
`);

export type ProjectsOverview = ProjectsOverviewQuery;

/** The first projects of every phase; silo is asked once for each column, whatever is in them. */
export const projectBoardDocument = graphql(`
  query ProjectBoard(
    $waitingForMe: Boolean
    $waitsFor: [PairingParty!]
    $overdue: Boolean
    $country: String
    $search: String
    $institutionId: ID
    $sort: PairingSort
  ) {
    pairingSummary(
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
    ) {
      total
      overdue
      states {
        state
        count
        overdue
      }
    }
    asked: pairings(
      states: [REQUESTED]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
    planning: pairings(
      states: [CO_DESIGN, CHANGES_REQUESTED]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
    offices: pairings(
      states: [UNDER_REVIEW]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
    gettingReady: pairings(
      states: [APPROVED, READY]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
    running: pairings(
      states: [RUNNING, AT_RISK]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
    done: pairings(
      states: [DELIVERED, EVALUATED, IN_REVIEW, PUBLISHED]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
    ended: pairings(
      states: [DECLINED, WITHDRAWN, LAPSED, REJECTED, CANCELLED, ARCHIVED]
      first: 6
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      nodes {
        ...ProjectRow
      }
    }
  }
`);

export type ProjectBoard = ProjectBoardQuery;

export const projectListDocument = graphql(`
  query ProjectList(
    $after: String
    $states: [PairingState!]
    $waitingForMe: Boolean
    $waitsFor: [PairingParty!]
    $overdue: Boolean
    $country: String
    $search: String
    $institutionId: ID
    $sort: PairingSort
  ) {
    pairingSummary(
      states: $states
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
    ) {
      total
      overdue
    }
    pairings(
      first: 50
      after: $after
      states: $states
      waitingForMe: $waitingForMe
      waitsFor: $waitsFor
      overdue: $overdue
      country: $country
      search: $search
      institutionId: $institutionId
      sort: $sort
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProjectRow
      }
    }
  }
`);
