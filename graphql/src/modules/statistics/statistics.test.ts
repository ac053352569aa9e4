import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { figure, pilotStatistics, source } from '../../testing/statisticsSamples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(routes: Parameters<typeof fakeSilo>[0]) {
  const silo = await fakeSilo(routes);
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('a figure that is held back comes with its note and without a value', async () => {
  const { ask, silo } = await start({ 'GET /statistics': { body: pilotStatistics } });
  const { data, errors } = await ask(
    '{ pilotStatistics(from: "2027-01-01") { asOf inclusion { key value hidden note missing } flow { stages { key reached } } notes } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.pilotStatistics).toMatchObject({
    inclusion: [{ key: 'inclusion.I12.both.nonMobile', value: null, hidden: true, note: '34 % or less' }],
    flow: { stages: [{ key: 'REQUESTED', reached: 6 }] },
  });
  expect(silo.calls[0]?.path).toBe('/statistics?from=2027-01-01');
});

test('all figures with all their fields may be asked for at once', async () => {
  const { ask } = await start({ 'GET /statistics': { body: pilotStatistics } });
  const all = '{ key label unit definition value low high n missing projects hidden note }';
  const reasons = '{ code label count share low high }';
  const { data, errors } = await ask(`{ pilotStatistics {
    from to asOf projects ${all} inclusion ${all} review ${all} exposure ${all} failures ${reasons}
    balance { regions { region figures ${all} } countries { country region figures ${all} } }
    flow { stages { key label reached lost medianDays lowDays highDays losses ${reasons} } }
    outcomes { indicator label definition both ${all} requester ${all} invited ${all} asia ${all} europe ${all} }
    designs { factor label indicator levels { level figures ${all} } difference ${all} note }
    notes } }`);
  expect(errors).toBeUndefined();
  expect(data?.pilotStatistics).toMatchObject({ projects: [figure] });
});

test('a page of sources carries pairings and why one is not counted', async () => {
  const { ask, silo } = await start({
    'GET /statistics/sources': { body: { nodes: [source], hasNextPage: true, endCursor: 'MQ', total: null } },
    'GET /pairings/p1': { body: { id: 'p1', state: 'ARCHIVED' } },
  });
  const { data, errors } = await ask(
    '{ figureSources(key: "inclusion.I12.both.nonMobile", first: 1) { nodes { pairing { id state } title counted why } pageInfo { hasNextPage endCursor } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.figureSources).toEqual({
    nodes: [
      { pairing: { id: 'p1', state: 'ARCHIVED' }, title: source.title, counted: false, why: source.why },
    ],
    pageInfo: { hasNextPage: true, endCursor: 'MQ' },
  });
  expect(silo.calls[0]?.path).toBe('/statistics/sources?first=1&key=inclusion.I12.both.nonMobile');
});

test('who may not read statistics gets an error with a code', async () => {
  const { ask } = await start({ 'GET /statistics': problem(403, 'forbidden') });
  const { errors } = await ask('{ pilotStatistics { asOf } }');
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
