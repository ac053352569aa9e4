import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { practiceSample } from '../../testing/practiceSample.ts';
import { pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let yoga: ReturnType<typeof testYoga>;

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  silo = await fakeSilo();
  yoga = testYoga(silo.url);
});

afterEach(async () => {
  await yoga.close();
  await silo.close();
  vi.restoreAllMocks();
});

const facets = {
  total: 1,
  topics: [{ code: '05', label: 'Natural sciences', count: 1 }],
  countries: [],
  languages: [],
};

test('a page of the library is one question to silo, with what it could be narrowed by', async () => {
  silo.routes['GET /practices'] = {
    body: { nodes: [practiceSample('g1')], hasNextPage: false, endCursor: 'e', total: 1, facets },
  };
  const { data } = await yoga.ask(`{
    goodPractices(search: "floods", country: "DE") {
      total pageInfo { hasNextPage endCursor } facets { topics { code label count } }
      nodes { title template url requester { countryName size } languages { label } tools { name fallbackName } citation buildsOn { title } }
    }
  }`);

  expect(data?.goodPractices).toMatchObject({
    total: 1,
    facets: { topics: [{ code: '05', count: 1 }] },
    nodes: [
      {
        title: 'Two rivers',
        template: 'practice:g1',
        url: 'http://localhost:5080/practices/g1',
        requester: { countryName: 'Germany', size: '20–29' },
        languages: [{ label: 'English' }],
        tools: [{ name: 'Zoom', fallbackName: 'Jitsi Meet' }],
        buildsOn: null,
      },
    ],
  });
  expect(silo.calls).toHaveLength(1);
  const asked = new URL(silo.calls[0]?.path ?? '', silo.url).searchParams;
  expect(Object.fromEntries(asked)).toEqual({ search: 'floods', country: 'DE', first: '20' });
});

test('one that was taken down is told apart from one that never was', async () => {
  silo.routes['GET /practices/g1'] = problem(410, 'taken-down');
  const gone = await yoga.ask('{ goodPractice(id: "g1") { title } }');
  const unknown = await yoga.ask('{ goodPractice(id: "g2") { title } }');

  expect(gone.errors?.[0]).toMatchObject({
    message: 'Because of taken-down.',
    extensions: { code: 'TAKEN_DOWN' },
  });
  expect([unknown.data, unknown.errors]).toEqual([{ goodPractice: null }, undefined]);
});

test('a draft has no address and no citation, and is asked for only where the review found one', async () => {
  const mark = { hash: 'h1', consents: [], publishedAt: null };
  silo.routes['GET /pairings/q1'] = { body: { ...pairing('q1'), practiceMark: mark } };
  silo.routes['GET /pairings/q1/practice'] = {
    body: practiceSample('g1', {}, { state: 'DRAFT', publishedAt: null }),
  };
  silo.routes['GET /pairings/q2'] = { body: { ...pairing('q2'), practiceMark: null } };
  const ask = (id: string) => yoga.ask(`{ pairing(id: "${id}") { practice { title url citation } } }`);

  expect((await ask('q1')).data).toEqual({
    pairing: { practice: { title: 'Two rivers', url: null, citation: null } },
  });
  expect((await ask('q2')).data).toEqual({ pairing: { practice: null } });
  expect(silo.countOf('GET', '/pairings/q2/practice')).toBe(0);
});

test('what silo refuses of a text, a consent, a publication or a taking down is data', async () => {
  const fields = [{ code: 'required', message: 'Give it a title.', field: 'text.title' }];
  silo.routes['PUT /pairings/q1/practice'] = {
    status: 422,
    body: { code: 'invalid-fields', detail: '2 fields', refusals: [...fields, ...fields] },
  };
  silo.routes['POST /pairings/q1/practice/consent'] = problem(422, 'stale-practice', { field: 'hash' });
  silo.routes['POST /pairings/q1/practice/publication'] = problem(422, 'consent-missing');
  silo.routes['POST /pairings/q1/practice/taking-down'] = { body: pairing('q1') };
  const { data } = await yoga.ask(`mutation {
    savePractice(input: { pairingId: "q1", hash: "h1", text: { title: "", licence: CC0_1_0 } }) {
      ... on Refusals { refusals { field } } }
    consentToPractice(pairingId: "q1", hash: "h1") { ... on Refusal { code field } }
    publishGoodPractice(pairingId: "q1") { ... on Refusal { code } }
    takeDownPractice(pairingId: "q1", reason: "Changed.") { ... on TakeDownPracticeSuccess { pairing { id } } }
  }`);

  expect(data).toEqual({
    savePractice: { refusals: [{ field: 'text.title' }, { field: 'text.title' }] },
    consentToPractice: { code: 'stale-practice', field: 'hash' },
    publishGoodPractice: { code: 'consent-missing' },
    takeDownPractice: { pairing: { id: 'q1' } },
  });
  expect(silo.calls[0]?.body).toEqual({ hash: 'h1', text: { title: '', licence: 'CC0_1_0' } });
});
