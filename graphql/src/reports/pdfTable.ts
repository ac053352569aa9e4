import { PAPER } from './colours.ts';
import type { ReportTable } from './document.ts';
import { CELL, HEAD, PAD, sharedOut, total, wishesOf } from './columns.ts';
import type { Line } from './lines.ts';
import { type Element, lineHeight, MARGIN, type Sheet } from './sheet.ts';

/** A repeated head may take this share of a page; a taller one stands only once. */
const HEAD_SHARE = 0.3;

/** Rows drawn before others on the machine get their turn. */
const ROWS_AT_ONCE = 40;

type Row = { cells: { lines: Line[]; bold: boolean; right: boolean }[]; height: number };

/** Draws a table whose head stands again on each page, for the eye only, and whose rows go on overleaf if they must. */
export async function drawTable(sheet: Sheet, parent: Element, table: ReportTable): Promise<void> {
  const { pdf } = sheet;
  const widths = sharedOut(wishesOf(sheet.faces, table), sheet.room);
  const starts = widths.map((_, column) => MARGIN + total(widths.slice(0, column)));
  const whole = total(widths);

  const rowOf = (texts: string[], bold: (column: number) => boolean): Row => {
    const cells = texts.map((text, column) => ({
      lines: text === '' ? [] : sheet.lines(text, bold(column) ? HEAD : CELL, widths[column]! - 2 * PAD),
      bold: bold(column),
      right: table.columns[column]?.numeric ?? false,
    }));
    return { cells, height: Math.max(1, ...cells.map(({ lines }) => lines.length)) };
  };

  const step = lineHeight(CELL);
  const points = (lines: number) => lines * step + 2 * PAD;
  const cellLines = ({ cells }: Row, column: number, from: number, to: number) => {
    const { lines, bold, right } = cells[column]!;
    const how = { setting: bold ? HEAD : CELL, colour: PAPER.ink, align: right ? 'right' : 'left' } as const;
    sheet.draw(lines.slice(from, to), how, starts[column]! + PAD, sheet.y + PAD, widths[column]! - 2 * PAD);
  };
  const ground = (height: number, washed: boolean) =>
    sheet.artifact(() => {
      if (washed) pdf.rect(MARGIN, sheet.y, whole, height).fill(PAPER.wash);
      pdf
        .moveTo(MARGIN, sheet.y + height)
        .lineTo(MARGIN + whole, sheet.y + height)
        .lineWidth(0.5)
        .stroke(PAPER.line);
    });

  const head = rowOf(
    table.columns.map(({ label }) => label),
    () => true,
  );
  const repeats = points(head.height) <= (sheet.height - 2 * MARGIN) * HEAD_SHARE;
  const turnPage = (again: boolean) => {
    sheet.newPage();
    if (!again || !repeats) return;
    ground(points(head.height), true);
    sheet.artifact(
      () => head.cells.forEach((_, column) => cellLines(head, column, 0, head.height)),
      'Pagination',
    );
    sheet.y += points(head.height);
  };

  /** Draws a row as elements, in as many pieces as pages need. */
  const draw = (row: Row, elements: { element: Element; tag: string }[], again: boolean) => {
    for (let from = 0; from < row.height;) {
      const fit = Math.floor((sheet.left - 2 * PAD) / step);
      const rest = row.height - from;
      if (!sheet.atTop && (fit < Math.min(rest, 2) || (from === 0 && rest > fit && rest <= 12))) {
        turnPage(again);
        continue;
      }
      const take = Math.max(1, Math.min(rest, fit));
      ground(points(take), !again);
      elements.forEach(({ element, tag }, column) => {
        if (from < row.cells[column]!.lines.length)
          sheet.content(element, tag, () => cellLines(row, column, from, from + take));
      });
      sheet.y += points(take);
      from += take;
      if (from < row.height) turnPage(again);
    }
  };

  const element = pdf.struct('Table');
  parent.add(element);
  const caption = pdf.struct('Caption');
  element.add(caption);
  sheet.need(lineHeight(HEAD) * 2 + points(head.height) + points(2));
  sheet.write(caption, 'Caption', table.caption, { setting: { size: 9, bold: true }, colour: PAPER.ink });
  sheet.y += 3;

  const group = (tag: string) => {
    const made = pdf.struct(tag);
    element.add(made);
    return made;
  };
  const cellElements = (row: Element, tag: (column: number) => ['TH', 'Column' | 'Row'] | ['TD']) =>
    table.columns.map((_, column) => {
      const [kind, scope] = tag(column);
      const cell = pdf.struct(kind, scope === undefined ? {} : ({ scope } as object));
      row.add(cell);
      return { element: cell, tag: kind };
    });

  const headRow = pdf.struct('TR');
  group('THead').add(headRow);
  draw(
    head,
    cellElements(headRow, (column) => (table.columns[column]!.label === '' ? ['TD'] : ['TH', 'Column'])),
    false,
  );

  const body = group('TBody');
  for (const [index, texts] of table.rows.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
    const row = pdf.struct('TR');
    body.add(row);
    const isHeader = (column: number) => column === 0 && table.rowHeaders;
    draw(
      rowOf(texts, isHeader),
      cellElements(row, (column) => (isHeader(column) ? ['TH', 'Row'] : ['TD'])),
      true,
    );
  }
  sheet.y += 6;
}
