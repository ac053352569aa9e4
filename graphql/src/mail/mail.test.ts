import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SiloMail } from '../silo/types.ts';
import { courier, type MailQueue } from './courier.ts';
import { smtp } from './smtp.ts';

const publicUrl = new URL('https://coil.example');
const from = 'post@coil.example';
const closing: (() => Promise<void>)[] = [];

beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  vi.restoreAllMocks();
});

type Received = { to: string[]; raw: string };

/** A real mail server on loopback, which keeps what it takes. */
async function mailServer(options: SMTPServerOptions = {}, port = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  let open = true;
  const close = async () => {
    if (open) await new Promise<void>((resolve) => server.close(() => resolve()));
    open = false;
  };
  closing.push(close);
  return { received, close, port: (server.server.address() as AddressInfo).port };
}

function mail(id: string, changes: Partial<SiloMail> = {}): SiloMail {
  return {
    id,
    attempt: 1,
    to: 'lecturer@uni.example',
    subject: 'Universiti Malaya approved your plan',
    choice: 'AT_ONCE',
    notifications: [told('Universiti Malaya approved your plan', '/requests/p1')],
    ...changes,
  };
}

const told = (title: string, link: string): SiloMail['notifications'][number] => ({
  id: link,
  kind: 'DECISIONS',
  asksMe: false,
  title,
  text: 'Technische Hochschule Aschaffenburg still has to decide, by 14 March 2027.',
  link,
  at: '2027-02-15T08:00:00Z',
  read: false,
  pairingId: null,
});

const PAUSES = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * 60_000);
const LEASE = 120_000;

/** Silo's queue in small: the rules of leases and pauses, on a clock that the test moves. */
function mailQueue(mails: SiloMail[]) {
  const rows = mails.map((one) => ({ mail: one, state: 'WAITING', attempts: 0, dueAt: 0 }));
  const clock = { now: 0 };
  const lost = { reports: 0 };
  const row = (id: string) => rows.find((one) => one.mail.id === id)!;
  const done = { ok: true as const, value: null };
  const gone = {
    ok: false as const,
    status: 404,
    refusals: [{ code: 'x', message: 'x' }] as [never],
    several: false,
  };
  const queue: MailQueue = {
    claimMail: async () => {
      const due = rows
        .filter((one) => !['SENT', 'DEAD'].includes(one.state) && one.dueAt <= clock.now)
        .slice(0, 10);
      for (const one of due)
        Object.assign(one, { state: 'CLAIMED', attempts: one.attempts + 1, dueAt: clock.now + LEASE });
      return { ok: true, value: due.map((one) => ({ ...one.mail, attempt: one.attempts })) };
    },
    mailSent: async (id) => {
      if (lost.reports > 0) {
        lost.reports--;
        return gone;
      }
      row(id).state = 'SENT';
      return done;
    },
    mailFailed: async (id, { permanent }) => {
      const one = row(id);
      const pause = PAUSES[one.attempts - 1];
      if (permanent || pause === undefined) one.state = 'DEAD';
      else Object.assign(one, { state: 'FAILED', dueAt: clock.now + pause });
      return done;
    },
  };
  return { rows, clock, lost, queue };
}

function edge(port: number, queue: MailQueue) {
  const server = smtp(new URL(`smtp://127.0.0.1:${port}`));
  closing.push(async () => server.close());
  return courier({ queue: () => queue, smtp: server, publicUrl, from });
}

/** Header and body of a part; quoted-printable read back. */
function part(raw: string, type: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const found = raw.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
  const body = found.slice(found.indexOf('\r\n\r\n') + 4).replaceAll(/=\r\n/g, '');
  return decodeURIComponent(body.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1'));
}

const headersOf = (raw: string): string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

test('a mail has a text and an HTML part, both with the link, and the headers of an automatic message', async () => {
  const { received, port } = await mailServer();
  await edge(port, mailQueue([mail('d1')]).queue).round();

  const raw = received[0]?.raw ?? '';
  expect(received[0]?.to).toEqual(['lecturer@uni.example']);
  const headers = headersOf(raw);
  expect(headers).toContain('From: CoilMatch <post@coil.example>');
  expect(headers).toContain('To: lecturer@uni.example');
  expect(headers).toContain('Subject: Universiti Malaya approved your plan');
  expect(headers).toContain('Message-ID: <d1@coil.example>');
  expect(headers).toContain('Auto-Submitted: auto-generated');
  expect(headers).toContain('List-Unsubscribe: <https://coil.example/profile/notifications>');
  for (const type of ['text/plain', 'text/html']) {
    const body = part(raw, type);
    expect(body).toContain('https://coil.example/requests/p1');
    expect(body).toContain('still has to decide, by 14 March 2027.');
    expect(body).toContain('https://coil.example/profile/notifications');
  }
  expect(part(raw, 'text/html')).toContain('color-scheme');
});

test('a digest names each thing with its own link, and the inbox', async () => {
  const { received, port } = await mailServer();
  const notifications = [told('One', '/requests/p1'), told('Two', '/requests/p2')];
  const digest = mail('d1', { subject: 'Your day: 2 things that happened', choice: 'DAILY', notifications });
  await edge(port, mailQueue([digest]).queue).round();

  for (const type of ['text/plain', 'text/html']) {
    const body = part(received[0]?.raw ?? '', type);
    for (const link of ['/requests/p1', '/requests/p2', '/inbox'])
      expect(body).toContain(`https://coil.example${link}`);
  }
});

test('an hour without a mail server loses nothing and doubles nothing', async () => {
  const first = await mailServer();
  await first.close();
  const { queue, rows, clock } = mailQueue(Array.from({ length: 12 }, (_, at) => mail(`d${at}`)));
  const { round } = edge(first.port, queue);
  for (; clock.now < 3_600_000; clock.now += 60_000) await round();
  expect(rows.filter(({ state }) => state === 'SENT')).toEqual([]);

  const again = await mailServer({}, first.port);
  for (; clock.now < 2 * 3_600_000; clock.now += 60_000) while (await round());
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'SENT'));
  const ids = again.received.map(({ raw }) => headersOf(raw).find((one) => one.startsWith('Message-ID')));
  expect(ids.length).toBe(12);
  expect(new Set(ids).size).toBe(12);
  // While the server was away nothing more was taken, so no attempt was used up.
  expect(Math.max(...rows.map(({ attempts }) => attempts))).toBe(2);
});

