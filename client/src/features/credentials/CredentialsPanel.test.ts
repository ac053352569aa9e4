import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import type { FullPairing } from '../pairings/pairings.ts';
import CredentialsPanel from './CredentialsPanel.svelte';

const side = (name: string) => ({ institution: { id: name, name } });
const pairing = {
  id: 'p',
  listing: side('Institution of Europe'),
  partnerListing: side('Institution of Asia'),
} as unknown as FullPairing;
const achievement = {
  code: 'DELIVERED_PROJECT',
  subject: 'LECTURER',
  name: 'COIL lecturer',
  description: 'Taught a project.',
};
const credits = {
  note: 'Nothing is converted.',
  sides: [
    {
      side: 'REQUESTER',
      ...side('Institution of Europe'),
      unit: 'ECTS',
      value: 5,
      explanation: 'One is 25 to 30 hours.',
      hoursFrom: 125,
      hoursTo: 150,
      shareOfCourse: 30,
    },
    {
      side: 'INVITED',
      ...side('Institution of Asia'),
      unit: null,
      value: null,
      explanation: null,
      hoursFrom: null,
      hoursTo: null,
      shareOfCourse: null,
    },
  ],
};
const issued = {
  id: 'b1',
  achievement,
  institution: side('Institution of Europe').institution,
  issuedAt: '2026-11-20T10:00:00Z',
  revokedAt: null,
  revokedReason: null,
};

afterEach(() => vi.unstubAllGlobals());

function show(credentials: object, others: Answers = {}) {
  const edge = fakeEdge({
    Credentials: () => ({ pairing: { id: 'p', side: 'REQUESTER', credentials, credits } }),
    ...others,
  });
  vi.stubGlobal('fetch', edge.fetch);
  const changed = vi.fn();
  render(CredentialsPanel, { pairing, changed });
  return { sent: edge.sent, changed };
}

test('an office issues the badge that was earned, and is not offered the one that was not', async () => {
  const { sent, changed } = show(
    {
      issued: [],
      offers: [
        { achievement, side: 'REQUESTER', earned: true, mayIssue: true },
        {
          achievement: { ...achievement, code: 'GOOD_PRACTICE', name: 'Good practice' },
          side: 'REQUESTER',
          earned: false,
          mayIssue: false,
        },
      ],
      revocable: [],
      mayTakeTemplate: true,
    },
    { IssueCredential: () => ({ issueCredential: { __typename: 'IssueCredentialSuccess' } }) },
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Issue the badge “COIL lecturer”' }));

  expect(sent.at(-1)?.variables).toEqual({
    input: { pairingId: 'p', achievement: 'DELIVERED_PROJECT', subject: 'LECTURER', side: 'REQUESTER' },
  });
  expect(changed).toHaveBeenCalledWith('The badge “COIL lecturer” is issued.');
  expect(screen.queryByText('Good practice', { exact: false })).toBeNull();
  expect(screen.getByRole('link', { name: 'Download the template' }).getAttribute('href')).toBe(
    '/credentials/templates/p.json',
  );
});

test('credits stand side by side, and a course without them says so', async () => {
  show({ issued: [], offers: [], revocable: [], mayTakeTemplate: false });

  await screen.findByText('5 ECTS');
  screen.getByText('about 125 to 150 hours of student work for the whole course');
  screen.getByText('The course names no credits.');
});

test('a refused taking back says why beside the reason', async () => {
  show(
    { issued: [issued], offers: [], revocable: ['b1'], mayTakeTemplate: false },
    {
      RevokeCredential: () => ({
        revokeCredential: { __typename: 'Refusal', code: 'required', message: 'Say why.', field: 'reason' },
      }),
    },
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Take back the badge “COIL lecturer”' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take the badge back' }));

  await screen.findByText('Say why.');
});
