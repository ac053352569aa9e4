import { readFileSync } from 'node:fs';
import { buildSchema, extendSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { decidedFields, decisions, faultsOf } from './decisions.ts';
import { permissionsPage } from './page.ts';

const repository = `${import.meta.dirname}/../../..`;
const schema = buildSchema(readFileSync(`${repository}/graphql/schema.graphql`, 'utf8'));

test('every field and every id of the schema has exactly one decision in permissions.json', () => {
  expect(faultsOf(schema, decisions)).toEqual([]);
  expect(decidedFields(decisions).size).toBeGreaterThan(1500);
});

test('a new field, a new question and a new id without a decision are faults', () => {
  const grown = extendSchema(
    schema,
    parse('extend type Person { shoeSize: Int } extend type Query { secrets(ofPerson: ID!): [Person!]! }'),
  );
  expect(faultsOf(grown, decisions)).toEqual([
    'Person.shoeSize: nobody has decided who may see it.',
    'Query.secrets: nobody has decided who may ask it.',
    'Query.secrets.ofPerson: nobody has decided what it names.',
  ]);
});

test('docs/permissions.md is what the decisions say; run `npm run permissions -w graphql` when it is not', () => {
  expect(readFileSync(`${repository}/docs/permissions.md`, 'utf8')).toBe(permissionsPage(decisions));
});
