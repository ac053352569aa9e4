import { graphql } from '../../gql/generated/gql.ts';
import type { CoilProjectQuery, ProjectReadinessQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const sideFragment = graphql(`
  fragment Side on SideReadiness {
    side
    institution {
      id
      name
    }
    complete
    open {
      item
      text
    }
    mayEdit
    agreementNeeded
    agreementReference
    dataTransferBasis
    recording
    consentText
    toolsChecked
    accessibilityChecked
    studentContact
    note
    savedBy {
      id
      displayName
    }
    savedAt
  }
`);

export const readinessDocument = graphql(`
  query ProjectReadiness($id: ID!) {
    pairing(id: $id) {
      id
      side
      startsOn
      mayAct
      readiness {
        complete
        requester {
          ...Side
        }
        invited {
          ...Side
        }
        transfer {
          rule
          suggested
          text
          decision
          source
          checkedOn
        }
        tools {
          tool
          name
          requester
          invited
          fallback
        }
        startCheck {
          startsOn
          due
          feasible
          obstacles
          requesterStudents
          invitedStudents
        }
      }
    }
  }
`);

type ReadinessPairing = NonNullable<ProjectReadinessQuery['pairing']>;
export type Readiness = NonNullable<ReadinessPairing['readiness']>;
export type ReadinessSide = Readiness['requester'];
export type Preparing = Omit<ReadinessPairing, 'readiness'> & { readiness: Readiness };

export const saveReadinessDocument = graphql(`
  mutation SaveReadiness($input: SaveReadinessInput!) {
    saveReadiness(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const confirmStartDocument = graphql(`
  mutation ConfirmStart($pairingId: ID!, $students: Int!) {
    confirmStart(pairingId: $pairingId, students: $students) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const startProjectDocument = graphql(`
  mutation StartProject($pairingId: ID!, $startedOn: Date!, $students: Int!) {
    startProject(pairingId: $pairingId, startedOn: $startedOn, students: $students) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const reportFragment = graphql(`
  fragment Report on WeekReport {
    status
    reason
    incidents
    minutesLost
    students
    comment
    reportedAt
  }
`);

export const projectDocument = graphql(`
  query CoilProject($id: ID!) {
    pairing(id: $id) {
      id
      side
      mayAct
      listing {
        id
        institution {
          id
          name
        }
      }
      partnerListing {
        id
        institution {
          id
          name
        }
      }
      project {
        startedOn
        requesterStudents
        invitedStudents
        minutesLost
        missingReports
        mayDeliver
        risk {
          cause
          side
          since
          officesAsked
          text
          options
        }
        weeks {
          week
          number
          phase
          focus
          begun
          ended
          missing
          requester {
            ...Report
          }
          invited {
            ...Report
          }
        }
      }
    }
  }
`);

type ProjectPairing = NonNullable<CoilProjectQuery['pairing']>;
export type Project = NonNullable<ProjectPairing['project']>;
export type ProjectWeek = Project['weeks'][number];
export type WeekReport = NonNullable<ProjectWeek['requester']>;
export type Running = Omit<ProjectPairing, 'project'> & { project: Project };

export const reportWeekDocument = graphql(`
  mutation ReportWeek($input: ReportWeekInput!) {
    reportWeek(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const raiseRiskDocument = graphql(`
  mutation RaiseRisk($pairingId: ID!, $reason: CancellationReason!, $comment: String) {
    raiseRisk(pairingId: $pairingId, reason: $reason, comment: $comment) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const resolveRiskDocument = graphql(`
  mutation ResolveRisk($pairingId: ID!, $comment: String) {
    resolveRisk(pairingId: $pairingId, comment: $comment) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const scaleBackDocument = graphql(`
  mutation ScaleBack($pairingId: ID!, $lastWeek: Date!, $comment: String) {
    scaleBack(pairingId: $pairingId, lastWeek: $lastWeek, comment: $comment) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const deliverProjectDocument = graphql(`
  mutation DeliverProject($pairingId: ID!, $comment: String) {
    deliverProject(pairingId: $pairingId, comment: $comment) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const cancelPairingDocument = graphql(`
  mutation CancelPairing($pairingId: ID!, $reason: CancellationReason!, $comment: String) {
    cancelPairing(pairingId: $pairingId, reason: $reason, comment: $comment) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const substitutesDocument = graphql(`
  query Substitutes($id: ID!, $listingId: ID!) {
    pairing(id: $id) {
      id
      substitutes(listingId: $listingId) {
        ...Suggestion
      }
    }
  }
`);

export const reasons = [
  'CALENDAR',
  'NO_COMMON_SLOT',
  'CLASS_CANCELLED',
  'ENROLMENT_TOO_LOW',
  'LECTURER_LEFT',
  'APPROVAL_REFUSED',
  'AGREEMENT',
  'TECHNOLOGY',
  'LANGUAGE',
  'PARTNER_SILENT',
  'WORKLOAD',
  'OTHER',
] as const;

export const incidents = [
  'AUDIO_VIDEO',
  'CONNECTION',
  'TOOL_BLOCKED',
  'ACCESS',
  'LANGUAGE',
  'ATTENDANCE',
  'OTHER',
] as const;
