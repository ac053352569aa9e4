import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import { byDay, dayName } from './days.ts';
import DeadLettersPage from './DeadLettersPage.svelte';
import InboxPage from './InboxPage.svelte';
import MailSettingsPage from './MailSettingsPage.svelte';
import { unread } from './unread.svelte.ts';

const told = (id: string, changes: object = {}) => ({
  id,
  kind: 'DECISIONS',
  asksMe: false,
  title: `Title of ${id}`,
  text: `Text of ${id}.`,
  link: `/requests/${id}`,
  at: '2027-02-15T08:00:00Z',
  read: false,
  ...changes,
});
const inbox = (nodes: object[], unread = nodes.length, hasNextPage = false) => ({
  inbox: { unread, nodes, pageInfo: { hasNextPage, endCursor: 'end' } },
});

beforeEach(() => {
  session.me = { id: 'p', email: 'a@b.example', memberships: [] } as unknown as Me;
});
afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

function edge(answers: Answers) {
  const { fetch, sent } = fakeEdge(answers);
  vi.stubGlobal('fetch', fetch);
  return sent;
}
const marked = { markInboxRead: { __typename: 'MarkInboxReadSuccess', inbox: { unread: 0 } } };

test('days follow each other, and what is unread or asks something says so in words', async () => {
  edge({
    Inbox: () =>
      inbox(
        [
          told('n3', { asksMe: true, at: '2027-02-15T09:00:00Z' }),
          told('n2'),
          told('n1', { read: true, at: '2027-02-01T08:00:00Z' }),
        ],
        2,
      ),
  });
  render(InboxPage);
  const items = await screen.findAllByRole('listitem');
  expect(items.map((item) => within(item).queryByText('New') !== null)).toEqual([true, true, false]);
  expect(items.map((item) => within(item).queryByText('Asks you to act') !== null)).toEqual([
    true,
    false,
    false,
  ]);
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    '15 February 2027',
    '1 February 2027',
  ]);
  expect(screen.getByRole('link', { name: 'Title of n2' }).getAttribute('href')).toBe('/requests/n2');
  expect(screen.getByText('2 are unread.')).toBeTruthy();
});

test('all are marked read up to the newest that is shown', async () => {
  const sent = edge({ Inbox: () => inbox([told('n2'), told('n1')]), MarkInboxRead: () => marked });
  render(InboxPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }));
  await vi.waitFor(() => expect(sent.at(-1)?.operationName).toBe('Inbox'));
  expect(sent.find((one) => one.operationName === 'MarkInboxRead')?.variables).toEqual({
    ids: ['n2'],
    all: true,
  });
});

test('what comes in while the page is open stands on top by itself', async () => {
  let nodes = [told('n1')];
  edge({ Inbox: () => inbox(nodes) });
  render(InboxPage);
  await screen.findByRole('link', { name: 'Title of n1' });
  nodes = [told('n2'), told('n1')];
  unread.set(2);
  await screen.findByRole('link', { name: 'Title of n2' });
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('2 are unread.')).toBeTruthy();
});

test('following one marks it read, and older ones come on demand', async () => {
  const sent = edge({
    Inbox: (variables) =>
      (variables as { after?: string }).after
        ? inbox([told('n1', { read: true })], 1)
        : inbox([told('n2')], 1, true),
    MarkInboxRead: () => marked,
  });
  render(InboxPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Show older ones' }));
  expect(await screen.findByRole('link', { name: 'Title of n1' })).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Title of n2' });
  link.addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(link);
  await vi.waitFor(() => expect(sent.at(-1)?.variables).toEqual({ ids: ['n2'] }));
});

test('an empty inbox says what will come here', async () => {
  edge({ Inbox: () => inbox([]) });
  render(InboxPage);
  expect(await screen.findByText('Nothing here yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull();
});

test('each kind has its choice, by keyboard too, and all are saved together', async () => {
  const settings = {
    mailIsSent: false,
    email: 'a@b.example',
    timeZone: 'Europe/Berlin',
    choices: [
      { kind: 'DECISIONS', mail: 'AT_ONCE' },
      { kind: 'PLAN', mail: 'DAILY' },
    ],
  };
  const sent = edge({
    NotificationSettings: () => ({ notificationSettings: settings }),
    SaveNotificationSettings: () => ({
      saveNotificationSettings: { __typename: 'SaveNotificationSettingsSuccess' },
    }),
  });
  render(MailSettingsPage);
  const plan = within(await screen.findByRole('radiogroup', { name: 'Changes and comments to plans' }));
  expect((plan.getByRole('radio', { name: 'Once a day' }) as HTMLInputElement).checked).toBe(true);
  expect(screen.getByText(/This site sends no mail at present/)).toBeTruthy();
  await userEvent.click(plan.getByRole('radio', { name: 'Not by mail' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
  expect(sent.at(-1)?.variables).toEqual({
    choices: [
      { kind: 'DECISIONS', mail: 'AT_ONCE' },
      { kind: 'PLAN', mail: 'NONE' },
    ],
  });
});

test('the secretariat reads why a mail was given up and has it tried again', async () => {
  const letter = {
    id: 'd1',
    email: 'gone@uni.example',
    subject: 'A plan waits',
    attempts: 1,
    lastError: '550 No such user',
    diedAt: '2027-02-15T08:00:00Z',
  };
  let letters = [letter];
  const sent = edge({
    DeadLetters: () => ({
      deadLetters: { nodes: letters, pageInfo: { hasNextPage: false, endCursor: null } },
    }),
    RetryDeadLetter: () => {
      letters = [];
      return { retryDeadLetter: { __typename: 'RetryDeadLetterSuccess' } };
    },
  });
  render(DeadLettersPage);
  expect(await screen.findByText('550 No such user')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again: A plan waits to gone@uni.example' }));
  expect(await screen.findByText('Every mail was delivered, or is still being tried.')).toBeTruthy();
  expect(sent.find((one) => one.operationName === 'RetryDeadLetter')?.variables).toEqual({ id: 'd1' });
});

test('days are those of the reader’s calendar, and the last two have names', () => {
  const days = byDay([
    { at: '2027-02-15T08:00:00' },
    { at: '2027-02-15T00:00:00' },
    { at: '2027-02-14T23:59:00' },
  ]);
  expect(days.map(({ date, items }) => [date, items.length])).toEqual([
    ['2027-02-15', 2],
    ['2027-02-14', 1],
  ]);
  const now = new Date('2027-03-01T00:30:00');
  expect(['2027-03-01', '2027-02-28', '2027-02-27'].map((date) => dayName(date, now))).toEqual([
    'today',
    'yesterday',
    null,
  ]);
});
