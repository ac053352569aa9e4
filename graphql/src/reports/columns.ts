import type { ReportDocument, ReportTable } from './document.ts';
import type { Faces } from './faces.ts';
import { type Setting, widthsOf } from './lines.ts';

/** How the cells of a table are set on paper, and the space around their text, in points. */
export const CELL: Setting = { size: 8.5, bold: false };
export const HEAD: Setting = { size: 8.5, bold: true };
export const PAD = 4;

/** What the columns of a table want, in points. */
export function wishesOf(
  faces: Faces,
  { columns, rows, rowHeaders }: ReportTable,
): { least: number; most: number }[] {
  return columns.map(({ label }, column) => {
    let { least, most } = widthsOf(faces, label, HEAD);
    for (const row of rows) {
      const wish = widthsOf(faces, row[column] ?? '', rowHeaders && column === 0 ? HEAD : CELL);
      [least, most] = [Math.max(least, wish.least), Math.max(most, wish.most)];
    }
    return { least: least + 2 * PAD + 0.5, most: most + 2 * PAD + 0.5 };
  });
}

/** Widths that fill at most the room: nobody gets less than a word needs, as long as there is enough for all. */
export function sharedOut(wishes: { least: number; most: number }[], room: number): number[] {
  const cap = room * 0.45;
  const least = wishes.map((wish) => Math.min(wish.least, cap));
  const needed = total(least);
  if (needed >= room) return least.map((width) => (width * room) / needed);
  const more = wishes.map((wish, column) => Math.max(0, wish.most - least[column]!));
  const share = Math.min(1, (room - needed) / Math.max(1, total(more)));
  return least.map((width, column) => width + more[column]! * share);
}

export const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Paper lies down when a table has words that do not fit beside each other otherwise. */
export function isWide(report: ReportDocument, faces: Faces): boolean {
  const tables = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'table');
  return tables.some(
    (table) =>
      table.columns.length > 7 ||
      wishesOf(faces, table).reduce((sum, { least }) => sum + Math.min(least, 150), 0) > 495,
  );
}
