import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import type { HandOver, HandOverFile } from './handover.ts';
import HandOverPage from './HandOverPage.svelte';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file: HandOverFile = {
  id: '019aa5a0-0000-7000-8000-000000000001',
  state: 'READY',
  askedBy: 'secretariat@asem.example',
  askedAt: '2026-11-20T09:00:00Z',
  endedAt: '2026-11-20T09:00:30Z',
  step: null,
  rowsDone: 120_345,
  rowsInAll: 120_345,
  schemaVersion: '20261121225807_OutcomesCore',
  documents: 12,
  lostDocuments: 0,
  bytes: 73_400_320,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  failure: null,
};

const handOver = (files: HandOverFile[]): { handOver: HandOver } => ({
  handOver: {
    schemaVersion: '20261121225807_OutcomesCore',
    files,
    tables: [{ name: 'pairings', description: 'Two courses that found each other.' }],
    leftOut: [{ name: 'access_tokens', reason: 'People sign in again.' }],
  },
});

async function show(answers: Answers) {
  const edge = fakeEdge(answers);
  vi.stubGlobal('fetch', edge.fetch);
  render(HandOverPage);
  await screen.findByRole('heading', { level: 2, name: 'Make a new file' });
  return edge;
}

test('a ready file tells its size, what it holds and its sum, and where to fetch it', async () => {
  await show({ HandOver: () => handOver([file]) });
  const card = screen.getByRole('heading', { name: 'The file is ready' }).parentElement!;
  expect(card.textContent).toContain('70 MB');
  expect(card.textContent).toContain('120,345 rows and 12 contents of documents');
  expect(card.textContent).toContain(file.sha256);
  expect(within(card).getByRole('link', { name: 'Download the file' }).getAttribute('href')).toBe(
    `/hand-over/exports/${file.id}.zip`,
  );
});

test('a file that lacks documents says how many', async () => {
  await show({ HandOver: () => handOver([{ ...file, lostDocuments: 2 }]) });
  expect(screen.getByText(/^2 stored documents were missing/)).toBeTruthy();
});

test('while a file is made the page tells how far it is, and looks again until it is ready', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let state: HandOverFile['state'] = 'RUNNING';
  await show({
    HandOver: () => handOver([{ ...file, state, rowsDone: 30_000, step: 'data/changes.jsonl' }]),
  });
  expect(screen.getByText('30,000 of 120,345 rows, data/changes.jsonl')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Rows written' }).getAttribute('value')).toBe('30000');
  expect(screen.queryByRole('button', { name: 'Make a new file' })).toBeNull();
  state = 'READY';
  await vi.advanceTimersByTimeAsync(2000);
  expect(await screen.findByRole('heading', { name: 'The file is ready' })).toBeTruthy();
});

test('a refusal is shown and nothing is lost', async () => {
  const edge = await show({
    HandOver: () => handOver([]),
    StartExport: () => ({
      startExport: {
        __typename: 'Refusal',
        code: 'hand-over-running',
        message: 'An export or a restore is under way. Wait until it has ended.',
        field: null,
      },
    }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Make a new file' }));
  expect((await screen.findByRole('alert')).textContent).toContain('under way');
  expect(edge.sent.map(({ operationName }) => operationName)).toEqual([
    'HandOver',
    'StartExport',
    'HandOver',
  ]);
});

test('what failed, and what this installation was filled from, stay in the list', async () => {
  await show({
    HandOver: () =>
      handOver([
        { ...file, id: 'b', state: 'FAILED', failure: 'The disk is full.', bytes: null, sha256: null },
        { ...file, id: 'c', state: 'RESTORED', askedBy: null },
      ]),
  });
  const rows = screen.getAllByRole('row').map((row) => row.textContent?.replace(/\s+/g, ' '));
  expect(rows.find((row) => row?.includes('Failed'))).toContain('The disk is full.');
  expect(rows.find((row) => row?.includes('was filled from it'))).toContain('Command line');
});
