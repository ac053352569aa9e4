import diagnostics from 'node:diagnostics_channel';
import { SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { instruments } from './instruments.ts';
import { scope } from './scope.ts';

/** What undici tells of a request that it is about to send. */
type Sent = {
  method: string;
  path: string;
  headers: unknown;
  addHeader: (name: string, value: string) => void;
};

type Call = { span: Span | null; room: string; began: number; over: boolean };

/** Every call to silo carries it, and nothing else that the edge asks does. */
const MARK = 'x-correlation-id';

/**
 * Follows every call to silo, whoever makes it: a span below the request's own, whose id travels as W3C `traceparent`, and the
 * time until silo began to answer. Gives what ends it.
 */
export function followSiloCalls(): () => void {
  const calls = new WeakMap<object, Call>();

  const create = ({ request }: { request: Sent }): void => {
    if (!String(request.headers).includes(MARK)) return;
    const segments = (request.path.split('?', 1)[0] ?? '').split('/').slice(1);
    const room = segments[0] ?? '';
    const within = scope();
    const span =
      within === undefined
        ? null
        : trace
            .getTracer('coilmatch.edge')
            .startSpan(
              `${request.method} /${segments.map(withoutId).join('/')}`,
              { kind: SpanKind.CLIENT, attributes: { 'http.request.method': request.method } },
              within.trace,
            );
    if (span !== null) {
      const { traceId, spanId, traceFlags } = span.spanContext();
      request.addHeader('traceparent', `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`);
    }
    calls.set(request, { span, room, began: performance.now(), over: false });
  };

  const end = (request: Sent, outcome: string, status?: number): void => {
    const call = calls.get(request);
    if (call === undefined || call.over) return;
    call.over = true;
    instruments().siloCalls.record((performance.now() - call.began) / 1000, { room: call.room, outcome });
    if (status !== undefined) call.span?.setAttribute('http.response.status_code', status);
    if (outcome === 'failed' || outcome === 'unreachable')
      call.span?.setStatus({ code: SpanStatusCode.ERROR });
    call.span?.end();
  };

  const headers = ({ request, response }: { request: Sent; response: { statusCode: number } }): void => {
    const { statusCode } = response;
    end(request, statusCode >= 500 ? 'failed' : statusCode >= 400 ? 'refused' : 'ok', statusCode);
  };
  const error = ({ request }: { request: Sent }): void => end(request, 'unreachable');

  const followed: [string, (message: never) => void][] = [
    ['undici:request:create', create],
    ['undici:request:headers', headers],
    ['undici:request:error', error],
  ];
  for (const [name, hear] of followed) diagnostics.subscribe(name, hear as never);
  return () => {
    for (const [name, hear] of followed) diagnostics.unsubscribe(name, hear as never);
  };
}

/** Words of our own stay, ids and codes go: names of spans must be few. */
const withoutId = (segment: string): string => (/^[a-z][a-z-]*$/.test(segment) ? segment : '{id}');
