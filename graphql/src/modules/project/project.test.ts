import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution, listing, pairing, suggestion } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const side = (name: string, institutionId: string) => ({
  side: name,
  institutionId,
  complete: false,
  open: [{ item: 'recording', text: 'Whether live sessions are recorded.' }],
  mayEdit: name === 'INVITED',
  agreementNeeded: false,
  agreementReference: null,
  dataTransferBasis: 'CONSENT',
  recording: null,
  consentText: null,
  toolsChecked: true,
  accessibilityChecked: true,
  studentContact: null,
  note: null,
  savedBy: 'u1',
  savedAt: '2027-01-11T09:00:00Z',
});
const readiness = {
  complete: false,
  requester: side('REQUESTER', 'i1'),
  invited: side('INVITED', 'i2'),
  transfer: {
    rule: 'ADEQUATE',
    suggested: 'ADEQUACY',
    text: 'Adequate.',
    decision: '(EU) 2019/419',
    source: 'https://law.example',
    checkedOn: '2026-11-21',
  },
  tools: [{ tool: 'zoom', name: 'Zoom', requester: 'REACHABLE', invited: 'RESTRICTED', fallback: null }],
  startCheck: {
    startsOn: '2027-04-05',
    due: false,
    feasible: true,
    obstacles: [],
    requesterStudents: 24,
    invitedStudents: null,
  },
};

async function start(state: string) {
  const silo = await fakeSilo({
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
    'POST /people/by-ids': { body: [{ id: 'u1', displayName: 'Office' }] },
    'GET /pairings/q1': { body: { ...pairing('q1'), state } },
    'GET /pairings/q1/readiness': { body: readiness },
    'GET /pairings/q1/project': problem(404, 'not-found'),
    'GET /pairings/q1/substitutes': { body: [suggestion('l7')] },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('the readiness file asks silo for its institutions and people once for both sides', async () => {
  const { ask, silo } = await start('APPROVED');
  const { data, errors } = await ask(`{ pairing(id: "q1") { readiness { complete transfer { rule decision }
    tools { name invited } startCheck { requesterStudents } requester { institution { id } savedBy { displayName } }
    invited { mayEdit open { item } institution { id } savedBy { displayName } } } } }`);
  expect(errors).toBeUndefined();
  expect(data?.pairing).toMatchObject({
    readiness: {
      transfer: { rule: 'ADEQUATE' },
      requester: { institution: { id: 'i1' }, savedBy: { displayName: 'Office' } },
      invited: { mayEdit: true, open: [{ item: 'recording' }], institution: { id: 'i2' } },
    },
  });
  expect(silo.calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /pairings/q1',
    'GET /pairings/q1/readiness',
    'POST /institutions/by-ids',
    'POST /people/by-ids',
  ]);
});

test('before the approval neither readiness nor project is asked of silo', async () => {
  const { ask, silo } = await start('CO_DESIGN');
  const { data } = await ask('{ pairing(id: "q1") { readiness { complete } project { minutesLost } } }');
  expect(data?.pairing).toEqual({ readiness: null, project: null });
  expect(silo.calls.length).toBe(1);
});

test('a pairing that ended before it began has no project', async () => {
  const { ask } = await start('CANCELLED');
  const { data, errors } = await ask('{ pairing(id: "q1") { project { minutesLost } } }');
  expect(errors).toBeUndefined();
  expect(data?.pairing).toEqual({ project: null });
});

test('substitutes are asked for one listing and come with theirs', async () => {
  const { ask, silo } = await start('CANCELLED');
  const { data } = await ask(
    '{ pairing(id: "q1") { substitutes(listingId: "l1", first: 2) { listing { title } } } }',
  );
  expect(data?.pairing).toEqual({ substitutes: [{ listing: { title: 'Course l7' } }] });
  const asked = silo.calls.map(({ path }) => new URL(path, 'http://silo')).at(1);
  expect([asked?.pathname, asked?.searchParams.get('listingId'), asked?.searchParams.get('first')]).toEqual([
    '/pairings/q1/substitutes',
    'l1',
    '2',
  ]);
});

test.each([
  [
    'saveReadiness',
    '(input: { pairingId: "q1", recording: false })',
    'PUT',
    'readiness',
    { recording: false },
  ],
  ['confirmStart', '(pairingId: "q1", students: 24)', 'POST', 'start-confirmation', { students: 24 }],
  [
    'startProject',
    '(pairingId: "q1", startedOn: "2027-04-05", students: 24)',
    'POST',
    'start',
    { startedOn: '2027-04-05', students: 24 },
  ],
  [
    'reportWeek',
    '(input: { pairingId: "q1", week: "2027-04-05", status: PROBLEM, reason: TECHNOLOGY, incidents: [TOOL_BLOCKED], minutesLost: 20 })',
    'POST',
    'weeks',
    {
      week: '2027-04-05',
      status: 'PROBLEM',
      reason: 'TECHNOLOGY',
      incidents: ['TOOL_BLOCKED'],
      minutesLost: 20,
    },
  ],
  ['raiseRisk', '(pairingId: "q1", reason: WORKLOAD)', 'POST', 'risk', { reason: 'WORKLOAD' }],
  ['resolveRisk', '(pairingId: "q1", comment: "Solved.")', 'POST', 'risk/resolved', { comment: 'Solved.' }],
  [
    'scaleBack',
    '(pairingId: "q1", lastWeek: "2027-04-12")',
    'POST',
    'scale-back',
    { lastWeek: '2027-04-12' },
  ],
  ['deliverProject', '(pairingId: "q1")', 'POST', 'delivery', {}],
  [
    'cancelPairing',
    '(pairingId: "q1", reason: OTHER, comment: "Sorry.")',
    'POST',
    'cancellation',
    { reason: 'OTHER', comment: 'Sorry.' },
  ],
])('%s is one call to silo, and its refusal is data', async (name, args, method, route, body) => {
  const { ask, silo } = await start('APPROVED');
  const Success = `${name[0]?.toUpperCase()}${name.slice(1)}Success`;
  const mutation = `mutation { ${name}${args} { __typename ... on ${Success} { pairing { id } } ... on Refusal { code field } } }`;
  silo.routes[`${method} /pairings/q1/${route}`] = { body: pairing('q1') };
  const good = await ask(mutation);
  expect(good.data?.[name]).toEqual({ __typename: Success, pairing: { id: 'q1' } });
  expect(silo.calls.length).toBe(1);
  expect(silo.calls[0]?.body).toMatchObject(body);
  expect(silo.calls[0]?.body).not.toHaveProperty('pairingId');

  silo.routes[`${method} /pairings/q1/${route}`] = problem(422, 'wrong-state');
  const refused = await ask(mutation);
  expect(refused.errors).toBeUndefined();
  expect(refused.data?.[name]).toEqual({ __typename: 'Refusal', code: 'wrong-state', field: null });
});

test('the demo’s clock is moved by one call to silo', async () => {
  const { ask, silo } = await start('APPROVED');
  silo.routes['POST /demo/clock'] = { body: { now: '2026-11-30T09:00:00Z', offsetDays: 7 } };
  const { data } = await ask(
    'mutation { moveDemoClock(days: 7) { ... on MoveDemoClockSuccess { demoClock { offsetDays } } } }',
  );
  expect(data).toEqual({ moveDemoClock: { demoClock: { offsetDays: 7 } } });
  expect(silo.calls[0]?.body).toEqual({ days: 7 });
});
