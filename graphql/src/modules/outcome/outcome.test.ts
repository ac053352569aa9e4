import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { listing, pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const empty = {
  students: null,
  satisfaction: null,
  intercultural: null,
  relations: null,
  digital: null,
  learning: null,
  workload: null,
  inclusion: null,
  problems: null,
  access: null,
  recognition: null,
  durability: null,
  lessons: null,
  lecturer: null,
};
const answers = {
  ...empty,
  students: { enrolled: 26, started: 24, completed: 21 },
  inclusion: { notCollected: { reason: 'NO_CONSENT', note: null } },
};
const report = (side: string) => ({
  pairingId: 'q1',
  side,
  revision: 2,
  submittedAt: '2027-05-20T08:00:00Z',
  submittedBy: 'u1',
  answers,
  warnings: [],
});
const form = {
  pairingId: 'q1',
  side: 'REQUESTER',
  version: 3,
  savedAt: null,
  revision: 0,
  submittedAt: null,
  answers,
  origins: [{ field: 'students.started', text: 'The number that you told at the start.' }],
  problems: [{ code: 'required', message: 'Missing.', field: 'answers.satisfaction' }],
  warnings: [],
  maySubmit: true,
  closed: null,
  dueOn: '2027-06-28',
};
const marks = (requester: boolean, invited: boolean) => ({
  requester: requester ? { submittedAt: '2027-05-20T08:00:00Z', revision: 2 } : null,
  invited: invited ? { submittedAt: '2027-05-21T08:00:00Z', revision: 1 } : null,
});

async function start(outcomes = marks(true, true)) {
  const silo = await fakeSilo({
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id)),
    }),
    'GET /pairings/q1': { body: { ...pairing('q1'), state: 'EVALUATED', outcomes } },
    'GET /pairings/q1/outcomes': { body: [report('REQUESTER'), report('INVITED')] },
    'GET /pairings/q1/outcome': { body: form },
    'GET /outcome-definitions': { body: { indicators: [], measures: [], reasons: [] } },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('both sides’ reports cost one question to silo', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask(`{ pairing(id: "q1") {
    requester: outcome(side: REQUESTER) { revision answers { students { completed } inclusion { notCollected { reason } nonMobile } } }
    invited: outcome(side: INVITED) { revision } observer: outcome(side: OBSERVER) { revision } } }`);
  expect(errors).toBeUndefined();
  expect(data?.pairing).toEqual({
    requester: {
      revision: 2,
      answers: {
        students: { completed: 21 },
        inclusion: { notCollected: { reason: 'NO_CONSENT' }, nonMobile: null },
      },
    },
    invited: { revision: 2 },
    observer: null,
  });
  expect(silo.calls.map(({ path }) => path)).toEqual(['/pairings/q1', '/pairings/q1/outcomes']);
});

test('as long as nobody has reported silo is not asked, and who may not read the answers gets none', async () => {
  const early = await start(marks(false, false));
  expect((await early.ask('{ pairing(id: "q1") { outcome(side: INVITED) { revision } } }')).data).toEqual({
    pairing: { outcome: null },
  });
  expect(early.silo.calls.length).toBe(1);

  const hidden = await start();
  hidden.silo.routes['GET /pairings/q1/outcomes'] = { body: [] };
  const { data } = await hidden.ask('{ pairing(id: "q1") { outcome(side: REQUESTER) { revision } } }');
  expect(data).toEqual({ pairing: { outcome: null } });
});

test('the form comes with its definitions, and before the delivery there is none', async () => {
  const { ask, silo } = await start();
  const question =
    '{ outcomeForm(pairingId: "q1") { version origins { field } definitions { reasons { code } } } }';
  expect((await ask(question)).data).toEqual({
    outcomeForm: { version: 3, origins: [{ field: 'students.started' }], definitions: { reasons: [] } },
  });
  for (const refused of [problem(422, 'wrong-state'), problem(403, 'forbidden'), problem(404, 'not-found')]) {
    silo.routes['GET /pairings/q1/outcome'] = refused;
    expect(await ask(question)).toMatchObject({ data: { outcomeForm: null } });
  }
});

test.each([
  [
    'saveOutcomeDraft',
    'PUT',
    'outcome/draft',
    'form { version }',
    form,
    '{ pairingId: "q1", version: 3, answers: { students: { started: 24 } } }',
  ],
  [
    'receiveOutcomeSheet',
    'POST',
    'outcome/sheet',
    'form { version }',
    form,
    '{ pairingId: "q1", version: 3, file: "QUJD" }',
  ],
  [
    'submitOutcome',
    'POST',
    'outcome',
    'pairing { id }',
    pairing('q1'),
    '{ pairingId: "q1", answers: { problems: { minutesLost: 0, incidents: [{ incident: ACCESS, count: 1 }] } } }',
  ],
])(
  '%s is one call to silo, and every faulty field is told as data',
  async (name, method, route, picked, body, input) => {
    const { ask, silo } = await start();
    const Success = `${name[0]?.toUpperCase()}${name.slice(1)}Success`;
    const mutation = `mutation { ${name}(input: ${input}) { __typename ... on ${Success} { ${picked} }
    ... on Refusals { refusals { field } } ... on Refusal { code } } }`;
    silo.routes[`${method} /pairings/q1/${route}`] = { body };
    expect((await ask(mutation)).data?.[name]).toMatchObject({ __typename: Success });
    expect(silo.calls[0]?.body).not.toHaveProperty('pairingId');

    silo.routes[`${method} /pairings/q1/${route}`] = {
      status: 422,
      body: {
        code: 'invalid-fields',
        detail: '2 fields need another look.',
        refusals: [
          { code: 'inconsistent', message: 'One.', field: 'answers.students.completed' },
          { code: 'required', message: 'Two.', field: 'answers.lessons.advice' },
        ],
      },
    };
    expect((await ask(mutation)).data?.[name]).toEqual({
      __typename: 'Refusals',
      refusals: [{ field: 'answers.students.completed' }, { field: 'answers.lessons.advice' }],
    });
    silo.routes[`${method} /pairings/q1/${route}`] = problem(409, 'stale-version');
    expect((await ask(mutation)).data?.[name]).toEqual({ __typename: 'Refusal', code: 'stale-version' });
  },
);

test('an absurd number of students is refused by its type with the field’s name', async () => {
  const { ask, silo } = await start();
  const { errors } = await ask(
    'mutation { submitOutcome(input: { pairingId: "q1", answers: { students: { enrolled: 1000000000000 } } }) { __typename } }',
  );
  expect(errors?.[0]?.message).toContain('1000000000000');
  expect(silo.calls).toEqual([]);
});

test('an office follows a partnership up with one call', async () => {
  const { ask, silo } = await start();
  const told = { until: '2029-05-17', mayTell: true, told: [] };
  silo.routes['POST /pairings/q1/follow-ups'] = { body: told };
  const { data } = await ask(
    'mutation { followUpPairing(input: { pairingId: "q1", next: REPEAT, ledTo: [MOU] }) { ... on FollowUpPairingSuccess { followUps { until } } } }',
  );
  expect(data).toEqual({ followUpPairing: { followUps: { until: '2029-05-17' } } });
  expect(silo.calls[0]?.body).toMatchObject({ next: 'REPEAT', ledTo: ['MOU'] });
});
