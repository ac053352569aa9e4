import type { ReportChart, ReportDocument, ReportQuote, ReportTable } from './document.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "30 June 2027". */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The lines that tell a reader of a loose copy which report this is. */
export function provenance({ cutOff, version, id, sha256 }: ReportDocument): string[] {
  return [
    `Figures as of ${dayInWords(cutOff)} (end of the day, UTC). Version ${version}.`,
    `Report ${id}. SHA-256 of its content: ${sha256}.`,
  ];
}

export function speaker({ role, country }: ReportQuote): string {
  return [role === 'STUDENT' ? 'A student' : 'A lecturer', country].filter((part) => part !== '').join(', ');
}

/** The numbers of a chart as a table, so that nobody depends on the picture. */
export function tableOf(chart: ReportChart): ReportTable {
  return {
    type: 'table',
    caption: `Numbers of the chart: ${chart.caption}`,
    columns: [
      { label: '', numeric: false },
      ...chart.series.map(({ name }) => ({
        label: name === '' ? chart.unit : name,
        numeric: true,
      })),
    ],
    rows: chart.points.map((point) => [point.label, ...point.text]),
    rowHeaders: true,
    notes: chart.unit === '' ? [] : [`Unit: ${chart.unit}.`],
  };
}

/** Levels below the title without a gap: a heading is at most one deeper than the one before it. */
export function levels(document: ReportDocument): (1 | 2 | 3)[] {
  let before = 0;
  return document.sections.map(({ level }) => {
    before = Math.min(level, before + 1);
    return before as 1 | 2 | 3;
  });
}
