import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { log } from '../log.ts';
import { instruments } from './instruments.ts';
import { inScope, newCorrelationId, type Scope } from './scope.ts';

/** First parts of addresses that are told apart; every other address is a page of the client. */
const ROUTES = new Set(
  'assets auth calendar credentials documents exports graphql hand-over health open-data practices reports'.split(
    ' ',
  ),
);

/**
 * Answers a request within a trace of its own: what a browser or a proxy says of traces is not believed, since anyone could
 * choose the id under which we log. The id goes to the caller in `x-correlation-id`. When the answer is through, the log and
 * the metrics get their line; asking for health leaves none.
 */
export function observed(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> {
  const route = routeOf(request.url ?? '');
  const method = request.method ?? 'GET';
  if (route === 'health') return quietly(response, answer);

  const began = performance.now();
  const span = trace.getTracer('coilmatch.edge').startSpan(
    `${method} ${route}`,
    {
      kind: SpanKind.SERVER,
      root: true,
      attributes: { 'http.request.method': method, 'http.route': route },
    },
    ROOT_CONTEXT,
  );
  const context = span.spanContext();
  const scope: Scope = {
    correlationId: isSpanContextValid(context) ? context.traceId : newCorrelationId(),
    trace: trace.setSpan(ROOT_CONTEXT, span),
  };
  response.setHeader('x-correlation-id', scope.correlationId);
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499;
    const seconds = (performance.now() - began) / 1000;
    span.setAttribute('http.response.status_code', status);
    if (scope.operation !== undefined) span.setAttribute('graphql.operation.name', scope.operation);
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    instruments().requests.record(seconds, { route, status: `${Math.trunc(status / 100)}xx` });
    if (route !== 'assets') {
      const { correlationId, operation } = scope;
      const ms = Math.round(seconds * 10_000) / 10;
      log('request', { correlationId, method, route, operation, status, ms }, 'info');
    }
  });
  return inScope(scope, answer);
}

function quietly(response: ServerResponse, answer: () => Promise<void>): Promise<void> {
  const scope = { correlationId: newCorrelationId(), trace: ROOT_CONTEXT };
  response.setHeader('x-correlation-id', scope.correlationId);
  return inScope(scope, answer);
}

function routeOf(address: string): string {
  const first = /^\/([a-z-]+)/.exec(address)?.[1] ?? '';
  return ROUTES.has(first) ? first : 'page';
}
