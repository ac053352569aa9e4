import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(routes: Parameters<typeof fakeSilo>[0]) {
  const silo = await fakeSilo(routes);
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const ERASE = 'mutation { eraseMe(email: "me@uni.example") { __typename ... on Refusal { code message } } }';

test('what still needs the person is told, not thrown', async () => {
  const { ask } = await start({
    'POST /me/erasure': problem(422, 'only-party'),
  });
  expect(await ask(ERASE)).toEqual({
    data: { eraseMe: { __typename: 'Refusal', code: 'only-party', message: 'Because of only-party.' } },
  });
});

test('the address that was typed confirms the deletion', async () => {
  const { ask, silo } = await start({ 'POST /me/erasure': () => ({ status: 204 }) });
  expect(await ask(ERASE)).toEqual({ data: { eraseMe: { __typename: 'ErasureSuccess' } } });
  expect(silo.calls.map(({ body }) => body)).toEqual([{ email: 'me@uni.example' }]);
});
