import { expect, test } from 'vitest';
import { picturesOf, type Shape, widthOf } from './charts.ts';
import type { ReportChart } from './document.ts';

const chart = (more: Partial<ReportChart>): ReportChart => ({
  type: 'chart',
  kind: 'bars',
  caption: 'c',
  unit: 'students',
  description: 'd',
  series: [{ name: 'Asia' }],
  points: [],
  ...more,
});
const point = (label: string, values: (number | null)[], ends: [number, number] | null = null) => ({
  label,
  values,
  low: ends === null ? null : [ends[0]],
  high: ends === null ? null : [ends[1]],
  text: values.map(String),
});
const of = <Kind extends Shape['kind']>(shapes: Shape[], kind: Kind) =>
  shapes.filter((shape): shape is Shape & { kind: Kind } => shape.kind === kind);

test('the length of a bar is its value from nothing, also below nothing', () => {
  const [picture] = picturesOf(
    chart({ series: [{ name: '' }], points: [point('a', [10]), point('b', [20]), point('c', [-10])] }),
  );
  const [a, b, c] = of(picture!.shapes, 'bar');
  expect(b!.width / a!.width).toBeCloseTo(2);
  expect(c!.width).toBeCloseTo(a!.width);
  expect(c!.x + c!.width).toBeCloseTo(a!.x);
});

test('a dot stands inside its whisker, in proportion', () => {
  const [picture] = picturesOf(
    chart({ kind: 'intervals', series: [{ name: '' }], points: [point('a', [0.3], [0.1, 0.7])] }),
  );
  const [dot] = of(picture!.shapes, 'dot');
  const [line] = of(picture!.shapes, 'whisker');
  expect((dot!.x - line!.x1) / (line!.x2 - line!.x1)).toBeCloseTo(1 / 3);
});

test('a value that is not shown has no bar, only its text', () => {
  const [picture] = picturesOf(
    chart({ series: [{ name: '' }], points: [{ ...point('a', [null]), text: ['hidden'] }, point('b', [3])] }),
  );
  expect(of(picture!.shapes, 'bar')).toHaveLength(1);
  expect(of(picture!.shapes, 'text').map(({ text }) => text)).toContain('hidden');
});

test('ticks are round numbers without the dust of binary fractions', () => {
  const [picture] = picturesOf(chart({ points: [point('a', [0.7])] }));
  const texts = of(picture!.shapes, 'text').map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['0.0', '0.2', '0.4', '0.6', '0.8']));
  const [large] = picturesOf(chart({ points: [point('a', [1_234_567])] }));
  expect(of(large!.shapes, 'text').map(({ text }) => text)).toContain('1,000,000');
});

test('fifty-one countries are drawn in parts on one scale, and none is lost', () => {
  const points = Array.from({ length: 51 }, (_, index) => point(`Country ${index}`, [index, 51 - index]));
  const pictures = picturesOf(chart({ series: [{ name: 'a' }, { name: 'b' }], points }));
  expect(pictures.length).toBeGreaterThan(1);
  const ticks = pictures.map(({ shapes }) =>
    of(shapes, 'rule')
      .map(({ x1 }) => x1)
      .join(),
  );
  const labels = pictures.flatMap(({ shapes }) => of(shapes, 'text').map(({ text }) => text));
  expect(points.every(({ label }) => labels.includes(label))).toBe(true);
  expect(new Set(pictures.map(({ shapes }) => of(shapes, 'rule').length)).size).toBe(1);
  expect(ticks).toHaveLength(pictures.length);
});

test('columns whose texts would run into each other lie down as bars', () => {
  const points = [point('a', [1]), point('b', [2])];
  const standing = picturesOf(chart({ kind: 'columns', points }))[0]!;
  const lying = picturesOf(
    chart({
      kind: 'columns',
      points: points.map((one) => ({ ...one, text: ['1 of 3 projects, incomplete'] })),
    }),
  )[0]!;
  expect(of(standing.shapes, 'text').some(({ anchor, text }) => text === 'a' && anchor === 'middle')).toBe(
    true,
  );
  expect(of(lying.shapes, 'text').some(({ anchor, text }) => text === 'a' && anchor === 'end')).toBe(true);
});

test.each(['bars', 'columns', 'intervals'] as const)(
  '%s stay inside the picture, whatever stands in them',
  (kind) => {
    const absurd = 'W'.repeat(10_000);
    const points = [point(absurd, [-1e15], [-1e15, 1e15]), point('b', [1e15]), point('c', [0])].map(
      (one) => ({
        ...one,
        text: [absurd],
      }),
    );
    for (const { width, height, shapes } of picturesOf(
      chart({ kind, unit: absurd, series: [{ name: absurd }], points }),
    ))
      for (const shape of shapes) {
        const numbers = Object.values(shape).filter((value) => typeof value === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
        if (shape.kind !== 'text') continue;
        const room = widthOf(shape.text);
        const left = shape.x - (shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? room : room / 2);
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(left + room).toBeLessThanOrEqual(width + 1);
        expect(shape.y).toBeLessThanOrEqual(height);
      }
  },
);

test('a chart without points or values has no picture that misleads', () => {
  expect(picturesOf(chart({ points: [] }))).toEqual([]);
  const [empty] = picturesOf(chart({ series: [{ name: '' }], points: [point('a', [null])] }));
  expect(of(empty!.shapes, 'bar')).toEqual([]);
});
