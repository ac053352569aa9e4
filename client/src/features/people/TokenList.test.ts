import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import TokenList from './TokenList.svelte';

function show(reply: object = { __typename: 'CreateTokenSuccess', token: 'secret-of-the-token' }) {
  const edge = fakeEdge({ Tokens: () => ({ tokens: [] }), CreateToken: () => ({ createToken: reply }) });
  vi.stubGlobal('fetch', edge.fetch);
  render(TokenList);
  return edge.sent;
}

afterEach(() => vi.unstubAllGlobals());

test('a token is made for a time and shown once, ready to be copied', async () => {
  const user = userEvent.setup();
  const sent = show();
  await user.click(await screen.findByRole('button', { name: 'Make a token' }));
  await fireEvent.input(screen.getByRole('textbox', { name: 'What is it for?' }), {
    target: { value: 'monthly report' },
  });
  await user.click(screen.getByRole('radio', { name: 'One year' }));
  await user.click(screen.getByRole('button', { name: 'Make a token' }));
  expect(await screen.findByDisplayValue('secret-of-the-token')).toBe(document.activeElement);
  expect(sent.find(({ operationName }) => operationName === 'CreateToken')?.variables).toEqual({
    input: { label: 'monthly report', days: 365 },
  });
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('secret-of-the-token');
  await user.click(screen.getByRole('button', { name: 'I have it' }));
  expect(screen.queryByDisplayValue('secret-of-the-token')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Make a token');
});

test('without a purpose nothing is sent', async () => {
  const sent = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Make a token' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make a token' }));
  expect(await screen.findByRole('link', { name: 'Say what the token is for.' })).toBeTruthy();
  expect(sent.some(({ operationName }) => operationName === 'CreateToken')).toBe(false);
});

test('the twenty-first token is refused in words', async () => {
  show({
    __typename: 'Refusal',
    code: 'too-many',
    message: 'You have 20 tokens, which is the most.',
    field: null,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Make a token' }));
  await fireEvent.input(screen.getByRole('textbox', { name: 'What is it for?' }), {
    target: { value: 'one more' },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Make a token' }));
  expect((await screen.findByRole('alert')).textContent).toContain('You have 20 tokens');
});
