import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { EMAILS, signIn } from './permissions/people.js';

const site = inject('address');
const folder = inject('dataFolder');

/** All that the parts of the product have written so far. */
const logs = (): string =>
  readdirSync(join(folder, 'logs'))
    .map((file) => readFileSync(join(folder, 'logs', file), 'utf8'))
    .join('\n');

/** The answer of a question or change, as text. */
const ask = async (token: string, query: string): Promise<string> =>
  (
    await fetch(`${site}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    })
  ).text();

const found = (text: string, pattern: RegExp): string => {
  const [, secret = ''] = pattern.exec(text) ?? [];
  expect(secret, text).not.toBe('');
  return secret;
};

test('no secret of the product or of a person is in a log after it was made and used', async () => {
  const session = await signIn(site, EMAILS.office);
  const institution = found(
    await ask(session, '{ me { memberships { institution { id } } } }'),
    /"institution":\{"id":"([^"]+)"/,
  );
  const personal = found(
    await ask(
      session,
      'mutation { createToken(input: { label: "logs", days: 30 }) { ... on CreateTokenSuccess { token } } }',
    ),
    /"token":"([^"]+)"/,
  );
  await ask(personal, '{ me { id } }');
  const calendar = found(
    await ask(
      session,
      `mutation { createCalendarLink(institutionId: "${institution}") { ... on CreateCalendarLinkSuccess { url } } }`,
    ),
    /\/calendar\/([\w-]{43})\.ics/,
  );
  expect((await fetch(`${site}/calendar/${calendar}.ics`)).status).toBe(200);
  const hook = await ask(
    session,
    `mutation { saveWebhook(input: { institutionId: "${institution}", states: [APPROVED], url: "http://127.0.0.1:9/logs" }) { ... on SaveWebhookSuccess { secret webhook { id } } } }`,
  );
  const secret = found(hook, /"secret":"([^"]+)"/);
  await ask(session, `mutation { testWebhook(id: "${found(hook, /"id":"([^"]+)"/)}") { __typename } }`);
  await fetch(`${site}/auth/callback?code=a-code-that-nobody-may-read&state=x`);
  await fetch(`${site}/auth/sign-out`, {
    method: 'POST',
    headers: { origin: site, cookie: `coilmatch_session=${session}` },
  });
  expect(await ask(session, '{ tokens { id } }')).toContain('SIGNED_OUT');

  const kept = Object.values(
    JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as Record<string, string>,
  );
  expect(kept.length).toBeGreaterThanOrEqual(3);
  const written = logs();
  for (const one of [...kept, session, personal, calendar, secret, 'a-code-that-nobody-may-read'])
    expect(written.includes(one), `${one.slice(0, 4)}… is in a log`).toBe(false);
});

test('what somebody sends stays inside the line that tells of it', async () => {
  const forged = '\n{"at":"2026-01-01T00:00:00Z","event":"forged"}\r\n\u001b[2J';
  await fetch(`${site}/auth/callback?error=${encodeURIComponent(forged)}`);
  await fetch(`${site}/auth/sign-in?returnTo=${encodeURIComponent(forged)}`, { redirect: 'manual' });
  await fetch(`${site}/${encodeURIComponent(forged)}`);
  await fetch(`${site}/documents/a1`, {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(forged), 'x-correlation-id': 'a"},{"event":"forged' },
    body: 'x',
  });
  await ask(encodeURIComponent(forged), `{ institution(id: ${JSON.stringify(forged)}) { id } }`);

  for (const part of ['edge.log', 'silo.log']) {
    const lines = readFileSync(join(folder, 'logs', part), 'utf8')
      .split('\n')
      .filter(Boolean);
    const told = lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as { event?: string }];
      } catch {
        return [{ event: `no JSON: ${line.slice(0, 80)}` }];
      }
    });
    expect(
      told.filter(({ event }) => event === 'forged' || event?.startsWith('no JSON: {')),
      part,
    ).toEqual([]);
    expect(
      lines.some((line) => line.includes('\u001b')),
      part,
    ).toBe(false);
  }
});
