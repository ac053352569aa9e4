import type { Plan, PlannedPairing } from '../src/features/plans/plans.ts';
import { addDays } from '../src/i18n/dates.ts';

const mondays = [0, 1, 2, 3, 4, 6].map((week) => addDays('2026-10-12', week * 7));

/** Tuesdays 08:00–12:00 in Aschaffenburg; the clocks go back there on 25 October and not in Kuala Lumpur. */
const slots = mondays.map((week) => {
  const tuesday = addDays(week, 1);
  return {
    week,
    startUtc: `${tuesday}T${week < '2026-10-25' ? '06' : '07'}:00:00Z`,
    endUtc: `${tuesday}T10:00:00Z`,
  };
});

const lecturer = { id: 'lecturer-m', displayName: 'Lecturer in Kuala Lumpur', email: 'lecturer@um.example' };

const sectionNames = [
  'AIMS',
  'OUTCOMES',
  'WEEKS',
  'TASKS',
  'SESSIONS',
  'TEAMS',
  'ASSESSMENT',
  'TOOLS',
  'LANGUAGES',
  'ACCESSIBILITY',
  'DATA_SHARING',
  'EXTERNAL_PARTNER',
] as const;

/** The plan of the pilot's two courses, filled in from both listings. */
export const plan: Plan = {
  version: 7,
  buildsOn: null,
  hash: 'hash-7',
  aims: { title: 'Ports and people', summary: 'Two ports compared.', sharedAims: 'Compare supply chains.' },
  outcomes: {
    joint: 'Explain two supply chains.',
    requester: { outcomes: ['Draw a supply chain'], achievableWithoutCoil: null, adaptation: null },
    invited: { outcomes: ['Judge social effects'], achievableWithoutCoil: false, adaptation: null },
  },
  weeks: mondays.slice(0, 3).map((monday) => ({ monday, phase: 'ICEBREAKER', focus: null })),
  tasks: [],
  sessions: [],
  teams: { size: 8, fromRequester: 4, fromInvited: 4, composition: null },
  assessment: {
    sharedRubric: null,
    how: null,
    requester: { shareOfCourse: 20, shareOfGrade: 10, how: null },
    invited: { shareOfCourse: 20, shareOfGrade: 10, how: null },
  },
  tools: { tools: [{ tool: 'zoom', purpose: 'Live sessions', fallback: null }], fallbackPlan: null },
  languages: { working: ['en'], support: null },
  accessibility: { measures: ['CAPTIONS'], note: null },
  dataSharing: { basis: 'CONSENT', recording: false, storage: null, note: null },
  externalPartner: { involved: false, name: null, role: null, website: null },
  sections: sectionNames.map((section) => ({
    section,
    changedInVersion: 7,
    changedAt: '2026-10-01T09:30:00Z',
    changedBy: lecturer,
  })),
  problems: [],
  facts: {
    requester: {
      listingId: 'ours',
      title: 'International Logistics',
      institution: { id: 'inst-a', name: 'TH Aschaffenburg' },
      learningOutcomes: null,
      studentsMin: 28,
      studentsMax: 28,
      moduleWeeks: 6,
      liveMode: 'LIVE',
      liveMinutesPerWeek: 60,
      timeZone: 'Europe/Berlin',
      city: 'Aschaffenburg',
      languages: [{ language: 'en', classLevel: 'B2' }],
      tools: ['zoom'],
    },
    invited: {
      listingId: 'theirs',
      title: 'Supply Chains and Society',
      institution: { id: 'inst-m', name: 'Universiti Malaya' },
      learningOutcomes: null,
      studentsMin: 30,
      studentsMax: 31,
      moduleWeeks: 6,
      liveMode: 'EITHER',
      liveMinutesPerWeek: 60,
      timeZone: 'Asia/Kuala_Lumpur',
      city: 'Kuala Lumpur',
      languages: [{ language: 'en', classLevel: 'B2' }],
      tools: ['zoom'],
    },
    commonWeeks: mondays,
    slots,
    clockChanges: [],
    commonTools: ['zoom'],
    commonLanguages: ['en'],
  },
  comments: [],
};

export const planned: PlannedPairing & { plan: Plan } = {
  id: 'p1',
  state: 'CO_DESIGN',
  side: 'REQUESTER',
  mayAct: ['SAVE_PLAN', 'SIGN_PLAN', 'COMMENT'],
  signatures: [],
  plan,
};

/** The same pairing after somebody saved: a newer version with these sections changed. */
export const savedWith = (
  change: Partial<Plan>,
  rest: Partial<PlannedPairing> = {},
): PlannedPairing & { plan: Plan } => {
  const version = change.version ?? plan.version + 1;
  return { ...planned, ...rest, plan: { ...plan, ...change, version, hash: `hash-${version}` } };
};
