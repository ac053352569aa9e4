import { expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { cookieJar } from './cookies.ts';
import { safeReturnTo } from './returnTo.ts';

const here = new URL('https://coilmatch.example');

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/auth/sign-in',
  'inbox',
  '',
  '/\t/evil.example',
])('a return to %j leads to the start page instead', (given) => expect(safeReturnTo(given, here)).toBe('/'));

test('a return to a page of ours keeps its query and its anchor', () =>
  expect(safeReturnTo('/listings/1?tab=a#top', here)).toBe('/listings/1?tab=a#top'));

test('with TLS a cookie is Secure, HttpOnly, Lax and tied to the host', () => {
  expect(cookieJar(true).writeSession('t', new Date(0))).toBe(
    '__Host-coilmatch_session=t; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
  expect(cookieJar(true).readSession('coilmatch_session=x')).toBeNull();
});

test('every faulty setting is named at once', () => {
  const reading = readEnv({
    PORT: '99999',
    SILO_URL: 'nowhere',
    OIDC_ISSUER: 'http://issuer.example',
    DEMO: 'yes',
  });
  expect(reading.ok ? [] : reading.faults).toEqual([
    'PORT must be a number from 0 to 65535.',
    'DEMO must be 1 or 0, not "yes".',
    'PUBLIC_URL must be an http or https address, not "http://localhost:99999".',
    'SILO_URL must be an http or https address, not "nowhere".',
    'EDGE_KEY is missing; set it.',
    'OIDC_CLIENT_ID is missing; set it.',
    'OIDC_CLIENT_SECRET is missing; set it.',
    'OIDC_ISSUER must be an https address when DEMO is not 1.',
    'PERSISTED_OPERATIONS must name the file of the client’s operations when DEMO is not 1.',
    'PUBLIC_URL must be the address people use when DEMO is not 1.',
  ]);
});

test('the demo does not run in production', () => {
  const reading = readEnv({ DEMO: '1', NODE_ENV: 'production' });
  expect(reading.ok ? [] : reading.faults).toContain('DEMO must not be 1 when NODE_ENV is production.');
});
