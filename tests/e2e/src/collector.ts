import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import protobuf from 'protobufjs';
import { OTLP } from './otlp.proto.js';

type Attributes = {
  key: string;
  value?: { stringValue?: string; intValue?: string | number; doubleValue?: number };
}[];
type Sent<Kind extends string, Things> = { resource?: { attributes?: Attributes } } & Partial<
  Record<Kind, Things>
>;
type SentSpan = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes?: Attributes;
};
type Points = { dataPoints?: { attributes?: Attributes }[] };
type SentMetric = {
  name: string;
  unit?: string;
  gauge?: Points;
  sum?: Points & { isMonotonic?: boolean };
  histogram?: Points;
};

export type Span = {
  service: string;
  source: string;
  trace: string;
  id: string;
  parent: string;
  name: string;
  attributes: Record<string, string>;
};

export type Metric = {
  service: string;
  name: string;
  unit: string;
  kind: 'gauge' | 'counter' | 'sum' | 'histogram';
  /** The labels of each series that was told. */
  series: Record<string, string>[];
};

const messages = protobuf.parse(OTLP).root;

/** Takes OTLP over HTTP as a collector does, protobuf from silo and JSON from the edge, and remembers what it got. */
export async function startCollector() {
  const spans: Span[] = [];
  const metrics = new Map<string, Metric>();

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.url === '/v1/traces') spans.push(...spansOf(decoded(request, body, 'Traces')));
      for (const metric of request.url === '/v1/metrics'
        ? metricsOf(decoded(request, body, 'Metrics'))
        : []) {
        const known = metrics.get(`${metric.service} ${metric.name}`);
        metrics.set(`${metric.service} ${metric.name}`, {
          ...metric,
          series: [...(known?.series ?? []), ...metric.series],
        });
      }
      response.writeHead(200, { 'content-type': request.headers['content-type'] ?? '' }).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    metrics: () => [...metrics.values()],
    close: () => new Promise((closed) => server.close(closed)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

function decoded(request: IncomingMessage, body: Buffer, message: string): Record<string, unknown> {
  if (request.headers['content-type']?.includes('json'))
    return JSON.parse(body.toString()) as Record<string, unknown>;
  const type = messages.lookupType(message);
  return type.toObject(type.decode(body), { bytes: String, longs: String });
}

function spansOf(message: Record<string, unknown>): Span[] {
  const resources = (message['resourceSpans'] ?? []) as Sent<
    'scopeSpans',
    { scope?: { name?: string }; spans?: SentSpan[] }[]
  >[];
  return resources.flatMap(({ resource, scopeSpans = [] }) =>
    scopeSpans.flatMap(({ scope, spans = [] }) =>
      spans.map((span) => ({
        service: textsOf(resource?.attributes)['service.name'] ?? '',
        source: scope?.name ?? '',
        trace: hex(span.traceId),
        id: hex(span.spanId),
        parent: hex(span.parentSpanId ?? ''),
        name: span.name,
        attributes: textsOf(span.attributes),
      })),
    ),
  );
}

function metricsOf(message: Record<string, unknown>): Metric[] {
  const resources = (message['resourceMetrics'] ?? []) as Sent<
    'scopeMetrics',
    { metrics?: SentMetric[] }[]
  >[];
  return resources.flatMap(({ resource, scopeMetrics = [] }) =>
    scopeMetrics.flatMap(({ metrics = [] }) =>
      metrics.map(({ name, unit = '', gauge, sum, histogram }) => ({
        service: textsOf(resource?.attributes)['service.name'] ?? '',
        name,
        unit,
        kind: gauge ? 'gauge' : histogram ? 'histogram' : sum?.isMonotonic ? 'counter' : 'sum',
        series: ((gauge ?? histogram ?? sum)?.dataPoints ?? []).map(({ attributes }) => textsOf(attributes)),
      })),
    ),
  );
}

const textsOf = (attributes: Attributes = []): Record<string, string> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      String(value?.stringValue ?? value?.intValue ?? value?.doubleValue ?? ''),
    ]),
  );

/** Ids come as hexadecimal digits in JSON, and as bytes in protobuf, which are base64 by now. */
const hex = (id: string): string =>
  /^([\da-f]{16}|[\da-f]{32})$/.test(id) ? id : Buffer.from(id, 'base64').toString('hex');

const UNITS: Record<string, string> = { s: '_seconds', By: '_bytes', '1': '_ratio' };

/** The names under which Prometheus stores a metric, by the rules of OpenTelemetry's translation. */
export function prometheusNames({ name, unit, kind }: Metric): string[] {
  const plain = name.replace(/[^a-zA-Z0-9]+/g, '_');
  const suffix = unit.startsWith('{') ? '' : (UNITS[unit] ?? '');
  const full = suffix !== '' && !plain.endsWith(suffix) ? plain + suffix : plain;
  if (kind === 'histogram') return ['_bucket', '_sum', '_count'].map((part) => full + part);
  return [kind === 'counter' ? `${full}_total` : full];
}
