import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(demo = true) {
  const silo = await fakeSilo({ 'GET /me': problem(401, 'signed-out') });
  const yoga = testYoga(silo.url, { demo }, { h1: '{ demoPeople { email } }' });
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('me is null when signed out, without asking silo', async () => {
  const { send, silo } = await start();
  expect(await (await send({ query: '{ me { id } }' })).json()).toEqual({ data: { me: null } });
  expect(silo.calls).toEqual([]);
});

test('me is null when the token is no longer good', async () => {
  const { ask } = await start();
  expect(await ask('{ me { id } }')).toEqual({ data: { me: null } });
});

test('a list for which one must be signed in is an error with the code SIGNED_OUT', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /tokens'] = problem(401, 'signed-out');
  expect((await ask('{ tokens { id } }')).errors?.[0]?.extensions).toMatchObject({ code: 'SIGNED_OUT' });
});

test('the demo’s people are nobody outside the demo', async () => {
  const { send, silo } = await start(false);
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'h1' } };
  expect(await (await send({ extensions })).json()).toEqual({ data: { demoPeople: [] } });
  expect(silo.calls).toEqual([]);
});
