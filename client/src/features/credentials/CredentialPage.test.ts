import { render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import CredentialPage from './CredentialPage.svelte';

const credential = {
  id: 'b1',
  achievement: {
    code: 'DELIVERED_PROJECT',
    subject: 'LECTURER',
    name: 'COIL lecturer',
    description: 'Taught a project.',
    criteria: 'Both sides reported.',
  },
  institution: { id: 'i', name: 'Institution of Europe' },
  issuedAt: '2026-11-20T10:00:00Z',
  revokedAt: null,
  revokedReason: null,
};

afterEach(() => vi.unstubAllGlobals());

test('the page of a badge asks for the one in its address and says that it holds', async () => {
  const edge = fakeEdge({ Credential: ({ id }) => ({ credential: id === 'b1' ? credential : null }) });
  vi.stubGlobal('fetch', edge.fetch);
  render(CredentialPage, { params: { id: 'b1' } });
  expect(await screen.findByRole('heading', { name: 'COIL lecturer' })).toBeTruthy();
  expect(screen.getByText('This badge is genuine and holds.')).toBeTruthy();
});
