import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { attack } from './fuzz/attack.js';
import { Inputs } from './fuzz/inputs.js';
import { enter } from './fuzz/world.js';
import { looksRight, openBrowser, Visitor } from './browser.js';
import { prometheusNames, startCollector, type Span } from './collector.js';
import { freePort, Launcher, repository, startProduct, type Product } from './product.js';

const patience = { timeout: 60_000, interval: 250 };
const person = 'lecturer.aschaffenburg@demo.coilmatch.example';

let collector: Awaited<ReturnType<typeof startCollector>>;
let product: Product;
let token: string;
/** The id that the answer with suggestions carried. */
let reference: string;

beforeAll(async () => {
  collector = await startCollector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.address);
  vi.stubEnv('OTEL_METRIC_EXPORT_INTERVAL', '1000');
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '500');
  product = await startProduct();
  vi.unstubAllEnvs();
  token = await tokenOf(person);
  const mine = await ask<{ listings: { nodes: { id: string }[] } }>(
    '{ listings(mine: true) { nodes { id } } }',
  );
  const found = await ask(
    'query Partners($id: ID!) { partnerSuggestions(listingId: $id, first: 3) { nodes { listing { id } } } }',
    { id: mine.data.listings.nodes[0]?.id },
  );
  reference = found.reference;
}, 300_000);

afterAll(async () => {
  await product.stop();
  await collector.close();
});

async function tokenOf(email: string): Promise<string> {
  const launcher = new Launcher('token', email, '--data', product.dataFolder, '--json');
  expect(await launcher.ended, launcher.output).toBe(0);
  const line = launcher.output.split('\n').find((one) => one.startsWith('{')) ?? '';
  return (JSON.parse(line) as { token: string }).token;
}

async function ask<Data>(query: string, variables: object = {}): Promise<{ reference: string; data: Data }> {
  const reply = await fetch(`${product.address}/graphql?access_token=not-for-the-log`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await reply.json()) as { data: Data };
  return { reference: reply.headers.get('x-correlation-id') ?? '', data };
}

type Line = { at: string; level: string; event: string; correlationId?: string; route?: string };

