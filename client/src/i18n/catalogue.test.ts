import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en as common } from './en.ts';
import { listOf, t, tCode } from './t.ts';

const root = join(import.meta.dirname, '..');
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const sources = files(root)
  .filter((path) => /\.(svelte|ts)$/.test(path) && !/en\.ts$|texts\.ts$|\.test\.ts$|generated/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const features = import.meta.glob<Record<string, Record<string, string>>>('../**/texts.ts', { eager: true });
const en: Record<string, string> = Object.assign(
  {},
  common,
  ...Object.values(features).flatMap((texts) => Object.values(texts)),
);
const keys = Object.keys(en);
const written = new Set([...sources.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1] ?? ''));
const families = [
  ...[...sources.matchAll(/\bt\(\s*`([\w.-]+)\.\$\{/g)].map((match) => match[1] ?? ''),
  ...[...sources.matchAll(/\btCode\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''),
];

test('every text of the catalogue is used somewhere', () => {
  const unused = keys.filter(
    (key) => !written.has(key) && !families.some((family) => key.startsWith(`${family}.`)),
  );
  expect(unused).toEqual([]);
});

test('every key that the pages ask for is in the catalogue', () => {
  const asked = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((key) => !(key in en))).toEqual([]);
});

test('every family of codes that the pages ask for has at least one text', () => {
  expect(families.filter((family) => !keys.some((key) => key.startsWith(`${family}.`)))).toEqual([]);
});

test('a count of one is told in words and others as a number', () => {
  expect(t('weeks.common', { count: 1 })).toBe('one in common');
  expect(t('weeks.common', { count: 1200 })).toBe('1,200 in common');
});

test('a code that the catalogue does not know is shown as it is', () => {
  expect(tCode('criterion', 'brand-new')).toBe('brand-new');
});

test('lists are joined as people say them', () => {
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
});
