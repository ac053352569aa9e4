import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startIdentityProvider } from '../../infra/local/identity-provider.mjs';
import { createEdge, type Edge } from './edge.ts';
import type { Env } from './env.ts';
import { fakeSilo } from './testing/fakeSilo.ts';
import { testEnv } from './testing/testYoga.ts';

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let edge: Edge;
let site: string;
let folder: string;
const closing: (() => Promise<void>)[] = [];

async function start(changes: Partial<Env> = {}) {
  edge = createEdge(testEnv(silo.url, { staticDir: folder, ...changes }));
  await new Promise<void>((resolve) => edge.server.listen(changes.port ?? 0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}`;
}

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  silo = await fakeSilo({
    'GET /health/ready': { status: 503, body: { waitingFor: ['index'] } },
    'GET /demo/people': { body: [] },
    'POST /sessions': { body: { token: 'opaque', expiresAt: '2099-01-01T00:00:00Z', personId: 'p1' } },
    'DELETE /sessions/current': { status: 204 },
  });
  folder = mkdtempSync(join(tmpdir(), 'coilmatch-edge-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>CoilMatch</title>');
  writeFileSync(join(folder, 'assets/index-a1B2c3D4.js'), 'plain');
  writeFileSync(join(folder, 'assets/index-a1B2c3D4.js.br'), 'brotli');
  writeFileSync(join(folder, 'assets/index-a1B2c3D4.js.gz'), 'gzip');
});

afterEach(async () => {
  if (edge.server.listening) await edge.close();
  await Promise.all(closing.splice(0).map((close) => close()));
  await silo.close();
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Without the decoding that fetch does: the status, headers and bytes as sent. */
function raw(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      httpRequest(site, { path, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('every answer forbids foreign scripts, frames and sniffing', async () => {
  await start();
  for (const path of ['/', '/health/live', '/nothing.txt', '/graphql']) {
    const { headers } = await fetch(site + path);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:1");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
});

test('on https browsers are told to stay there, and the cookie is tied to the host', async () => {
  await start({ publicUrl: new URL('https://coilmatch.example') });
  const { headers } = await raw('/auth/callback');
  expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains; preload');
  expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  expect(String(headers['set-cookie'])).toMatch(
    /^__Host-coilmatch_sign_in=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
});

test('nothing that is asked for with GET changes anything, also not through GraphQL', async () => {
  await start();
  const query = encodeURIComponent('mutation { revokeToken(id: "t") { __typename } }');
  expect((await fetch(`${site}/graphql?query=${query}`)).status).toBe(405);
  expect((await fetch(`${site}/auth/sign-out`)).status).toBe(405);
  expect((await fetch(`${site}/documents/a1b2`)).status).toBe(404);
  expect(silo.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('whoever asks too often from one address is told how long to wait, and health is still told', async () => {
  await start({ rateLimitFactor: 1 / 2000, trustedProxies: (address) => address === '127.0.0.1' });
  const ask = (from: string, path = '/') => raw(path, { 'x-forwarded-for': `192.0.2.1, ${from}` });
  const answers = [];
  for (let time = 0; time < 4; time++) answers.push(await ask('198.51.100.7'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  const [refused] = answers.slice(-1);
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect(JSON.parse(refused?.text ?? '')).toMatchObject({ code: 'too-many-requests' });
  expect((await ask('198.51.100.8')).status).toBe(200);
  expect((await ask('198.51.100.7', '/health/live')).status).toBe(200);
});

test('a body that does not arrive is waited for no longer than its time', { timeout: 30_000 }, async () => {
  await start();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const answer = new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${site}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '100' },
      });
      request.on('response', (response) => resolve(response.statusCode)).on('error', reject);
      request.write('{');
    });
    await vi.waitUntil(() => {
      vi.advanceTimersByTime(1_000);
      return Promise.race([answer, new Promise((resolve) => setImmediate(() => resolve(false)))]);
    });
    expect(await answer).toBe(408);
  } finally {
    vi.useRealTimers();
  }
});

test('it is ready exactly when silo is', async () => {
  await start();
  expect((await fetch(`${site}/health/live`)).status).toBe(200);
  const waiting = await fetch(`${site}/health/ready`);
  expect([waiting.status, await waiting.json()]).toEqual([503, { waitingFor: ['index'] }]);
  silo.routes['GET /health/ready'] = { body: { waitingFor: [] } };
  expect((await fetch(`${site}/health/ready`)).status).toBe(200);
});

test('an edge that is asked to stop says that it is not ready, answers until that is noticed, and ends in order', async () => {
  await start({ drainSeconds: 1 });
  silo.routes['GET /health/ready'] = { body: { waitingFor: [] } };
  const ended = edge.close();
  const draining = await fetch(`${site}/health/ready`);
  expect([draining.status, await draining.json()]).toEqual([503, { waitingFor: ['draining'] }]);
  expect((await fetch(`${site}/`)).status).toBe(200);
  let finish = (): void => {};
  silo.routes['GET /demo/people'] = {
    stream: (response) => (finish = () => void response.writeHead(200).end('[]')),
  };
  const begun = fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ demoPeople { email } }' }),
  });
  await expect
    .poll(
      () =>
        fetch(site).then(
          () => 'answers',
          () => 'refuses',
        ),
      { timeout: 20_000 },
    )
    .toBe('refuses');
  finish();
  expect(await (await begun).json()).toEqual({ data: { demoPeople: [] } });
  await ended;
});

test('a hashed file is kept for ever and sent in the best encoding the browser takes', async () => {
  await start();
  const path = '/assets/index-a1B2c3D4.js';
  expect(await raw(path, { 'accept-encoding': 'gzip, br' })).toMatchObject({
    text: 'brotli',
    headers: {
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
  expect(await raw(path, { 'accept-encoding': 'gzip' })).toMatchObject({ text: 'gzip' });
  expect(await raw(path)).toMatchObject({ text: 'plain' });
});

test('a page address shows the client, a missing file is not found, and nothing outside the folder is sent', async () => {
  await start();
  const page = await raw('/listings/1/suggestions');
  expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-cache']);
  expect((await raw('/listings/1', { 'if-none-match': String(page.headers.etag) })).status).toBe(304);
  expect((await raw('/assets/gone-a1B2c3D4.js')).status).toBe(404);
  for (const path of ['/..%2f..%2f..%2fetc/hosts.txt', '/%2e%2e/%2e%2e/x.txt', '/%00.js', '/%zz']) {
    expect((await raw(path)).text).not.toMatch(/localhost/);
    expect((await raw(path)).status).toBe(404);
  }
});

test('an answer in parts says its length in one way only, or it would be no HTTP', async () => {
  await start();
  const { status, headers } = await raw(`/graphql?query=${encodeURIComponent('{ __typename }')}`, {
    accept: 'multipart/mixed',
  });
  expect(status).toBe(200);
  expect(headers).not.toHaveProperty('transfer-encoding');
});

test('a request above 1 MB is refused before it is understood', async () => {
  await start();
  const answer = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `# ${'x'.repeat(1024 * 1024)}` }),
  });
  expect(answer.status).toBe(413);
});

