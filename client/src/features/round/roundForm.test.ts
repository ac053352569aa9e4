import { expect, test } from 'vitest';
import { emptyRound, inputOf, unreadable, type RoundDraft } from './roundForm.ts';

const filled = {
  ...emptyRound(''),
  name: 'Spring fair',
  text: 'Every course of the spring.',
  termStart: '2027-03-01',
  termEnd: '2027-06-30',
};

test('a filtered round needs the days of its term only, an entered one also the days for putting in', () => {
  const fields = (draft: RoundDraft) => unreadable(draft).map(({ field }) => field);
  expect(fields(filled)).toEqual([]);
  expect(fields({ ...filled, entry: 'ENTERED' })).toEqual(['opensOn', 'closesOn']);
  expect(fields(emptyRound(''))).toEqual(['name', 'text', 'termStart', 'termEnd']);
});

test.each([
  ['mostPartners', { mostPartners: 'two' }],
  ['mostPairsPerInstitution', { mostPairsPerInstitution: '-1' }],
  ['minimumFit', { minimumPoints: '' }],
])('a number that cannot be read is named by its field: %s', (field, change) => {
  expect(unreadable({ ...filled, ...change })).toEqual([{ field, kind: 'number' }]);
});

test('points become a share, an empty cap none, and the term stands in for days that nobody needs', () => {
  expect(inputOf({ ...filled, minimumPoints: '65' }, null)).toMatchObject({
    minimumFit: 0.65,
    mostPairsPerInstitution: null,
    institutionId: null,
    opensOn: '2027-03-01',
    closesOn: '2027-06-30',
  });
});

test('a known round is saved at the version that was opened, and its scope is not told again', () => {
  const input = inputOf(filled, { id: 'r1', version: 4 });
  expect(input).toMatchObject({ id: 'r1', version: 4 });
  expect(input).not.toHaveProperty('institutionId');
});
