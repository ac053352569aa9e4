import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { pairing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

const document = (id: string) => ({
  id: `d-${id}`,
  pairingId: id,
  kind: 'CONSENT_FORM',
  name: 'Consent.pdf',
  visibility: 'OWN_SIDE',
  side: 'REQUESTER',
  mayRemove: true,
  revisions: [
    {
      revision: 1,
      name: 'Consent.pdf',
      format: 'PDF',
      size: 20 << 20,
      sha256: 'ab',
      addedBy: 'p1',
      addedAt: '2026-11-20T10:00:00Z',
    },
  ],
});

async function start() {
  const silo = await fakeSilo({
    'GET /pairings': {
      body: { nodes: Array.from({ length: 20 }, (_, index) => pairing(`q${index}`)), hasNextPage: false },
    },
    'POST /documents/by-pairings': ({ body }) => ({
      body: Object.fromEntries((body as { ids: string[] }).ids.slice(1).map((id) => [id, [document(id)]])),
    }),
    'POST /people/by-ids': { body: [{ id: 'p1', displayName: 'A lecturer' }] },
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test('the documents of a page of pairings and who added them cost one request each', async () => {
  const { ask, silo } = await start();
  const { data, errors } = await ask(
    '{ pairings { nodes { documents { id kind visibility side mayRemove revisions { revision size addedBy { displayName } } } } } }',
  );
  expect(errors).toBeUndefined();
  const { nodes } = (data as { pairings: { nodes: { documents: object[] }[] } }).pairings;
  expect(nodes.map(({ documents }) => documents.length)).toEqual([0, ...Array.from({ length: 19 }, () => 1)]);
  expect(nodes[1]?.documents[0]).toMatchObject({
    id: 'd-q1',
    kind: 'CONSENT_FORM',
    revisions: [{ revision: 1, size: 20 << 20, addedBy: { displayName: 'A lecturer' } }],
  });
  expect(silo.countOf('POST', '/documents/by-pairings')).toBe(1);
  expect(silo.countOf('POST', '/people/by-ids')).toBe(1);
});

test('a removal answers with the pairing, or with why not', async () => {
  const { ask, silo } = await start();
  const remove =
    'mutation { removeDocument(documentId: "d1") { __typename ... on RemoveDocumentSuccess { pairing { id } } ... on Refusal { code message } } }';
  silo.routes['DELETE /documents/d1'] = { body: pairing('q1') };
  expect((await ask(remove)).data?.removeDocument).toEqual({
    __typename: 'RemoveDocumentSuccess',
    pairing: { id: 'q1' },
  });
  silo.routes['DELETE /documents/d1'] = problem(403, 'forbidden');
  expect((await ask(remove)).data?.removeDocument).toMatchObject({
    __typename: 'Refusal',
    code: 'forbidden',
  });
});
