import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import type { FullPairing } from '../pairings/pairings.ts';
import SessionsPanel from './SessionsPanel.svelte';

const institution = (id: string) => ({ id, name: `University ${id}`, countryName: 'Japan' });
const pairing = (side: string) =>
  ({
    id: 'p1',
    version: 3,
    side,
    listing: { id: 'l1', title: 'Ports', institution: institution('i1') },
    partnerListing: { id: 'l2', title: 'Chains', institution: institution('i2') },
  }) as unknown as FullPairing;
const at = (start: string, end: string, offset: string, fit = 'FITS') => ({ start, end, offset, fit });
const calendar = {
  requester: { place: 'Amsterdam', timeZone: 'Europe/Amsterdam' },
  invited: { place: 'Tokyo', timeZone: 'Asia/Tokyo' },
  sessions: [
    {
      number: 1,
      startsAt: '2026-10-20T12:00:00Z',
      minutes: 90,
      purpose: 'Kick-off',
      fits: true,
      clockNote: null,
      requester: at('2026-10-20T14:00', '2026-10-20T15:30', '+02:00'),
      invited: at('2026-10-20T21:00', '2026-10-20T22:30', '+09:00'),
    },
    {
      number: 2,
      startsAt: '2026-10-27T14:30:00Z',
      minutes: 60,
      purpose: null,
      fits: false,
      clockNote: 'From here on 15:30 in Amsterdam is 23:30 in Tokyo instead of 22:30, because of the clocks.',
      requester: at('2026-10-27T15:30', '2026-10-27T16:30', '+01:00'),
      invited: at('2026-10-27T23:30', '2026-10-28T00:30', '+09:00', 'OUTSIDE_HOURS'),
    },
  ],
  deadlines: [{ kind: 'START_CHECK', on: '2026-10-05', text: 'Start check' }],
};

function show(side = 'INVITED', answers: object = {}, of: object = calendar) {
  const edge = fakeEdge({
    PairingCalendar: () => ({ pairing: { id: 'p1', calendar: of } }),
    CalendarLinks: () => ({ calendarLinks: [] }),
    ...answers,
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(SessionsPanel, { pairing: pairing(side), changed: () => {} });
  return edge.sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

test('both local times are told, the reader’s own first', async () => {
  show('INVITED');
  const row = (await screen.findByRole('rowheader', { name: /Kick-off/ })).closest('tr') as HTMLElement;
  const [ours, theirs] = within(row).getAllByRole('cell');
  expect(ours?.textContent).toContain('21:00–22:30');
  expect(theirs?.textContent).toContain('14:00–15:30');
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Session',
    'Here, Tokyo',
    'There, Amsterdam',
  ]);
});

test('a change of clocks, a session past midnight and one that does not fit any more are told', async () => {
  show('REQUESTER');
  expect(await screen.findByText(/From here on 15:30 in Amsterdam/)).toBeTruthy();
  expect(screen.getByText('23:30–00:30 (28 October 2026)')).toBeTruthy();
  expect(screen.getByText(/In Tokyo this is outside the hours at which the class can meet\./)).toBeTruthy();
  expect(screen.getByText('Start check')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add session 2 to a calendar' }).getAttribute('href')).toBe(
    '/calendar/pairings/p1/sessions/2.ics',
  );
});

test('a link is made, shown once with the focus on it, and copied', async () => {
  let made = false;
  const sent = show('REQUESTER', {
    CalendarLinks: () => ({
      calendarLinks: made
        ? [
            {
              id: 'k1',
              pairingId: 'p1',
              institutionId: null,
              createdAt: '2026-11-21T08:00:00Z',
              lastUsedAt: null,
            },
          ]
        : [],
    }),
    CreateCalendarLink: () => {
      made = true;
      return {
        createCalendarLink: {
          __typename: 'CreateCalendarLinkSuccess',
          url: 'https://coil.example/calendar/secret.ics',
          link: { id: 'k1' },
        },
      };
    },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Make a link for this project' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of the calendar' });
  expect(field.value).toBe('https://coil.example/calendar/secret.ics');
  expect(document.activeElement).toBe(field);
  expect(screen.getByRole('link', { name: 'Open in a calendar program' }).getAttribute('href')).toBe(
    'webcal://coil.example/calendar/secret.ics',
  );
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe('https://coil.example/calendar/secret.ics');
  expect(sent.find(({ operationName }) => operationName === 'CreateCalendarLink')?.variables).toEqual({
    pairingId: 'p1',
  });
  expect(screen.getByText(/This project, made on/)).toBeTruthy();
});

test('an office makes a link for all its projects, and a refusal is told', async () => {
  session.me = {
    id: 'me',
    email: 'a@b.example',
    memberships: [
      { id: 'm', role: 'INTERNATIONAL_OFFICE', status: 'CONFIRMED', institution: institution('i2') },
    ],
  } as unknown as Me;
  const sent = show('INVITED', {
    CreateCalendarLink: () => ({
      createCalendarLink: {
        __typename: 'Refusal',
        code: 'too-many-links',
        message: 'You have 20 links.',
        field: null,
      },
    }),
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Make a link for all projects of University i2' }),
  );
  expect((await screen.findByRole('alert')).textContent).toBe('You have 20 links.');
  expect(sent.find(({ operationName }) => operationName === 'CreateCalendarLink')?.variables).toEqual({
    institutionId: 'i2',
  });
});

test('a link is revoked by its own button', async () => {
  let links = [
    { id: 'k1', pairingId: 'p1', institutionId: null, createdAt: '2026-11-21T08:00:00Z', lastUsedAt: null },
  ];
  const sent = show('REQUESTER', {
    CalendarLinks: () => ({ calendarLinks: links }),
    RevokeCalendarLink: () => {
      links = [];
      return { revokeCalendarLink: { __typename: 'RevokeCalendarLinkSuccess' } };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: /Revoke the link made on/ }));
  expect(await screen.findByText('The link does not work any more.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Revoke/ })).toBeNull();
  expect(sent.find(({ operationName }) => operationName === 'RevokeCalendarLink')?.variables).toEqual({
    id: 'k1',
  });
});

test('without sessions the panel says so, and somebody who looks on is offered no link', async () => {
  show('OBSERVER', {}, { ...calendar, sessions: [] });
  expect(await screen.findByText('No live sessions are planned yet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Make a link/ })).toBeNull();
});
