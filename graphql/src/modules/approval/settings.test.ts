import { afterEach, expect, test } from 'vitest';
import type { SiloApprovalSettings, SiloDelegation } from '../../silo/types.ts';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { institution } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const office = { id: 'p1', displayName: null, email: 'office@i1.example' };
const dean = { id: 'p2', displayName: 'Dean', email: 'dean@i1.example' };
const settings: SiloApprovalSettings = {
  institutionId: 'i1',
  version: 3,
  steps: [{ key: 'dean', name: 'Dean', decidedBy: 'NAMED', people: [dean] }],
  checklist: [{ key: 'partner', label: 'Partner checked', help: null, required: true }],
  reviewDays: 20,
  standingDelegate: dean,
  mayEdit: true,
};
const delegation: SiloDelegation = {
  id: 'd1',
  absent: office,
  delegate: dean,
  from: '2026-12-01',
  until: '2026-12-10',
  active: false,
};

const READ = `{ institution(id: "i1") {
  approvalSettings { version reviewDays standingDelegate { email } steps { key decidedBy people { email } } checklist { key required } }
  delegations { id from until active absent { email } delegate { displayName } } } }`;
const SAVE = `mutation($input: SaveApprovalSettingsInput!) { saveApprovalSettings(input: $input) { __typename
  ... on SaveApprovalSettingsSuccess { settings { version } } ... on Refusals { refusals { field code } } ... on Refusal { code field } } }`;
const ADD = `mutation($input: AddDelegationInput!) { addDelegation(input: $input) { __typename
  ... on AddDelegationSuccess { delegation { id } } ... on Refusals { refusals { field } } ... on Refusal { code field } } }`;
const END = `mutation { endDelegation(institutionId: "i1", id: "d1") { __typename
  ... on EndDelegationSuccess { delegation { id active } } ... on Refusal { code } } }`;

const input = {
  institutionId: 'i1',
  version: 3,
  steps: [{ key: 'dean', name: 'Dean', decidedBy: 'NAMED', people: ['dean@i1.example'] }],
  checklist: [],
  reviewDays: 20,
  standingDelegate: null,
};

async function start() {
  const silo = await fakeSilo({
    'GET /institutions/i1': { body: institution('i1') },
    'GET /institutions/i1/approval-settings': { body: settings },
    'PUT /institutions/i1/approval-settings': { body: settings },
    'GET /institutions/i1/delegations': { body: [delegation] },
    'POST /institutions/i1/delegations': { body: delegation },
    'DELETE /institutions/i1/delegations/d1': { body: delegation },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('an office reads its steps, its checklist and its absences', async () => {
  const { ask } = await start();
  const { data, errors } = await ask(READ);
  expect(errors).toBeUndefined();
  expect(data?.institution).toEqual({
    approvalSettings: {
      version: 3,
      reviewDays: 20,
      standingDelegate: { email: 'dean@i1.example' },
      steps: [{ key: 'dean', decidedBy: 'NAMED', people: [{ email: 'dean@i1.example' }] }],
      checklist: [{ key: 'partner', required: true }],
    },
    delegations: [
      {
        id: 'd1',
        from: '2026-12-01',
        until: '2026-12-10',
        active: false,
        absent: { email: 'office@i1.example' },
        delegate: { displayName: 'Dean' },
      },
    ],
  });
});

test('for everybody whom silo refuses both are null, and the institution is there', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /institutions/i1/approval-settings'] = problem(403, 'forbidden');
  silo.routes['GET /institutions/i1/delegations'] = problem(403, 'forbidden');
  const { data, errors } = await ask(READ);
  expect(errors).toBeUndefined();
  expect(data?.institution).toEqual({ approvalSettings: null, delegations: null });
});

test('saved settings carry the version that was edited', async () => {
  const { ask, silo } = await start();
  const { data } = await ask(SAVE, { input });
  expect(data?.saveApprovalSettings).toEqual({
    __typename: 'SaveApprovalSettingsSuccess',
    settings: { version: 3 },
  });
  const { institutionId: _, ...body } = input;
  expect(silo.calls[0]?.body).toEqual(body);
});

test('several faulty fields of the settings come together', async () => {
  const { ask, silo } = await start();
  const refusals = [
    { code: 'length', message: 'Write 1 to 80 characters.', field: 'steps[0].name' },
    { code: 'out-of-bounds', message: 'Allow 5 to 60 working days.', field: 'reviewDays' },
  ];
  silo.routes['PUT /institutions/i1/approval-settings'] = problem(422, 'invalid-fields', { refusals });
  const { data } = await ask(SAVE, { input });
  expect(data?.saveApprovalSettings).toEqual({
    __typename: 'Refusals',
    refusals: [
      { field: 'steps[0].name', code: 'length' },
      { field: 'reviewDays', code: 'out-of-bounds' },
    ],
  });
});

test('an absence is noted and ended', async () => {
  const { ask, silo } = await start();
  const absence = {
    institutionId: 'i1',
    delegate: 'dean@i1.example',
    from: '2026-12-01',
    until: '2026-12-10',
  };
  expect((await ask(ADD, { input: absence })).data?.addDelegation).toMatchObject({
    delegation: { id: 'd1' },
  });
  expect(silo.calls[0]?.body).toEqual({
    delegate: 'dean@i1.example',
    from: '2026-12-01',
    until: '2026-12-10',
  });
  expect((await ask(END)).data?.endDelegation).toMatchObject({ delegation: { id: 'd1', active: false } });
  silo.routes['DELETE /institutions/i1/delegations/d1'] = problem(422, 'already-ended');
  expect((await ask(END)).data?.endDelegation).toEqual({ __typename: 'Refusal', code: 'already-ended' });
});