test('a recipient whom the server refuses for good is given up at once, one refused for now is tried again', async () => {
  const refuse = (code: number) => Object.assign(new Error('No such user'), { responseCode: code });
  const { received, port } = await mailServer({
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('gone') ? refuse(550) : address.startsWith('full') ? refuse(452) : null),
  });
  const mails = [mail('d1', { to: 'gone@uni.example' }), mail('d2', { to: 'full@uni.example' }), mail('d3')];
  const { queue, rows } = mailQueue(mails);
  await edge(port, queue).round();
  expect(rows.map(({ state }) => state)).toEqual(['DEAD', 'FAILED', 'SENT']);
  expect(received.length).toBe(1);
});

test('a sender that the server does not like is our own fault: no mail is given up for it', async () => {
  const { port } = await mailServer({
    onMailFrom: (_address, _session, done) =>
      done(Object.assign(new Error('Not you'), { responseCode: 550 })),
  });
  const { queue, rows } = mailQueue([mail('d1')]);
  await edge(port, queue).round();
  expect(rows[0]?.state).toBe('FAILED');
});

test('line breaks in titles and addresses make no header, no recipient and no markup', async () => {
  const { received, port } = await mailServer();
  const evil = 'Plan\r\nBcc: everybody@elsewhere.example\r\n\r\n<script>alert(1)</script>\u2028x';
  const mails = [
    mail('d1', { subject: evil, notifications: [told(evil, '/requests/p1')] }),
    mail('d2', { to: 'a@uni.example\r\nBcc: b@elsewhere.example' }),
    mail('d3', { to: 'a@uni.example, b@elsewhere.example' }),
    mail('d4', { to: 'Somebody <a@uni.example>' }),
  ];
  const { queue, rows } = mailQueue(mails);
  await edge(port, queue).round();
  expect(rows.map(({ state }) => state)).toEqual(['SENT', 'DEAD', 'DEAD', 'DEAD']);
  expect(received.map(({ to }) => to)).toEqual([['lecturer@uni.example']]);
  const raw = received[0]?.raw ?? '';
  expect(headersOf(raw).filter((one) => /^(bcc|cc|to):/i.test(one))).toEqual(['To: lecturer@uni.example']);
  expect(part(raw, 'text/html')).not.toContain('<script>');
  expect(part(raw, 'text/html')).toContain('&lt;script&gt;');
});

test('an edge killed between sending and reporting sends again under the same Message-ID', async () => {
  const { received, port } = await mailServer();
  const { queue, rows, clock } = mailQueue([mail('d1')]);
  const killed: MailQueue = { ...queue, mailSent: () => Promise.reject(new Error('killed')) };
  await expect(edge(port, killed).round()).rejects.toThrow('killed');
  expect(rows[0]?.state).toBe('CLAIMED');

  expect(await edge(port, queue).round()).toBe(false);
  clock.now += LEASE;
  await edge(port, queue).round();
  expect(rows[0]?.state).toBe('SENT');
  const ids = received.map(({ raw }) => headersOf(raw).find((one) => one.startsWith('Message-ID')));
  expect(ids).toEqual(['Message-ID: <d1@coil.example>', 'Message-ID: <d1@coil.example>']);
});

test('an edge that lives on and could not report only reports again', async () => {
  const { received, port } = await mailServer();
  const { queue, rows, clock, lost } = mailQueue([mail('d1')]);
  lost.reports = 1;
  const { round } = edge(port, queue);
  await round();
  clock.now += LEASE;
  await round();
  expect(rows[0]?.state).toBe('SENT');
  expect(received.length).toBe(1);
});
