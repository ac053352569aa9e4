import { ServiceFault } from '../errors.ts';
import { ANSWER_WITHIN_MS } from './siloNode.ts';
import { UNAVAILABLE, type SiloPool } from './siloPool.ts';
import type { SiloRefusal, SiloRefused, SiloReply } from './types.ts';

/** Calls to silo that one request may cause; a page of a hundred pairings with their next best stays below it. */
const CALLS_PER_REQUEST = 250;

export type SiloCall = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path segments; each is checked and encoded, so that an id can never reach another route. */
  path: string[];
  query?: Record<string, string | number | boolean | null | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  /** Asking twice does the same as asking once, though it is not a GET. */
  repeatable?: boolean;
  /** A write that silo takes without a key. */
  withoutKey?: boolean;
  /** For the few calls that work longer than others. */
  withinMs?: number;
};

/** Who asks, and under which id both sides log it. */
export type Caller = {
  token: string | null;
  correlationId: string;
  /** The client's name for the change, which makes each write of this request one that may be repeated. */
  idempotencyKey?: string | null;
};

export type Send = <Value>(call: SiloCall) => Promise<SiloReply<Value>>;

/** Sends one caller's calls; one sender lives as long as one request. */
export function senderFor(pool: SiloPool, caller: Caller): Send {
  let calls = 0;
  let writes = 0;
  const fault = (kind: ServiceFault['kind'], message: string, cause?: unknown) =>
    new ServiceFault(kind, caller.correlationId, message, { cause });

  /** Writes are numbered as they come, which is the same order whenever the client sends the same request. */
  const keyFor = ({ method, repeatable, withoutKey }: SiloCall): Record<string, string> =>
    caller.idempotencyKey == null || method === 'GET' || repeatable === true || withoutKey === true
      ? {}
      : { 'idempotency-key': `${caller.idempotencyKey}.${writes++}` };

  return async <Value>(call: SiloCall): Promise<SiloReply<Value>> => {
    if (!call.path.every(isSafeSegment)) return notFound;
    if (++calls > CALLS_PER_REQUEST) throw fault('too-much', 'too many calls to silo');

    const name = `${call.method} /${call.path.join('/')}`;
    let status: number;
    let text: string;
    try {
      [status, text] = await pool.read(
        {
          method: call.method,
          path: `/${call.path.map(encodeURIComponent).join('/')}${queryString(call.query)}`,
          headers: { ...headersOf(call, caller), ...keyFor(call) },
          body: call.body === undefined ? null : JSON.stringify(call.body),
          repeatable: call.repeatable === true,
          ...waitingAtMost(call.withinMs ?? ANSWER_WITHIN_MS),
        },
        async ({ statusCode, body }) => [statusCode, await body.text()],
      );
    } catch (cause) {
      throw fault('unreachable', name, cause);
    }

    if (UNAVAILABLE.includes(status)) throw fault('unreachable', `${name} answered ${status}`);
    const body = parse(text);
    if (body === undefined) throw fault('failed', `${name} answered ${status} without JSON`);
    if (status < 300) return { ok: true, value: body as Value };
    if (status >= 500 || status === 304) {
      throw fault('failed', `${name} answered ${status}`);
    }
    return refusalOf(status, body);
  };
}

const notFound: SiloRefused = {
  ok: false,
  status: 404,
  refusals: [{ code: 'not-found', message: 'This does not exist, or not any more.', field: null }],
  several: false,
};

function waitingAtMost(milliseconds: number) {
  return {
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    signal: AbortSignal.timeout(milliseconds),
  };
}

function isSafeSegment(segment: string): boolean {
  return /^[\w.~:-]{1,200}$/.test(segment) && !/^\.+$/.test(segment);
}

function headersOf(call: SiloCall, caller: Caller): Record<string, string> {
  return {
    accept: 'application/json',
    'x-correlation-id': caller.correlationId,
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(caller.token === null ? {} : { authorization: `Bearer ${caller.token}` }),
    ...call.headers,
  };
}

function queryString(query: SiloCall['query']): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** The JSON of an answer; null for an empty one, undefined for one that is no JSON. */
function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an RFC 9457 body; a status alone is enough to say no. */
export function refusalOf(status: number, body: unknown): SiloRefused {
  const problem = (body ?? {}) as {
    code?: string;
    title?: string;
    detail?: string;
    field?: string | null;
    refusals?: SiloRefusal[];
  };
  const single: SiloRefusal = {
    code: problem.code ?? codeOf(status),
    message: problem.detail ?? problem.title ?? 'This cannot be done.',
    field: problem.field ?? null,
  };
  const [first, ...rest] = problem.refusals ?? [];
  return first === undefined
    ? { ok: false, status, refusals: [single], several: false }
    : { ok: false, status, refusals: [first, ...rest], several: true };
}

function codeOf(status: number): string {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
      return 'stale-version';
    default:
      return 'refused';
  }
}
