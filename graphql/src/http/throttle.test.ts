import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { cookieJar } from '../session/cookies.ts';
import { fakeSilo } from '../testing/fakeSilo.ts';
import { testEnv, testYoga } from '../testing/testYoga.ts';
import { LIMITS, throttle } from './throttle.ts';

const request = (method = 'GET', token?: string, remoteAddress = '192.0.2.1') =>
  ({
    method,
    socket: { remoteAddress },
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  }) as unknown as IncomingMessage;

/** A throttle whose minute a test ends. */
function start() {
  const clock = { now: 0 };
  const guard = throttle(
    testEnv('http://silo.invalid', { rateLimitFactor: 1 }),
    cookieJar(false),
    () => clock.now,
  );
  const timesOf = (path: string, one: IncomingMessage) => {
    let times = 0;
    while (times < 10_000 && guard.lets(one, path)) times++;
    return times;
  };
  return { clock, guard, timesOf };
}

test.each([
  ['sign-ins', '/auth/sign-in', request(), LIMITS.signIn],
  ['answers of the identity provider', '/auth/callback', request(), LIMITS.signIn],
  ['uploads of one person', '/documents/p1', request('POST', 'token'), LIMITS.upload.person],
  ['reports of one person', '/reports/r1.pdf', request('GET', 'token'), LIMITS.file.person],
  ['calendars of one address', '/calendar/secret.ics', request(), LIMITS.file.address],
  ['pages of one address', '/courses', request(), LIMITS.address],
])('%s are limited by the minute', (_name, path, one, most) => {
  const { clock, timesOf } = start();
  expect(timesOf(path, one)).toBe(most);
  clock.now += 60_000;
  expect(timesOf(path, one)).toBe(most);
});

test('one address that signs in too often stops nobody at another one', () => {
  const { guard, timesOf } = start();
  timesOf('/auth/sign-in', request());
  expect(guard.lets(request('GET', undefined, '192.0.2.2'), '/auth/sign-in')).toBe(true);
});

test('documents are counted by what they cost, for each session, and answered 429 with the time to wait', async () => {
  const silo = await fakeSilo({ 'GET /institutions/a': { body: { id: 'a', name: 'A' } } });
  const yoga = testYoga(silo.url, { rateLimitFactor: 10 / LIMITS.cost.person });
  const ask = (token: string) =>
    yoga.send({ query: '{ institution(id: "a") { name } }' }, { authorization: `Bearer ${token}` });
  const statuses = [];
  for (let time = 0; time < 6; time++) statuses.push((await ask('one')).status);
  expect(statuses.slice(0, 2)).toEqual([200, 200]);
  expect(statuses.at(-1)).toBe(429);
  const refused = await ask('one');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect((await ask('other')).status).toBe(200);
  await yoga.close();
  await silo.close();
});
