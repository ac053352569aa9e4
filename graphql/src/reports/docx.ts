import { type Zippable, zipSync } from 'fflate';
import { pngOf } from './chartPng.ts';
import { picturesOf, type Picture } from './charts.ts';
import { PAPER } from './colours.ts';
import { isWide, sharedOut, wishesOf } from './columns.ts';
import type { ReportBlock, ReportChart, ReportDocument, ReportTable } from './document.ts';
import { type Faces, openFaces } from './faces.ts';
import { escaped } from './svg.ts';
import {
  contentTypes,
  HEAD,
  numbering,
  packageRelations,
  properties,
  type Relation,
  RELATIONS,
  relationsOf,
  settings,
  styles,
  WORD,
} from './wordParts.ts';
import { levels, provenance, speaker, tableOf } from './words.ts';

/** A4 and its margins, in twentieths of a point. */
const SHORT = 11906;
const LONG = 16838;
const MARGIN = 1000;

/** English metric units: 12,700 are a point. */
const EMU = 12_700;

/** The parts of the file change with the report alone, so no clock stands in it. */
const NO_TIME = new Date(1980, 0, 1);

/** What the text refers to: pictures and addresses. */
type Attached = { relations: Relation[]; pictures: Uint8Array[] };

/** A report as a Word document with real headings, table heads that stand on each page, and described pictures. */
export async function reportAsDocx(report: ReportDocument): Promise<Uint8Array> {
  const faces = await openFaces();
  const wide = isWide(report, faces);
  const room = ((wide ? LONG : SHORT) - 2 * MARGIN) / 20;
  const attached: Attached = {
    relations: ['styles', 'settings', 'numbering', 'footer'].map((part) => ({
      id: part,
      type: `${RELATIONS}/${part}`,
      target: `${part}.xml`,
    })),
    pictures: [],
  };

  const body = [paragraph('Title', report.title)];
  if (report.subtitle !== '') body.push(paragraph('Subtitle', report.subtitle));
  body.push(...provenance(report).map((line) => paragraph('Note', line)));
  const depth = levels(report);
  for (const [index, { heading, blocks }] of report.sections.entries()) {
    body.push(paragraph(`Heading${depth[index]}`, heading));
    for (const block of blocks) body.push(await blockOf(block, attached, faces, room));
  }
  if (report.notes.length > 0) body.push(paragraph('Heading1', 'Notes'), ...report.notes.map(item));

  const size = wide ? `w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"` : `w:w="${SHORT}" w:h="${LONG}"`;
  const page =
    `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz ${size}/>` +
    `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'docProps/core.xml': properties(report),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body.join('')}${page}</w:body></w:document>`,
    'word/styles.xml': styles(report),
    'word/settings.xml': settings(report),
    'word/numbering.xml': numbering,
    'word/footer.xml': footer(report, room),
    'word/_rels/document.xml.rels': relationsOf(attached.relations),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = new TextEncoder().encode(text);
  attached.pictures.forEach(
    (png, index) => (files[`word/media/chart${index + 1}.png`] = [png, { level: 0 }]),
  );
  return zipSync(files, { mtime: NO_TIME });
}

const NAMESPACES =
  `xmlns:w="${WORD}" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

const RIGHT_TO_LEFT =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?: +[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/;

/** Runs of a text; those written from right to left say so. */
const runs = (text: string, look = '') =>
  text
    .split(RIGHT_TO_LEFT)
    .map((part, index) =>
      part === ''
        ? ''
        : `<w:r>${look === '' && index % 2 === 0 ? '' : `<w:rPr>${look}${index % 2 === 1 ? '<w:rtl/>' : ''}</w:rPr>`}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
    )
    .join('');

const paragraph = (style: string, text: string, more = '', look = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs(text, look)}</w:p>`;

const item = (text: string) =>
  paragraph('ListBullet', text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

async function blockOf(block: ReportBlock, attached: Attached, faces: Faces, room: number): Promise<string> {
  switch (block.type) {
    case 'paragraph':
      return paragraph('Normal', block.text);
    case 'list':
      return block.items.map(item).join('');
    case 'quote':
      return paragraph('Quote', `“${block.text}”`) + paragraph('QuoteSource', `— ${speaker(block)}`);
    case 'link':
      return block.href.startsWith('/')
        ? paragraph('Normal', `${block.text} (${block.href})`)
        : linked(block, attached);
    case 'table':
      return table(block, faces, room);
    case 'chart':
      return chart(block, attached, faces, room);
  }
}

function linked({ text, href }: { text: string; href: string }, { relations }: Attached): string {
  const id = `link${relations.length}`;
  relations.push({ id, type: `${RELATIONS}/hyperlink`, target: href, external: true });
  return `<w:p><w:hyperlink r:id="${id}">${runs(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink></w:p>`;
}

function table(one: ReportTable, faces: Faces, room: number): string {
  const { caption, columns, rows, rowHeaders, notes } = one;
  const widths = sharedOut(wishesOf(faces, one), room).map((width) => Math.floor(width * 20));
  const cell = (text: string, column: number, head: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${head ? `<w:shd w:val="clear" w:color="auto" w:fill="${PAPER.wash.slice(1)}"/>` : ''}</w:tcPr>` +
    `${paragraph('Cell', text, columns[column]?.numeric ? '<w:jc w:val="right"/>' : '', head || (column === 0 && rowHeaders) ? '<w:b/><w:bCs/>' : '')}</w:tc>`;
  const head = columns.map(({ label }, column) => cell(label, column, true)).join('');
  const body = rows
    .map((row) => `<w:tr>${row.map((text, column) => cell(text, column, false)).join('')}</w:tr>`)
    .join('');
  return (
    paragraph('Caption', caption) +
    `<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${rowHeaders ? '00A0' : '0020'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${rowHeaders ? 1 : 0}" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/><w:tblCaption w:val="${escaped(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head}</w:tr>${body}</w:tbl>` +
    // Two tables without a paragraph between them would become one.
    [...notes, ''].map((note) => paragraph('Note', note)).join('')
  );
}

async function chart(one: ReportChart, attached: Attached, faces: Faces, room: number): Promise<string> {
  const pictures = picturesOf(one);
  const drawn: string[] = [];
  for (const [part, picture] of pictures.entries()) {
    const number = attached.pictures.push(await pngOf(picture, faces));
    const id = `chart${number}`;
    attached.relations.push({ id, type: `${RELATIONS}/image`, target: `media/${id}.png` });
    const of = pictures.length === 1 ? '' : ` (part ${part + 1} of ${pictures.length})`;
    drawn.push(pictureElement(picture, number, `${one.caption}${of}. ${one.description}`, room));
  }
  return paragraph('Caption', one.caption) + drawn.join('') + table(tableOf(one), faces, room);
}

function pictureElement(picture: Picture, number: number, description: string, room: number): string {
  const scale = Math.min(1, room / picture.width, 640 / picture.height);
  const [cx, cy] = [picture.width, picture.height].map((points) => Math.round(points * scale * EMU));
  const named = `id="${number}" name="Chart ${number}" descr="${escaped(description)}"`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="chart${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}

/** The title and the number of the page below each page. */
function footer({ title }: ReportDocument, room: number): string {
  const field = (name: string) => `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return (
    `${HEAD}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="${Math.round(room * 20)}"/></w:tabs></w:pPr>` +
    `${runs(title)}<w:r><w:tab/><w:t xml:space="preserve">Page </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`
  );
}
