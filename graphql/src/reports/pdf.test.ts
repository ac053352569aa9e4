import { expect, test } from 'vitest';
import { allOf, factsOf, type Tag, tagsOf } from '../testing/pdfTree.ts';
import { reportJson, sampleReport, SCRIPTS } from '../testing/reports.ts';
import { has, output, withFile } from '../testing/tools.ts';
import { readReport } from './document.ts';
import { reportAsPdf } from './pdf.ts';

const SLOW = 60_000;
const ARABIC = /\p{Script=Arabic}+/u;
const sample = reportAsPdf(sampleReport());

test('the same report gives the same bytes, whatever was made before', { timeout: SLOW }, async () => {
  const other = readReport({ ...reportJson(), title: 'µ μ − - ‐ Ω Ω', sections: [] });
  await reportAsPdf(other);
  expect(Buffer.compare(await reportAsPdf(sampleReport()), await sample)).toBe(0);
});

test(
  'the document tells its language and title, and everything drawn is content or an artifact',
  { timeout: SLOW },
  async () => {
    const { pages, ...facts } = await factsOf(await sample);
    expect(facts).toEqual({
      language: 'en',
      title: sampleReport().title,
      showsTitle: 'true',
      marked: 'true',
    });
    for (const page of pages) {
      let depth = 0;
      for (const [operator] of page.matchAll(/\b(BDC|BMC|EMC|BT|re|l)\b(?=\s|$)/g)) {
        if (operator === 'BDC' || operator === 'BMC') depth++;
        else if (operator === 'EMC') depth--;
        else expect(depth).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
      expect(page.match(/\/Artifact <<\s*\/Type \/Pagination/g)?.length).toBeGreaterThan(0);
    }
  },
);

test('headings, lists, tables and figures are tagged in reading order', { timeout: SLOW }, async () => {
  const root = await tagsOf(await sample);
  expect(root.type).toBe('Document');
  expect(allOf(root, /^H\d$/).map(({ type }) => type)).toEqual(['H1', 'H2', 'H3', 'H3', 'H2', 'H3', 'H2']);
  expect(allOf(root, /^Figure$/).every(({ alt }) => alt!.includes('. '))).toBe(true);
  expect(allOf(root, /^LI$/).map(({ children }) => children.map(({ type }) => type).join())).toEqual(
    Array.from({ length: 4 + SCRIPTS.length }, () => 'Lbl,LBody'),
  );

  const tables = allOf(root, /^Table$/);
  expect(tables).toHaveLength(4);
  for (const table of tables)
    expect(table.children.map(({ type }) => type)).toEqual(['Caption', 'THead', 'TBody']);
  const countries = tables.at(-1)!;
  const rows = countries.children[2]!.children;
  expect(rows).toHaveLength(51);
  const kinds = ({ children }: Tag) => children.map(({ type, scope }) => `${type} ${scope ?? ''}`.trim());
  expect(kinds(countries.children[1]!.children[0]!)).toEqual(Array.from({ length: 6 }, () => 'TH Column'));
  for (const row of rows) expect(kinds(row)).toEqual(['TH Row', ...Array.from({ length: 5 }, () => 'TD')]);
  // Row 21 has a cell that is taller than a page: one cell, in pieces on several pages.
  expect(rows[20]!.children[5]!.contents).toBeGreaterThan(1);
});

test('every letter of every script is drawn by an embedded font', { timeout: SLOW }, async () => {
  const { pages } = await factsOf(await sample);
  // Glyph 0 is the empty box of a font that lacks the letter.
  for (const page of pages)
    for (const [, glyphs] of page.matchAll(/<([\da-f]+)>/g))
      for (const glyph of glyphs!.match(/.{4}/g) ?? []) expect(glyph).not.toBe('0000');
});

test(
  'beside glyphs in the order of the eye, the text is told in the order of the tongue',
  { timeout: SLOW },
  async () => {
    const pages = (await factsOf(await sample)).pages.join('').replace(/\\([()\\])/g, '$1');
    const told = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');
    const words = SCRIPTS.flatMap((one) => one.match(new RegExp(ARABIC, 'gu')) ?? []);
    expect(words).toHaveLength(3);
    for (const word of words) expect(pages).toContain(told(word));
  },
);

test(
  'absurd texts and tables of 2,000 rows are set without losing anything',
  { timeout: 120_000 },
  async () => {
    const long = 'W'.repeat(10_000);
    const table = {
      type: 'table',
      caption: long,
      columns: [
        { label: long, numeric: false },
        { label: '', numeric: true },
        { label: '=cmd', numeric: false },
      ],
      rows: Array.from({ length: 2000 }, (_, row) => [
        `row ${row}`,
        String(row),
        row === 7 ? long : '=1+1 🙂 \u200f',
      ]),
      rowHeaders: true,
      notes: [],
    };
    const empty = { ...table, caption: '', columns: [{ label: '', numeric: false }], rows: [] };
    const report = readReport({
      ...reportJson(),
      sections: [
        { heading: long, level: 1, blocks: [] },
        {
          heading: 'Tables',
          level: 3,
          blocks: [table, empty, { type: 'paragraph', text: '' }, { type: 'list', items: [] }],
        },
      ],
    });
    const root = await tagsOf(await reportAsPdf(report));
    expect(allOf(root, /^TBody$/).map(({ children }) => children.length)).toEqual([2000, 0]);
  },
);

test.skipIf(!has('pdfinfo') || !has('pdftotext'))(
  'poppler reads the tags, and the text in reading order and in every script (skipped without poppler)',
  { timeout: SLOW },
  async () => {
    const [info, structure, text] = withFile('report.pdf', await sample, (file) => [
      output('pdfinfo', file),
      output('pdfinfo', '-struct-text', file),
      output('pdftotext', '-raw', file, '-'),
    ]);
    expect(info).toMatch(/Tagged: +yes/);
    expect(structure.indexOf('"Summary"')).toBeLessThan(structure.indexOf('"Balance between the regions"'));
    expect(structure).toContain('"COIL pilots between Asia and Europe: entry for the Stocktaking Report"');
    expect(structure).toMatch(/\/Scope \/Row\s+"Viet Nam"/);
    const joined = (words: string) => words.replace(/\s+/g, '');
    for (const one of SCRIPTS) if (!ARABIC.test(one)) expect(joined(text)).toContain(joined(one));
    expect(text.match(/Country Projects Enrolled/g)!.length).toBeGreaterThan(1);
    expect(structure.match(/"Country"/g)).toHaveLength(1);
  },
);

test.skipIf(!has('qpdf'))(
  'qpdf finds no fault in the file (skipped without qpdf)',
  { timeout: SLOW },
  async () => {
    const told = withFile('report.pdf', await sample, (file) => output('qpdf', '--check', file));
    expect(told).toContain('No syntax or stream encoding errors found');
  },
);
