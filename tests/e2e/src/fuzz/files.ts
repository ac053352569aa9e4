import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { Dice } from './dice.js';
import { text } from './values.js';

const COLUMNS = [
  'id',
  'university',
  'country',
  'region',
  'code',
  'title',
  'description',
  'level',
  'credits',
  'credit_unit',
  'language',
  'department',
  'term',
  'year',
  'learning_outcomes',
  'keywords',
  'fields',
  'students_min',
  'students_max',
  'window_start',
  'window_end',
  'module_weeks',
  'slots',
  'tools',
];

const FITTING: Record<string, string[]> = {
  university: ['Frankfurt University', 'Chulalongkorn University', 'Universität Wien', ''],
  country: ['Germany', 'TH', 'jp', 'Atlantis', ''],
  title: ['International Trade', 'Rivers and Cities', 'Statistics'],
  level: ['Bachelor', 'master', 'EQF7', '6'],
  credits: ['5', '7.5', '-3', '1e9', '5,0'],
  credit_unit: ['ECTS', 'credits', 'US'],
  language: ['English', 'en', 'de;en'],
  year: ['2026', '99999', '-1'],
  students_min: ['10', '0', '2147483648'],
  students_max: ['30', '5', 'many'],
  window_start: ['2027-02-01', '2027-02-30', '01/02/2027'],
  window_end: ['2027-06-30', '9999-12-31', '2020-01-01'],
  module_weeks: ['6', '0', '60'],
  slots: ['Mon 09:00-11:00', 'Mo 25:00', 'Mon 11:00-09:00;;'],
};

const cell = (dice: Dice, column: string): string =>
  dice.percent(75) && FITTING[column] !== undefined ? dice.one(FITTING[column]) : text(dice);

