import { afterEach, expect, test, vi } from 'vitest';
import { log, redacted } from './log.ts';

afterEach(() => vi.restoreAllMocks());

function written(work: () => void): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  work();
  return write.mock.calls.map(([text]) => String(text)).join('');
}

test.each([
  ['a line break', 'first\nsecond\r\n{"level":"info"}'],
  ['a colour of the terminal', '\u001b[31mred\u009b31m'],
  ['a line separator and a change of direction', 'a\u2028b\u2029c\u202ed\u2066e'],
])('%s in a text begins no line and moves no cursor', (_name, text) => {
  const line = written(() => log('something', { text }));
  expect(line.trimEnd()).not.toMatch(/\p{C}|[\u2028\u2029]/u);
  expect((JSON.parse(line) as { text: string }).text).toBe(text);
});

test.each([
  ['550 <anna.b+c@uni.example.de> is unknown', '550 <<mail>> is unknown'],
  ['GET https://hook.example/in?key=abc&x=1 failed', 'GET https://hook.example/in?<query> failed'],
  ['authorization: Bearer abc.def-123', 'authorization: Bearer <secret>'],
  ['Host=db;Password=hunter2;Port=1', 'Host=db;Password=<secret>;Port=1'],
  ['/calendar/AAAAAAAAAAAAAAAAAAAAAAAA.ics', '/calendar/<secret>.ics'],
  ['Is this all? Yes: 3 of 4 @ noon', 'Is this all? Yes: 3 of 4 @ noon'],
])('%s is logged as %s', (text, expected) => {
  expect(redacted(text)).toBe(expected);
});

test('what is nested in the details is cleaned too', () => {
  expect(written(() => log('x', { list: [{ to: 'a@b.example' }] }))).toContain('"<mail>"');
});
