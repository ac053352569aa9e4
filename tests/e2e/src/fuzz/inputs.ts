import { gzipSync } from 'node:zlib';
import type { Role } from '../permissions/people.js';
import { Addresses } from './addresses.js';
import { Dice } from './dice.js';
import { Documents } from './documents.js';
import { documentFile, importFile } from './files.js';
import type { World } from './world.js';
import { id, text } from './values.js';

/** One input: whom it comes from, and the request. */
export type Input = {
  /** Such as `graphql-fitting`. */
  kind: string;
  role: Role;
  to: 'edge' | 'silo';
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
};

const ROLES: Role[] = [
  'signed-out',
  'no-role',
  'lecturer',
  'lecturer',
  'office',
  'office',
  'other-lecturer',
  'other-office',
  'expert',
  'secretariat',
  'secretariat',
];

type Headers = Record<string, string>;

const JSON_TYPE = { 'content-type': 'application/json' };

/** Makes the input of any number. */
export class Inputs {
  readonly #world: World;
  readonly #documents: Documents;
  readonly #addresses: Addresses;
  readonly #seed: number;

  constructor(world: World, seed: number) {
    this.#world = world;
    this.#seed = seed;
    this.#documents = new Documents(world.schema, world.ids);
    this.#addresses = new Addresses(world.openApi, world.ids);
  }

  number(number: number): Input {
    const dice = new Dice(this.#seed, number);
    const role = dice.one(ROLES);
    const kinds: [number, () => Omit<Input, 'role'>][] = [
      [38, () => this.#graphql(dice, 'graphql-fitting', this.#documents.fitting(dice, 0))],
      [20, () => this.#graphql(dice, 'graphql-odd-values', this.#documents.fitting(dice, 15))],
      [8, () => this.#graphql(dice, 'graphql-broken', this.#documents.broken(dice))],
      [6, () => this.#graphql(dice, 'graphql-hostile', this.#documents.hostile(dice))],
      [2, () => this.#body(dice)],
      [4, () => this.#import(dice)],
      [5, () => this.#document(dice)],
      [5, () => ({ kind: 'address', to: 'edge', headers: {}, body: null, ...this.#addresses.ofPage(dice) })],
      [12, () => this.#rest(dice)],
    ];
    let throwOf = dice.whole(1, 100);
    for (const [share, make] of kinds) {
      throwOf -= share;
      if (throwOf > 0) continue;
      const input = make();
      return { ...input, role: input.kind === 'import' && dice.percent(80) ? 'secretariat' : role };
    }
    throw new Error('The shares of the kinds do not add up to 100.');
  }

  #graphql(dice: Dice, kind: string, sent: object): Omit<Input, 'role'> {
    const key: Headers = dice.percent(10)
      ? { 'idempotency-key': header(dice.percent(50) ? 'k'.repeat(22) : text(dice)) }
      : {};
    return {
      kind,
      to: 'edge',
      method: 'POST',
      path: '/graphql',
      headers: { ...JSON_TYPE, ...key },
      body: Buffer.from(JSON.stringify(sent)),
    };
  }

  /** A body that may be no JSON, of a type that it may not have. */
  #body(dice: Dice): Omit<Input, 'role'> {
    const sent = JSON.stringify({ query: '{ me { id } }' });
    const body = dice.one<() => Buffer | string>([
      () => JSON.stringify(dice.json()),
      () => `[${`${sent},`.repeat(50)}${sent}]`,
      () => '['.repeat(200_000),
      () => '{"a":'.repeat(50_000),
      () => sent.slice(0, dice.whole(0, sent.length)),
      () => gzipSync(sent),
      () => Buffer.from(sent, 'utf16le'),
      () => dice.bytes(500),
      () => `{"query":"{ me { id } }","__proto__":{"x":1},"variables":{"__proto__":{"y":2}}}`,
      () => 'x'.repeat((1 << 20) + 5),
      () => '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--b--',
    ])();
    const type = dice.one([
      'application/json',
      'application/json; charset=utf-16',
      'application/graphql',
      'text/plain',
      'multipart/form-data; boundary=b',
      'application/x-www-form-urlencoded',
      'x',
    ]);
    const coded: Headers = dice.percent(20) ? { 'content-encoding': dice.one(['gzip', 'br', 'x']) } : {};
    const accept: Headers = dice.percent(30)
      ? { accept: dice.one(['text/event-stream', 'multipart/mixed', 'text/html', '*/*;q=x']) }
      : {};
    const asked = dice.percent(15)
      ? `?query=${encodeURIComponent(dice.one(['{ me { id } }', 'mutation { startExport { __typename } }', text(dice).toWellFormed()]))}`
      : '';
    const method = dice.one(['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']);
    return {
      kind: 'graphql-body',
      to: 'edge',
      method,
      path: `/graphql${asked}`,
      headers: { 'content-type': type, ...coded, ...accept },
      body: method === 'GET' || method === 'HEAD' ? null : Buffer.from(body as string),
    };
  }

  #import(dice: Dice): Omit<Input, 'role'> {
    const { format, body } = importFile(dice);
    const coded: Headers = dice.percent(5) ? { 'content-encoding': dice.one(['gzip', 'deflate', 'x']) } : {};
    return {
      kind: 'import',
      to: 'silo',
      method: 'POST',
      path: `/imports?format=${encodeURIComponent(format.toWellFormed())}`,
      headers: { 'content-type': 'application/octet-stream', ...coded },
      body,
    };
  }

  #document(dice: Dice): Omit<Input, 'role'> {
    const { name, body } = documentFile(dice);
    const pairing = String(id(dice, this.#world.ids, 'Query.pairing.id'));
    const query = new URLSearchParams({
      kind: dice.percent(90) ? 'OTHER' : text(dice),
      visibility: dice.one(['OWN_SIDE', 'BOTH_SIDES', 'x']),
      ...(dice.percent(20)
        ? { documentId: String(id(dice, this.#world.ids, 'Mutation.removeDocument.documentId')) }
        : {}),
    });
    return {
      kind: 'document',
      to: 'edge',
      method: 'POST',
      path: `/documents/${encodeURIComponent(pairing.toWellFormed())}?${query}`,
      headers: { 'x-file-name': dice.percent(90) ? encodeURIComponent(name.toWellFormed()) : header(name) },
      body,
    };
  }

  #rest(dice: Dice): Omit<Input, 'role'> {
    const { method, path, sent } = this.#addresses.ofSilo(dice);
    return {
      kind: 'rest',
      to: 'silo',
      method,
      path,
      headers: sent === undefined ? {} : JSON_TYPE,
      body:
        sent === undefined
          ? null
          : Buffer.from(dice.percent(95) ? JSON.stringify(sent) : JSON.stringify(sent).slice(0, -1)),
    };
  }
}

/** Only what a header may hold, which the client that sends it checks. */
const header = (of: string): string => of.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim();
