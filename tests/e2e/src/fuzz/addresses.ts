import type { Dice } from './dice.js';
import { id, madeUpId, text, type Ids } from './values.js';

type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
};

type Operation = {
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
};

export type OpenApi = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** Not called: they would move the days, end the sessions that are used, or take bytes, which other inputs send. */
const LEFT_OUT = [
  'post /demo/clock',
  'delete /sessions/current',
  'post /imports',
  'post /pairings/{id}/documents',
  'post /sessions',
  'get /live',
];

/** What an id in an address names, by the word before it. */
const KINDS: Record<string, string> = {
  pairings: 'pairing',
  listings: 'listing',
  institutions: 'institution',
  rounds: 'round',
  documents: 'document',
  webhooks: 'webhook',
  reports: 'report',
  tokens: 'token',
  memberships: 'membership',
  practices: 'practice',
  credentials: 'credential',
  comments: 'comment',
  delegations: 'delegation',
  testimonials: 'testimonial',
  'calendar-links': 'calendarLink',
  'report-mappings': 'reportMapping',
};

/** Writes addresses of pages, and calls of the silo by its description. */
export class Addresses {
  readonly #api: OpenApi;
  readonly #ids: Ids;
  readonly #calls: { method: string; path: string; operation: Operation }[];

  constructor(api: OpenApi, ids: Ids) {
    this.#api = api;
    this.#ids = ids;
    this.#calls = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => !LEFT_OUT.includes(`${method} ${path}`))
        .map(([method, operation]) => ({ method, path, operation })),
    );
  }

  /** An address that a browser, a calendar program or a crawler may ask for. */
  ofPage(dice: Dice): { method: string; path: string } {
    const some = () => this.#id(dice, dice.one(Object.values(KINDS)));
    const odd = () => encodeURIComponent(text(dice).toWellFormed());
    const ending = dice.one(['csv', 'xlsx', 'pdf', 'html', 'docx', 'json', 'ics', 'zip', 'exe', '']);
    const path = dice.one<() => string>([
      () => `/calendar/${dice.one(['A'.repeat(43), '-'.repeat(43), '_'.repeat(43), odd(), some()])}.ics`,
      () =>
        `/calendar/pairings/${some()}/sessions/${dice.one(['0', '1', '2', '9999', '-1', '99999', odd()])}.ics`,
      () => `/calendar/${odd()}/${odd()}`,
      () => `/documents/${some()}/${dice.one(['1', '0', '9999', odd()])}`,
      () =>
        `/projects.${ending}?${new URLSearchParams({ state: dice.one(['IN_REVIEW', text(dice)]), search: text(dice), country: 'DE', sort: odd() })}`,
      () => `/outcomes.${ending}`,
      () => `/outcomes/${some()}/sheet.${ending}`,
      () => `/projects/${some()}/history.${ending}`,
      () => `${dice.one(['', '/published'])}/reports/${some()}.${ending}`,
      () => `/open-data/${dice.one(['coilmatch.csv', '2026-H1.json', '9999-H9.json', '0000-H0.csv', odd()])}`,
      () => `/hand-over/exports/${some()}.zip`,
      () => `/credentials/${some()}`,
      () => `/practices/${some()}`,
      () => `/practices${dice.one(['.atom', '.json', '/', `?search=${odd()}`])}`,
      () =>
        `/auth/${dice.one(['callback', `callback?code=${odd()}&state=${odd()}`, `sign-in?returnTo=${odd()}`, 'sign-in?returnTo=//evil.example'])}`,
      () => `/${odd()}`,
      () => `/${'../'.repeat(dice.whole(1, 9))}etc/passwd`,
      () => `/%2e%2e/%2e%2e/${odd()}`,
      () => `/assets/..%5c..%5c${odd()}`,
      () => `/%${dice.one(['', 'zz', 'ff', '00', 'c0%ae'])}`,
      () => `/${'a/'.repeat(2_000)}`,
      () => '/health/ready',
    ])();
    return {
      method: dice.percent(90) ? 'GET' : dice.one(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']),
      path,
    };
  }

  /** A call of the silo as its description has it, with values that fit more or less. */
  ofSilo(dice: Dice): { method: string; path: string; sent: unknown } {
    const { method, path, operation } = dice.one(this.#calls);
    const filled = path.replaceAll(
      /(?:\/([\w-]+))?\/\{(\w+)\}/g,
      (_, word: string | undefined, name: string) => {
        const kind =
          name.endsWith('Id') && name.length > 2 ? name.slice(0, -2) : (KINDS[word ?? ''] ?? 'pairing');
        const value = /^(id|\w+Id)$/.test(name)
          ? this.#id(dice, kind)
          : encodeURIComponent(
              String(dice.one([1, 0, -1, 'ASEM_8', 'coilmatch.csv', text(dice).toWellFormed()])),
            );
        return `${word === undefined ? '' : `/${word}`}/${value}`;
      },
    );
    const query = (operation.parameters ?? [])
      .filter((one) => one.in === 'query' && dice.percent(60))
      .map(
        (one) =>
          `${one.name}=${encodeURIComponent(plain(this.#value(dice, one.schema ?? {}, one.name, 0)).toWellFormed())}`,
      );
    const body = operation.requestBody?.content?.['application/json']?.schema;
    return {
      method: method.toUpperCase(),
      path: query.length === 0 ? filled : `${filled}?${query.join('&')}`,
      sent: body === undefined ? undefined : dice.percent(5) ? dice.json() : this.#value(dice, body, '', 0),
    };
  }

  #id(dice: Dice, kind: string): string {
    const known = this.#ids.known[kind] ?? [];
    if (known.length > 0 && dice.percent(75)) return dice.one(known);
    return dice.percent(50) ? madeUpId : encodeURIComponent(String(id(dice, this.#ids, '')).toWellFormed());
  }

  #value(dice: Dice, schema: Schema, name: string, depth: number): unknown {
    if (dice.percent(4)) return dice.one([() => null, () => dice.json(), () => text(dice)])();
    if (schema.$ref !== undefined)
      return this.#value(
        dice,
        this.#api.components.schemas[schema.$ref.split('/').pop() ?? ''] ?? {},
        name,
        depth,
      );
    if (schema.oneOf !== undefined) return this.#value(dice, dice.one(schema.oneOf), name, depth);
    if (schema.enum !== undefined) return dice.one(schema.enum);
    const types = [schema.type ?? []].flat();
    const type = types.length > 1 && dice.percent(20) ? 'null' : types.find((one) => one !== 'null');
    switch (type) {
      case 'null':
        return null;
      case 'boolean':
        return dice.percent(50);
      case 'integer':
        return dice.one([
          0, 1, 2, 10, 30, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 9007199254740991,
        ]);
      case 'number':
        return dice.one([0, 0.5, 1, 5, -1, 1e18, 1e300, 1e-300]);
      case 'array':
        return Array.from({ length: depth > 6 ? 0 : dice.percent(3) ? 300 : dice.whole(0, 3) }, () =>
          this.#value(dice, schema.items ?? {}, name, depth + 1),
        );
      case 'object':
        return Object.fromEntries(
          Object.entries(schema.properties ?? {})
            .filter(
              ([property]) =>
                depth < 8 &&
                ((schema.required ?? []).includes(property) ? !dice.percent(5) : dice.percent(60)),
            )
            .map(([property, of]) => [property, this.#value(dice, of, property, depth + 1)]),
        );
      default:
        if (schema.format === 'uuid') return decodeURIComponent(this.#id(dice, name.replace(/Ids?$/, '')));
        if (schema.format === 'date')
          return dice.one(['2027-02-01', '0001-01-01', '9999-12-31', '2026-02-30']);
        if (schema.format === 'date-time')
          return dice.one([
            '2026-11-22T08:00:00Z',
            '0001-01-01T00:00:00Z',
            '9999-12-31T23:59:59Z',
            '2026-11-22T08:00:00+14:00',
            'now',
          ]);
        return text(dice);
    }
  }
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
