import { expect, test } from 'vitest';
import { layoutOf, wrap } from './rows.ts';

const long = 'Bosnia and Herzegovina with the longest name that anybody could think of for one place';

test('a wrapped name keeps every letter and no line is longer than asked', () => {
  for (const most of [8, 13, 40]) {
    const lines = wrap(`${long} Donaudampfschifffahrtsgesellschaft`, most);
    expect(lines.every((one) => one.length <= most)).toBe(true);
    expect(lines.join('').replace(/\s/g, '')).toBe(
      `${long}Donaudampfschifffahrtsgesellschaft`.replace(/\s/g, ''),
    );
  }
});

test('rows follow each other without touching, at any width', () => {
  for (const width of [280, 358, 519, 520, 900]) {
    const { rows, height, left, right } = layoutOf(width, ['One', long, ''], 18, ['12 of 340']);
    expect(right).toBeGreaterThan(left);
    expect(right).toBeLessThanOrEqual(width);
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1]?.top ?? height;
      expect(row.top + row.height).toBe(next);
      expect(row.marks + 18).toBeLessThanOrEqual(next);
    }
  }
});

test('on a phone the name stands above its bar, on a desk beside it', () => {
  expect(layoutOf(358, ['One'], 18, []).left).toBe(0);
  expect(layoutOf(900, ['One'], 18, []).left).toBeGreaterThan(100);
});
