import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kuala_Lumpur'])(
  'a plain date is the same day for a reader in %s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const { day, period, weekdayOf, addDays } = await import('./dates.ts');
    expect(day('2026-10-12')).toBe('12 October 2026');
    expect(period('2026-10-12', '2026-12-18')).toBe('12 October to 18 December 2026');
    expect(period('2026-10-12', '2027-01-29')).toBe('12 October 2026 to 29 January 2027');
    expect(weekdayOf('2026-10-12')).toBe('MONDAY');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  },
);

test('a missing or broken date is told by no text at all', async () => {
  const { day } = await import('./dates.ts');
  expect([day(null), day(''), day('2026-13-45')]).toEqual(['', '', '']);
});
