import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeSilo } from './testing/fakeSilo.ts';
import { testYoga } from './testing/testYoga.ts';

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let yoga: ReturnType<typeof testYoga>;
beforeEach(async () => {
  silo = await fakeSilo({
    'DELETE /tokens/t1': { status: 204 },
    'GET /me': { body: { id: 'me', email: 'a@b.example', memberships: [] } },
  });
  yoga = testYoga(silo.url);
});
afterEach(async () => {
  await yoga.close();
  await silo.close();
});

const cookie = 'other=1; coilmatch_session=cookie-token';
const change = { query: 'mutation { revokeToken(id: "t1") { ... on RevokeTokenSuccess { id } } }' };
const done = { data: { revokeToken: { id: 't1' } } };

test.each([
  ['no word on where it comes from', {}],
  ['another site’s Origin', { origin: 'https://evil.example' }],
  ['Sec-Fetch-Site cross-site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:5080' }],
])('a change by cookie with %s is refused and silo is not asked', async (_name, headers) => {
  const answer = await yoga.send(change, { cookie, ...(headers as Record<string, string>) });
  expect(answer.status).toBe(403);
  expect(silo.calls).toEqual([]);
});

test.each([
  ['the site’s own Origin', { origin: 'http://localhost:5080' }],
  ['Sec-Fetch-Site same-origin', { 'sec-fetch-site': 'same-origin' }],
])('a change by cookie with %s is made with the cookie’s token', async (_name, headers) => {
  const answer = await yoga.send(change, { cookie, ...(headers as Record<string, string>) });
  expect(await answer.json()).toEqual(done);
  expect(silo.calls[0]?.headers.authorization).toBe('Bearer cookie-token');
});

test('a bearer token goes before the cookie and needs no Origin', async () => {
  const answer = await yoga.send(change, { cookie, authorization: 'Bearer personal' });
  expect(await answer.json()).toEqual(done);
  expect(silo.calls[0]?.headers.authorization).toBe('Bearer personal');
});

test('with a cookie, a body that a foreign form could send is not read', async () => {
  const answer = await yoga.send({ query: '{ me { id } }' }, { cookie, 'content-type': 'text/plain' });
  expect(answer.status).toBe(415);
  expect(silo.calls).toEqual([]);
});

test('reading by cookie needs no Origin', async () => {
  expect(await (await yoga.send({ query: '{ me { id } }' }, { cookie })).json()).toEqual({
    data: { me: { id: 'me' } },
  });
});