test('signing out needs a page of ours, ends the session in silo and removes the cookie', async () => {
  await start();
  const post = (origin: string) =>
    fetch(`${site}/auth/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, cookie: 'coilmatch_session=opaque' },
    });
  expect((await post('https://evil.example')).status).toBe(403);
  expect(silo.calls).toEqual([]);
  const answer = await post('http://localhost:5080');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  expect(answer.headers.get('set-cookie')).toMatch(/^coilmatch_session=; Max-Age=0/);
  expect(silo.calls[0]).toMatchObject({ method: 'DELETE', headers: { authorization: 'Bearer opaque' } });
});

/** A browser's cookies, by host and port as far as these tests need it. */
async function visit(address: string, cookies: Map<string, string>, init: RequestInit = {}) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined && value) cookies.set(name, value);
    else if (name !== undefined) cookies.delete(name);
  }
  return answer;
}

async function startWithProvider() {
  const port = 6140 + Math.floor(Math.random() * 50);
  const publicUrl = new URL(`http://127.0.0.1:${port}`);
  const redirectUri = `${publicUrl.origin}/auth/callback`;
  const provider = await startIdentityProvider({
    port: 0,
    redirectUri,
    clientSecret: 'secret',
    siloUrls: [silo.url],
  });
  closing.push(provider.close);
  const oidc = { issuer: new URL(provider.issuer), clientId: 'coilmatch', clientSecret: 'secret' };
  await start({ port, publicUrl, oidc });
  return provider;
}

async function signIn(email: string, cookies: Map<string, string>) {
  const begun = await visit(`${site}/auth/sign-in?returnTo=/requests`, cookies);
  const asked = await visit(begun.headers.get('location') ?? '', cookies);
  const page = new URL(asked.headers.get('location') ?? '', begun.headers.get('location') ?? '').href;
  const chosen = await visit(page, cookies, { method: 'POST', body: new URLSearchParams({ email }) });
  const resumed = await visit(chosen.headers.get('location') ?? '', cookies);
  return resumed.headers.get('location') ?? '';
}

test('signing in through the demo’s provider opens a session in silo and returns to the page asked for', async () => {
  const provider = await startWithProvider();
  const cookies = new Map<string, string>();
  for (const email of ['office.malaya@demo.coilmatch.example', 'new@university.example']) {
    const back = await signIn(email, cookies);
    const answer = await visit(back, cookies);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/requests']);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^coilmatch_session=opaque; .*HttpOnly; SameSite=Lax$/);
    expect(silo.calls.findLast(({ path }) => path === '/sessions')).toMatchObject({
      headers: { 'x-edge-key': 'edge-key' },
      body: { email, subject: email, issuer: provider.issuer },
    });
  }
});

test('signing in ends the session that the browser held before', async () => {
  await startWithProvider();
  const cookies = new Map<string, string>();
  const back = await signIn('lecturer@university.example', cookies);
  cookies.set('coilmatch_session', 'planted');
  expect((await visit(back, cookies)).status).toBe(303);
  const ended = silo.calls.filter(({ method, path }) => method === 'DELETE' && path === '/sessions/current');
  expect(ended.map(({ headers }) => headers.authorization)).toEqual(['Bearer planted']);
});

test('an answer of the provider is worth nothing in another browser, or a second time', async () => {
  await startWithProvider();
  const cookies = new Map<string, string>();
  const back = await signIn('lecturer@university.example', cookies);
  expect((await fetch(back, { redirect: 'manual' })).status).toBe(400);
  const other = new Map<string, string>();
  await visit(`${site}/auth/sign-in`, other);
  expect((await visit(back, other)).status).toBe(400);
  expect(silo.countOf('POST', '/sessions')).toBe(0);

  const kept = new Map(cookies);
  expect((await visit(back, cookies)).status).toBe(303);
  expect((await visit(back, kept)).status).toBe(400);
  expect(silo.countOf('POST', '/sessions')).toBe(1);
});

test('when the provider cannot be reached the page says so without a cause', async () => {
  await start({ publicUrl: new URL('http://127.0.0.1:6199'), port: 6199 });
  const answer = await fetch(`${site}/auth/sign-in`);
  const text = await answer.text();
  expect(answer.status).toBe(503);
  expect(text).toContain('Signing in does not work right now');
  expect(text).not.toMatch(/ECONN|\.ts|stack/);
});
