import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { asTypeScript, mergedSchema } from './mergedSchema.ts';

const here = import.meta.dirname;
const printed = readFileSync(`${here}/../schema.graphql`, 'utf8');
const schema = buildSchema(printed);

test('schema.graphql is what the modules say; run `npm run codegen` when it is not', () => {
  const merged = mergedSchema(`${here}/modules`);
  expect(printed).toBe(merged);
  expect(readFileSync(`${here}/generated/typeDefs.ts`, 'utf8')).toBe(asTypeScript(merged));
});

/** Names that scripts outside the project rely on: type, then its fields as `name(argument: Type): Type`. */
const CONTRACT: Record<string, string[]> = {
  Refusal: ['code: String!', 'message: String!', 'field: String'],
  Query: [
    'me: Person',
    'institution(id: ID!): Institution',
    'institutions(search: String, country: String, first: Int = 20, after: String): InstitutionConnection!',
    'listing(id: ID!): Listing',
    'listings(search: String, first: Int = 20, after: String, mine: Boolean): ListingConnection!',
    'partnerSuggestions(listingId: ID!, first: Int = 10, after: String): PartnerSuggestionConnection!',
    'feasibility(listingId: ID!, partnerListingId: ID!): Feasibility!',
    'pairing(id: ID!): Pairing',
    'pairings(first: Int = 20, after: String, state: PairingState, waitingForMe: Boolean, states: [PairingState!], waitsFor: [PairingParty!], institutionId: ID, country: String, search: String, overdue: Boolean, sort: PairingSort): PairingConnection!',
  ],
  Mutation: [
    'saveListing(input: SaveListingInput!): SaveListingResult!',
    'publishListing(id: ID!): PublishListingResult!',
    'dismissSuggestion(listingId: ID!, partnerListingId: ID!, reason: String!): DismissSuggestionResult!',
    'requestPairing(input: RequestPairingInput!): RequestPairingResult!',
    'answerRequest(input: AnswerRequestInput!): AnswerRequestResult!',
    'savePlan(input: SavePlanInput!): SavePlanResult!',
    'signPlan(pairingId: ID!, planHash: String!): SignPlanResult!',
    'decideApproval(input: DecideApprovalInput!): DecideApprovalResult!',
    'reportWeek(input: ReportWeekInput!): ReportWeekResult!',
    'cancelPairing(pairingId: ID!, reason: CancellationReason!, comment: String): CancelPairingResult!',
  ],
  Subscription: ['pairingChanged(id: ID!): Pairing!', 'inboxChanged: Inbox!'],
  Institution: ['id: ID!', 'name: String!', 'country: String!', 'region: String!', 'timeZone: String!'],
  Listing: ['id: ID!', 'title: String!', 'institution: Institution!', 'state: String!'],
  Person: ['id: ID!', 'email: String!', 'memberships: [Membership!]!'],
  Membership: ['institution: Institution', 'role: String!'],
  PartnerSuggestion: [
    'listing: Listing!',
    'score: Float!',
    'reasons: [Reason!]!',
    'feasibility: Feasibility!',
  ],
  Reason: ['criterion: String!', 'contribution: Float!', 'text: String!'],
  Feasibility: [
    'feasible: Boolean!',
    'obstacles: [Obstacle!]!',
    'commonWeeks: [Date!]!',
    'liveSlots: [LiveSlot!]!',
  ],
  Pairing: [
    'id: ID!',
    'state: PairingState!',
    'version: Int!',
    'planHash: String',
    'listing: Listing!',
    'partnerListing: Listing!',
    'approvals: [Approval!]!',
    'history: [HistoryEntry!]!',
  ],
  PageInfo: ['hasNextPage: Boolean!', 'endCursor: String'],
};

const STATES =
  'REQUESTED DECLINED LAPSED CO_DESIGN UNDER_REVIEW CHANGES_REQUESTED REJECTED APPROVED READY RUNNING AT_RISK ' +
  'DELIVERED EVALUATED IN_REVIEW PUBLISHED ARCHIVED CANCELLED WITHDRAWN';

function fieldsOf(name: string): string[] {
  const type = schema.getType(name) as GraphQLObjectType;
  return Object.values(type.getFields()).map((field) => {
    const args = field.args.map(
      (arg) => `${arg.name}: ${arg.type}${arg.defaultValue === undefined ? '' : ` = ${arg.defaultValue}`}`,
    );
    return `${field.name}${args.length === 0 ? '' : `(${args.toSorted().join(', ')})`}: ${field.type}`;
  });
}

const sortedArguments = (field: string) =>
  field.replace(/\((.*)\)/, (_all, args: string) => `(${args.split(', ').toSorted().join(', ')})`);

test.each(Object.entries(CONTRACT))('%s has every name of the contract', (name, fields) => {
  expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields.map(sortedArguments)));
});

test('a pairing has the contract’s states', () => {
  const states = schema.getType('PairingState');
  expect(
    isEnumType(states) &&
      states
        .getValues()
        .map(({ name }) => name)
        .sort(),
  ).toEqual(STATES.split(' ').sort());
});

test('every answer of a mutation can be its success or a Refusal', () => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const union = schema.getType(String(field.type).replace('!', ''));
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    expect(members, field.name).toContain('Refusal');
    expect(
      members.filter((name) => name.endsWith('Success')),
      field.name,
    ).toHaveLength(1);
  }
});

test('every connection has nodes and pageInfo', () => {
  const connections = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith('Connection'),
  );
  expect(connections.length).toBeGreaterThanOrEqual(8);
  for (const { name } of connections) {
    const fields = fieldsOf(name);
    expect(fields).toContain('pageInfo: PageInfo!');
    expect(fields.some((field) => field.startsWith('nodes: ['))).toBe(true);
  }
});
