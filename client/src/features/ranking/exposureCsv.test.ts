import { expect, test } from 'vitest';
import { report } from '../../../test/rankingFixtures.ts';
import { cell, exposureCsv } from './exposureCsv.ts';

test.each(['=1+1', '+1', '-1', '@cmd', '\tx'])('%j is not taken for a formula', (text) => {
  expect(cell(text).startsWith(`'`)).toBe(true);
});

test('a comma or a quote stays inside its cell', () => {
  expect(cell('Korea, "South"')).toBe('"Korea, ""South"""');
});

test('the file has a row for each country, each region and all together', () => {
  const lines = exposureCsv(report).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 3 + 2 + 1);
  expect(lines[1]).toBe('MY,Malaysia,Asia,1,3,2.5,0,1,1');
  expect(lines.at(-1)).toBe(',All,,3,4,3.13,1,1,1');
});
