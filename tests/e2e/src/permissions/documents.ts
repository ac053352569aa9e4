import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A document that reads all plain fields behind one field, and the fields on the way to them. */
export type Probe = { document: string; path: string[] };

/** A well-formed id that names nothing. */
export const madeUp = '01980000-0000-7000-8000-000000000000';

type Arguments = Record<string, string>;

/** Fields that may be asked for as they are: those whose value is no object, without arguments that must be given. */
const leavesOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ type: of, args }) => isLeaf(getNamedType(of)) && !args.some(isRequiredArgument))
    .map(({ name }) => name);

const isLeaf = (type: unknown): boolean => !isObjectType(type) && !isUnionType(type);

/** The kinds of object that a field can answer. */
const answersOf = (field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] => {
  const type = getNamedType(field.type);
  return isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
};

/**
 * One document per field that answers an object, wherever it stands, so that a field which may not be read hides no other: each
 * is reached on the shortest way from a question of the schema.
 */
export function probesOf(schema: GraphQLSchema, samples: Record<string, Arguments>): Probe[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const waiting: { type: GraphQLObjectType; open: string; close: string; path: string[] }[] = [
    { type: query, open: '{', close: '}', path: [] },
  ];
  const met = new Set<GraphQLObjectType>([query]);
  const probes: Probe[] = [];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    for (const field of Object.values(here.type.getFields())) {
      const coordinate = `${here.type.name}.${field.name}`;
      const given = samples[coordinate];
      if (given === undefined && field.args.some(isRequiredArgument)) {
        throw new Error(`${coordinate} needs sample arguments.`);
      }
      const called = `${field.name}${
        given === undefined || Object.keys(given).length === 0
          ? ''
          : `(${Object.entries(given)
              .map(([name, value]) => `${name}: ${value}`)
              .join(', ')})`
      }`;
      const path = [...here.path, coordinate];
      const answers = answersOf(field);
      if (answers.length === 0 && here.type === query)
        probes.push({ document: `${here.open} ${called} ${here.close}`, path });
      for (const answer of answers) {
        const inner = [`... on ${answer.name} {`, '}'] as const;
        const [open, close] = [`${here.open} ${called} { ${inner[0]}`, `${inner[1]} } ${here.close}`];
        probes.push({ document: `${open} __typename ${leavesOf(answer).join(' ')} ${close}`, path });
        if (met.has(answer)) continue;
        met.add(answer);
        waiting.push({ type: answer, open, close, path });
      }
    }
  }
  return probes;
}

/** A value of an input type that is well formed and means nothing: made-up ids, days long over, one text for all. */
export function emptyValue(
  type: GraphQLInputType,
  id: (name: string) => string,
  name = '',
  text = 'x',
): unknown {
  if (isNonNullType(type)) return emptyValue(type.ofType as GraphQLInputType, id, name, text);
  if (isListType(type)) {
    return getNamedType(type).name === 'ID' ? [id(name)] : [];
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || getNamedType(field.type).name === 'ID')
        .map((field) => [field.name, emptyValue(field.type, id, `${name}.${field.name}`, text)]),
    );
  }
  const plain: Record<string, unknown> = {
    Int: -1,
    Float: -1,
    Boolean: false,
    Date: '2020-01-01',
    DateTime: '2020-01-01T00:00:00Z',
  };
  return type.name === 'ID' ? id(name) : (plain[type.name] ?? text);
}
