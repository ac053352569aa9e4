import { expect, test } from 'vitest';
import { grouped, type Entry } from './history.ts';

const entry = (event: string, actor: string, minute: number): Entry => ({
  at: `2026-10-01T08:0${minute}:00Z`,
  event,
  actor,
  onBehalfOf: null,
  comment: null,
  version: minute,
});

test('saves of one person in a row are told once, with the latest time and their number', () => {
  const groups = grouped([
    entry('PlanSaved', 'a', 1),
    entry('PlanSaved', 'a', 2),
    entry('PlanSaved', 'b', 3),
    entry('PlanSaved', 'a', 4),
  ]);
  expect(groups.map(({ entry: { actor, version }, count }) => [actor, version, count])).toEqual([
    ['a', 2, 2],
    ['b', 3, 1],
    ['a', 4, 1],
  ]);
});

test('two signatures by one person stay two entries', () => {
  expect(grouped([entry('PlanSigned', 'a', 1), entry('PlanSigned', 'a', 2)])).toHaveLength(2);
});
