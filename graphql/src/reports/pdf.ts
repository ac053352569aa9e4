import { picturesOf, LETTERS, type Picture } from './charts.ts';
import { colourOf, PAPER } from './colours.ts';
import { isWide } from './columns.ts';
import type { ReportBlock, ReportChart, ReportDocument, ReportQuote } from './document.ts';
import { openFaces } from './faces.ts';
import { widthsOf } from './lines.ts';
import { drawTable } from './pdfTable.ts';
import { type Element, lineHeight, MARGIN, type Pdf, Sheet, type Written } from './sheet.ts';
import { levels, provenance, speaker, tableOf } from './words.ts';

const BODY: Written = { setting: { size: 10, bold: false }, colour: PAPER.ink };
const SMALL: Written = { setting: { size: 8.5, bold: false }, colour: PAPER.soft };
const HEADINGS = [20, 15, 12.5, 11];
/** Room for the caption above a chart, in points. */
const CAPTION = 24;
const LINK = '#1d4f9c';

/** A report as a PDF that follows PDF/UA: tagged, titled, with bookmarks and its own fonts. */
export async function reportAsPdf(report: ReportDocument): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const made = new Date(`${report.cutOff}T00:00:00Z`);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    displayTitle: true,
    font: null as never,
    lang: report.language,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    info: {
      Title: report.title,
      Subject: report.subtitle,
      Keywords: `sha256:${report.sha256}`,
      Creator: 'CoilMatch',
      CreationDate: made,
      ModDate: made,
    },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));

  const faces = await openFaces();
  const sheet = new Sheet(pdf, faces, isWide(report, faces));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  await writeReport(sheet, root, report);
  writeFooters(sheet, report);
  root.end();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

async function writeReport(sheet: Sheet, root: Element, report: ReportDocument): Promise<void> {
  const { pdf } = sheet;
  const outline: (typeof pdf.outline)[] = [pdf.outline];
  const add = (parent: Element, tag: string) => {
    const element = pdf.struct(tag);
    parent.add(element);
    return element;
  };
  const heading = (text: string, level: number, first?: ReportBlock) => {
    const size = HEADINGS[level]!;
    if (level > 0) {
      sheet.need(size * 3 + togetherOf(sheet, first));
      if (!sheet.atTop) sheet.y += size * 0.9;
      outline[level] = outline[level - 1]!.addItem(text, { expanded: level < 2, top: sheet.y } as object);
    }
    sheet.write(add(root, `H${level + 1}`), `H${level + 1}`, text, {
      setting: { size, bold: true },
      colour: PAPER.ink,
    });
    sheet.y += size * 0.3;
  };
  const paragraph = (text: string, how: Written, after = 5) => {
    sheet.write(add(root, 'P'), 'P', text, how);
    sheet.y += after;
  };

  heading(report.title, 0);
  if (report.subtitle !== '')
    paragraph(report.subtitle, { setting: { size: 12, bold: false }, colour: PAPER.soft });
  for (const line of provenance(report)) paragraph(line, SMALL, 1);
  sheet.y += 8;

  const depth = levels(report);
  for (const [index, section] of report.sections.entries()) {
    heading(section.heading, depth[index]!, section.blocks[0]);
    for (const block of section.blocks) {
      await writeBlock(sheet, root, block, paragraph);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (report.notes.length > 0) {
    heading('Notes', 1);
    writeList(sheet, root, report.notes);
  }
}

/** Height of what must not be parted from the heading above it, in points. */
function togetherOf(sheet: Sheet, block: ReportBlock | undefined): number {
  if (block?.type !== 'chart') return 60;
  const [picture] = picturesOf(block);
  return picture === undefined ? 60 : CAPTION + picture.height * scaleOf(sheet, picture);
}

async function writeBlock(
  sheet: Sheet,
  root: Element,
  block: ReportBlock,
  paragraph: (text: string, how: Written, after?: number) => void,
): Promise<void> {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.text, BODY, 6);
    case 'list':
      return writeList(sheet, root, block.items);
    case 'quote':
      return writeQuote(sheet, root, block);
    case 'link':
      return block.href.startsWith('/')
        ? paragraph(`${block.text} (${block.href})`, BODY)
        : writeLink(sheet, root, block);
    case 'table': {
      await drawTable(sheet, root, block);
      for (const note of block.notes) paragraph(note, SMALL, 2);
      sheet.y += 6;
      return;
    }
    case 'chart': {
      sheet.need(togetherOf(sheet, block));
      paragraph(block.caption, { setting: { size: 10, bold: true }, colour: PAPER.ink }, 3);
      const pictures = picturesOf(block);
      pictures.forEach((picture, part) => drawPicture(sheet, root, block, picture, part, pictures.length));
      const table = tableOf(block);
      await drawTable(sheet, root, table);
      for (const note of table.notes) paragraph(note, SMALL, 2);
      sheet.y += 6;
    }
  }
}

function writeList(sheet: Sheet, root: Element, items: string[]): void {
  if (items.length === 0) return;
  const { pdf } = sheet;
  const list = pdf.struct('L');
  attributesOf(list).A = { O: 'List', ListNumbering: 'Disc' };
  root.add(list);
  for (const item of items) {
    const [element, mark, body] = [pdf.struct('LI'), pdf.struct('Lbl'), pdf.struct('LBody')];
    list.add(element);
    element.add(mark);
    element.add(body);
    sheet.need(lineHeight(BODY.setting));
    sheet.content(mark, 'Lbl', () =>
      sheet.draw(sheet.lines('•', BODY.setting, 12), BODY, MARGIN + 4, sheet.y, 12),
    );
    sheet.write(body, 'LBody', item, BODY, 16);
    sheet.y += 3;
  }
  sheet.y += 4;
}

