import type { ReportDocument } from './document.ts';

export type ReportFormat = 'html' | 'pdf' | 'docx';

/** Makes a file of a report; the same report always gives the same bytes. What a format needs is loaded with its first file. */
export async function renderReport(document: ReportDocument, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return Buffer.from((await import('./html.ts')).reportAsHtml(document));
    case 'pdf':
      return (await import('./pdf.ts')).reportAsPdf(document);
    case 'docx':
      return (await import('./docx.ts')).reportAsDocx(document);
  }
}
