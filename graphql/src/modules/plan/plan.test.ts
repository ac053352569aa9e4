import { afterEach, expect, test } from 'vitest';
import type { SiloPlan, SiloPlanComment } from '../../silo/types.ts';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const planClass = (listingId: string, institutionId: string): SiloPlan['facts']['requester'] => ({
  listingId,
  title: `Course ${listingId}`,
  institutionId,
  learningOutcomes: null,
  studentsMin: 15,
  studentsMax: 25,
  moduleWeeks: 6,
  liveMode: 'LIVE',
  liveMinutesPerWeek: 90,
  timeZone: 'Asia/Kuala_Lumpur',
  city: 'Kuala Lumpur',
  languages: [],
  tools: ['zoom'],
});

const plan: SiloPlan = {
  pairingId: 'q1',
  version: 3,
  hash: 'abc',
  plan: {
    aims: { title: 'Ports', summary: null, sharedAims: null },
    outcomes: {
      joint: null,
      requester: { outcomes: ['Compare'], achievableWithoutCoil: true, adaptation: null },
      invited: { outcomes: [], achievableWithoutCoil: null, adaptation: null },
    },
    weeks: [{ monday: '2027-04-05', phase: 'ICEBREAKER', focus: null }],
    tasks: [],
    sessions: [{ startsAt: '2027-04-06T08:00:00+00:00', minutes: 60, purpose: null }],
    teams: { size: 4, fromRequester: 2, fromInvited: 2, composition: null },
    assessment: {
      sharedRubric: null,
      how: null,
      requester: { shareOfCourse: null, shareOfGrade: 10, how: null },
      invited: { shareOfCourse: null, shareOfGrade: null, how: null },
    },
    tools: { tools: [{ tool: 'zoom', purpose: null, fallback: null }], fallbackPlan: null },
    languages: { working: ['en'], support: null },
    accessibility: { measures: ['CAPTIONS'], note: null },
    dataSharing: { basis: 'CONSENT', recording: false, storage: null, note: null },
    externalPartner: { involved: false, name: null, role: null, website: null },
  },
  sections: [
    { section: 'AIMS', changedInVersion: 3, changedBy: 'p1', changedAt: '2026-11-21T10:00:00+00:00' },
    { section: 'OUTCOMES', changedInVersion: 2, changedBy: 'p1', changedAt: '2026-11-21T09:00:00+00:00' },
    { section: 'WEEKS', changedInVersion: 0, changedBy: null, changedAt: '2026-11-21T08:00:00+00:00' },
  ],
  problems: [
    {
      severity: 'BLOCKS',
      section: 'OUTCOMES',
      code: 'no-joint-outcome',
      field: 'plan.outcomes.joint',
      text: 'It is not told.',
      remedy: 'Tell it.',
    },
  ],
  facts: {
    requester: planClass('l1', 'i1'),
    invited: planClass('l2', 'i2'),
    commonWeeks: ['2027-04-05'],
    slots: [],
    clockChanges: [],
    commonTools: ['zoom'],
    commonLanguages: ['en'],
  },
};

const comment = (id: string, by: string): SiloPlanComment => ({
  id,
  section: 'AIMS',
  replyTo: null,
  text: 'Shall we?',
  by,
  side: 'REQUESTER',
  at: '2026-11-21T10:00:00+00:00',
  resolved: false,
  resolvedBy: null,
  resolvedAt: null,
  mayResolve: true,
});

async function start() {
  const silo = await fakeSilo({
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'POST /people/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => ({ id, displayName: `Person ${id}` })),
    }),
    'GET /pairings/q1': { body: { ...pairing('q1'), state: 'CO_DESIGN', planHash: 'abc' } },
    'GET /pairings/q1/plan': { body: plan },
    'GET /pairings/q1/comments': { body: [comment('m1', 'p1'), comment('m2', 'p2')] },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const SAVE = `mutation($input: SavePlanInput!) { savePlan(input: $input) { __typename
  ... on SavePlanSuccess { pairing { id } } ... on Refusals { refusals { code field } } ... on Refusal { code message field } } }`;

test('a plan is read in one piece, and people and institutions of it are asked for once each', async () => {
  const { ask, silo } = await start();
  const { data, errors } =
    await ask(`{ pairing(id: "q1") { plan { version hash aims { title } outcomes { requester { outcomes } }
    weeks { monday phase } sessions { startsAt minutes } tools { tools { tool } } dataSharing { basis }
    sections { section changedInVersion changedBy { displayName } } problems { severity section code field }
    facts { requester { title institution { name } } invited { institution { name } } commonWeeks }
    comments { id by { displayName } } } } }`);
  expect(errors).toBeUndefined();
  expect(data?.pairing).toMatchObject({
    plan: {
      version: 3,
      hash: 'abc',
      aims: { title: 'Ports' },
      sections: [
        { section: 'AIMS', changedBy: { displayName: 'Person p1' } },
        {},
        { section: 'WEEKS', changedBy: null },
      ],
      comments: [{ by: { displayName: 'Person p1' } }, { by: { displayName: 'Person p2' } }],
    },
  });
  expect(silo.countOf('GET', '/pairings/q1/plan')).toBe(1);
  expect(silo.countOf('POST', '/institutions/by-ids')).toBe(1);
  expect(silo.countOf('POST', '/people/by-ids')).toBeLessThanOrEqual(2);
});

test('before there is a plan silo is not asked for one', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /pairings/q1'] = { body: { ...pairing('q1'), planHash: null } };
  const { data } = await ask('{ pairing(id: "q1") { plan { hash } } }');
  expect(data).toEqual({ pairing: { plan: null } });
  expect(silo.countOf('GET', '/pairings/q1/plan')).toBe(0);
});

