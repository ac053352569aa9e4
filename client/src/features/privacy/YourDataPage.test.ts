import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import YourDataPage from './YourDataPage.svelte';

const kind = {
  id: 'people',
  topic: 'ACCOUNT',
  what: 'Your name and mail address',
  purpose: 'To know who acts',
  ground: 'Art. 6(1)(e)',
  kept: 'As long as the account',
  onErasure: 'It becomes a pseudonym',
};

function show(reply: object = { __typename: 'ErasureSuccess' }) {
  const edge = fakeEdge({
    DataRegister: () => ({ dataRegister: [kind] }),
    EraseMe: () => ({ eraseMe: reply }),
  });
  vi.stubGlobal('fetch', edge.fetch);
  session.me = { id: 'me', email: 'me@uni.example', memberships: [] } as unknown as Me;
  render(YourDataPage);
  return edge.sent;
}

async function confirm(email: string) {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Delete my account' }));
  await fireEvent.input(screen.getByRole('textbox', { name: /Your mail address/ }), {
    target: { value: email },
  });
  await user.click(screen.getByRole('button', { name: 'Delete my account for good' }));
}

afterEach(() => vi.unstubAllGlobals());

test('the page tells what is held, and where to download it', async () => {
  show();
  expect(await screen.findByText('Your name and mail address')).toBeTruthy();
  expect(screen.getByText('It becomes a pseudonym.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Download my data' }).getAttribute('href')).toBe('/my-data.json');
});

test('before anything is deleted the page says what goes, what stays, and asks for the address', async () => {
  const sent = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Delete my account' }));
  expect(screen.getByText(/This goes at once/)).toBeTruthy();
  expect(screen.getByText(/Former lecturer 7f3a/)).toBeTruthy();
  expect(sent.some(({ operationName }) => operationName === 'EraseMe')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement?.textContent).toBe('Delete my account');
});

test('a deleted account leaves by signing this browser out', async () => {
  const sent = show();
  await confirm('me@uni.example');
  expect(
    (await screen.findByRole('heading', { name: 'Your account is deleted.' })).closest('div'),
  ).toBeTruthy();
  expect(sent.find(({ operationName }) => operationName === 'EraseMe')?.variables).toEqual({
    email: 'me@uni.example',
  });
  expect(screen.getByRole('button', { name: 'Leave' }).closest('form')?.getAttribute('action')).toBe(
    '/auth/sign-out',
  );
});

test('a project that still needs the person is named', async () => {
  show({
    __typename: 'Refusal',
    code: 'only-party',
    message: 'Nobody could act for: “Water” with “Rice”.',
    field: null,
  });
  await confirm('me@uni.example');
  expect((await screen.findByRole('alert')).textContent).toContain('“Water” with “Rice”');
});
