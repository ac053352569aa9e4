import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Dice } from './dice.js';

/** Ids by what they name, and what an id at a place of the schema names. */
export type Ids = { known: Record<string, string[]>; kindAt: Record<string, string> };

/** Texts that broke programs before. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\ufeff',
  '\u202eABC\u202c',
  '\u2028\u2029\u0085',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  `Z${'\u0301\u0489'.repeat(300)}`,
  'ﷺ'.repeat(200),
  "'; drop table people; --",
  '%_\\%',
  '${7*7}{{7*7}}#{7*7}',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  'C:\\con\\nul',
  '=1+1|cmd',
  'x\r\nSet-Cookie: a=b',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '[]',
  '{}',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]:5432/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user:pass@host.example:99999/%00',
  'a@b',
  'Europe/Nowhere',
  'Asia/Kathmandu',
  '25:61',
  '09:00',
  '2026-W53',
  'en',
  'zz-ZZ-zz',
  'JP',
  'x'.repeat(255),
  'x'.repeat(256),
  'x '.repeat(5_000),
  'é'.repeat(20_000),
];

const NUMBERS = [
  0, -0, 1, -1, 2, 3, 7, 20, 100, 101, 1_000, 32_768, 65_536, 1_000_000, 2_147_483_647, -2_147_483_648, 0.5,
  -0.001, 1e-320, 1e17, 1.7976931348623157e308,
];
const WRONG_NUMBERS = [
  2_147_483_648,
  -2_147_483_649,
  1e21,
  '1',
  '',
  true,
  null,
  [],
  {},
  'NaN',
  9007199254740991,
];

const DAYS = [
  '0001-01-01',
  '1582-10-10',
  '1900-02-28',
  '1970-01-01',
  '2024-02-29',
  '2026-03-29',
  '2026-10-25',
  '2026-11-22',
  '2027-02-01',
  '2027-06-30',
  '9999-12-31',
];
const WRONG_DAYS = [
  '2026-02-30',
  '0000-00-00',
  '10000-01-01',
  '-001-01-01',
  '2026-1-1',
  '٢٠٢٦-٠١-٠١',
  '',
  20260101,
];
const TIMES = [
  '0001-01-01T00:00:00Z',
  '2026-11-22T08:00:00Z',
  '2026-03-29T01:30:00.123456789Z',
  '9999-12-31T23:59:59.9999999Z',
];
const WRONG_TIMES = [
  '2026-02-30T00:00:00Z',
  '2026-11-22T24:00:01Z',
  '2026-11-22',
  '9999-12-31T23:59:60Z',
  '2026-11-22T08:00:00+14:00',
];

export const madeUpId = '01980000-0000-7000-8000-000000000000';

export const text = (dice: Dice): string => (dice.percent(60) ? dice.one(TEXTS) : dice.text());

const words = (dice: Dice): string =>
  dice.one([
    'Trade across borders',
    'A course about rivers and cities.',
    'We compare how goods are sourced in both countries.',
    'https://university.example/course',
    'x',
  ]);

const cursor = (dice: Dice): unknown =>
  dice.one([
    () => null,
    () => '',
    () => Buffer.from(text(dice)).toString('base64url'),
    () => Buffer.from(JSON.stringify(dice.json())).toString('base64'),
    () => `${dice.one(NUMBERS)}`,
    () => Buffer.from(`${dice.one(NUMBERS)}|${madeUpId}`).toString('base64'),
    () => 'A'.repeat(10_000),
  ])();

/** An id of the kind that is asked for, of another kind, of nothing, or none at all. */
export function id(dice: Dice, { known, kindAt }: Ids, at: string): unknown {
  const kind = kindAt[at];
  const fitting = (kind === undefined ? undefined : known[kind]) ?? [];
  if (fitting.length > 0 && dice.percent(70)) return dice.one(fitting);
  const any = dice.one(Object.values(known).flat());
  return dice.one([
    any,
    madeUpId,
    any.toUpperCase(),
    any.replaceAll('-', ''),
    `{${any}}`,
    ` ${any} `,
    `${any}\u0000`,
    any.slice(1),
    '../me',
    '%2e%2e%2f',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    text(dice),
    42,
    -1,
    2 ** 53,
    1.5,
    '9'.repeat(400),
  ]);
}

/** A value for an input type; so many times in a hundred, at each part of it, one that does not fit. */
export function valueOf(dice: Dice, type: GraphQLInputType, ids: Ids, at: string, odd: number): unknown {
  if (isNonNullType(type)) {
    if (dice.percent(odd) && dice.percent(20)) return null;
    return valueOf(dice, type.ofType as GraphQLInputType, ids, at, odd);
  }
  if (dice.percent(odd))
    return dice.one([() => null, () => dice.json(), () => text(dice), () => [], () => ({})])();
  if (isListType(type)) {
    const length = dice.percent(odd) ? dice.one([50, 500]) : dice.whole(0, 3);
    const one = valueOf(dice, type.ofType as GraphQLInputType, ids, at, odd);
    return Array.from({ length }, (_, n) =>
      n < 4 ? valueOf(dice, type.ofType as GraphQLInputType, ids, at, odd) : one,
    );
  }
  if (isEnumType(type)) return dice.one(type.getValues()).name;
  if (isInputObjectType(type)) {
    const full = dice.percent(30);
    const given = Object.values(type.getFields()).filter(
      (field) => full || (isNonNullType(field.type) ? !dice.percent(odd) : dice.percent(50)),
    );
    return Object.fromEntries([
      ...given.map((field) => [field.name, valueOf(dice, field.type, ids, `${at}.${field.name}`, odd)]),
      ...(dice.percent(odd) ? [[dice.one(['__proto__', 'constructor', 'unknown', '']), 1]] : []),
    ]);
  }
  const wrong = dice.percent(odd);
  switch (getNamedType(type).name) {
    case 'ID':
      return id(dice, ids, at);
    case 'Int':
      return wrong
        ? dice.one(WRONG_NUMBERS)
        : dice.percent(50)
          ? dice.whole(0, 30)
          : Math.trunc(dice.one(NUMBERS) % 2 ** 31);
    case 'Float':
      return wrong ? dice.one(WRONG_NUMBERS) : dice.one(NUMBERS);
    case 'Boolean':
      return wrong ? dice.one(['true', 1, '']) : dice.percent(50);
    case 'Date':
      return dice.one(wrong ? WRONG_DAYS : DAYS);
    case 'DateTime':
      return dice.one(wrong ? WRONG_TIMES : TIMES);
    default:
      if (at.endsWith('.after')) return cursor(dice);
      return dice.percent(40) ? words(dice) : text(dice);
  }
}
