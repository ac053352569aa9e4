import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import { session, type Me } from '../../session/session.svelte.ts';
import WebhooksPage from './WebhooksPage.svelte';

const url = 'https://systems.university.example/hook';
const webhook = { id: 'w1', version: 3, url, states: [], active: true, oldSecretUntil: null };
const delivery = {
  id: 'd1',
  event: 'PlanApproved',
  pairingId: 'q1',
  state: 'DEAD',
  createdAt: '2026-11-21T10:00:00Z',
  attempts: 12,
  nextAttemptAt: null,
  lastStatus: 503,
  lastAnswer: 'closed for lunch',
  body: '{"id":"d1"}',
};

function signIn(role: string) {
  const institution = { id: 'i1', name: 'University of Glasgow' };
  const membership = { id: 'm', role, status: 'CONFIRMED', institution };
  session.me = { id: 'p', email: 'a@b.example', memberships: [membership] } as unknown as Me;
}

function show(answers: Answers = {}) {
  const edge = fakeEdge({
    Webhooks: () => ({ webhooks: [webhook] }),
    WebhookDeliveries: () => ({
      webhooks: [
        { id: 'w1', deliveries: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [delivery] } },
      ],
    }),
    ...answers,
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(WebhooksPage);
  return edge.sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
  session.me = null;
});

test('an office adds a webhook and sees its secret once', async () => {
  signIn('INTERNATIONAL_OFFICE');
  const sent = show({
    SaveWebhook: () => ({ saveWebhook: { __typename: 'SaveWebhookSuccess', secret: 'whsec_new' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Add a webhook' }));
  expect(document.activeElement?.textContent).toBe('Add a webhook');
  await fireEvent.input(screen.getByLabelText('Address'), { target: { value: url } });
  await userEvent.click(screen.getByLabelText('Only these'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByRole('link', { name: 'Choose at least one state, or all changes.' }),
  ).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Withdrawn'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByDisplayValue('whsec_new')).toBe(document.activeElement);
  expect(sent.find(({ operationName }) => operationName === 'SaveWebhook')?.variables).toEqual({
    input: { institutionId: 'i1', url, active: true, states: ['WITHDRAWN'] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'I have it' }));
  expect(screen.queryByDisplayValue('whsec_new')).toBeNull();
});

test('what silo refuses stands at the address, and what was typed stays', async () => {
  signIn('INTERNATIONAL_OFFICE');
  const refusal = {
    __typename: 'Refusal',
    code: 'private-address',
    message: 'Not an open address.',
    field: 'url',
  };
  show({ SaveWebhook: () => ({ saveWebhook: refusal }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Add a webhook' }));
  await fireEvent.input(screen.getByLabelText('Address'), { target: { value: 'https://10.0.0.1' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByRole('link', { name: 'Not an open address.' })).toBeTruthy();
  expect(screen.getByDisplayValue('https://10.0.0.1').getAttribute('aria-invalid')).toBe('true');
});

test('a message that was given up shows its last answer and can be sent again', async () => {
  signIn('INTERNATIONAL_OFFICE');
  const sent = show({
    SendWebhookAgain: () => ({ sendWebhookAgain: { __typename: 'WebhookDeliverySuccess' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'What was sent' }));
  expect(await screen.findByText('closed for lunch')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Send PlanApproved of .* again$/ }));
  expect(sent.find(({ operationName }) => operationName === 'SendWebhookAgain')?.variables).toEqual({
    deliveryId: 'd1',
  });
});

test('removing asks once more first', async () => {
  signIn('INTERNATIONAL_OFFICE');
  const sent = show({ RemoveWebhook: () => ({ removeWebhook: { __typename: 'RemoveWebhookSuccess' } }) });
  await userEvent.click(await screen.findByRole('button', { name: `Remove ${url}` }));
  expect(sent.some(({ operationName }) => operationName === 'RemoveWebhook')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, remove it' }));
  expect(sent.find(({ operationName }) => operationName === 'RemoveWebhook')?.variables).toEqual({
    id: 'w1',
  });
  expect(await screen.findByText('Removed.')).toBeTruthy();
});

test('whoever is no international office is told so', () => {
  signIn('LECTURER');
  show();
  expect(screen.getByText('Webhooks belong to international offices.')).toBeTruthy();
});
