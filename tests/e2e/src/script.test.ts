import { beforeAll, expect, inject, test } from 'vitest';
import { Launcher } from './product.js';

type Answer = Record<string, never> & { [field: string]: Answer };

const tokenOf = async (person: string): Promise<string> => {
  const launcher = new Launcher(
    'token',
    `${person}@demo.coilmatch.example`,
    '--data',
    inject('dataFolder'),
    '--json',
  );
  expect(await launcher.ended, launcher.output).toBe(0);
  const line = launcher.output.split('\n').find((one) => one.startsWith('{')) ?? '';
  return (JSON.parse(line) as { token: string }).token;
};

const ask = async (token: string, query: string, variables: object = {}): Promise<Answer> => {
  const reply = await fetch(`${inject('address')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await reply.json()) as { data: Answer; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return body.data;
};

const answerRequest = `mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) {
  __typename ... on AnswerRequestSuccess { pairing { state contacts { email } history { event } } } ... on Refusal { code field } } }`;
const requestPairing = `mutation ($input: RequestPairingInput!) { requestPairing(input: $input) {
  __typename ... on RequestPairingSuccess { pairing { id state contacts { email } } } ... on Refusal { code field } } }`;

let ours: string;
let theirs: string;
let listingId: unknown;
let partnerListingId: unknown;
beforeAll(async () => {
  ours = await tokenOf('lecturer.aschaffenburg');
  theirs = await tokenOf('lecturer.malaya');
  const mine = await ask(ours, '{ listings(mine: true) { nodes { id title } } }');
  const listings = mine['listings']?.['nodes'] as unknown as { id: string; title: string }[];
  listingId = listings.find(({ title }) => title.startsWith('Sustainable Procurement'))?.id;
  const found = await ask(
    ours,
    `query ($id: ID!) { partnerSuggestions(listingId: $id, first: 3) {
      nodes { listing { id title institution { name country region timeZone } } } } }`,
    { id: listingId },
  );
  const best = found['partnerSuggestions']?.['nodes']?.[0]?.['listing'];
  expect(best?.['title']).toBe('Responsible Sourcing from Palm Oil to Electronics');
  expect(best?.['institution']).toEqual({
    name: 'Universiti Malaya',
    country: 'MY',
    region: 'Asia',
    timeZone: 'Asia/Kuala_Lumpur',
  });
  partnerListingId = best?.['id'];
});

test('a script requests with a token, the partner declines with a reason, and a second answer is refused', async () => {
  const input = { listingId, partnerListingId, message: 'Shall our classes compare how goods are sourced?' };
  const requested = await ask(ours, requestPairing, { input });
  expect(requested['requestPairing']).toMatchObject({ pairing: { state: 'REQUESTED', contacts: [] } });
  const pairingId = requested['requestPairing']?.['pairing']?.['id'];

  const without = await ask(theirs, answerRequest, { input: { pairingId, accept: false } });
  expect(without['answerRequest']).toMatchObject({ __typename: 'Refusal', field: 'reason' });
  const declined = await ask(theirs, answerRequest, {
    input: { pairingId, accept: false, reason: 'workload' },
  });
  expect(declined['answerRequest']).toMatchObject({
    pairing: {
      state: 'DECLINED',
      contacts: [],
      history: [{ event: 'PairingRequested' }, { event: 'PairingDeclined' }],
    },
  });
  const again = await ask(theirs, answerRequest, { input: { pairingId, accept: true } });
  expect(again['answerRequest']).toMatchObject({ __typename: 'Refusal', code: 'already-decided' });
});

test('nobody but the owner or the office requests for a listing', async () => {
  const input = { listingId, partnerListingId, message: 'Shall our classes compare how goods are sourced?' };
  expect((await ask(theirs, requestPairing, { input }))['requestPairing']).toMatchObject({
    code: 'forbidden',
  });
});
