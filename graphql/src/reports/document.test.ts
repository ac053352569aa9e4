import { expect, test } from 'vitest';
import { reportJson } from '../testing/reports.ts';
import { printable, readReport } from './document.ts';
import { levels } from './words.ts';

const chart = (point: object, series = [{ name: 'a' }]) => ({
  ...reportJson(),
  sections: [
    {
      heading: 'One',
      level: 1,
      blocks: [
        {
          type: 'chart',
          kind: 'bars',
          caption: 'c',
          unit: 'u',
          description: 'd',
          series,
          points: [{ label: 'p', values: [1], low: null, high: null, text: ['1'], ...point }],
        },
      ],
    },
  ],
});
const block = (one: object) => ({
  ...reportJson(),
  sections: [{ heading: 'One', level: 1, blocks: [one] }],
});

test('a report with every kind of block is read as it is', () => {
  expect(readReport(reportJson())).toEqual(reportJson());
});

test.each([
  [chart({ values: [Number.NaN] }), 'sections[0].blocks[0].points[0].values[0] must be a number or null'],
  [chart({ values: [Infinity] }), 'values[0] must be a number or null'],
  [chart({ values: [1, 2] }), 'values must be a list of 1'],
  [chart({ text: [] }), 'text must be a list of 1'],
  [chart({ low: [2], high: [1] }), 'must be the two ends of an interval'],
  [chart({ low: [2] }), 'must be the two ends of an interval'],
  [chart({ values: [null], low: [1], high: [2] }), 'must be null where there is no value'],
  [chart({ values: [], text: [] }, []), 'series must be at least one series'],
  [block({ type: 'link', text: 'x', href: 'javascript:alert(1)' }), 'href must be a web address or a path'],
  [block({ type: 'link', text: 'x', href: '//elsewhere.example' }), 'href must be a web address or a path'],
  [block({ type: 'script', text: 'x' }), 'type must be a known type'],
  [block({ type: 'quote', text: 'x', role: 'RECTOR', country: '' }), 'role must be one of STUDENT, LECTURER'],
  [
    block({
      type: 'table',
      caption: '',
      columns: [{ label: 'a', numeric: true }],
      rows: [['1', '2']],
      rowHeaders: true,
      notes: [],
    }),
    'rows[0] must be a list of 1',
  ],
  [{ ...reportJson(), title: ' ' }, 'title must be a text that is not empty'],
  [{ ...reportJson(), cutOff: '2027-02-30' }, 'cutOff must be a day of the calendar'],
  [{ ...reportJson(), sections: [{ heading: 'x', level: 4, blocks: [] }] }, 'level must be 1, 2 or 3'],
  [null, 'report must be an object'],
])('what is no report is refused with the member that is wrong (%#)', (json, message) => {
  expect(() => readReport(json)).toThrow(message);
});

test('no control character, direction override or half character gets into a file', () => {
  expect(printable('a\u0000b\u202Egpj.exe\u2066 \ud800!\u0007')).toBe('abgpj.exe \ufffd!');
  expect(printable('one\r\n\ttwo')).toBe('one two');
  expect(printable('Pru\u0308fung 🙂')).toBe('Prüfung 🙂');
});

test('headings never skip a level', () => {
  const heading = (level: number) => ({ heading: 'x', level, blocks: [] });
  const report = readReport({ ...reportJson(), sections: [3, 3, 1, 3, 2, 3].map(heading) });
  expect(levels(report)).toEqual([1, 2, 1, 2, 2, 3]);
});
