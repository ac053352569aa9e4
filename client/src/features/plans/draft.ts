import type {
  DataSharingBasis,
  AccessibilityMeasure,
  PlanContentFragment,
  PlanTaskParty,
  PlanPhase,
} from '../../gql/generated/graphql.ts';
import { instantOf } from './liveSessions.ts';
import type { Section } from './sections.ts';

export type PlanContent = PlanContentFragment;

/** Yes, no, or not told yet. */
export type YesNo = boolean | null;

export interface SideOutcomesDraft {
  /** One outcome a line. */
  outcomes: string;
  achievableWithoutCoil: YesNo;
  adaptation: string;
}

export interface SideAssessmentDraft {
  shareOfCourse: string;
  shareOfGrade: string;
  how: string;
}

export interface TaskDraft {
  title: string;
  description: string;
  doneBy: PlanTaskParty;
  from: string;
  due: string;
  output: string;
}

export interface WeekDraft {
  monday: string;
  phase: PlanPhase;
  focus: string;
}

export interface SessionDraft {
  startsAt: string;
  minutes: number;
  purpose: string;
}

/** The plan as the form holds it: numbers and dates are texts while they are typed. */
export interface PlanDraft {
  aims: { title: string; summary: string; sharedAims: string };
  outcomes: { joint: string; requester: SideOutcomesDraft; invited: SideOutcomesDraft };
  weeks: WeekDraft[];
  tasks: TaskDraft[];
  sessions: SessionDraft[];
  teams: { size: string; fromRequester: string; fromInvited: string; composition: string };
  assessment: {
    sharedRubric: YesNo;
    how: string;
    requester: SideAssessmentDraft;
    invited: SideAssessmentDraft;
  };
  tools: { tools: { tool: string; purpose: string; fallback: string }[]; fallbackPlan: string };
  languages: { working: string[]; support: string };
  accessibility: { measures: AccessibilityMeasure[]; note: string };
  dataSharing: { basis: DataSharingBasis | ''; recording: YesNo; storage: string; note: string };
  externalPartner: { involved: YesNo; name: string; role: string; website: string };
}

const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));

const sideOutcomes = (side: PlanContent['outcomes']['requester']): SideOutcomesDraft => ({
  outcomes: side.outcomes.join('\n'),
  achievableWithoutCoil: side.achievableWithoutCoil,
  adaptation: text(side.adaptation),
});

const sideAssessment = (side: PlanContent['assessment']['requester']): SideAssessmentDraft => ({
  shareOfCourse: text(side.shareOfCourse),
  shareOfGrade: text(side.shareOfGrade),
  how: text(side.how),
});

/** Fills the form from a stored plan. */
export function draftOf(plan: PlanContent): PlanDraft {
  const { aims, outcomes, teams, assessment, tools, languages, accessibility, dataSharing, externalPartner } =
    plan;
  return {
    aims: { title: text(aims.title), summary: text(aims.summary), sharedAims: text(aims.sharedAims) },
    outcomes: {
      joint: text(outcomes.joint),
      requester: sideOutcomes(outcomes.requester),
      invited: sideOutcomes(outcomes.invited),
    },
    weeks: plan.weeks.map(({ monday, phase, focus }) => ({ monday, phase, focus: text(focus) })),
    tasks: plan.tasks.map(({ title, description, doneBy, from, due, output }) => ({
      title: text(title),
      description: text(description),
      doneBy,
      from: text(from),
      due: text(due),
      output: text(output),
    })),
    sessions: plan.sessions.map(({ startsAt, minutes, purpose }) => ({
      startsAt: instantOf(Date.parse(startsAt)),
      minutes,
      purpose: text(purpose),
    })),
    teams: {
      size: text(teams.size),
      fromRequester: text(teams.fromRequester),
      fromInvited: text(teams.fromInvited),
      composition: text(teams.composition),
    },
    assessment: {
      sharedRubric: assessment.sharedRubric,
      how: text(assessment.how),
      requester: sideAssessment(assessment.requester),
      invited: sideAssessment(assessment.invited),
    },
    tools: {
      tools: tools.tools.map(({ tool, purpose, fallback }) => ({
        tool,
        purpose: text(purpose),
        fallback: text(fallback),
      })),
      fallbackPlan: text(tools.fallbackPlan),
    },
    languages: { working: [...languages.working], support: text(languages.support) },
    accessibility: { measures: [...accessibility.measures], note: text(accessibility.note) },
    dataSharing: {
      basis: dataSharing.basis ?? '',
      recording: dataSharing.recording,
      storage: text(dataSharing.storage),
      note: text(dataSharing.note),
    },
    externalPartner: {
      involved: externalPartner.involved,
      name: text(externalPartner.name),
      role: text(externalPartner.role),
      website: text(externalPartner.website),
    },
  };
}

