import { graphql } from '../../gql/generated/gql.ts';
import type { OutcomeFormQuery, OutcomeReportsQuery } from '../../gql/generated/graphql.ts';
import './texts.ts';

export const answersFragment = graphql(`
  fragment Answers on OutcomeAnswers {
    students {
      enrolled
      started
      completed
    }
    satisfaction {
      notCollected {
        reason
        note
      }
      asked
      n
      mean
      sd
    }
    intercultural {
      notCollected {
        reason
        note
      }
      scale
      least
      most
      pre {
        n
        mean
        sd
      }
      post {
        n
        mean
        sd
      }
      paired
      correlation
    }
    relations {
      notCollected {
        reason
        note
      }
      asked
      n
      built
      joinAgain
      mobility
    }
    digital {
      notCollected {
        reason
        note
      }
      asked
      n
      improved
    }
    learning {
      notCollected {
        reason
        note
      }
      assessed
      reached
    }
    workload {
      preparation
      running
      administration
      planned
    }
    inclusion {
      notCollected {
        reason
        note
      }
      n
      nonMobile
      firstTime
      disabilitySupport
    }
    problems {
      minutesLost
      incidents {
        incident
        count
      }
    }
    access {
      notCollected {
        reason
        note
      }
      n
      withoutStableLink
      withoutDevice
    }
    recognition {
      notCollected {
        reason
        note
      }
      creditSystem
      credits
      withCredit
      badges
      certificates
    }
    durability {
      notCollected {
        reason
        note
      }
      next
      ledTo
    }
    lessons {
      worked
      problems
      advice
      technologyAccess
      pedagogy
      content
      intercultural
    }
    lecturer {
      notCollected {
        reason
        note
      }
      satisfied
      digitalImproved
      wouldRepeat
    }
  }
`);

export const definitionsFragment = graphql(`
  fragment Definitions on OutcomeDefinitions {
    indicators {
      code
      name
      definition
      instrument
      toldBy
      asemLink
    }
    measures {
      key
      indicator
      title
      hint
      mayBeSkipped
      fields {
        path
        label
        hint
        kind
        least
        most
        options {
          code
          label
        }
        optional
      }
    }
    reasons {
      code
      label
    }
  }
`);

export const formFragment = graphql(`
  fragment FormState on OutcomeForm {
    pairingId
    side
    version
    savedAt
    revision
    submittedAt
    answers {
      ...Answers
    }
    origins {
      field
      text
    }
    problems {
      code
      message
      field
    }
    warnings {
      code
      field
      text
    }
    maySubmit
    closed
    dueOn
  }
`);

export const outcomeFormDocument = graphql(`
  query OutcomeForm($id: ID!) {
    outcomeForm(pairingId: $id) {
      ...FormState
      definitions {
        ...Definitions
      }
    }
    pairing(id: $id) {
      id
      side
      listing {
        id
        title
        institution {
          id
          name
        }
      }
      partnerListing {
        id
        title
        institution {
          id
          name
        }
      }
    }
  }
`);

export const outcomeReportsDocument = graphql(`
  query OutcomeReports($id: ID!) {
    pairing(id: $id) {
      id
      requester: outcome(side: REQUESTER) {
        revision
        submittedAt
        answers {
          ...Answers
        }
        warnings {
          code
          field
          text
        }
      }
      invited: outcome(side: INVITED) {
        revision
        submittedAt
        answers {
          ...Answers
        }
        warnings {
          code
          field
          text
        }
      }
      followUps {
        ...Partnership
      }
    }
    outcomeDefinitions {
      ...Definitions
    }
  }
`);

export const partnershipFragment = graphql(`
  fragment Partnership on FollowUps {
    until
    mayTell
    told {
      side
      next
      ledTo
      note
      at
    }
  }
`);

export const saveOutcomeDraftDocument = graphql(`
  mutation SaveOutcomeDraft($input: SaveOutcomeDraftInput!) {
    saveOutcomeDraft(input: $input) {
      __typename
      ... on SaveOutcomeDraftSuccess {
        form {
          ...FormState
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

export const receiveOutcomeSheetDocument = graphql(`
  mutation ReceiveOutcomeSheet($input: ReceiveOutcomeSheetInput!) {
    receiveOutcomeSheet(input: $input) {
      __typename
      ... on ReceiveOutcomeSheetSuccess {
        form {
          ...FormState
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

export const submitOutcomeDocument = graphql(`
  mutation SubmitOutcome($input: SubmitOutcomeInput!) {
    submitOutcome(input: $input) {
      __typename
      ... on SubmitOutcomeSuccess {
        pairing {
          id
          state
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

export const followUpPairingDocument = graphql(`
  mutation FollowUpPairing($input: FollowUpPairingInput!) {
    followUpPairing(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

type FoundForm = NonNullable<OutcomeFormQuery['outcomeForm']>;
export type FormState = Omit<FoundForm, 'definitions'>;
export type Definitions = FoundForm['definitions'];
export type Measure = Definitions['measures'][number];
export type Field = Measure['fields'][number];
export type Answers = FormState['answers'];
export type Warning = FormState['warnings'][number];
export type ReportedPairing = NonNullable<OutcomeReportsQuery['pairing']>;
export type Report = NonNullable<ReportedPairing['requester']>;
export type Partnership = NonNullable<ReportedPairing['followUps']>;
export type Couple = NonNullable<OutcomeFormQuery['pairing']>;
