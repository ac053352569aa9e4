import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(routes: Parameters<typeof fakeSilo>[0]) {
  const silo = await fakeSilo(routes);
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

const summary = {
  id: 'r1',
  kind: 'STOCKTAKING',
  title: 'Entry',
  from: '2025-07-01',
  cutOff: '2027-06-30',
  sha256: 'ab',
  madeAt: '2027-07-10T09:00:00Z',
  madeBy: 'p1',
  publishedAt: null,
};
const report = {
  summary,
  checks: [{ code: 'cut-off', met: true, text: 'The cut-off day ends a half-year.' }],
  document: {
    id: 'r1',
    kind: 'STOCKTAKING',
    title: 'Entry',
    subtitle: 'Two years',
    language: 'en',
    cutOff: '2027-06-30',
    version: 1,
    sha256: 'ab',
    notes: [],
    sections: [
      {
        heading: 'Highlights',
        level: 1,
        blocks: [
          { type: 'paragraph', text: 'One project.' },
          {
            type: 'chart',
            kind: 'bars',
            caption: 'Students',
            unit: 'students',
            series: [{ name: 'Started' }],
            points: [{ label: 'Asia', values: [null], low: null, high: null, text: ['not shown'] }],
            description: 'Asia: not shown.',
          },
          { type: 'quote', text: 'Good.', role: 'STUDENT', country: 'Malaysia' },
        ],
      },
    ],
  },
};

test('each block of a report comes as its own type, and a hidden value as null with its words', async () => {
  const { ask } = await start({ 'GET /reports/r1': { body: report } });
  const { data, errors } = await ask(
    '{ report(id: "r1") { checks { met } document { sections { blocks { __typename ... on ReportParagraph { text } ... on ReportChart { points { values text } } ... on ReportQuote { role country } } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.report).toEqual({
    checks: [{ met: true }],
    document: {
      sections: [
        {
          blocks: [
            { __typename: 'ReportParagraph', text: 'One project.' },
            { __typename: 'ReportChart', points: [{ values: [null], text: ['not shown'] }] },
            { __typename: 'ReportQuote', role: 'STUDENT', country: 'Malaysia' },
          ],
        },
      ],
    },
  });
});

test('a day to come is data of type Refusal that names the field', async () => {
  const { ask, silo } = await start({
    'POST /reports': problem(422, 'cut-off-to-come', { field: 'cutOff' }),
  });
  const { data } = await ask(
    'mutation { makeReport(kind: STOCKTAKING, cutOff: "2999-06-30") { __typename ... on Refusal { code field } } }',
  );
  expect(data?.makeReport).toEqual({ __typename: 'Refusal', code: 'cut-off-to-come', field: 'cutOff' });
  expect(silo.calls[0]?.body).toMatchObject({ kind: 'STOCKTAKING', cutOff: '2999-06-30' });
});

test('everybody reads a published report, and a report that is not published is nothing to them', async () => {
  const { ask } = await start({
    'GET /published/reports': { body: [summary] },
    'GET /published/reports/r1': problem(404, 'not-found'),
  });
  const { data } = await ask('{ publishedReports { id } publishedReport(id: "r1") { summary { id } } }');
  expect(data).toEqual({ publishedReports: [{ id: 'r1' }], publishedReport: null });
});

test('testimonials and tags are asked for only once there can be any', async () => {
  const testimonials = { consentWording: 'I agree.', mayRecord: true, testimonials: [] };
  const mapped = {
    pairingId: 'a1',
    title: 'Water',
    requesterCountry: 'DE',
    invitedCountry: 'MY',
    state: 'APPROVED',
    mayTag: true,
    mappings: [],
    suggestions: [{ code: 'A4', ground: 'Delivered.', figureKey: 'project.delivered' }],
  };
  const { ask, silo } = await start({
    'GET /pairings/a1': { body: { ...pairing('a1'), state: 'APPROVED' } },
    'GET /pairings/a2': { body: { ...pairing('a2'), state: 'REQUESTED' } },
    'GET /pairings/a3': { body: { ...pairing('a3'), state: 'DELIVERED' } },
    'GET /pairings/a1/report-mapping': { body: mapped },
    'GET /pairings/a3/testimonials': { body: testimonials },
  });
  const { data, errors } = await ask(
    '{ approved: pairing(id: "a1") { reportMapping { suggestions { code } } testimonials { mayRecord } } requested: pairing(id: "a2") { reportMapping { title } testimonials { mayRecord } } delivered: pairing(id: "a3") { testimonials { consentWording } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    approved: { reportMapping: { suggestions: [{ code: 'A4' }] }, testimonials: null },
    requested: { reportMapping: null, testimonials: null },
    delivered: { testimonials: { consentWording: 'I agree.' } },
  });
  expect(silo.calls.filter(({ path }) => path.endsWith('/testimonials'))).toHaveLength(1);
});

test('a tag without evidence names every fault', async () => {
  const refusals = [{ code: 'evidence-needed', message: 'A tag needs evidence.', field: 'evidence' }];
  const { ask } = await start({ 'POST /report-mappings': problem(422, 'invalid-fields', { refusals }) });
  const { data } = await ask(
    'mutation { saveReportMapping(input: { pairingId: "a1", code: "A4", evidence: { text: "" } }) { ... on Refusals { refusals { field } } } }',
  );
  expect(data?.saveReportMapping).toEqual({ refusals: [{ field: 'evidence' }] });
});
