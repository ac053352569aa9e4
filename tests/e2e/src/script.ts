import { expect } from 'vitest';
import type { Visitor } from './browser.js';

/** What GraphQL answered, read by name. */
export interface Answer {
  readonly [field: string]: Answer;
}

/** The arguments of a mutation with their GraphQL types: { pairingId: ['ID!', id] }. */
type Arguments = Record<string, readonly [type: string, value: unknown]>;

/** What is read of a success; its type is named after the mutation. */
const onSuccess = (mutation: string): string =>
  `... on ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success { pairing { id state version planHash } }`;

/** The same where a type has another name, and where several fields can be refused at once. */
export const onSuccessOrRefusals = (success: string): string =>
  `... on ${success} { pairing { id state version planHash } } ... on Refusals { refusals { code message field } }`;

/** Somebody who drives the product from outside, with a token. */
export class Script {
  constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  /** Makes a token in a signed-in browser session, as the profile page does. */
  static async of(visitor: Visitor, address: string): Promise<Script> {
    const query = `mutation { createToken(input: { label: "journey", days: 365 }) {
      ... on CreateTokenSuccess { token } ... on Refusal { message } } }`;
    const headers = { origin: address };
    const reply = await visitor.context.request.post(`${address}/graphql`, { headers, data: { query } });
    const body = (await reply.json()) as { data: { createToken: { token: string } } };
    expect(body).toHaveProperty('data.createToken.token');
    return new Script(address, body.data.createToken.token);
  }

  async ask<T = Answer>(query: string, variables: object = {}): Promise<T> {
    const reply = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await reply.json()) as { data: T; errors?: unknown };
    expect(body.errors).toBeUndefined();
    return body.data;
  }

  /** Tries a mutation on a pairing: answers the pairing after it, or the refusal. */
  async tries(mutation: string, given: Arguments, success = onSuccess(mutation)): Promise<Answer> {
    const declared = Object.entries(given).map(([name, [type]]) => `$${name}: ${type}`);
    const passed = Object.keys(given).map((name) => `${name}: $${name}`);
    const data = await this.ask(
      `mutation (${declared.join(', ')}) { ${mutation}(${passed.join(', ')}) {
        ${success} ... on Refusal { code message field } } }`,
      Object.fromEntries(Object.entries(given).map(([name, [, value]]) => [name, value])),
    );
    return data[mutation] ?? {};
  }

  /** Does it; a refusal fails the test. */
  async does(
    mutation: string,
    given: Arguments,
    success = onSuccess(mutation),
  ): Promise<{ id: string; state: string; planHash: string }> {
    const answer = await this.tries(mutation, given, success);
    expect(answer, mutation).toHaveProperty('pairing');
    return answer['pairing'] as unknown as { id: string; state: string; planHash: string };
  }
}
