import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { createEdge, type Edge } from '../edge.ts';
import { fakeSilo } from '../testing/fakeSilo.ts';
import { testEnv } from '../testing/testYoga.ts';

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let edge: Edge;
let site: string;
let write: MockInstance;

beforeEach(async () => {
  write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  silo = await fakeSilo({
    'GET /vocabularies': () => ({ status: silo.calls.length === 1 ? 503 : 500 }),
    'GET /practices': { status: 500 },
  });
  edge = createEdge(testEnv(silo.url));
  await new Promise<void>((resolve) => edge.server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await edge.close();
  await silo.close();
  vi.restoreAllMocks();
});

const lines = () =>
  write.mock.calls.map(([text]) => JSON.parse(String(text)) as Record<string, string | number>);

const ask = (query: string) =>
  fetch(`${site}/graphql?token=secret`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
    body: JSON.stringify({ query }),
  });

test('the header, the error, both calls to a silo that was away and every line of the log carry one id, which nobody else chose', async () => {
  const answer = await ask('query Words { vocabularies { sdgs { code } } }');
  const id = answer.headers.get('x-correlation-id');
  expect(id).toMatch(/^[\da-f]{32}$/);
  expect(id).not.toBe('a'.repeat(32));
  const { errors } = (await answer.json()) as { errors: { extensions: Record<string, string> }[] };
  expect(errors[0]?.extensions.correlationId).toBe(id);
  expect(silo.calls.map(({ headers }) => headers['x-correlation-id'])).toEqual([id, id]);
  await vi.waitFor(() => expect(lines().map(({ event }) => event)).toContain('request'));
  expect(new Set(lines().map(({ correlationId }) => correlationId))).toEqual(new Set([id]));
  const last = lines().find(({ event }) => event === 'request');
  expect(last).toMatchObject({ level: 'info', route: 'graphql', operation: 'Words', status: 200 });
  expect(JSON.stringify(lines())).not.toContain('secret');
});

test('asking for health is answered with an id and leaves no line', async () => {
  const answer = await fetch(`${site}/health/live`);
  expect(answer.headers.get('x-correlation-id')).toMatch(/^[\da-f]{32}$/);
  expect(lines()).toEqual([]);
});

test.each([
  ['text/html', /<code>([\da-f]{32})<\/code>/],
  ['application/json', /"correlationId":"([\da-f]{32})"/],
])('a failure outside GraphQL tells who reads %s the id of the log', async (accept, told) => {
  const answer = await fetch(`${site}/practices.atom`, { headers: { accept } });
  expect(answer.status).toBe(500);
  const id = told.exec(await answer.text())?.[1];
  expect(id).toBe(answer.headers.get('x-correlation-id'));
  expect(lines().find(({ event }) => event === 'request failed')).toMatchObject({
    level: 'error',
    correlationId: id,
  });
});
