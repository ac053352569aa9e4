import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { buildSchema, isListType, isNonNullType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyValue, madeUp, probesOf, type Probe } from './permissions/documents.js';
import { ROLES, type Role } from './permissions/people.js';
import { setScene, type Reply, type Scene } from './permissions/scene.js';
import { repository, startProduct, type Product } from './product.js';

/** The decisions that `docs/permissions.md` shows. */
type Decisions = {
  audiences: Record<string, { roles: Role[] }>;
  roots: Record<'Query' | 'Mutation' | 'Subscription', Record<string, string>>;
  ids: Record<string, string>;
  idKinds: Record<'hidden' | 'public' | 'role', { of: string[] }>;
  types: Record<string, Record<string, string>>;
};

const read = (file: string) => readFileSync(join(repository, 'graphql', file), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const decisions = JSON.parse(read('permissions.json')) as Decisions;

// A product of its own: the scene counts on the demo as it comes, and leaves rounds and reports behind.
let product: Product;
let scene: Scene;
beforeAll(async () => {
  product = await startProduct();
  scene = await setScene(product.address);
});
afterAll(() => product.stop());

const rolesOf = (audience: string): Role[] => decisions.audiences[audience]?.roles ?? [];
const quoted = (id: string | undefined): string => JSON.stringify(id);
const codesOf = ({ errors }: Reply): (string | undefined)[] =>
  (errors ?? []).map(({ extensions }) => extensions?.code);

/** Arguments by which each question of the schema finds something that belongs to the scene. */
const samples = () => {
  const { ours } = scene;
  const reviewed = { pairingId: quoted(ours['reviewedPairing']) };
  const listings = { listingId: quoted(ours['publishedListing']) };
  return {
    'Query.audit': { aggregateId: quoted(ours['reviewedPairing']) },
    'Query.compareSuggestions': {
      ...listings,
      partnerListingIds: `[${quoted(ours['partnerListing'])}, ${quoted(ours['otherPartnerListing'])}]`,
    },
    'Query.credential': { id: quoted(madeUp) },
    'Query.feasibility': { ...listings, partnerListingId: quoted(ours['partnerListing']) },
    'Query.figureSources': { key: '"outcomes.I1"' },
    'Query.goodPractice': { id: quoted(ours['practice']) },
    'Query.institution': { id: quoted(ours['institution']) },
    'Query.listing': { id: quoted(ours['publishedListing']) },
    'Query.matchingRound': { id: quoted(ours['openRound']) },
    'Query.outcomeForm': reviewed,
    'Query.pairing': { id: quoted(ours['reviewedPairing']) },
    'Query.partnerSuggestions': listings,
    'Query.publishedReport': { id: quoted(ours['report']) },
    'Query.report': { id: quoted(ours['report']) },
    'Query.reviewerCandidates': reviewed,
    'Query.verifyCredential': { document: '"x"' },
    'Query.webhooks': { institutionId: quoted(ours['institution']) },
    'Pairing.outcome': { side: 'REQUESTER' },
    'Pairing.substitutes': listings,
    'ProjectPlan.changes': { since: '"x"' },
    'ProjectPlan.fromTemplate': { code: '"ASEM_8"' },
  };
};

/** Questions that nobody gets an answer to in this scene: nothing was issued or published. */
const UNANSWERED = [
  'Query.credential',
  'Query.publishedReport',
  'Query.verifyCredential',
  'Query.figureSources',
];

/** The values at the end of a way through an answer. */
const valuesAt = (data: unknown, path: string[]): unknown[] =>
  path.reduce<unknown[]>(
    (here, coordinate) =>
      here
        .flatMap((one) => (one as Record<string, unknown> | null)?.[coordinate.split('.')[1] ?? ''] ?? [])
        .flat(),
    [data],
  );

const isSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** What one role is shown of the whole schema, as `Type.field`, and how its questions are answered. */
async function lookAround(role: Role, probes: Probe[]) {
  const seen = new Set<string>();
  const closed = new Set<string>();
  const answers = new Map<string, Reply>();
  const look = async ({ document, path }: Probe): Promise<void> => {
    if (path.some((_, at) => closed.has(path.slice(0, at + 1).join('>')))) return;
    const reply = await scene.ask(role, document);
    if (path.length === 1) answers.set(path[0] ?? '', reply);
    const found = valuesAt(reply.data, path);
    if (!found.some(isSomething)) closed.add(path.join('>'));
    else for (const coordinate of path) seen.add(coordinate);
    for (const one of found) {
      const { __typename: type, ...fields } = Object(one) as Record<string, unknown>;
      if (typeof type !== 'string') continue;
      for (const [field, value] of Object.entries(fields))
        if (isSomething(value)) seen.add(`${type}.${field}`);
    }
  };
  // In the order of the probes, so that what is behind a closed field is not asked for.
  for (const probe of probes) await look(probe);
  return { seen, answers };
}

/** How a change or a question was refused, or “answered”. */
const gateOf = (reply: Reply, field: string): string => {
  const refused = codesOf(reply).find((code) => code === 'SIGNED_OUT' || code === 'FORBIDDEN');
  if (refused !== undefined) return refused.toLowerCase().replace('_', '-');
  const value = reply.data?.[field] as { code?: string } | null | undefined;
  return value?.code === 'signed-out' || value?.code === 'forbidden' ? value.code : 'answered';
};

test(
  'nobody is shown a field that was not decided for them, and everybody gets the questions that were',
  { timeout: 180_000 },
  async () => {
    const probes = probesOf(schema, samples());
    const audienceOf = new Map<string, string>();
    for (const [type, audiences] of Object.entries(decisions.types))
      for (const [audience, fields] of Object.entries(audiences))
        for (const field of fields.split(' ')) audienceOf.set(`${type}.${field}`, audience);
    for (const [field, audience] of Object.entries(decisions.roots.Query))
      audienceOf.set(`Query.${field}`, audience);

    const wrong: string[] = [];
    const exercised = new Set<string>();
    await Promise.all(
      ROLES.map(async (role) => {
        const { seen, answers } = await lookAround(role, probes);
        for (const coordinate of seen) {
          exercised.add(coordinate);
          const audience = audienceOf.get(coordinate) ?? 'nobody';
          if (!rolesOf(audience).includes(role))
            wrong.push(`${role} sees ${coordinate}, which is for ${audience}`);
        }
        for (const [field, audience] of Object.entries(decisions.roots.Query)) {
          const coordinate = `Query.${field}`;
          const reply = answers.get(coordinate) ?? {};
          const answered = gateOf(reply, field) === 'answered';
          const shown = reply.data?.[field] !== null && reply.data?.[field] !== undefined;
          const may = rolesOf(audience).includes(role);
          if (may && !(shown || (answered && UNANSWERED.includes(coordinate))))
            wrong.push(`${role} gets no answer to ${field}: ${JSON.stringify(reply)}`);
          if (!may && shown) wrong.push(`${role} gets an answer to ${field}, which is for ${audience}`);
        }
      }),
    );
    expect(wrong).toEqual([]);
    console.log(
      `${exercised.size} of ${audienceOf.size} fields were seen by somebody, by ${probes.length} documents.`,
    );
    expect(exercised.size).toBeGreaterThan(850);
  },
);

/** A document that makes one change, and what it is given. */
function changeOf(field: GraphQLField<unknown, unknown>, id: (at: string) => string, text = 'x') {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [outer, inner] = declared === '' ? ['', ''] : [`(${declared})`, `(${passed})`];
  return {
    document: `mutation${outer} { ${field.name}${inner} { __typename ... on Refusal { code message field } } }`,
    variables: Object.fromEntries(
      field.args.map(({ name, type }) => [
        name,
        emptyValue(type, id, `Mutation.${field.name}.${name}`, text),
      ]),
    ),
  };
}

test('every change is refused to every role for which it was not decided', async () => {
  const wrong: string[] = [];
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  await Promise.all(
    ROLES.map(async (role) => {
      for (const field of fields) {
        const { document, variables } = changeOf(field, () => madeUp);
        const reply = await scene.ask(role, document, variables);
        const may = rolesOf(decisions.roots.Mutation[field.name] ?? '').includes(role);
        const expected = may ? 'answered' : role === 'signed-out' ? 'signed-out' : 'forbidden';
        const told = gateOf(reply, field.name);
        if (told !== expected || reply.data === undefined)
          wrong.push(`${field.name} as ${role}: ${told}, expected ${expected} (${JSON.stringify(reply)})`);
      }
    }),
  );
  expect(wrong).toEqual([]);
});

/** The first thing that a subscription says. */
async function firstEvent(role: Role, query: string): Promise<Reply> {
  const stopped = new AbortController();
  const answer = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...scene.bearer(role),
    },
    body: JSON.stringify({ query }),
    signal: stopped.signal,
  });
  let text = '';
  for await (const piece of Readable.fromWeb(answer.body as ReadableStream)) {
    text += String(piece);
    const data = /^data: (\{.*\})$/m.exec(text)?.[1];
    if (data === undefined) continue;
    stopped.abort();
    return JSON.parse(data) as Reply;
  }
  return {};
}