test('saving sends only the sections that were given', async () => {
  const { ask, silo } = await start();
  silo.routes['PUT /pairings/q1/plan'] = { body: pairing('q1') };
  const { data } = await ask(SAVE, {
    input: { pairingId: 'q1', version: 3, plan: { aims: { title: '<b>Ports</b>' }, weeks: [] } },
  });
  expect(data?.savePlan).toEqual({ __typename: 'SavePlanSuccess', pairing: { id: 'q1' } });
  expect(silo.calls[0]?.body).toEqual({ version: 3, plan: { aims: { title: '<b>Ports</b>' }, weeks: [] } });
});

test('a conflict is a Refusal that names the section, and several faults are all told', async () => {
  const { ask, silo } = await start();
  silo.routes['PUT /pairings/q1/plan'] = problem(409, 'stale-version', { field: 'plan.aims' });
  const input = { pairingId: 'q1', version: 2, plan: { aims: { title: 'Ports' } } };
  const conflict = await ask(SAVE, { input });
  expect(conflict.data?.savePlan).toMatchObject({
    __typename: 'Refusal',
    code: 'stale-version',
    field: 'plan.aims',
  });

  silo.routes['PUT /pairings/q1/plan'] = problem(422, 'invalid-fields', {
    refusals: [
      { code: 'length', message: 'Too long.', field: 'plan.aims.title' },
      { code: 'order', message: 'In order.', field: 'plan.weeks[1].monday' },
    ],
  });
  const faulty = await ask(SAVE, { input });
  expect(faulty.data?.savePlan).toEqual({
    __typename: 'Refusals',
    refusals: [
      { code: 'length', field: 'plan.aims.title' },
      { code: 'order', field: 'plan.weeks[1].monday' },
    ],
  });
});

test('signing sends the hash that was read', async () => {
  const { ask, silo } = await start();
  const sign = `mutation { signPlan(pairingId: "q1", planHash: "abc") { __typename
    ... on SignPlanSuccess { pairing { id } } ... on Refusal { code field } } }`;
  silo.routes['POST /pairings/q1/signature'] = problem(422, 'plan-incomplete', {
    field: 'plan.outcomes.joint',
  });
  expect((await ask(sign)).data?.signPlan).toEqual({
    __typename: 'Refusal',
    code: 'plan-incomplete',
    field: 'plan.outcomes.joint',
  });
  silo.routes['POST /pairings/q1/signature'] = { body: pairing('q1') };
  expect((await ask(sign)).data?.signPlan).toMatchObject({ __typename: 'SignPlanSuccess' });
  expect(silo.calls[0]?.body).toEqual({ planHash: 'abc' });
});

test('a comment is answered with its pairing, and a thread is settled unless told to open', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /pairings/q1/comments'] = { body: comment('m3', 'p1') };
  silo.routes['POST /pairings/q1/comments/m3/resolved'] = {
    body: { ...comment('m3', 'p1'), resolved: true },
  };
  const written = await ask(
    `mutation { commentOnPlan(input: { pairingId: "q1", section: AIMS, text: "Shall we?" }) { __typename
      ... on CommentOnPlanSuccess { comment { id text } pairing { id } } ... on Refusal { code } } }`,
  );
  expect(written.data?.commentOnPlan).toEqual({
    __typename: 'CommentOnPlanSuccess',
    comment: { id: 'm3', text: 'Shall we?' },
    pairing: { id: 'q1' },
  });
  await ask(`mutation { resolvePlanComment(input: { pairingId: "q1", commentId: "m3" }) { __typename } }`);
  expect(silo.calls.find(({ path }) => path.endsWith('/resolved'))?.body).toEqual({ resolved: true });
});

test('a hash that no version had and a template that does not exist are null', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /pairings/q1/plan/changes'] = problem(404, 'not-found');
  silo.routes['GET /pairings/q1/plan/templates/none'] = problem(422, 'unknown-code');
  const { data, errors } = await ask(
    '{ pairing(id: "q1") { plan { changes(since: "x&y=1") { section } fromTemplate(code: "none") { template } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ pairing: { plan: { changes: null, fromTemplate: null } } });
  expect(silo.calls.some(({ path }) => path === '/pairings/q1/plan/changes?since=x%26y%3D1')).toBe(true);
});