const orNull = (value: string): string | null => value.trim() || null;
const wholeOrNull = (value: string): number | null => (/^\d{1,6}$/.test(value.trim()) ? Number(value) : null);

const sideOutcomesOf = (side: SideOutcomesDraft): PlanContent['outcomes']['requester'] => ({
  outcomes: side.outcomes
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  achievableWithoutCoil: side.achievableWithoutCoil,
  adaptation: orNull(side.adaptation),
});

const sideAssessmentOf = (side: SideAssessmentDraft): PlanContent['assessment']['requester'] => ({
  shareOfCourse: wholeOrNull(side.shareOfCourse),
  shareOfGrade: wholeOrNull(side.shareOfGrade),
  how: orNull(side.how),
});

/** The plan as it is stored and read. Numbers that cannot be read count as not told; {@link unreadable} names them. */
export function contentOf(draft: PlanDraft): PlanContent {
  const { aims, outcomes, teams, assessment, tools, languages, accessibility, dataSharing, externalPartner } =
    draft;
  return {
    aims: {
      title: orNull(aims.title),
      summary: orNull(aims.summary),
      sharedAims: orNull(aims.sharedAims),
    },
    outcomes: {
      joint: orNull(outcomes.joint),
      requester: sideOutcomesOf(outcomes.requester),
      invited: sideOutcomesOf(outcomes.invited),
    },
    weeks: draft.weeks.map(({ monday, phase, focus }) => ({ monday, phase, focus: orNull(focus) })),
    tasks: draft.tasks.map(({ title, description, doneBy, from, due, output }) => ({
      title: title.trim(),
      description: orNull(description),
      doneBy,
      from: orNull(from),
      due: orNull(due),
      output: orNull(output),
    })),
    sessions: draft.sessions.map(({ startsAt, minutes, purpose }) => ({
      startsAt,
      minutes,
      purpose: orNull(purpose),
    })),
    teams: {
      size: wholeOrNull(teams.size),
      fromRequester: wholeOrNull(teams.fromRequester),
      fromInvited: wholeOrNull(teams.fromInvited),
      composition: orNull(teams.composition),
    },
    assessment: {
      sharedRubric: assessment.sharedRubric,
      how: orNull(assessment.how),
      requester: sideAssessmentOf(assessment.requester),
      invited: sideAssessmentOf(assessment.invited),
    },
    tools: {
      tools: tools.tools.map(({ tool, purpose, fallback }) => ({
        tool,
        purpose: orNull(purpose),
        fallback: orNull(fallback),
      })),
      fallbackPlan: orNull(tools.fallbackPlan),
    },
    languages: { working: languages.working, support: orNull(languages.support) },
    accessibility: { measures: accessibility.measures, note: orNull(accessibility.note) },
    dataSharing: {
      basis: dataSharing.basis || null,
      recording: dataSharing.recording,
      storage: orNull(dataSharing.storage),
      note: orNull(dataSharing.note),
    },
    externalPartner: {
      involved: externalPartner.involved ?? false,
      name: orNull(externalPartner.name),
      role: orNull(externalPartner.role),
      website: orNull(externalPartner.website),
    },
  };
}

/** Paths of numbers in this section that were typed and are none. */
export function unreadable(draft: PlanDraft, section: Section): string[] {
  const numbers: Record<string, string> = {};
  if (section === 'teams') {
    const { size, fromRequester, fromInvited } = draft.teams;
    Object.assign(numbers, { size, fromRequester, fromInvited });
  }
  if (section === 'assessment')
    for (const side of ['requester', 'invited'] as const) {
      const { shareOfCourse, shareOfGrade } = draft.assessment[side];
      Object.assign(numbers, {
        [`${side}.shareOfCourse`]: shareOfCourse,
        [`${side}.shareOfGrade`]: shareOfGrade,
      });
    }
  return Object.entries(numbers)
    .filter(([, typed]) => typed.trim() && wholeOrNull(typed) === null)
    .map(([path]) => `plan.${section}.${path}`);
}
