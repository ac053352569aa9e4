import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import MappingPage from './MappingPage.svelte';

const project = {
  pairingId: 'p1',
  title: 'Water in two cities',
  requesterCountry: 'DE',
  invitedCountry: 'MY',
  state: 'DELIVERED',
  mayTag: true,
  mappings: [
    {
      id: 'm1',
      code: '1.2',
      confirmed: false,
      evidence: { text: 'Nobody travels.', figureKey: null, documentId: null, link: 'https://uni.example/x' },
    },
  ],
  suggestions: [{ code: 'A4', ground: 'It was delivered.', figureKey: 'project.delivered' }],
};
const actionPlan = [
  { code: '1.2', title: 'Virtual exchange' },
  { code: 'A4', title: 'COIL pilots' },
];

function show(save: (variables: { input: { code: string } }) => unknown) {
  const edge = fakeEdge({
    ReportMappings: () => ({
      reportMappings: { total: 1, nodes: [project], pageInfo: { hasNextPage: false, endCursor: null } },
      actionPlan,
    }),
    SaveReportMapping: (variables) => ({ saveReportMapping: save(variables as never) }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  const membership = { id: 'm', role: 'SECRETARIAT', status: 'CONFIRMED', institution: null };
  session.me = { id: 'p', email: 'a@b.example', memberships: [membership] } as unknown as Me;
  render(MappingPage);
  return edge.sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

test('a suggestion counts only after a person confirms it, with its ground as evidence', async () => {
  const sent = show(({ input }) => ({
    __typename: 'SaveReportMappingSuccess',
    project: {
      ...project,
      mappings: [
        ...project.mappings,
        { ...project.mappings[0], id: 'm2', code: input.code, confirmed: true },
      ],
      suggestions: [],
    },
  }));
  const user = userEvent.setup();
  const card = within((await screen.findByRole('heading', { level: 3 })).closest('li') as HTMLElement);
  expect(card.getByText(/proposed, does not count yet/)).toBeTruthy();
  await user.click(card.getByText('Suggested (1)'));
  await user.click(card.getByRole('button', { name: 'Confirm A4' }));
  expect(await card.findByText('A4 COIL pilots')).toBeTruthy();
  expect(sent.at(-1)?.variables).toEqual({
    input: {
      pairingId: 'p1',
      code: 'A4',
      evidence: { text: 'It was delivered.', figureKey: 'project.delivered' },
    },
  });
  expect(screen.queryByText('Suggested (1)')).toBeNull();
});

test('a tag without evidence is not sent, and each missing part is named', async () => {
  const sent = show(() => ({}));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Add a tag to Water in two cities' }));
  await user.click(screen.getByRole('button', { name: 'Save the tag' }));
  for (const message of [
    'Choose a row.',
    'Say why the project counts here.',
    'Name the place in which it can be seen.',
  ])
    expect(screen.getAllByText(message)).toHaveLength(2);
  expect(sent).toHaveLength(1);
});
