import { afterEach, expect, test } from 'vitest';
import { fakeSilo, problem } from '../../testing/fakeSilo.ts';
import { comparison, institution, listing } from '../../testing/samples.ts';
import { testYoga } from '../../testing/testYoga.ts';

const COMPARE = /* GraphQL */ `
  query Compare($partners: [ID!]!) {
    listing(id: "l1") {
      title
      institution {
        name
      }
    }
    compareSuggestions(listingId: "l1", partnerListingIds: $partners) {
      partners {
        open
        score
        margin
        reasons {
          criterion
          contribution
          text
        }
        feasibility {
          feasible
          obstacles {
            remedy
          }
        }
        listing {
          id
          institution {
            name
          }
        }
      }
      criteria {
        criterion
        contributions
        favours
        by
      }
    }
  }
`;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

async function start(partners: string[]) {
  const silo = await fakeSilo({
    'GET /me': { body: { id: 'me', email: 'a@b.example', languages: [], memberships: [] } },
    'GET /listings/l1': { body: listing('l1', 'home') },
    'GET /listings/l1/comparison': { body: comparison(partners) },
    'POST /listings/by-ids': ({ body }) => ({
      body: (body as { ids: string[] }).ids.map((id) => listing(id, `i-${id}`)),
    }),
    'POST /institutions/by-ids': ({ body }) => ({ body: (body as { ids: string[] }).ids.map(institution) }),
  });
  const yoga = testYoga(silo.url);
  closing.push(yoga.close, silo.close);
  return { silo, ...yoga };
}

test.each([2, 4])('comparing %i partners costs the same number of questions to silo', async (count) => {
  const partners = ['p1', 'p2', 'p3', 'p4'].slice(0, count);
  const { ask, silo } = await start(partners);
  const { data, errors } = await ask(COMPARE, { partners });
  expect(errors).toBeUndefined();
  expect(data?.compareSuggestions).toMatchObject({ partners: partners.map((id) => ({ listing: { id } })) });
  expect(silo.countOf('GET', '/listings/l1/comparison')).toBe(1);
  expect(silo.countOf('POST', '/listings/by-ids')).toBe(1);
  expect(silo.calls.length).toBeLessThanOrEqual(6);
  const asked = silo.calls.find(({ path }) => path.startsWith('/listings/l1/comparison'))?.path;
  expect(new URLSearchParams(asked?.split('?')[1]).get('partners')).toBe(partners.join(','));
});

test("silo's figures pass through unchanged, and a figure that is not told stays null", async () => {
  const { ask } = await start(['p1', 'p2']);
  const { data } = await ask(COMPARE, { partners: ['p1', 'p2'] });
  expect(data?.compareSuggestions).toMatchObject({
    partners: [
      { score: 0.8021838885585818, margin: 1.4000000000000001 },
      { score: null, margin: null, feasibility: { obstacles: [{ remedy: 'Start two weeks later.' }] } },
    ],
    criteria: [{ criterion: 'title', contributions: [1.4000000000000001, null], favours: null, by: 0 }],
  });
});

test('what silo refuses is an error with its code, its field and its sentence', async () => {
  const { ask, silo } = await start([]);
  silo.routes['GET /listings/l1/comparison'] = problem(400, 'out-of-range', { field: 'partnerListingIds' });
  const { data, errors } = await ask(COMPARE, { partners: ['p1'] });
  expect(data).toBeNull();
  expect(errors?.[0]).toMatchObject({
    message: 'Because of out-of-range.',
    extensions: { code: 'OUT_OF_RANGE', field: 'partnerListingIds' },
  });
});
