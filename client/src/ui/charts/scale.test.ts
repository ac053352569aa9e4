import { describe, expect, test } from 'vitest';
import { axisOf, placeOn, type Axis } from './scale.ts';

/** A fixed row of numbers that looks like chance: the same in every run. */
function* numbers(seed: number, count: number): Generator<number> {
  let state = seed;
  for (let index = 0; index < count; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const part = state / 2_147_483_648;
    const power = 10 ** ((index % 19) - 6);
    yield (index % 4 === 0 ? -part : part) * power;
  }
}

function isRound(step: number): boolean {
  const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  return [1, 2, 2.5, 5, 10].some((one) => Math.abs(lead - one) < 1e-6);
}

function steps({ ticks }: Axis): number[] {
  return ticks.slice(1).map((tick, index) => tick - ticks[index]!);
}

describe('an axis over any numbers', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const values = [...numbers(seed, 1 + (seed % 17))];
    const axis = axisOf(values);

    test(`holds all of them and nought, with few round and even ticks (row ${seed})`, () => {
      expect(axis.low).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      expect(axis.ticks.length).toBeLessThanOrEqual(8);
      expect(axis.ticks).toContain(0);
      for (const step of steps(axis)) {
        expect(isRound(step)).toBe(true);
        expect(Math.abs(step / steps(axis)[0]! - 1)).toBeLessThan(1e-6);
      }
    });

    test(`keeps their order and stays within the drawing (row ${seed})`, () => {
      const place = placeOn(axis, 10, 210);
      const sorted = values.toSorted((one, other) => one - other).map(place);
      for (const [index, x] of sorted.entries()) {
        expect(x).toBeGreaterThanOrEqual(10);
        expect(x).toBeLessThanOrEqual(210);
        if (index > 0) expect(x).toBeGreaterThanOrEqual(sorted[index - 1]!);
      }
    });
  }
});

describe('the edges of an axis', () => {
  test('without a number it still has a length', () => {
    expect(axisOf([])).toEqual({ low: 0, high: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] });
    expect(axisOf([null, undefined, Number.NaN])).toEqual(axisOf([]));
  });

  test('nought alone and one number alone have a length', () => {
    expect(axisOf([0])).toEqual(axisOf([]));
    expect(axisOf([7])).toEqual({ low: 0, high: 8, ticks: [0, 2, 4, 6, 8] });
    expect(axisOf([-3])).toEqual({ low: -3, high: 0, ticks: [-3, -2, -1, 0] });
  });

  test('10 to the 12th gives five ticks, not a loop without end', () => {
    expect(axisOf([1e12]).ticks).toEqual([0, 2e11, 4e11, 6e11, 8e11, 1e12]);
    expect(axisOf([Number.MAX_SAFE_INTEGER]).ticks.length).toBeLessThanOrEqual(8);
  });

  test('ticks have no stray digits', () => {
    expect(axisOf([0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
    expect(axisOf([0.55]).ticks).toEqual([0, 0.2, 0.4, 0.6]);
  });

  test('fixed ends are kept, and what lies outside is put at the end', () => {
    const axis = axisOf([4.2, 9], { from: 1, to: 5 });
    expect(axis).toEqual({ low: 1, high: 5, ticks: [1, 2, 3, 4, 5] });
    expect(placeOn(axis, 0, 100)(9)).toBe(100);
    expect(placeOn(axis, 0, 100)(3)).toBe(50);
  });
});
