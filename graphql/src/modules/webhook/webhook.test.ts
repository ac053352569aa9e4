import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const webhook = {
  id: 'w1',
  institutionId: 'i1',
  version: 2,
  url: 'https://systems.university.example/hook',
  states: ['APPROVED'],
  active: true,
  createdAt: '2026-11-21T10:00:00Z',
  oldSecretUntil: null,
};
const delivery = {
  id: 'd1',
  event: 'PlanApproved',
  pairingId: 'q1',
  state: 'DEAD',
  createdAt: '2026-11-21T10:00:00Z',
  attempts: 12,
  lastAttemptAt: '2026-11-22T10:00:00Z',
  nextAttemptAt: null,
  lastStatus: 503,
  lastAnswer: 'closed',
  body: '{}',
};

async function start() {
  const silo = await fakeSilo({
    'GET /institutions/i1/webhooks': { body: [webhook] },
    'GET /webhooks/w1/deliveries': { body: { nodes: [delivery], hasNextPage: true, endCursor: 'next' } },
    'POST /institutions/i1/webhooks': { body: { webhook, secret: 'whsec_once' } },
    'PUT /webhooks/w1': { body: { webhook, secret: null } },
    'DELETE /webhooks/w1': { status: 204 },
    'POST /webhooks/w1/test': { body: delivery },
    'POST /webhook-deliveries/d1/again': { body: { ...delivery, state: 'WAITING' } },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const SAVE = `mutation($input: SaveWebhookInput!) { saveWebhook(input: $input) {
  __typename ... on SaveWebhookSuccess { secret webhook { id } } ... on Refusal { code field } } }`;

test('webhooks are told with what was sent to them', async () => {
  const { ask } = await start();
  const { data, errors } = await ask(
    '{ webhooks(institutionId: "i1") { url states deliveries(first: 1) { pageInfo { endCursor } nodes { state lastStatus lastAnswer } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.webhooks).toEqual([
    {
      url: webhook.url,
      states: ['APPROVED'],
      deliveries: {
        pageInfo: { endCursor: 'next' },
        nodes: [{ state: 'DEAD', lastStatus: 503, lastAnswer: 'closed' }],
      },
    },
  ]);
});

test('without an id a webhook is added to its institution, with one it is changed', async () => {
  const { ask, silo } = await start();
  const input = { url: webhook.url, states: ['APPROVED'] };
  const added = await ask(SAVE, { input: { ...input, institutionId: 'i1' } });
  expect(added.data?.saveWebhook).toMatchObject({ secret: 'whsec_once', webhook: { id: 'w1' } });
  const changed = await ask(SAVE, { input: { ...input, id: 'w1', version: 2, active: false } });
  expect(changed.data?.saveWebhook).toMatchObject({ secret: null });
  expect(silo.calls.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/institutions/i1/webhooks', { ...input, active: true }],
    ['PUT', '/webhooks/w1', { ...input, version: 2, active: false }],
  ]);
});

test('what silo says against an address is a refusal that names the field', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /institutions/i1/webhooks'] = problem(422, 'private-address', { field: 'url' });
  const { data } = await ask(SAVE, { input: { institutionId: 'i1', url: 'https://10.0.0.1', states: [] } });
  expect(data?.saveWebhook).toEqual({ __typename: 'Refusal', code: 'private-address', field: 'url' });
});

test('removing, testing and sending again each ask silo once', async () => {
  const { ask, silo } = await start();
  await ask('mutation { removeWebhook(id: "w1") { __typename } }');
  await ask('mutation { testWebhook(id: "w1") { __typename } }');
  const { data } = await ask(
    'mutation { sendWebhookAgain(deliveryId: "d1") { ... on WebhookDeliverySuccess { delivery { state } } } }',
  );
  expect(data?.sendWebhookAgain).toEqual({ delivery: { state: 'WAITING' } });
  expect(silo.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'DELETE /webhooks/w1',
    'POST /webhooks/w1/test',
    'POST /webhook-deliveries/d1/again',
  ]);
});

test('a token is made for the person who asks, and every faulty field is named', async () => {
  const { ask, silo } = await start();
  const CREATE = `mutation($input: CreateTokenInput!) { createToken(input: $input) {
    __typename ... on CreateTokenSuccess { token } ... on Refusals { refusals { field } } } }`;
  silo.routes['POST /tokens/mine'] = { body: { id: 't1', token: 'secret' } };
  const made = await ask(CREATE, { input: { label: 'report', days: 30 } });
  expect(made.data?.createToken).toEqual({ __typename: 'CreateTokenSuccess', token: 'secret' });
  expect(silo.calls[0]?.body).toEqual({ label: 'report', days: 30 });
  silo.routes['POST /tokens/mine'] = problem(422, 'invalid-fields', {
    refusals: [
      { code: 'length', message: 'Too short.', field: 'label' },
      { code: 'out-of-bounds', message: 'Not so long.', field: 'days' },
    ],
  });
  const refused = await ask(CREATE, { input: { label: '', days: 31 } });
  expect(refused.data?.createToken).toMatchObject({ refusals: [{ field: 'label' }, { field: 'days' }] });
});
