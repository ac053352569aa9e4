import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { listing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start() {
  const silo = await fakeSilo();
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const SAVE = `mutation($input: SaveListingInput!) { saveListing(input: $input) { __typename
  ... on SaveListingSuccess { listing { id } } ... on Refusals { refusals { code message field } } ... on Refusal { code } } }`;

test('saving names every faulty field at once', async () => {
  const { ask, silo } = await start();
  const faults = [
    { code: 'too-long', message: 'At most 200 characters.', field: 'course.title' },
    { code: 'ends-before-start', message: 'The end is before the start.', field: 'slots[1].end' },
  ];
  silo.routes['POST /listings'] = problem(422, 'invalid-fields', { refusals: faults });
  const { data } = await ask(SAVE, { input: { course: { title: 'x' } } });
  expect(data?.saveListing).toEqual({ __typename: 'Refusals', refusals: faults });
});

test('without an id a draft is made, with one that listing is changed at the version given', async () => {
  const { ask, silo } = await start();
  silo.routes['POST /listings'] = { status: 201, body: listing('new') };
  silo.routes['PUT /listings/l1'] = { body: listing('l1') };
  await ask(SAVE, { input: { course: { title: 'x' } } });
  await ask(SAVE, { input: { id: 'l1', version: 4, course: { title: 'y' } } });
  expect(silo.calls.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/listings', { course: { title: 'x' } }],
    ['PUT', '/listings/l1', { version: 4, course: { title: 'y' } }],
  ]);
});

test('a listing that does not exist is null', async () => {
  const { ask } = await start();
  expect(await ask('{ listing(id: "none") { id } }')).toEqual({ data: { listing: null } });
});

test('the owner is null for those who may not see the address, so no contact data leaks', async () => {
  const { ask, silo } = await start();
  silo.routes['GET /listings/l1'] = { body: { ...listing('l1'), ownerId: 'p1' } };
  silo.routes['POST /people/by-ids'] = { body: [{ id: 'p1', displayName: 'Lecturer', email: null }] };
  expect(await ask('{ listing(id: "l1") { owner { id email } } }')).toEqual({
    data: { listing: { owner: null } },
  });
});

test('a day that no calendar has is refused before silo is asked', async () => {
  const { ask, silo } = await start();
  const { errors } = await ask(SAVE, { input: { course: {}, windowStart: '2026-02-30' } });
  expect(errors?.[0]?.message).toMatch(/Date must be a day such as 2026-10-12/);
  expect(silo.calls).toEqual([]);
});

test('a circular query asks for an institution’s listings once', async () => {
  const { ask, silo } = await start();
  const many = Array.from({ length: 50 }, (_, index) => listing(`l${index}`));
  silo.routes['GET /listings'] = { body: { nodes: many, hasNextPage: false, endCursor: null, total: 50 } };
  silo.routes['POST /institutions/by-ids'] = { body: [{ id: 'i1' }] };
  const { errors } = await ask('{ listings { total nodes { institution { listings { nodes { id } } } } } }');
  expect(errors).toBeUndefined();
  expect(silo.countOf('GET', '/listings')).toBe(2);
});
