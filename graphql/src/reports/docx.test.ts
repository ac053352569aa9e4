import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { reportJson, sampleReport } from '../testing/reports.ts';
import { has, output, throughLibreOffice, withFile } from '../testing/tools.ts';
import { readReport } from './document.ts';
import { reportAsDocx } from './docx.ts';

const SLOW = 60_000;
const sample = reportAsDocx(sampleReport());
const textOf = (files: Record<string, Uint8Array>, name: string) => new TextDecoder().decode(files[name]);

/** Fails on anything that is not well-formed XML. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

test('the same report gives the same bytes, in every time zone', { timeout: SLOW }, async () => {
  const before = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const elsewhere = await reportAsDocx(sampleReport());
  process.env.TZ = before ?? 'UTC';
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(elsewhere)).toBe(hash(await sample));
});

test('every part is well-formed, declared and referred to', { timeout: SLOW }, async () => {
  const files = unzipSync(await sample);
  for (const name of Object.keys(files))
    if (/\.(xml|rels)$/.test(name)) expect(elementsOf(textOf(files, name)).length).toBeGreaterThan(0);
  const types = textOf(files, '[Content_Types].xml');
  const parts = Object.keys(files).filter((name) => /^(word|docProps)\/\w+\.xml$/.test(name));
  expect(parts.every((name) => types.includes(`PartName="/${name}"`))).toBe(true);
  const relations = textOf(files, 'word/_rels/document.xml.rels');
  const used = textOf(files, 'word/document.xml').match(/r:(id|embed)="\w+"/g)!;
  for (const one of used) expect(relations).toContain(`Id="${/"(\w+)"/.exec(one)![1]}"`);
  for (const [, target] of relations.matchAll(/Target="(media\/[^"]+)"/g))
    expect(Object.keys(files)).toContain(`word/${target}`);
});

test(
  'headings, lists, table heads and described pictures are what they look like',
  { timeout: SLOW },
  async () => {
    const files = unzipSync(await sample);
    const xml = textOf(files, 'word/document.xml');
    expect(
      xml.match(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)!.map((style) => /"(\w+)"/.exec(style)![1]),
    ).toEqual(['Title', 'Heading1', 'Heading2', 'Heading2', 'Heading1', 'Heading2', 'Heading1']);
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
    expect(tables).toHaveLength(4);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const pictures = xml.match(/<wp:docPr [^>]*>/g)!;
    expect(pictures).toHaveLength(5);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{20,}"/);
    expect(textOf(files, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(textOf(files, 'docProps/core.xml')).toContain(`<dc:title>${sampleReport().title}</dc:title>`);
  },
);

test('no text becomes markup', { timeout: SLOW }, async () => {
  const evil = '</w:t></w:r><w:instrText>" & \u0000 \' ]]> <![CDATA[ =1+1';
  const report = readReport({
    ...reportJson(),
    title: evil,
    notes: [evil],
    sections: [
      {
        heading: evil,
        level: 1,
        blocks: [
          { type: 'link', text: evil, href: 'https://elsewhere.example/?a=1&b=%22' },
          {
            type: 'table',
            caption: evil,
            columns: [{ label: evil, numeric: false }],
            rows: [[evil]],
            rowHeaders: true,
            notes: [evil],
          },
        ],
      },
    ],
  });
  const files = unzipSync(await reportAsDocx(report));
  for (const name of Object.keys(files)) {
    const elements = elementsOf(textOf(files, name));
    expect(elements).not.toContain('w:instrText');
  }
});

test.skipIf(!has('soffice') || !has('pdftotext'))(
  'LibreOffice opens it and shows everything in order (skipped without LibreOffice and poppler)',
  { timeout: 180_000 },
  async () => {
    const pdf = throughLibreOffice('report.docx', await sample);
    const text = withFile('report.pdf', pdf, (file) => output('pdftotext', '-layout', file, '-')).replace(
      /\s+/g,
      ' ',
    );
    const { title, sections, notes } = sampleReport();
    let at = -1;
    for (const words of [title, ...sections.map(({ heading }) => heading), notes[0]!]) {
      const next = text.indexOf(words, at + 1);
      expect(next, words).toBeGreaterThan(at);
      at = next;
    }
    expect(text).toContain('Đại học Bách khoa Hà Nội');
    expect(text).toContain('Viet Nam 5 350 250 2 of 5');
    expect(text).toMatch(/Page 1 of \d+/);
    expect(text.match(/Country Projects Enrolled/g)!.length).toBeGreaterThan(1);
  },
);
