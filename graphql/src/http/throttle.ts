import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Env } from '../env.ts';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf } from '../session/credentials.ts';
import { headersOf, sendJson } from './answers.ts';
import { addressKey, clientAddress } from './clientAddress.ts';
import { rateLimit, WINDOW_MS } from './rateLimit.ts';

/**
 * What a minute allows, before `RATE_LIMIT_FACTOR`. A campus stands behind one address: three hundred people who sign in
 * before a deadline, and a hundred who work, stay below it; so does a person who turns pages as fast as they can.
 */
export const LIMITS = {
  /** Requests of any kind from one address. */
  address: 6_000,
  /** Sign-ins begun and finished, from one address. */
  signIn: 300,
  /** Files sent, by one person and from one address. */
  upload: { person: 60, address: 300 },
  /** Files that are made for the asking (reports, tables, feeds), by one person and from one address. */
  file: { person: 120, address: 600 },
  /** What documents cost, see `limits.ts`: a session, and all who are signed out at one address. A full page costs 1,800. */
  cost: { person: 240_000, address: 480_000 },
};

export type Throttle = ReturnType<typeof throttle>;

/** Counts who asks how much: people by their session or token, everybody by their address. */
export function throttle(env: Env, jar: CookieJar, clock: () => number = Date.now) {
  const limit = (mostPerMinute: number) => rateLimit(mostPerMinute * env.rateLimitFactor, clock);
  const requests = limit(LIMITS.address);
  const signIns = limit(LIMITS.signIn);
  const uploads = { person: limit(LIMITS.upload.person), address: limit(LIMITS.upload.address) };
  const files = { person: limit(LIMITS.file.person), address: limit(LIMITS.file.address) };
  const costs = { person: limit(LIMITS.cost.person), address: limit(LIMITS.cost.address) };

  const addressOf = (request: IncomingMessage) => addressKey(clientAddress(request, env.trustedProxies));
  const personOf = (headers: { get(name: string): string | null }): string | null => {
    const { token } = credentialsOf(headers, jar);
    return token === null ? null : createHash('sha256').update(token).digest('base64url');
  };
  const both = (of: typeof uploads, request: IncomingMessage): boolean => {
    const person = personOf(headersOf(request));
    return of.address(addressOf(request)) && (person === null || of.person(person));
  };

  return {
    addressOf,

    /** Whether a request may go on; the address decides, and for files and sign-ins what is asked for. */
    lets(request: IncomingMessage, pathname: string): boolean {
      const address = addressOf(request);
      if (!requests(address)) return false;
      if (pathname === '/auth/sign-in' || pathname === '/auth/callback') return signIns(address);
      if (pathname.startsWith('/documents/') && request.method === 'POST') return both(uploads, request);
      return MADE.test(pathname) ? both(files, request) : true;
    },

    /** Whether a document of this cost may be answered: on the account of the person, else of the address. */
    letsCost(headers: { get(name: string): string | null }, address: string, cost: number): boolean {
      const person = personOf(headers);
      return person === null ? costs.address(address, cost) : costs.person(person, cost);
    },

    /** In whole seconds, until the next window. */
    secondsToWait: () => Math.ceil((WINDOW_MS - (clock() % WINDOW_MS)) / 1000),
  };
}

/** Addresses whose answer is made for the asking. */
const MADE =
  /\.(?:atom|csv|docx|html|ics|json|jwt|pdf|xlsx|xml|zip)$|^\/(?:credentials|open-data)\/|^\/practices\/[^/]+\/print$/;

export const TOO_MANY = 'You ask for too much at once. Wait a moment and try again.';

/** Says no, and for how long. */
export function refuseTooMany(request: IncomingMessage, response: ServerResponse, seconds: number): void {
  response.setHeader('retry-after', seconds);
  if (request.method !== 'GET' && request.method !== 'HEAD') response.setHeader('connection', 'close');
  const error = { message: TOO_MANY, extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: seconds } };
  sendJson(response, 429, { code: 'too-many-requests', message: TOO_MANY, errors: [error] });
}
