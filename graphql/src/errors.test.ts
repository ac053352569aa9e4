import { afterEach, expect, test, vi } from 'vitest';
import { CANNOT_ANSWER } from './errors.ts';
import { fakeSilo } from './testing/fakeSilo.ts';
import { testYoga } from './testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function answerWhen(silo: 'down' | { status: number; body: unknown }) {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const server = await fakeSilo(silo === 'down' ? {} : { 'GET /vocabularies': silo });
  const yoga = testYoga(server.url);
  if (silo === 'down') await server.close();
  else closing.push(server.close);
  closing.push(yoga.close);
  const text = await (await yoga.send({ query: '{ vocabularies { sdgs { code } } }' })).text();
  return { text, log: written.mock.calls.map(([line]) => String(line)).join('') };
}

test.each([
  ['is down', 'down' as const],
  ['fails', { status: 500, body: { detail: 'Npgsql.PostgresException at Secret.Method()' } }],
])(
  'when silo %s the caller gets one sentence and an id, and the cause goes to the log',
  async (_name, silo) => {
    const { text, log } = await answerWhen(silo);
    const { errors } = JSON.parse(text) as {
      errors: { message: string; extensions: Record<string, string> }[];
    };
    expect(errors.map(({ message }) => message)).toEqual([CANNOT_ANSWER]);
    expect(errors[0]?.extensions.correlationId).toMatch(/^[\da-f]{32}$/);
    expect(text).not.toMatch(/stack|ECONN|Npgsql|\.ts|127\.0\.0\.1/);
    expect(log).toContain(errors[0]?.extensions.correlationId);
  },
);

test('silo is asked under the id that the caller is told', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const server = await fakeSilo({ 'GET /vocabularies': { status: 503 } });
  const yoga = testYoga(server.url);
  closing.push(yoga.close, server.close);
  const { errors } = await yoga.ask('{ vocabularies { sdgs { code } } }');
  expect(errors?.[0]?.extensions?.correlationId).toBe(server.calls[0]?.headers['x-correlation-id']);
});
