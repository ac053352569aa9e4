import { expect } from 'vitest';
import type { Script } from './script.js';

/** The four people of one exchange and the secretariat, by their tokens. */
export interface Crew {
  requester: Script;
  invited: Script;
  requesterOffice: Script;
  invitedOffice: Script;
  secretariat: Script;
}

/** The id of the listing of a caller whose title begins like this. */
export const listingOf = async (owner: Script, title: string): Promise<string> => {
  const { listings } = await owner.ask<{ listings: { nodes: { id: string; title: string }[] } }>(
    '{ listings(mine: true, first: 50) { nodes { id title } } }',
  );
  const found = listings.nodes.find((one) => one.title.startsWith(title));
  expect(found, title).toBeDefined();
  return found?.id ?? '';
};

export const request = async (crew: Crew, ours: string, theirs: string): Promise<string> => {
  const input = {
    listingId: await listingOf(crew.requester, ours),
    partnerListingId: await listingOf(crew.invited, theirs),
    message: 'Shall our classes look at the same question from two ports?',
  };
  return (await crew.requester.does('requestPairing', { input: ['RequestPairingInput!', input] })).id;
};

export const accept = (crew: Crew, pairingId: string) =>
  crew.invited.does('answerRequest', { input: ['AnswerRequestInput!', { pairingId, accept: true }] });

interface Planned {
  version: number;
  state: string;
  planHash: string;
  plan: { weeks: { monday: string }[] };
}

export const read = async (reader: Script, id: string): Promise<Planned> => {
  const { pairing } = await reader.ask<{ pairing: Planned }>(
    'query ($id: ID!) { pairing(id: $id) { version state planHash plan { weeks { monday } } } }',
    { id },
  );
  return pairing;
};

/** Writes what a plan needs for signing beyond what both listings say. */
export const fillPlan = async (crew: Crew, pairingId: string, title?: string): Promise<void> => {
  const { version, plan } = await read(crew.requester, pairingId);
  const { pairing } = await crew.requester.ask<{ pairing: { plan: { outcomes: Record<string, object> } } }>(
    `query ($id: ID!) { pairing(id: $id) { plan { outcomes {
      requester { outcomes } invited { outcomes } } } } }`,
    { id: pairingId },
  );
  const { outcomes } = pairing.plan;
  const side = (name: string) => ({ ...outcomes[name], achievableWithoutCoil: false, adaptation: null });
  const monday = plan.weeks[0]?.monday;
  const due = plan.weeks.at(-1)?.monday;
  const changes = {
    ...(title && { aims: { title, summary: null, sharedAims: null } }),
    outcomes: {
      joint: 'Students explain one supply chain from both of its ends.',
      requester: side('requester'),
      invited: side('invited'),
    },
    tasks: [
      { title: 'Map one product', description: null, doneBy: 'BOTH', from: monday, due, output: 'A map' },
    ],
    assessment: {
      sharedRubric: true,
      how: 'One rubric for the map, half of it for working together.',
      requester: { shareOfCourse: 20, shareOfGrade: 20, how: null },
      invited: { shareOfCourse: 20, shareOfGrade: 15, how: null },
    },
    accessibility: { measures: ['CAPTIONS', 'TRANSCRIPTS'], note: null },
    dataSharing: { basis: 'CONSENT', recording: false, storage: null, note: null },
  };
  const input = { pairingId, version, plan: changes };
  await crew.requester.does('savePlan', { input: ['SavePlanInput!', input] });
};

export const sign = async (signer: Script, pairingId: string): Promise<string> => {
  const { planHash } = await read(signer, pairingId);
  const given = { pairingId: ['ID!', pairingId], planHash: ['String!', planHash] } as const;
  return (await signer.does('signPlan', given)).state;
};

/** Both sign the plan as it stands: it lies with both offices then. */
export const signBoth = async (crew: Crew, pairingId: string): Promise<void> => {
  await sign(crew.requester, pairingId);
  expect(await sign(crew.invited, pairingId)).toBe('UNDER_REVIEW');
};

/** Ends whatever a lecturer has going on, so that the courses are free for the next journey. */
export const endAll = async (lecturer: Script): Promise<void> => {
  const { pairings } = await lecturer.ask<{ pairings: { nodes: { id: string; mayAct: string[] }[] } }>(
    '{ pairings(first: 100) { nodes { id mayAct } } }',
  );
  for (const { id, mayAct } of pairings.nodes) {
    const pairingId = ['ID!', id] as const;
    if (mayAct.includes('WITHDRAW'))
      await lecturer.ask('mutation ($id: ID!) { withdrawRequest(pairingId: $id) { __typename } }', { id });
    if (!mayAct.includes('CANCEL')) continue;
    await lecturer.does('cancelPairing', { pairingId, reason: ['CancellationReason!', 'OTHER'] });
  }
};

/** One that is accepted, filled in and signed by both. */
export const submitted = async (crew: Crew, ours: string, theirs: string): Promise<string> => {
  const id = await request(crew, ours, theirs);
  await accept(crew, id);
  await fillPlan(crew, id);
  await signBoth(crew, id);
  return id;
};

type Decision = 'APPROVE' | 'REQUEST_CHANGES' | 'REJECT';

/** An office decides on the plan as it stands; whoever approves has checked every point of the list. */
export const decide = async (
  office: Script,
  pairingId: string,
  decision: Decision,
  comment: string | null = null,
): Promise<string> => {
  const { pairing } = await office.ask<{ pairing: Reviewed }>(
    'query ($id: ID!) { pairing(id: $id) { side planHash approvals { side checklist { key } } } }',
    { id: pairingId },
  );
  const { side, planHash, approvals } = pairing;
  const points = approvals.find((one) => one.side === side)?.checklist ?? [];
  const checklist = decision === 'APPROVE' ? points.map(({ key }) => ({ key, done: true })) : [];
  const input = { pairingId, planHash, decision, comment, checklist };
  return (await office.does('decideApproval', { input: ['DecideApprovalInput!', input] })).state;
};

interface Reviewed {
  side: string;
  planHash: string;
  approvals: { side: string; checklist: { key: string }[] }[];
}

export const settle = async (office: Script, pairingId: string): Promise<string> => {
  const input = {
    pairingId,
    agreementNeeded: false,
    dataTransferBasis: 'CONSENT',
    recording: false,
    toolsChecked: true,
    accessibilityChecked: true,
    studentContact: 'The desk of the international office',
  };
  return (await office.does('saveReadiness', { input: ['SaveReadinessInput!', input] })).state;
};

/** The demo's day, such as 2027-04-05. */
export const today = async (reader: Script): Promise<string> => {
  const { demoClock } = await reader.ask<{ demoClock: { now: string } }>('{ demoClock { now } }');
  return demoClock.now.slice(0, 10);
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How many days the clock has to be moved on, so that it is some days after a day of the plan. */
export const daysUntil = async (reader: Script, day: string, after = 0): Promise<number> =>
  daysBetween(await today(reader), day) + after;

export const moveClock = async (secretariat: Script, days: number): Promise<void> => {
  const answer = await secretariat.ask(
    `mutation ($days: Int!) { moveDemoClock(days: $days) {
      __typename ... on Refusal { message } } }`,
    { days },
  );
  expect(answer['moveDemoClock']).toEqual({ __typename: 'MoveDemoClockSuccess' });
};

export const reportWeek = (lecturer: Script, pairingId: string, week: string) => {
  const input = { pairingId, week, status: 'ON_TRACK', students: 24 };
  return lecturer.does('reportWeek', { input: ['ReportWeekInput!', input] });
};
