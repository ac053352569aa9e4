import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const row = {
  id: 't1',
  version: 2,
  tool: 'padlet',
  toolName: 'Padlet',
  place: 'CN',
  placeName: 'China',
  access: 'RESTRICTED',
};
const save =
  'mutation { saveToolReachability(input: { tool: "padlet", place: "CN", access: RESTRICTED, version: 1 }) ' +
  '{ __typename ... on SaveToolReachabilitySuccess { toolReachability { version access } } ' +
  '... on Refusal { code field } } }';

async function start() {
  const silo = await fakeSilo({
    'GET /tool-reachability': { body: [row] },
    'PUT /tool-reachability/padlet/CN': { body: row },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('the table of tools is read in one request', async () => {
  const { ask, silo } = await start();
  const { data } = await ask('{ toolReachability { toolName placeName access checkedOn } }');
  expect(data?.toolReachability).toEqual([
    { toolName: 'Padlet', placeName: 'China', access: 'RESTRICTED', checkedOn: null },
  ]);
  expect(silo.calls.length).toBe(1);
});

test('a saved row is sent to its tool and place with the version that was edited', async () => {
  const { ask, silo } = await start();
  const { data } = await ask(save);
  expect(data?.saveToolReachability).toEqual({
    __typename: 'SaveToolReachabilitySuccess',
    toolReachability: { version: 2, access: 'RESTRICTED' },
  });
  expect(silo.calls[0]?.body).toEqual({ access: 'RESTRICTED', version: 1 });
});

test('a stale row is a refusal that names the version', async () => {
  const { ask, silo } = await start();
  silo.routes['PUT /tool-reachability/padlet/CN'] = problem(409, 'stale-version', { field: 'version' });
  const { data } = await ask(save);
  expect(data?.saveToolReachability).toEqual({
    __typename: 'Refusal',
    code: 'stale-version',
    field: 'version',
  });
});
