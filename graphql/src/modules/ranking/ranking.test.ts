import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { exposureReport, ranking, trainingRun } from '../../testing/rankingSamples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(routes: Parameters<typeof fakeSilo>[0]) {
  const silo = await fakeSilo(routes);
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('the ranking tells its live model with the interval of its gain', async () => {
  const { ask } = await start({ 'GET /ranking': { body: ranking } });
  const { data, errors } = await ask(
    '{ ranking { learningOn live { version state figures { difference lower upper } } runs { text } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.ranking).toMatchObject({
    learningOn: true,
    live: { state: 'LIVE', figures: { difference: 0.04, lower: 0.01, upper: 0.07 } },
    runs: [{ text: 'Better than the prior.' }],
  });
});

test('a report asks silo for the days that were named and for no others', async () => {
  const { ask, silo } = await start({ 'GET /ranking/exposure': { body: exposureReport } });
  const { data } = await ask(
    '{ exposureReport(from: "2026-08-01") { countries { country figures { impressions } } terms { gini } } }',
  );
  expect(data?.exposureReport).toMatchObject({
    countries: [{ country: 'MY', figures: { impressions: 3 } }],
    terms: [{ gini: 0.44 }],
  });
  expect(silo.calls[0]?.path).toBe('/ranking/exposure?from=2026-08-01');
});

test('who may not read the report gets an error with a code', async () => {
  const { ask } = await start({ 'GET /ranking/exposure': problem(403, 'forbidden') });
  const { errors } = await ask('{ exposureReport { from } }');
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('going back to the prior sends no model, and why', async () => {
  const { ask, silo } = await start({ 'PUT /ranking/live': { body: { ...ranking, live: null } } });
  const { data } = await ask(
    'mutation { chooseRankingModel(reason: "It looks odd.") { ... on ChooseRankingModelSuccess { ranking { live { id } } } } }',
  );
  expect(data?.chooseRankingModel).toEqual({ ranking: { live: null } });
  expect(silo.calls[0]?.body).toEqual({ modelId: null, reason: 'It looks odd.' });
});

test('a second training at once is data of type Refusal', async () => {
  const { ask, silo } = await start({ 'POST /ranking/training': { body: trainingRun } });
  const TRAIN =
    'mutation { trainRanking { __typename ... on TrainRankingSuccess { run { id } } ... on Refusal { code } } }';
  expect((await ask(TRAIN)).data?.trainRanking).toEqual({
    __typename: 'TrainRankingSuccess',
    run: { id: 'r1' },
  });
  silo.routes['POST /ranking/training'] = problem(422, 'training-under-way');
  expect((await ask(TRAIN)).data?.trainRanking).toEqual({
    __typename: 'Refusal',
    code: 'training-under-way',
  });
});

test('rules out of bounds name every field', async () => {
  const refusals = [
    { code: 'out-of-bounds', message: 'Enter a number from 0 to 0.5.', field: 'nearEqual' },
    { code: 'out-of-bounds', message: 'Enter a number from 1 to 10.', field: 'capFactor' },
  ];
  const { ask } = await start({ 'PUT /ranking/fairness': problem(422, 'invalid-fields', { refusals }) });
  const { data } = await ask(
    'mutation { saveFairnessRules(input: { on: true, nearEqual: 9, capFactor: 0, floorShare: 0.1, underRepresented: [], explorationShare: 0 }) { ... on Refusals { refusals { field } } } }',
  );
  expect(data?.saveFairnessRules).toEqual({ refusals: [{ field: 'nearEqual' }, { field: 'capFactor' }] });
});

test('switching learning off sends the switch and why', async () => {
  const { ask, silo } = await start({ 'PUT /ranking/learning': { body: { ...ranking, learningOn: false } } });
  const { data } = await ask(
    'mutation { switchLearning(on: false, reason: "A complaint.") { ... on SwitchLearningSuccess { ranking { learningOn } } } }',
  );
  expect(data?.switchLearning).toEqual({ ranking: { learningOn: false } });
  expect(silo.calls[0]?.body).toEqual({ on: false, reason: 'A complaint.' });
});
