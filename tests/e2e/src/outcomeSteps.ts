import { expect } from 'vitest';
import {
  accept,
  daysUntil,
  decide,
  fillPlan,
  moveClock,
  read,
  reportWeek,
  request,
  settle,
  signBoth,
  type Crew,
} from './pairingSteps.js';
import { onSuccessOrRefusals, type Answer, type Script } from './script.js';

/** A project that both lecturers planned, both offices approved, and that was taught to its last week. */
export const delivered = async (crew: Crew, ours: string, theirs: string, title: string): Promise<string> => {
  const id = await request(crew, ours, theirs);
  await accept(crew, id);
  await fillPlan(crew, id, title);
  await signBoth(crew, id);
  for (const office of [crew.requesterOffice, crew.invitedOffice]) await decide(office, id, 'APPROVE');
  for (const office of [crew.requesterOffice, crew.invitedOffice]) await settle(office, id);

  const weeks = (await read(crew.requester, id)).plan.weeks.map(({ monday }) => monday);
  await moveClock(crew.secretariat, await daysUntil(crew.secretariat, weeks[0] ?? ''));
  const start = { pairingId: ['ID!', id], startedOn: ['Date!', weeks[0]], students: ['Int!', 26] } as const;
  expect((await crew.requester.does('startProject', start)).state).toBe('RUNNING');
  await moveClock(crew.secretariat, await daysUntil(crew.secretariat, weeks.at(-1) ?? '', 7));
  for (const week of weeks)
    for (const lecturer of [crew.requester, crew.invited]) await reportWeek(lecturer, id, week);
  expect((await crew.invited.does('deliverProject', { pairingId: ['ID!', id] })).state).toBe('DELIVERED');
  return id;
};

/** What a side tells of a class of 31 students, some of it not collected. */
export const answers = {
  students: { enrolled: 31, started: 30, completed: 28 },
  satisfaction: { asked: 28, n: 24, mean: 4.2, sd: 0.7 },
  intercultural: {
    scale: 'Intercultural Effectiveness Scale, short form',
    least: 1,
    most: 5,
    pre: { n: 27, mean: 3.4, sd: 0.6 },
    post: { n: 25, mean: 3.8, sd: 0.5 },
    paired: 24,
    correlation: 0.6,
  },
  relations: { asked: 28, n: 24, built: 17, joinAgain: 19, mobility: 12 },
  digital: { asked: 28, n: 24, improved: 18 },
  learning: { assessed: 28, reached: 26 },
  recognition: { creditSystem: 'NATIONAL', credits: 1, withCredit: 28, badges: 0, certificates: 28 },
  problems: { minutesLost: 20, incidents: [{ incident: 'CONNECTION', count: 2 }] },
  access: { notCollected: { reason: 'NOT_ASKED' } },
  inclusion: { notCollected: { reason: 'NO_CONSENT' } },
  workload: { preparation: 20, running: 18, administration: 5, planned: 36 },
  lecturer: { satisfied: 4, digitalImproved: true, wouldRepeat: 'YES' },
  durability: { next: 'REPEAT', ledTo: ['CURRICULUM'] },
  lessons: {
    worked: 'Mixed teams of four with one task each week.',
    problems: 'The first live session was too long.',
    advice: 'Agree early on when each class has its examinations.',
  },
};

export const submitOutcome = (lecturer: Script, pairingId: string) =>
  lecturer.does(
    'submitOutcome',
    { input: ['SubmitOutcomeInput!', { pairingId, answers }] },
    onSuccessOrRefusals('SubmitOutcomeSuccess'),
  );

const onReview = onSuccessOrRefusals('ReviewSuccess');

interface Candidate {
  person: { id: string; email: string };
  groupId: string;
  conflicts: { code: string }[];
}

export const candidates = async (secretariat: Script, pairingId: string): Promise<Candidate[]> => {
  const { reviewerCandidates } = await secretariat.ask<{ reviewerCandidates: Candidate[] }>(
    `query ($pairingId: ID!) { reviewerCandidates(pairingId: $pairingId) {
      person { id email } groupId conflicts { code } } }`,
    { pairingId },
  );
  return reviewerCandidates;
};

/** Tries to have a project reviewed by members of the expert group, named by their mail addresses. */
export const assign = async (secretariat: Script, pairingId: string, emails: string[]): Promise<Answer> => {
  const all = await candidates(secretariat, pairingId);
  const chosen = emails.map((email) => all.find(({ person }) => person.email === email));
  const given = {
    pairingId: ['ID!', pairingId],
    groupId: ['ID!', chosen[0]?.groupId],
    reviewers: ['[ID!]!', chosen.map((one) => one?.person.id)],
  } as const;
  return secretariat.tries('assignReviewers', given, onReview);
};

/** A reviewer's own scores, all of them good, and what to decide. */
export const reviewPilot = async (reviewer: Script, pairingId: string): Promise<Answer> => {
  const { pairing } = await reviewer.ask<{ pairing: Reviewed }>(
    'query ($id: ID!) { pairing(id: $id) { review { rubric { criteria { code } } } } }',
    { id: pairingId },
  );
  const scores = (pairing.review?.rubric.criteria ?? []).map(({ code }) => ({ criterion: code, score: 3 }));
  const input = {
    pairingId,
    scores,
    recommendation: 'GOOD_PRACTICE',
    summary: 'Both classes worked on one product, and others can do the same.',
  };
  return reviewer.tries('reviewPilot', { input: ['ReviewPilotInput!', input] }, onReview);
};

interface Reviewed {
  review: { rubric: { criteria: { code: string }[] } } | null;
}

export const concludeReview = (leader: Script, pairingId: string) =>
  leader.does(
    'concludeReview',
    {
      pairingId: ['ID!', pairingId],
      decision: ['ReviewDecision!', 'GOOD_PRACTICE'],
      reason: ['String!', 'Both classes made one product together, and the steps are easy to repeat.'],
    },
    onReview,
  );

interface Practice {
  id: string;
  hash: string;
  state: string;
  title: string;
}

/** The text for the public library, as those who take part read it. */
export const practiceOf = async (reader: Script, pairingId: string): Promise<Practice> => {
  const { pairing } = await reader.ask<{ pairing: { practice: Practice } }>(
    'query ($id: ID!) { pairing(id: $id) { practice { id hash state title } } }',
    { id: pairingId },
  );
  return pairing.practice;
};

export const consent = (office: Script, pairingId: string, hash: string) =>
  office.tries('consentToPractice', { pairingId: ['ID!', pairingId], hash: ['String!', hash] });

/** The number of projects delivered in the last half-years, and of those that were reported, as statistics tell it. */
export const figure = async (expert: Script, key: string): Promise<number | null> => {
  const { pilotStatistics } = await expert.ask<{ pilotStatistics: { projects: Figure[] } }>(
    '{ pilotStatistics { projects { key value } } }',
  );
  return pilotStatistics.projects.find((one) => one.key === key)?.value ?? null;
};

interface Figure {
  key: string;
  value: number | null;
}