/** An element's dictionary, for what pdfkit has no option for. */
const attributesOf = (element: Element) =>
  (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;

function writeQuote(sheet: Sheet, root: Element, quote: ReportQuote): void {
  const { pdf } = sheet;
  const [element, words, who] = [pdf.struct('BlockQuote'), pdf.struct('P'), pdf.struct('P')];
  root.add(element);
  element.add(words);
  element.add(who);
  sheet.need(lineHeight(BODY.setting) * 3);
  sheet.write(words, 'P', `“${quote.text}”`, BODY, 16);
  sheet.write(who, 'P', `— ${speaker(quote)}`, SMALL, 16);
  sheet.y += 8;
}

function writeLink(sheet: Sheet, root: Element, { text, href }: { text: string; href: string }): void {
  const { pdf } = sheet;
  const [paragraph, link] = [pdf.struct('P'), pdf.struct('Link')];
  root.add(paragraph);
  paragraph.add(link);
  const step = lineHeight(BODY.setting);
  for (const line of sheet.lines(text, BODY.setting, sheet.room)) {
    sheet.need(step);
    sheet.content(link, 'Link', () => {
      sheet.line(line, BODY.setting.size, LINK, MARGIN, sheet.y + BODY.setting.size * 1.07);
      pdf
        .moveTo(MARGIN, sheet.y + BODY.setting.size * 1.25)
        .lineTo(MARGIN + line.width, sheet.y + BODY.setting.size * 1.25)
        .lineWidth(0.5)
        .stroke(LINK);
    });
    // A text object is a string of the PDF, not a name in it.
    pdf.link(MARGIN, sheet.y, line.width, step, href, {
      structParent: link,
      Contents: new String(text),
    } as never);
    sheet.y += step;
  }
  sheet.y += 5;
}

/** A picture is never taller than a page with a heading and a caption. */
const scaleOf = (sheet: Sheet, picture: Picture) =>
  Math.min(1, (sheet.height - 2 * MARGIN - 90) / picture.height);

function drawPicture(
  sheet: Sheet,
  root: Element,
  chart: ReportChart,
  picture: Picture,
  part: number,
  parts: number,
): void {
  const { pdf, faces } = sheet;
  const scale = scaleOf(sheet, picture);
  sheet.need(picture.height * scale);
  const of = parts === 1 ? '' : ` (part ${part + 1} of ${parts})`;
  const [x, y] = [MARGIN, sheet.y];
  const figure = pdf.struct('Figure', {
    alt: `${chart.caption}${of}. ${chart.description}`,
    bbox: [x, y, x + picture.width * scale, y + picture.height * scale],
    placement: 'Block',
  } as object);
  root.add(figure);
  sheet.content(figure, 'Figure', () => {
    for (const shape of picture.shapes)
      switch (shape.kind) {
        case 'bar':
          pdf
            .rect(x + shape.x * scale, y + shape.y * scale, shape.width * scale, shape.height * scale)
            .fill(colourOf(shape.series));
          break;
        case 'dot':
          pdf
            .circle(x + shape.x * scale, y + shape.y * scale, shape.radius * scale)
            .fill(colourOf(shape.series));
          break;
        case 'rule':
        case 'whisker':
          pdf
            .moveTo(x + shape.x1 * scale, y + shape.y1 * scale)
            .lineTo(x + shape.x2 * scale, y + shape.y2 * scale)
            .lineWidth(shape.kind === 'whisker' ? 1 : 0.5)
            .stroke(shape.kind === 'whisker' ? PAPER.ink : shape.role === 'axis' ? PAPER.soft : PAPER.line);
          break;
        case 'text': {
          const setting = { size: LETTERS * scale, bold: shape.role === 'value' };
          const { most } = widthsOf(faces, shape.text, setting);
          const [line] = sheet.lines(shape.text, setting, most + 1);
          const before = shape.anchor === 'start' ? 0 : line!.width / (shape.anchor === 'end' ? 1 : 2);
          sheet.line(line!, setting.size, PAPER.ink, x + shape.x * scale - before, y + shape.y * scale);
        }
      }
  });
  sheet.y += picture.height * scale + 6;
}

/** The title and the number of the page below each page, for the eye only. */
function writeFooters(sheet: Sheet, report: ReportDocument): void {
  const { pdf } = sheet;
  const { count } = pdf.bufferedPageRange();
  const { setting, colour } = SMALL;
  const [title] = sheet.lines(report.title, setting, sheet.room - 90);
  for (let page = 0; page < count; page++) {
    (pdf as Pdf).switchToPage(page);
    const [number] = sheet.lines(`Page ${page + 1} of ${count}`, setting, 90);
    const y = sheet.height - MARGIN + 16;
    sheet.artifact(() => {
      sheet.line(title!, setting.size, colour, MARGIN, y);
      sheet.line(number!, setting.size, colour, sheet.width - MARGIN - number!.width, y);
    }, 'Pagination');
  }
}
