import { picturesOf } from './charts.ts';
import type { ReportBlock, ReportChart, ReportDocument, ReportTable } from './document.ts';
import { REPORT_POLICY, STYLESHEET } from './stylesheet.ts';
import { asText, elementsOf, escaped } from './svg.ts';
import { levels, provenance, speaker, tableOf } from './words.ts';

/** A report as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function reportAsHtml(report: ReportDocument): string {
  const depth = levels(report);
  const sections = report.sections.map(
    ({ heading, blocks }, index) =>
      `<section aria-labelledby="s${index}">\n${headingOf(depth[index]! + 1, heading, `s${index}`)}\n` +
      `${blocks.map((block, place) => blockOf(block, `s${index}b${place}`)).join('\n')}\n</section>`,
  );
  const notes =
    report.notes.length === 0
      ? ''
      : `<section aria-labelledby="notes">\n${headingOf(2, 'Notes', 'notes')}\n${listOf(report.notes)}\n</section>\n`;
  return (
    `<!doctype html>\n<html lang="${escaped(report.language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${escaped(REPORT_POLICY)}">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n` +
    `<title>${escaped(report.title)}</title>\n<style>${STYLESHEET}</style>\n</head>\n<body>\n<main>\n` +
    `<header>\n<h1 dir="auto">${escaped(report.title)}</h1>\n` +
    (report.subtitle === '' ? '' : `<p class="subtitle" dir="auto">${escaped(report.subtitle)}</p>\n`) +
    `<div class="facts">${provenance(report)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</div>\n</header>\n` +
    contentsOf(report) +
    `${sections.join('\n')}\n${notes}</main>\n</body>\n</html>\n`
  );
}

/** Links to the chapters, when there is more than one. */
function contentsOf({ sections }: ReportDocument): string {
  const chapters = sections.flatMap(({ heading, level }, index) =>
    level === 1 ? [`<li><a href="#s${index}">${escaped(heading)}</a></li>`] : [],
  );
  return chapters.length < 2 ? '' : `<nav aria-label="Contents">\n<ul>${chapters.join('')}</ul>\n</nav>\n`;
}

const headingOf = (level: number, text: string, id: string) =>
  `<h${level} id="${id}" dir="auto">${escaped(text)}</h${level}>`;

const listOf = (items: string[]) =>
  `<ul>${items.map((item) => `<li><bdi>${escaped(item)}</bdi></li>`).join('')}</ul>`;

function blockOf(block: ReportBlock, id: string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p dir="auto">${escaped(block.text)}</p>`;
    case 'list':
      return block.items.length === 0 ? '' : listOf(block.items);
    case 'table':
      return tableElement(block, id);
    case 'chart':
      return chartElement(block, id);
    case 'quote':
      return (
        `<figure><blockquote dir="auto">${escaped(block.text)}</blockquote>` +
        `<figcaption dir="auto">${escaped(speaker(block))}</figcaption></figure>`
      );
    case 'link':
      return `<p><a href="${escaped(block.href)}" dir="auto">${escaped(block.text)}</a></p>`;
  }
}

function tableElement({ caption, columns, rows, rowHeaders, notes }: ReportTable, id: string): string {
  const kind = (column: number) => (columns[column]?.numeric ? ' class="number"' : '');
  const head = columns.map(({ label }, column) =>
    label === ''
      ? `<td${kind(column)}></td>`
      : `<th scope="col"${kind(column)} dir="auto">${escaped(label)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((text, column) =>
      column === 0 && rowHeaders
        ? `<th scope="row"${kind(column)} dir="auto">${escaped(text)}</th>`
        : `<td${kind(column)} dir="auto">${escaped(text)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return (
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">\n` +
    `<table><caption id="${id}" dir="auto">${escaped(caption)}</caption>\n` +
    `<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table>\n</div>` +
    notes.map((note) => `\n<p class="note" dir="auto">${escaped(note)}</p>`).join('')
  );
}

function chartElement(chart: ReportChart, id: string): string {
  const pictures = picturesOf(chart);
  const drawn = pictures.map((picture, part) => {
    const of = pictures.length === 1 ? '' : ` (part ${part + 1} of ${pictures.length})`;
    return (
      `<svg role="img" aria-labelledby="${id}t${part} ${id}d${part}" viewBox="0 0 ${picture.width} ${Number(picture.height.toFixed(2))}">` +
      `<title id="${id}t${part}">${escaped(chart.caption + of)}</title><desc id="${id}d${part}">${escaped(chart.description)}</desc>` +
      `${elementsOf(picture, asText)}</svg>`
    );
  });
  return (
    `<figure><figcaption id="${id}c" dir="auto">${escaped(chart.caption)}</figcaption>\n` +
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}c">${drawn.join('\n')}</div></figure>\n` +
    tableElement(tableOf(chart), `${id}n`)
  );
}