test('a subscription begins only for those for whom it was decided', async () => {
  const documents: Record<string, string> = {
    inboxChanged: 'subscription { inboxChanged { unread } }',
    pairingChanged: `subscription { pairingChanged(id: ${quoted(scene.ours['reviewedPairing'])}) { id } }`,
  };
  expect(Object.keys(documents)).toEqual(Object.keys(decisions.roots.Subscription));
  for (const [field, audience] of Object.entries(decisions.roots.Subscription)) {
    for (const role of ROLES) {
      const reply = await firstEvent(role, documents[field] ?? '');
      expect(isSomething(reply.data?.[field]), `${field} as ${role}: ${JSON.stringify(reply)}`).toBe(
        rolesOf(audience).includes(role),
      );
    }
  }
});

/** Ids of the scene that nobody can be given in it; what they name is made in silo's own tests. */
const NOT_IN_THE_SCENE = ['roundPair'];

test('an id of another institution gets the very answer of an id that was made up, wherever it can be given', async () => {
  const { ours, elsewhere, ask } = scene;
  const hidden = decisions.idKinds.hidden.of;
  expect(hidden.filter((kind) => ours[kind] === undefined)).toEqual(NOT_IN_THE_SCENE);

  const told = (reply: Reply, ids: string[]): string =>
    ids.reduce(
      (text, id) => text.replaceAll(id, '<id>'),
      JSON.stringify(reply, (key, value: unknown) => (key === 'correlationId' ? undefined : value)),
    );
  const wrong: string[] = [];
  let compared = 0;
  for (const [coordinate, kind] of Object.entries(decisions.ids)) {
    const theirs = ours[kind];
    if (!hidden.includes(kind) || theirs === undefined) continue;
    const [type = '', name = ''] = coordinate.split('.');
    if (type !== 'Query' && type !== 'Mutation') continue;
    const root = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
    const field = root?.getFields()[name];
    if (field === undefined) continue;

    /** The id in question in its place, and in the others what the caller may act on. */
    const given = (id: string) => (at: string) =>
      at === coordinate
        ? id
        : (elsewhere[decisions.ids[at] ?? ''] ??
          (id === madeUp ? madeUp : (ours[decisions.ids[at] ?? ''] ?? madeUp)));
    const request = (id: string) => {
      if (type === 'Mutation') return changeOf(field, given(id), 'A text that is long enough for anything.');
      const plain = isPlain(field) ? '' : '{ __typename }';
      const values = field.args.map(
        (arg) => [arg.name, emptyValue(arg.type, given(id), `${type}.${name}.${arg.name}`)] as const,
      );
      const used = field.args.filter((arg, at) => isNonNullType(arg.type) || values[at]?.[1] === id);
      return {
        document: `query (${used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')}) { ${name}(${used.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${plain} }`,
        variables: Object.fromEntries(values.filter(([arg]) => used.some((one) => one.name === arg))),
      };
    };
    for (const role of ['no-role', 'other-lecturer', 'other-office'] as const) {
      const [foreign, none] = [request(theirs), request(madeUp)];
      const answers = [
        await ask(role, foreign.document, foreign.variables),
        await ask(role, none.document, none.variables),
      ] as const;
      compared++;
      const [one, other] = answers.map((reply) =>
        told(reply, [...Object.values(ours).flatMap((id) => id ?? []), madeUp]),
      );
      if (one !== other) wrong.push(`${coordinate} as ${role}: ${one}, but for a made-up id ${other}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(150);
});

const isPlain = (field: GraphQLField<unknown, unknown>): boolean => {
  let { type } = field;
  while (isNonNullType(type) || isListType(type)) type = type.ofType as typeof type;
  return !('getFields' in type) && !('getTypes' in type);
};

test('how long the answer takes does not tell an id of somebody else from a made-up one', async () => {
  const times = new Map<string, number[]>();
  const ids = [scene.ours['reviewedPairing'] ?? '', madeUp];
  for (let round = 0; round < 60; round++) {
    for (const id of ids) {
      const started = performance.now();
      await scene.ask('other-lecturer', 'query ($id: ID!) { pairing(id: $id) { id } }', { id });
      times.set(id, [...(times.get(id) ?? []), performance.now() - started]);
    }
  }
  const [one = 0, other = 0] = ids.map((id) => times.get(id)?.sort((a, b) => a - b)[30]);
  expect(Math.abs(one - other), `medians of ${one} and ${other} ms`).toBeLessThan(
    3 + 0.3 * Math.min(one, other),
  );
});