const quoted = (value: string): string =>
  /[",;\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

function csv(dice: Dice): string {
  const columns = dice.percent(80)
    ? COLUMNS.filter((_, n) => n < 8 || dice.percent(50))
    : [...dice.some(COLUMNS, 12), text(dice)];
  const separator = dice.one([',', ',', ',', ';', '\t']);
  const end = dice.one(['\n', '\r\n', '\r']);
  const head = columns.map((name) => (dice.percent(10) ? name.toUpperCase().replaceAll('_', ' ') : name));
  const rows = Array.from({ length: dice.whole(0, 20) }, () =>
    columns.map((name) => (dice.percent(95) ? quoted(cell(dice, name)) : cell(dice, name))).join(separator),
  );
  return [head.join(separator), ...rows].join(end);
}

const jsonLines = (dice: Dice): string =>
  Array.from({ length: dice.whole(0, 20) }, () =>
    dice.percent(80)
      ? JSON.stringify(
          Object.fromEntries(
            dice.some(COLUMNS, 14).map((name) => [name, dice.percent(85) ? cell(dice, name) : dice.json()]),
          ),
        )
      : dice.one([
          text(dice),
          JSON.stringify(dice.json()),
          '{"title":"\\ud800"}',
          '['.repeat(5_000),
          '{"title":"a","title":"b"}',
        ]),
  ).join('\n');

/** Cuts, swaps or doubles a part of a file. */
function damaged(dice: Dice, file: Buffer): Buffer {
  const at = dice.whole(0, file.length);
  return dice.one([
    () => file.subarray(0, at),
    () => Buffer.concat([file.subarray(0, at), dice.bytes(20), file.subarray(at)]),
    () => Buffer.concat([file.subarray(0, at), dice.bytes(4), file.subarray(Math.min(file.length, at + 4))]),
    () => Buffer.concat([file, file]),
    () => Buffer.concat([dice.bytes(20), file]),
  ])();
}

/** A file of courses as an institution might send it, or somebody who means harm. */
export function importFile(dice: Dice): { format: string; body: Buffer } {
  const format = dice.one(['csv', 'csv', 'jsonl']);
  const plain = format === 'csv' ? csv(dice) : jsonLines(dice);
  const body = dice.one<() => Buffer>([
    () => Buffer.from(plain),
    () => Buffer.from(plain),
    () => gzipSync(plain),
    () => gzipSync(plain).subarray(0, dice.whole(0, 200)),
    () => damaged(dice, gzipSync(plain)),
    () => damaged(dice, Buffer.from(plain)),
    () => gzipSync(gzipSync(plain)),
    () => Buffer.concat([gzipSync(plain), gzipSync(plain)]),
    () => Buffer.from(plain, 'utf16le'),
    () => Buffer.from(plain, 'latin1'),
    () => Buffer.from(`\ufeff${plain}`),
    () => Buffer.concat([Buffer.from(plain), Buffer.alloc(dice.whole(1, 5_000))]),
    () => Buffer.from(`title,university\n"${'x'.repeat(2 ** 20)}",y\nz,y\n`),
    () => Buffer.from(`title,university\n"never closed,y\n${'a,b\n'.repeat(500)}`),
    () => Buffer.from(`${'title,'.repeat(5_000)}\n${'x,'.repeat(5_000)}\n`),
    () => (dice.percent(10) ? gzipSync(Buffer.alloc(40 << 20)) : Buffer.alloc(0)),
    () => dice.bytes(2_000),
  ])();
  return { format: dice.percent(95) ? format : text(dice), body };
}

const OFFICE = {
  docx: {
    folder: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  xlsx: {
    folder: 'xl/workbook.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  },
};

/** A small office file; its parts may be of any name, broken, or unpack to much. */
function officeFile(dice: Dice, kind: 'docx' | 'xlsx'): Buffer {
  const { folder, type } = OFFICE[kind];
  const encode = (of: string) => new TextEncoder().encode(of);
  const types = `<?xml version="1.0"?>${dice.percent(15) ? '<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;&b;">]>' : ''}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${folder}" ContentType="${type}"/></Types>`;
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': encode(dice.percent(90) ? types : text(dice)),
    [folder]: encode(dice.percent(80) ? '<w:document/>' : text(dice)),
  };
  if (dice.percent(20))
    parts[dice.one(['word/vbaProject.bin', '../../up', '/root', 'a\\b', 'x'.repeat(5_000)])] = dice.bytes(50);
  if (dice.percent(10)) parts['word/media/bomb.bin'] = new Uint8Array(30 << 20);
  if (dice.percent(5)) for (let n = 0; n < 3_000; n++) parts[`word/p${n}.xml`] = new Uint8Array(0);
  return Buffer.from(zipSync(parts, { level: 6 }));
}

const PDF =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A document, which may be none, under a name that may lie. */
export function documentFile(dice: Dice): { name: string; body: Buffer } {
  const ending = dice.one(['docx', 'xlsx', 'pdf', 'png', 'jpg', 'txt', 'csv', 'exe', 'html', 'zip', '']);
  const whole = dice.one<() => Buffer>([
    () => officeFile(dice, 'docx'),
    () => officeFile(dice, 'xlsx'),
    () =>
      Buffer.from(
        dice.percent(50)
          ? PDF
          : PDF.replace(
              '/Type/Pages',
              dice.one(['/JS(app.alert(1))', '/#4aavaScript 3 0 R', '/OpenAction', '<<'.repeat(9_000)]),
            ),
      ),
    () => PNG,
    () => Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
    () => Buffer.from(text(dice)),
    () => Buffer.from(`=HYPERLINK("http://x"),${text(dice)}\n`),
    () => Buffer.concat([Buffer.from('504b0304', 'hex'), deflateRawSync(Buffer.alloc(1 << 20))]),
    () => Buffer.from('MZ\u0090\u0000'),
    () => dice.bytes(3_000),
    () => Buffer.alloc(0),
  ])();
  const name = dice.one([
    () => `agreement.${ending}`,
    () => `${text(dice)}.${ending}`,
    () => `../../../etc/cron.d/x.${ending}`,
    () => `..\\..\\x.${ending}`,
    () => `CON.${ending}`,
    () => `a\u0000.${ending}`,
    () => `x.exe\u202e.${ending}`,
    () => `${'长'.repeat(300)}.${ending}`,
  ])();
  return { name, body: dice.percent(60) ? whole : damaged(dice, whole) };
}
