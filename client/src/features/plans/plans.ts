import { graphql } from '../../gql/generated/gql.ts';
import type {
  PlannedPairingFragment,
  PlanTemplatesQuery,
  PlanProposalQuery,
} from '../../gql/generated/graphql.ts';
import './texts.ts';

/** The twelve sections as both write them. */
export const planContentFragment = graphql(`
  fragment PlanContent on ProjectPlan {
    aims {
      title
      summary
      sharedAims
    }
    outcomes {
      joint
      requester {
        outcomes
        achievableWithoutCoil
        adaptation
      }
      invited {
        outcomes
        achievableWithoutCoil
        adaptation
      }
    }
    weeks {
      monday
      phase
      focus
    }
    tasks {
      title
      description
      doneBy
      from
      due
      output
    }
    sessions {
      startsAt
      minutes
      purpose
    }
    teams {
      size
      fromRequester
      fromInvited
      composition
    }
    assessment {
      sharedRubric
      how
      requester {
        shareOfCourse
        shareOfGrade
        how
      }
      invited {
        shareOfCourse
        shareOfGrade
        how
      }
    }
    tools {
      tools {
        tool
        purpose
        fallback
      }
      fallbackPlan
    }
    languages {
      working
      support
    }
    accessibility {
      measures
      note
    }
    dataSharing {
      basis
      recording
      storage
      note
    }
    externalPartner {
      involved
      name
      role
      website
    }
  }
`);

export const planClassFragment = graphql(`
  fragment PlanClass on PlanClass {
    listingId
    title
    institution {
      id
      name
    }
    learningOutcomes
    studentsMin
    studentsMax
    moduleWeeks
    liveMode
    liveMinutesPerWeek
    timeZone
    city
    languages {
      language
      classLevel
    }
    tools
  }
`);

export const plannedPairingFragment = graphql(`
  fragment PlannedPairing on Pairing {
    id
    state
    side
    mayAct
    signatures {
      side
      planHash
      signedAt
      signedBy {
        id
        displayName
        email
      }
    }
    plan {
      ...PlanContent
      version
      hash
      buildsOn {
        practice
        title
        credit
      }
      sections {
        section
        changedInVersion
        changedAt
        changedBy {
          id
          displayName
          email
        }
      }
      problems {
        severity
        section
        code
        field
        text
        remedy
      }
      facts {
        requester {
          ...PlanClass
        }
        invited {
          ...PlanClass
        }
        commonWeeks
        slots {
          week
          startUtc
          endUtc
        }
        clockChanges
        commonTools
        commonLanguages
      }
      comments {
        id
        section
        replyTo
        text
        side
        at
        resolved
        resolvedAt
        mayResolve
        by {
          id
          displayName
          email
        }
      }
    }
  }
`);

export type PlannedPairing = PlannedPairingFragment;
export type Plan = NonNullable<PlannedPairing['plan']>;
export type PlanProblem = Plan['problems'][number];
export type PlanComment = Plan['comments'][number];
export type PlanFacts = Plan['facts'];
export type PlanClass = PlanFacts['requester'];

export const planDocument = graphql(`
  query Plan($id: ID!) {
    pairing(id: $id) {
      ...PlannedPairing
    }
  }
`);

export const savePlanDocument = graphql(`
  mutation SavePlan($input: SavePlanInput!) {
    savePlan(input: $input) {
      __typename
      ... on SavePlanSuccess {
        pairing {
          ...PlannedPairing
        }
      }
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

export const signPlanDocument = graphql(`
  mutation SignPlan($id: ID!, $planHash: String!) {
    signPlan(pairingId: $id, planHash: $planHash) {
      __typename
      ... on SignPlanSuccess {
        pairing {
          ...PlannedPairing
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

export const commentOnPlanDocument = graphql(`
  mutation CommentOnPlan($input: CommentOnPlanInput!) {
    commentOnPlan(input: $input) {
      __typename
      ... on CommentOnPlanSuccess {
        pairing {
          ...PlannedPairing
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

export const resolvePlanCommentDocument = graphql(`
  mutation ResolvePlanComment($input: ResolvePlanCommentInput!) {
    resolvePlanComment(input: $input) {
      __typename
      ... on CommentOnPlanSuccess {
        pairing {
          ...PlannedPairing
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

export const planTemplatesDocument = graphql(`
  query PlanTemplates {
    planTemplates {
      code
      name
      description
      leastWeeks
      mostWeeks
      practice {
        practice
        credit
      }
    }
  }
`);

export type PlanTemplate = PlanTemplatesQuery['planTemplates'][number];

export const planProposalDocument = graphql(`
  query PlanProposal($id: ID!, $code: String!) {
    pairing(id: $id) {
      id
      plan {
        fromTemplate(code: $code) {
          template
          notes
          weeks {
            monday
            phase
            focus
          }
          tasks {
            title
            description
            doneBy
            from
            due
            output
          }
          sessions {
            startsAt
            minutes
            purpose
          }
        }
      }
    }
  }
`);

export type PlanProposal = NonNullable<
  NonNullable<NonNullable<PlanProposalQuery['pairing']>['plan']>['fromTemplate']
>;
