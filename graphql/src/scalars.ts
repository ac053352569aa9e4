import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A calendar day; refuses days that no calendar has, such as 2026-02-30. */
export const DateScalar = textScalar('Date', 'a day such as 2026-10-12', (text) => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
});

/** An instant in UTC. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'an instant such as 2026-10-12T08:00:00Z',
  (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
);

function textScalar(name: string, expected: string, isValid: (text: string) => boolean) {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}.`);
  };
  return new GraphQLScalarType<string, unknown>({
    name,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}
