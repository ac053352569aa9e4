import { expect, test } from 'vitest';
import type { ProjectWeek } from './projects.ts';
import { nextToReport, ownSide } from './weeks.ts';

const week = (number: number, more: object): ProjectWeek =>
  ({ number, begun: true, requester: null, invited: null, ...more }) as unknown as ProjectWeek;
const told = { status: 'ON_TRACK' };

test('the earliest week without the own report comes next', () => {
  const weeks = [
    week(1, { requester: told }),
    week(2, { invited: told }),
    week(3, {}),
    week(4, { begun: false }),
  ];
  expect(nextToReport(weeks, 'requester')?.number).toBe(2);
  expect(nextToReport(weeks, 'invited')?.number).toBe(1);
});

test('a week that has not begun is not asked for, and nobody is asked who only looks on', () => {
  const weeks = [week(1, { requester: told }), week(2, { begun: false })];
  expect(nextToReport(weeks, 'requester')).toBeUndefined();
  expect(nextToReport(weeks, ownSide({ side: 'OBSERVER' }))).toBeUndefined();
});