const linesOf = (part: string): Line[] =>
  readFileSync(join(product.dataFolder, 'logs', `${part}.log`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.includes('"ready"'))
    .map((line) => JSON.parse(line) as Line);

test('one trace goes from the edge over the silo to PostgreSQL, under the id that the answer carries', async () => {
  const spansOf = (service: string, source: string): Span[] =>
    collector.spans.filter(
      (span) => span.trace === reference && span.service === service && span.source === source,
    );
  await vi.waitFor(() => {
    expect(spansOf('coilmatch-edge', 'coilmatch.edge').length).toBeGreaterThan(1);
    expect(spansOf('coilmatch-silo', 'Npgsql').length).toBeGreaterThan(0);
  }, patience);

  const all = new Map(collector.spans.map((span) => [span.id, span]));
  const route = 'GET /listings/{id:guid}/suggestions';
  const silo = spansOf('coilmatch-silo', 'Microsoft.AspNetCore').find(({ name }) => name === route);
  const call = all.get(silo?.parent ?? '');
  const request = all.get(call?.parent ?? '');
  expect(spansOf('coilmatch-silo', 'Npgsql').some(({ parent }) => parent === silo?.id)).toBe(true);
  expect(call).toMatchObject({ service: 'coilmatch-edge', name: 'GET /listings/{id}/suggestions' });
  expect(request).toMatchObject({ service: 'coilmatch-edge', name: 'POST graphql', parent: '' });
  expect(request?.attributes).toMatchObject({ 'graphql.operation.name': 'Partners' });
  expect(silo?.attributes).toMatchObject({
    'http.response.status_code': '200',
    'coilmatch.correlation_id': reference,
  });
});

test('every metric and label of the dashboard and of the alert rules is really told', async () => {
  const folder = join(repository, 'infra/observability');
  const rules = ['dashboard.json', 'alerts.yaml']
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const named = new Set(rules.match(/\b(coilmatch|db_client|http|quartz|dotnet)_[a-z\d_]+/g));
  expect(named.size).toBeGreaterThan(25);
  await vi.waitFor(() => {
    const metrics = collector.metrics();
    const labels = metrics.flatMap(({ series }) => series.flatMap((one) => Object.keys(one)));
    const known = new Set([
      ...metrics.flatMap(prometheusNames),
      ...labels.map((label) => label.replaceAll(/[^a-z\d]/gi, '_')),
    ]);
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  }, patience);
});

test('what waits is told for every queue, and how far behind for every reader', async () => {
  const told = (name: string, label: string): string[] => {
    const series = collector.metrics().find((one) => one.name === name)?.series ?? [];
    return [...new Set(series.map((one) => one[label] ?? ''))].sort();
  };
  await vi.waitFor(() => {
    expect(told('coilmatch.queue.age', 'queue')).toEqual([
      'approvals',
      'deadlines',
      'exports',
      'mail',
      'training',
      'webhooks',
    ]);
    expect(told('coilmatch.feed.lag', 'reader')).toEqual(['index', 'notifications', 'ranking', 'webhooks']);
  }, patience);
});

test('no span, label or line of a log holds a mail address, a token or a query', () => {
  const told = [
    ...collector.spans.flatMap(({ name, attributes }) => [name, ...Object.values(attributes)]),
    ...collector.metrics().flatMap(({ series }) => series.flatMap((one) => Object.values(one))),
    ...['silo', 'edge'].flatMap((part) => linesOf(part).map((line) => JSON.stringify(line))),
  ].join('\n');
  expect(told).not.toMatch(/[\w.]+@[\w-]+\.[a-z]/i);
  expect(told).not.toContain(token);
  expect(told).not.toContain('not-for-the-log');
  const secrets = JSON.parse(readFileSync(join(product.dataFolder, 'secrets.json'), 'utf8')) as object;
  for (const secret of Object.values(secrets)) expect(told).not.toContain(secret);
});

test('both logs tell of a request under the id that its answer carries', () => {
  for (const part of ['edge', 'silo']) {
    const lines = linesOf(part);
    expect(lines.filter((line) => !line.at || !line.level || !line.event)).toEqual([]);
    expect(lines.filter(({ correlationId }) => correlationId === reference).length, part).toBeGreaterThan(0);
  }
});

test('when the silo is away the page shows the id under which the log tells why', async () => {
  const port = await freePort();
  const edge = startEdge(port, await freePort());
  let browser: Browser | undefined;
  try {
    await vi.waitFor(async () => fetch(`http://127.0.0.1:${port}/health/live`), patience);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(503);
    browser = await openBrowser();
    const visitor = await Visitor.arrive(browser, `http://localhost:${port}`);
    await visitor.page.goto('/institutions');
    const shown = await visitor.page.getByRole('alert').locator('code').first().innerText();
    expect(shown).toMatch(/^[\da-f]{32}$/);
    const failed = edge.log().find((line) => line.event === 'request failed' && line.correlationId === shown);
    expect(failed).toMatchObject({ level: 'error' });
    await looksRight(visitor.page, 'silo-away');
  } finally {
    await browser?.close();
    edge.process.kill('SIGTERM');
  }
});

/** An edge of its own whose silo does not answer. */
function startEdge(port: number, siloPort: number): { process: ChildProcess; log: () => Line[] } {
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    SILO_URL: `http://127.0.0.1:${siloPort}`,
    EDGE_KEY: 'nobody-answers',
    OIDC_ISSUER: 'http://127.0.0.1:1',
    OIDC_CLIENT_ID: 'coilmatch',
    OIDC_CLIENT_SECRET: 'none',
    DEMO: '1',
    STATIC_DIR: join(repository, 'client/dist'),
    PERSISTED_OPERATIONS: join(repository, 'client/src/gql/generated/persisted-documents.json'),
  };
  const child = spawn('node', [join(repository, 'graphql/dist/server.mjs')], { env });
  let text = '';
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  const log = () =>
    text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line);
  return { process: child, log };
}

/** Three hundred and eighty of the inputs that `bench fuzz` sends by the hundred thousand; last, as they leave nothing as it was. */
test('generated requests of every kind and role leave no fault, no insides shown and a product that is ready', async () => {
  const world = await enter(product.address, product.dataFolder);
  const { findings, statuses } = await attack(world, new Inputs(world, 1), {
    numbers: Array.from({ length: 380 }, (_, number) => number),
    atOnce: 8,
    slowestMs: 15_000,
  });
  expect(findings).toEqual([]);
  expect(Object.keys(statuses).sort()).toEqual([
    'address',
    'document',
    'graphql-body',
    'graphql-broken',
    'graphql-fitting',
    'graphql-hostile',
    'graphql-odd-values',
    'import',
    'rest',
  ]);
});
