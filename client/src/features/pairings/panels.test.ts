import { expect, test } from 'vitest';
import { pairing } from '../../../test/projectFixtures.ts';
import { panelsOf } from './panels.ts';

const shown = (state: string) =>
  panelsOf(pairing({ state, planHash: 'a1' } as Parameters<typeof pairing>[0])).map(({ id }) => id);

test('of a cancelled exchange its end comes first, and its sessions are off', () => {
  expect(shown('CANCELLED')[0]).toBe('end');
  expect(shown('CANCELLED')).not.toContain('sessions');
});

test('of a rejected one the words of the office come first, then who could step in', () => {
  expect(shown('REJECTED').slice(0, 2)).toEqual(['approvals', 'end']);
});
