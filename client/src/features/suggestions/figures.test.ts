import { expect, test } from 'vitest';
import { figuresOf, hundredths, signed } from './figures.ts';

test('rounded parts add up to the rounded sum, whatever their signs', () => {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < 500; round++) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 12) }, () => (random() - 0.5) * 4);
    const sum = parts.reduce((total, part) => total + part, 0);
    const shown = hundredths(parts, sum);
    expect(shown.reduce((total, part) => total + part, 0)).toBe(Math.round(sum * 100));
    parts.forEach((part, index) => expect(Math.abs(part * 100 - (shown[index] ?? NaN))).toBeLessThan(1));
  }
});

test('the part with the largest remainder is rounded up', () => {
  expect(hundredths([1.004, 0.503, 0.502], 2.009)).toEqual([101, 50, 50]);
});

test('a criterion keeps its figure in whatever order the others stand', () => {
  const reasons = [
    { criterion: 'title', contribution: 1.4041 },
    { criterion: 'weeks', contribution: 0.2062 },
    { criterion: 'level', contribution: -0.3053 },
  ];
  const shown = figuresOf(reasons, 1.305);
  expect([...shown]).toEqual([
    ['title', 140],
    ['weeks', 21],
    ['level', -30],
  ]);
  expect(new Map(shown)).toEqual(new Map(figuresOf(reasons.toReversed(), 1.305)));
});

test('a figure carries its sign', () => {
  expect([signed(140), signed(-5), signed(0)]).toEqual(['+1.40', '−0.05', '0.00']);
});
