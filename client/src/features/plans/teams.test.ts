import { expect, test } from 'vitest';
import { teamsOf } from './teams.ts';

test('28 and 31 students make seven teams of four and four, and three of the larger class are left', () => {
  expect(teamsOf({ requester: 28, invited: 31 }, { requester: 4, invited: 4 })).toEqual({
    teams: 7,
    leftRequester: 0,
    leftInvited: 3,
  });
});

test('a class smaller than its share of one team makes no team', () => {
  expect(teamsOf({ requester: 3, invited: 30 }, { requester: 4, invited: 2 })?.teams).toBe(0);
});

test('while a number is missing nothing is reckoned', () => {
  expect(teamsOf({ requester: 28, invited: null }, { requester: 4, invited: 4 })).toBeNull();
  expect(teamsOf({ requester: 28, invited: 31 }, { requester: 0, invited: 4 })).toBeNull();
});
