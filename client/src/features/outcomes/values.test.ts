import { expect, test } from 'vitest';
import { definitions } from '../../../test/outcomeFixtures.ts';
import { answersOf, fits, misfits, numberOf, runsOf, valuesOf } from './values.ts';

const answers = {
  students: { enrolled: 26, started: 24, completed: null },
  satisfaction: { notCollected: null, asked: 24, n: 20, mean: 4.2, sd: null },
  problems: { minutesLost: 25, incidents: [{ incident: 'ACCESS', count: 2 }] },
  lecturer: { notCollected: null, satisfied: 4, digitalImproved: false, wouldRepeat: 'YES' },
  durability: { notCollected: { reason: 'OTHER', note: 'Too early' }, next: null, ledTo: null },
};

test('what silo sends comes back as it was, without what is not told', () => {
  expect(answersOf(valuesOf(answers, definitions), definitions)).toEqual({
    students: { enrolled: 26, started: 24 },
    satisfaction: { asked: 24, n: 20, mean: 4.2 },
    problems: { minutesLost: 25, incidents: [{ incident: 'ACCESS', count: 2 }] },
    lecturer: { satisfied: 4, digitalImproved: false, wouldRepeat: 'YES' },
    durability: { notCollected: { reason: 'OTHER', note: 'Too early' } },
  });
});

test.each([
  ['4,2', 4.2],
  ['4.2', 4.2],
  [' 12 ', 12],
  ['-1', -1],
  ['1e9', null],
  ['NaN', null],
  ['1,000.5', null],
  ['about ten', null],
])('%s is read as %s', (typed, number) => expect(numberOf(typed)).toBe(number));

test('a number that the field cannot have is not sent, stays on the page and is named', () => {
  const values = {
    ...valuesOf(answers, definitions),
    'students.completed': '1000000000000',
    'satisfaction.mean': '4.2x',
  };
  expect(answersOf(values, definitions)).toMatchObject({ students: { enrolled: 26, started: 24 } });
  expect(misfits(values, definitions).map(({ path }) => path)).toEqual([
    'students.completed',
    'satisfaction.mean',
  ]);
  const started = definitions.measures[0]?.fields[1];
  expect(started && [fits(started, '24'), fits(started, '24.5'), fits(started, '-1')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a measure that was not collected sends its reason and none of its values', () => {
  const values = { ...valuesOf(answers, definitions), 'satisfaction.notCollected.reason': 'LOST' };
  expect(answersOf(values, definitions).satisfaction).toEqual({
    notCollected: { reason: 'LOST', note: null },
  });
  const open = { ...values, 'satisfaction.notCollected.reason': '' };
  expect(answersOf(open, definitions).satisfaction).toBeUndefined();
});

test('numbers that belong together share a row, and the order of the form stays', () => {
  const like = definitions.measures[0]?.fields[0];
  const paths = ['i.scale', 'i.least', 'i.most', 'i.pre.n', 'i.pre.mean', 'i.post.n', 'i.paired'];
  const fields = paths.map((path) => ({
    ...like!,
    path,
    kind: path === 'i.scale' ? ('LINE' as const) : ('COUNT' as const),
  }));
  expect(runsOf(fields).map((run) => run.map(({ path }) => path))).toEqual([
    ['i.scale'],
    ['i.least', 'i.most'],
    ['i.pre.n', 'i.pre.mean'],
    ['i.post.n'],
    ['i.paired'],
  ]);
});
