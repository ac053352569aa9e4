import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startIdentityProvider } from './identity-provider.mjs';

const people = [
  {
    email: 'office.a@demo.coilmatch.example',
    role: 'INTERNATIONAL_OFFICE',
    institution: 'A',
    description: 'Office',
  },
  {
    email: 'lecturer.a@demo.coilmatch.example',
    role: 'LECTURER',
    institution: 'A <b>',
    description: 'Lecturer',
  },
  {
    email: 'lecturer.malaya@demo.coilmatch.example',
    role: 'LECTURER',
    institution: 'UM',
    description: 'Lecturer',
  },
];
let silo;
let provider;

before(async () => {
  silo = createServer((_request, response) => response.end(JSON.stringify(people))).listen(0, '127.0.0.1');
  await new Promise((resolve) => silo.once('listening', resolve));
  provider = await startIdentityProvider({
    port: 0,
    redirectUri: 'http://localhost:5080/auth/callback',
    clientSecret: 'secret',
    siloUrls: [`http://127.0.0.1:${silo.address().port}`],
  });
});

after(async () => {
  await provider.close();
  silo.close();
});

/** Opens the page where somebody says who they are. */
async function openPage(filter = '') {
  const query = new URLSearchParams({
    client_id: 'coilmatch',
    response_type: 'code',
    redirect_uri: 'http://localhost:5080/auth/callback',
    scope: 'openid email profile',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  });
  const start = await fetch(`${provider.issuer}/auth?${query}`, { redirect: 'manual' });
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const address = new URL(start.headers.get('location'), provider.issuer);
  const page = await fetch(`${address}?q=${encodeURIComponent(filter)}`, { headers: { cookie } });
  return { address, cookie, page, html: await page.text() };
}

test('the pilot comes first, every person is a button, and foreign text is escaped', async () => {
  const { html } = await openPage();
  assert.ok(html.indexOf('lecturer.malaya') < html.indexOf('lecturer.a@'));
  assert.equal(html.match(/<button name="email"/g).length, people.length);
  assert.ok(!html.includes('<b>'));
});

test('the page runs no script and may not be framed', async () => {
  const { page, html } = await openPage();
  assert.match(page.headers.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'none'/);
  assert.ok(!/<script|javascript:/.test(html));
});

test('the filter leaves only who fits', async () => {
  const { html } = await openPage('office');
  assert.equal(html.match(/<button name="email"/g).length, 1);
});

test('one click leads back with a code', async () => {
  const { address, cookie } = await openPage();
  const chosen = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({ email: people[0].email }),
  });
  const resumed = await fetch(chosen.headers.get('location'), { redirect: 'manual', headers: { cookie } });
  assert.match(resumed.headers.get('location'), /^http:\/\/localhost:5080\/auth\/callback\?code=/);
});

test('an address that is none is refused on the same page', async () => {
  const { address, cookie } = await openPage();
  const page = await fetch(address, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ email: 'me' }),
  });
  assert.equal(page.status, 422);
  assert.match(await page.text(), /Enter an e-mail address/);
});

test('it does not start in production', () => {
  const env = { ...process.env, NODE_ENV: 'production', ISSUER_PORT: '0', CLIENT_SECRET: 's' };
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'identity-provider.mjs')],
    {
      env: { ...env, REDIRECT_URI: 'http://localhost/', SILO_URL: 'http://localhost/' },
      encoding: 'utf8',
    },
  );
  assert.equal(status, 1);
  assert.match(stderr, /does not start in production/);
});
