import { expect, test } from 'vitest';
import { isBackwards, periodOf, presetOf, presets, searchOf } from './period.ts';

test('a period survives the way through the address', () => {
  for (const period of Object.values(presets('2026-11-21')))
    expect(periodOf(new URLSearchParams(searchOf(period)))).toEqual(period);
});

test('what is no day in the address is left out', () => {
  expect(periodOf(new URLSearchParams('from=2026-02-30&to=yesterday'))).toEqual({ from: '', to: '' });
});

test('the last twelve months end today and begin the day after the same day a year ago', () => {
  expect(presets('2026-11-21').year).toEqual({ from: '2025-11-22', to: '2026-11-21' });
  expect(presets('2028-02-29').year).toEqual({ from: '2027-03-01', to: '2028-02-29' });
});

test('a biennium begins with the odd year that is not over', () => {
  expect(presets('2026-11-21').biennium).toEqual({ from: '2025-01-01', to: '2026-12-31' });
  expect(presets('2027-01-01').biennium).toEqual({ from: '2027-01-01', to: '2028-12-31' });
});

test('a preset is known again by its days', () => {
  expect(presetOf({ from: '2025-01-01', to: '' }, '2026-11-21')).toBe('since2025');
  expect(presetOf({ from: '2025-01-02', to: '' }, '2026-11-21')).toBeUndefined();
});

test('only a period with both ends can run backwards', () => {
  expect(isBackwards({ from: '2026-02-01', to: '2026-01-31' })).toBe(true);
  expect(isBackwards({ from: '2026-02-01', to: '' })).toBe(false);
});
