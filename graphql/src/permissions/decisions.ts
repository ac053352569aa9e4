import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import given from '../../permissions.json' with { type: 'json' };

/** Who may ask what, and who may see what: a decision for each field of the schema, see `permissions.json`. */
export type Decisions = {
  audiences: Record<string, { says: string; roles: string[] }>;
  /** Who may ask each question, make each change and follow each subscription. */
  roots: Record<string, Record<string, string>>;
  /** What each argument of type ID names, such as a pairing. */
  ids: Record<string, string>;
  /** How an id that is not the caller's is answered, by what it names. */
  idKinds: Record<string, { says: string; of: string[] }>;
  /** By type: who may see which of its fields. */
  types: Record<string, Record<string, string>>;
};

export const decisions: Decisions = given;

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Each field of the schema as `Type.field`, with the audiences that were decided for it: exactly one when all is well. */
export function decidedFields({ roots, types }: Decisions): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const decide = (coordinate: string, audience: string) =>
    found.set(coordinate, [...(found.get(coordinate) ?? []), audience]);
  for (const [type, fields] of Object.entries(roots))
    for (const [field, audience] of Object.entries(fields)) decide(`${type}.${field}`, audience);
  for (const [type, audiences] of Object.entries(types))
    for (const [audience, fields] of Object.entries(audiences))
      for (const field of fields.split(' ')) decide(`${type}.${field}`, audience);
  return found;
}

/** Each argument of type ID, also inside inputs, as `Type.field.argument.field`. */
export function idsOf(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  const look = (type: GraphQLInputType, at: string): void => {
    const named = getNamedType(type);
    if (named.name === 'ID') found.push(at);
    else if (isInputObjectType(named))
      for (const field of Object.values(named.getFields())) look(field.type, `${at}.${field.name}`);
  };
  for (const type of objectsOf(schema))
    for (const field of Object.values(type.getFields()))
      for (const argument of field.args) look(argument.type, `${type.name}.${field.name}.${argument.name}`);
  return found;
}

const objectsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as Extract<ReturnType<GraphQLSchema['getType']>, { getFields: unknown; getInterfaces: unknown }>[];

/** What is not decided, decided twice, or decided for something that is not there; a sentence each. */
export function faultsOf(schema: GraphQLSchema, made: Decisions): string[] {
  const decided = decidedFields(made);
  const fields = objectsOf(schema).flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  const kinds = Object.values(made.idKinds).flatMap(({ of }) => of);
  const ids = idsOf(schema);
  return [
    ...fields
      .filter((field) => !decided.has(field))
      .map(
        (field) =>
          `${field}: nobody has decided who may ${ROOTS.includes(field.split('.')[0] ?? '') ? 'ask' : 'see'} it.`,
      ),
    ...[...decided].flatMap(([field, audiences]) => [
      ...(fields.includes(field) ? [] : [`${field} is decided and not in the schema.`]),
      ...(audiences.length === 1 ? [] : [`${field} is decided ${audiences.length} times.`]),
      ...audiences
        .filter((audience) => !Object.hasOwn(made.audiences, audience))
        .map((audience) => `${field} is for ${audience}, which is no audience.`),
    ]),
    ...ids
      .filter((id) => !Object.hasOwn(made.ids, id))
      .map((id) => `${id}: nobody has decided what it names.`),
    ...Object.entries(made.ids).flatMap(([id, kind]) => [
      ...(ids.includes(id) ? [] : [`${id} is decided and not in the schema.`]),
      ...(kinds.includes(kind) ? [] : [`${id} names a ${kind}, of which nothing is decided.`]),
    ]),
  ];
}
