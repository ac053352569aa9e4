import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Dice } from './dice.js';
import { text, valueOf, type Ids } from './values.js';

/** What is sent to `/graphql` as JSON. */
export type GraphQLInput = {
  query: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
};

type Field = GraphQLField<unknown, unknown>;

/** Not tried with numbers that fit: the days would run out, and with them all sessions. */
const CLOCK = 'moveDemoClock';

/** Writes documents that the schema allows, and those that it nearly allows. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #ids: Ids;

  constructor(schema: GraphQLSchema, ids: Ids) {
    this.#schema = schema;
    this.#ids = ids;
  }

  /** @param odd how many values in a hundred do not fit their place */
  fitting(dice: Dice, odd: number): { query: string; variables: Record<string, unknown> } {
    const kind = dice.percent(55) ? 'query' : 'mutation';
    const root = (
      kind === 'query' ? this.#schema.getQueryType() : this.#schema.getMutationType()
    ) as GraphQLObjectType;
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const budget = { fields: dice.whole(5, 60) };

    const argumentsOf = (owner: string, field: Field): string => {
      const given = field.args.filter(({ type }) =>
        isNonNullType(type) ? !dice.percent(odd / 3) : dice.percent(60),
      );
      const parts = given.map((arg) => {
        const value =
          field.name === CLOCK
            ? dice.one([0, -1, 401, -400, 2_147_483_647, -2_147_483_648])
            : valueOf(dice, arg.type, this.#ids, `${owner}.${field.name}.${arg.name}`, odd);
        if (dice.percent(30)) return `${arg.name}: ${literal(value, arg.type)}`;
        const name = `v${declared.length}`;
        declared.push(`$${name}: ${arg.type}`);
        variables[name] = value;
        return `${arg.name}: $${name}`;
      });
      return parts.length === 0 ? '' : `(${parts.join(', ')})`;
    };

    const selected = (type: GraphQLNamedOutputType, depth: number): string => {
      if (isLeafType(type)) return '';
      if (isAbstractType(type)) {
        const of = this.#schema
          .getPossibleTypes(type)
          .map((one) => `... on ${one.name} ${selected(one, depth + 1)}`);
        return `{ __typename ${of.join(' ')} }`;
      }
      const fields = Object.values((type as GraphQLObjectType).getFields());
      const open = depth < 8 && budget.fields > 0;
      const wanted = fields.filter((field) =>
        isLeafType(getNamedType(field.type)) ? dice.percent(50) : open && dice.percent(35),
      );
      budget.fields -= wanted.length;
      const parts = wanted.map((field) => {
        const alias = dice.percent(3) ? `a${dice.whole(0, 3)}: ` : '';
        const directive = dice.percent(2)
          ? ` @${dice.one(['include', 'skip'])}(if: ${dice.percent(50)})`
          : '';
        return `${alias}${field.name}${argumentsOf(type.name, field)}${directive} ${selected(getNamedType(field.type), depth + 1)}`;
      });
      return `{ __typename ${parts.join(' ')} }`;
    };

    const all = Object.values(root.getFields());
    const roots = Array.from({ length: dice.percent(85) ? 1 : dice.whole(2, 4) }, (_, n) => {
      const field = dice.one(all);
      return `${n === 0 ? '' : `r${n}: `}${field.name}${argumentsOf(root.name, field)} ${selected(getNamedType(field.type), 1)}`;
    });
    const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
    return { query: `${kind} Q${head} { ${roots.join(' ')} }`, variables };
  }

  /** A document with a few letters or words out of place. */
  broken(dice: Dice): GraphQLInput {
    const { query, variables } = this.fitting(dice, 5);
    let broken = query;
    for (let times = dice.whole(1, 4); times > 0; times--) {
      const at = dice.whole(0, broken.length);
      const length = dice.whole(0, 12);
      const put = dice.one([
        '',
        '{',
        '}',
        '(',
        ')',
        '$',
        '!',
        '@',
        '...',
        '"',
        '"""',
        '#',
        '\u0000',
        'on',
        ':',
        '[',
        broken.slice(at, at + length),
        text(dice),
      ]);
      broken = broken.slice(0, at) + put + broken.slice(at + (dice.percent(50) ? length : 0));
    }
    return { query: broken, variables: dice.percent(90) ? variables : dice.json() };
  }

  /** A document that is made to cost more than it should. */
  hostile(dice: Dice): GraphQLInput {
    const size = dice.one([20, 200, 2_000, 10_000]);
    const many = (of: (n: number) => string): string =>
      Array.from({ length: size }, (_, n) => of(n)).join(' ');
    const types = this.#schema.getTypeMap();
    const someType = dice.one(Object.values(types).filter(isObjectType));
    const query = dice.one<() => string>([
      () => `{ ${'a { '.repeat(size)}`,
      () => `{ ${'listing { '.repeat(size)} id ${'} '.repeat(size)} }`,
      () =>
        `{ pairings { nodes { ${'requester { listing { owner { '.repeat(size / 20)} id ${'} } } '.repeat(size / 20)} } } }`,
      () => `{ listings(search: ${'['.repeat(size)}${']'.repeat(size)}) { total } }`,
      () => `{ listings(search: ${'{a:'.repeat(size)}1${'}'.repeat(size)}) { total } }`,
      () => `query(${many((n) => `$v${n}: ${'['.repeat(n % 50)}String${']'.repeat(n % 50)}`)}) { me { id } }`,
      () => `{ ${many((n) => `a${n}: me { id }`)} }`,
      () => `{ ${many(() => 'me { id name email }')} }`,
      () => `{ ${many(() => 'vocabularies { __typename }')} }`,
      () => `{ me ${many(() => '@include(if: true)')} { id } }`,
      () => `{ me ${many((n) => `@unknown${n}(a: "b")`)} { id } }`,
      () => '{ me { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
      () => `{ me { ...A } } fragment A on Person { id ...A }`,
      () =>
        `{ me { ...F0 } } ${many((n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`)} fragment F${size} on Person { id }`,
      () => `${many((n) => `query Q${n} { me { id } }`)}`,
      () => `${many((n) => `fragment F${n} on ${someType.name} { __typename }`)} { me { id } }`,
      () => `{ me { ${'... { '.repeat(size)} id ${'} '.repeat(size)} } }`,
      () => `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} } '.repeat(12)} } } }`,
      () =>
        `{ __type(name: "${someType.name}") { ${'ofType { '.repeat(size / 10)} name ${'} '.repeat(size / 10)} } }`,
      () => `{ listings(search: "${'x'.repeat(size * 20)}") { nodes { id } } }`,
      () => `{ listings(search: """${'"'.repeat(2)}${'\n '.repeat(size)}""") { nodes { id } } }`,
      () => `{ listings(first: ${'9'.repeat(size)}) { nodes { id } } }`,
      () => `{ listings(first: -${'9'.repeat(9)}e${size}) { nodes { id } } }`,
      () => `#${'x'.repeat(size)}\n{ me { id } }`,
      () => `\ufeff{ ${',\t\r\n '.repeat(size)} me { id } }`,
      () => `{ listings(search: "\\u{${'f'.repeat(dice.whole(1, 9))}}") { nodes { id } } }`,
      () => `subscription { inboxChanged { unread } pairingChanged(id: "x") { id } }`,
      () => `subscription { a: inboxChanged { unread } ... @include(if: $x) { inboxChanged { unread } } }`,
      () =>
        `{ me @defer { id } ... @defer(label: "a") { me { name } } listings @stream(initialCount: 1) { nodes { id } } }`,
      () => `type Query { x: Int } { me { id } } extend type ${someType.name} { x: Int }`,
      () => `mutation { ${many((n) => `m${n}: markInboxRead(all: true) { __typename }`)} }`,
      () =>
        `{ ${many((n) => `p${n % 14}: listings(first: 100, search: "a") { nodes { id institution { id name } owner { id } } }`).slice(0, 60_000)} }`,
      () => text(dice),
      () => 'x'.repeat(2 ** 20 + dice.whole(-3, 3)),
    ])();
    return {
      query,
      ...(dice.percent(20) ? { variables: dice.json() } : {}),
      ...(dice.percent(20) ? { operationName: dice.one([text(dice), 'Q1', null, 7, '__proto__']) } : {}),
      ...(dice.percent(10)
        ? { extensions: dice.one([dice.json(), { persistedQuery: { version: 1, sha256Hash: text(dice) } }]) }
        : {}),
    };
  }
}

/** A value as it stands in a document; names of an enumeration have no quotes there. */
function literal(value: unknown, type: GraphQLInputType | undefined): string {
  const inner = type !== undefined && isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  if (Array.isArray(value)) {
    const of = inner !== undefined && isListType(inner) ? (inner.ofType as GraphQLInputType) : undefined;
    return `[${value.map((one) => literal(one, of)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = inner !== undefined && isInputObjectType(inner) ? inner.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${literal(one, fields[name]?.type)}`)
      .join(', ')} }`;
  }
  return isEnumType(inner) && typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
}
