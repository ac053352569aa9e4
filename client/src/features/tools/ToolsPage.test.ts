import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import ToolsPage from './ToolsPage.svelte';

const row = {
  id: 't1',
  version: 3,
  tool: 'padlet',
  toolName: 'Padlet',
  place: 'CN',
  placeName: 'China',
  access: 'NOT_REACHABLE',
  note: null,
  source: 'Starting table',
  checkedOn: '2026-11-02',
};
const lists = {
  countries: [{ code: 'MY', name: 'Malaysia', region: 'Asia', timeZones: [] }],
  tools: [{ code: 'zoom', name: 'Zoom', kind: 'VIDEO', notReachableIn: [] }],
};

function signIn(role: string) {
  const membership = { id: 'm', role, status: 'CONFIRMED', institution: null };
  session.me = { id: 'p', email: 'a@b.example', memberships: [membership] } as unknown as Me;
}

function show(save: () => unknown = () => ({})) {
  const edge = fakeEdge({
    ToolReachability: () => ({ toolReachability: [row] }),
    Vocabularies: () => ({ vocabularies: lists }),
    SaveToolReachability: () => ({ saveToolReachability: save() }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(ToolsPage);
  return edge.sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

test('everybody reads the table, and only the secretariat is offered to change it', async () => {
  signIn('LECTURER');
  show();
  const line = within(
    (await screen.findByRole('rowheader', { name: 'Padlet' })).closest('tr') as HTMLElement,
  );
  expect(line.getByText('China')).toBeTruthy();
  expect(line.getByText('No')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the secretariat changes a row by keyboard, and its version travels along', async () => {
  signIn('SECRETARIAT');
  const sent = show(() => ({
    __typename: 'SaveToolReachabilitySuccess',
    toolReachability: { toolName: 'Padlet', placeName: 'China' },
  }));
  (await screen.findByRole('button', { name: 'Change Padlet in China' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toContain('Padlet in China');
  await userEvent.click(screen.getByRole('radio', { name: 'With limits' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved: Padlet in China.')).toBeTruthy();
  expect(sent.find(({ operationName }) => operationName === 'SaveToolReachability')?.variables).toEqual({
    input: {
      tool: 'padlet',
      place: 'CN',
      access: 'RESTRICTED',
      note: '',
      source: 'Starting table',
      checkedOn: null,
      version: 3,
    },
  });
});

test('without a tool and a place nothing is sent, and both are named', async () => {
  signIn('SECRETARIAT');
  const sent = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a tool and place' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Choose a tool.',
    'Choose a country or network.',
  ]);
  expect(sent.some(({ operationName }) => operationName === 'SaveToolReachability')).toBe(false);
});

test('what silo refuses stands on top with a link to its field', async () => {
  signIn('SECRETARIAT');
  show(() => ({ __typename: 'Refusal', code: 'unknown-code', message: 'This tool is gone.', field: 'tool' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add a tool and place' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tool' }), 'Zoom');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country or network' }), 'Malaysia');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: 'This tool is gone.' })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Tool' }).getAttribute('aria-invalid')).toBe('true');
});
