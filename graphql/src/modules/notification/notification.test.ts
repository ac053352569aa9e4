import { afterEach, expect, test } from 'vitest';
import type { SiloInbox } from '../../silo/types.ts';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const inbox: SiloInbox = {
  unread: 3,
  nodes: [
    {
      id: 'n1',
      kind: 'DECISIONS',
      asksMe: true,
      title: 'A plan waits for your decision',
      text: 'Please decide by 14 March 2027.',
      link: '/requests/p1',
      at: '2027-02-15T08:00:00Z',
      read: false,
      pairingId: 'p1',
    },
  ],
  hasNextPage: true,
  endCursor: 'c1',
};
const settings = {
  email: 'a@uni.example',
  timeZone: 'Europe/Berlin',
  choices: [{ kind: 'PLAN', mail: 'DAILY' }],
};

async function start(mail: { smtpUrl: URL; from: string } | null = null) {
  const silo = await fakeSilo({
    'GET /inbox': { body: inbox },
    'POST /inbox/read': { body: { ...inbox, unread: 0 } },
    'GET /inbox/settings': { body: settings },
    'PUT /inbox/settings': { body: settings },
    'GET /mail/dead': problem(403, 'forbidden'),
    'POST /mail/dead/d1/retry': { status: 204 },
  });
  const yoga = testYoga(silo.url, { mail });
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('the inbox is one request to silo, with its page and the unread of all pages', async () => {
  const { ask, silo } = await start();
  const { data } = await ask(
    '{ inbox(first: 1, unread: true) { unread nodes { kind asksMe title link read pairingId } pageInfo { hasNextPage endCursor } } }',
  );
  expect(data?.inbox).toEqual({
    unread: 3,
    nodes: [
      {
        kind: 'DECISIONS',
        asksMe: true,
        title: 'A plan waits for your decision',
        link: '/requests/p1',
        read: false,
        pairingId: 'p1',
      },
    ],
    pageInfo: { hasNextPage: true, endCursor: 'c1' },
  });
  expect(silo.calls.map(({ path }) => path)).toEqual(['/inbox?first=1&unread=true']);
});

test('what was read is told to silo, and the answer is the inbox afterwards', async () => {
  const { ask, silo } = await start();
  const { data } = await ask(
    'mutation { markInboxRead(ids: ["n1"], all: true) { ... on MarkInboxReadSuccess { inbox { unread } } } }',
  );
  expect(data?.markInboxRead).toEqual({ inbox: { unread: 0 } });
  expect(silo.calls[0]?.body).toEqual({ ids: ['n1'], all: true });
});

test('the settings say whether this site sends mail at all', async () => {
  const question = '{ notificationSettings { mailIsSent email choices { kind mail } } }';
  const without = await start();
  expect((await without.ask(question)).data?.notificationSettings).toMatchObject({ mailIsSent: false });
  const withServer = await start({ smtpUrl: new URL('smtp://127.0.0.1:1'), from: 'a@b.example' });
  expect((await withServer.ask(question)).data?.notificationSettings).toMatchObject({
    mailIsSent: true,
    choices: [{ kind: 'PLAN', mail: 'DAILY' }],
  });
});

test('dead letters are the secretariat’s: for others an error that says so', async () => {
  const { ask } = await start();
  const { errors } = await ask('{ deadLetters { nodes { id } } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const { data } = await ask('mutation { retryDeadLetter(id: "d1") { __typename } }');
  expect(data?.retryDeadLetter).toEqual({ __typename: 'RetryDeadLetterSuccess' });
});
