/** A report as silo keeps it: text, tables, charts and quotations in order, without layout. */
export type ReportDocument = {
  id: string;
  kind: (typeof KINDS)[number];
  title: string;
  subtitle: string;
  /** BCP 47 tag of all texts. */
  language: string;
  /** The last day (UTC) of which it tells, as YYYY-MM-DD. */
  cutOff: string;
  version: number;
  /** Over the canonical content; 64 lower-case hexadecimal digits. */
  sha256: string;
  notes: string[];
  sections: ReportSection[];
};

/** A heading of level 1 to 3 below the title, and what stands under it. */
export type ReportSection = { heading: string; level: 1 | 2 | 3; blocks: ReportBlock[] };

export type ReportTable = {
  type: 'table';
  caption: string;
  columns: { label: string; numeric: boolean }[];
  rows: string[][];
  /** Whether the first cell of each row names the row. */
  rowHeaders: boolean;
  notes: string[];
};

/** A picture of figures; their texts make the table that follows it. */
export type ReportChart = {
  type: 'chart';
  kind: (typeof CHART_KINDS)[number];
  caption: string;
  /** What the axis counts, in words. */
  unit: string;
  series: { name: string }[];
  points: ReportPoint[];
  /** What the picture shows, for those who do not see it. */
  description: string;
};

/** One value for each series; null where nothing may or can be shown. */
export type ReportPoint = {
  label: string;
  values: (number | null)[];
  low: (number | null)[] | null;
  high: (number | null)[] | null;
  text: string[];
};

/** Somebody's own words. */
export type ReportQuote = { type: 'quote'; text: string; role: (typeof ROLES)[number]; country: string };

export type ReportBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[] }
  | ReportTable
  | ReportChart
  | ReportQuote
  | { type: 'link'; text: string; href: string };

const KINDS = ['ACTION_PLAN_ROWS', 'CHAIRS_CONCLUSIONS_ANNEX', 'STOCKTAKING'] as const;
const CHART_KINDS = ['bars', 'intervals', 'columns'] as const;
const ROLES = ['STUDENT', 'LECTURER'] as const;

/** What silo sent is no report; the message names the member. */
export class NoReport extends Error {
  constructor(path: string, expected: string) {
    super(`${path} must be ${expected}`);
  }
}

/** Checks every member of a report, and leaves out the characters that no file format can carry. */
export function readReport(json: unknown): ReportDocument {
  const root = object(json, 'report');
  return {
    id: matching(root.id, 'id', /^[\da-f-]{36}$/i, 'an id'),
    kind: oneOf(root.kind, 'kind', KINDS),
    title: filled(root.title, 'title'),
    subtitle: text(root.subtitle, 'subtitle'),
    language: matching(root.language, 'language', /^[a-z]{2,3}(-[\da-z]{2,8})*$/i, 'a language tag'),
    cutOff: day(root.cutOff, 'cutOff'),
    version: whole(root.version, 'version'),
    sha256: matching(root.sha256, 'sha256', /^[\da-f]{64}$/, '64 hexadecimal digits'),
    notes: texts(root.notes, 'notes'),
    sections: list(root.sections, 'sections', section),
  };
}

function section(json: unknown, path: string): ReportSection {
  const one = object(json, path);
  const level = one.level;
  if (level !== 1 && level !== 2 && level !== 3) throw new NoReport(`${path}.level`, '1, 2 or 3');
  return {
    heading: filled(one.heading, `${path}.heading`),
    level,
    blocks: list(one.blocks, `${path}.blocks`, block),
  };
}

function block(json: unknown, path: string): ReportBlock {
  const one = object(json, path);
  switch (one.type) {
    case 'paragraph':
      return { type: one.type, text: text(one.text, `${path}.text`) };
    case 'list':
      return { type: one.type, items: texts(one.items, `${path}.items`) };
    case 'table':
      return table(one, path);
    case 'chart':
      return chart(one, path);
    case 'quote':
      return {
        type: one.type,
        text: text(one.text, `${path}.text`),
        role: oneOf(one.role, `${path}.role`, ROLES),
        country: text(one.country, `${path}.country`),
      };
    case 'link':
      return {
        type: one.type,
        text: text(one.text, `${path}.text`),
        href: matching(one.href, `${path}.href`, ADDRESS, 'a web address or a path'),
      };
    default:
      throw new NoReport(`${path}.type`, 'a known type');
  }
}

/** Web addresses and paths of this site; no other scheme can hide in it, and no space or quotation mark. */
const ADDRESS = /^(https?:\/\/[^\s"'<>\\]{1,2000}|\/(?![/\\])[^\s"'<>\\]{0,2000})$/;

function table(one: Members, path: string): ReportTable {
  const columns = list(one.columns, `${path}.columns`, (json, at) => {
    const column = object(json, at);
    return { label: text(column.label, `${at}.label`), numeric: flag(column.numeric, `${at}.numeric`) };
  });
  if (columns.length === 0) throw new NoReport(`${path}.columns`, 'at least one column');
  const rows = list(one.rows, `${path}.rows`, (json, at) => sized(texts(json, at), columns.length, at));
  return {
    type: 'table',
    caption: text(one.caption, `${path}.caption`),
    columns,
    rows,
    rowHeaders: flag(one.rowHeaders, `${path}.rowHeaders`),
    notes: texts(one.notes, `${path}.notes`),
  };
}

function chart(one: Members, path: string): ReportChart {
  const series = list(one.series, `${path}.series`, (json, at) => ({
    name: text(object(json, at).name, `${at}.name`),
  }));
  if (series.length === 0) throw new NoReport(`${path}.series`, 'at least one series');
  const points = list(one.points, `${path}.points`, (json, at): ReportPoint => {
    const point = object(json, at);
    const numbers = (name: 'values' | 'low' | 'high') =>
      sized(list(point[name], `${at}.${name}`, numberOrNull), series.length, `${at}.${name}`);
    const ends = (name: 'low' | 'high') =>
      point[name] === undefined || point[name] === null ? null : numbers(name);
    const [values, low, high] = [numbers('values'), ends('low'), ends('high')];
    values.forEach((value, index) => {
      const [from, to] = [low?.[index] ?? null, high?.[index] ?? null];
      if ((from === null) !== (to === null) || (from !== null && to !== null && from > to))
        throw new NoReport(`${at}.low and ${at}.high`, 'the two ends of an interval');
      if (value === null && from !== null) throw new NoReport(`${at}.low`, 'null where there is no value');
    });
    return {
      label: text(point.label, `${at}.label`),
      values,
      low,
      high,
      text: sized(texts(point.text, `${at}.text`), series.length, `${at}.text`),
    };
  });
  return {
    type: 'chart',
    kind: oneOf(one.kind, `${path}.kind`, CHART_KINDS),
    caption: text(one.caption, `${path}.caption`),
    unit: text(one.unit, `${path}.unit`),
    series,
    points,
    description: text(one.description, `${path}.description`),
  };
}

type Members = Record<string, unknown>;

function object(json: unknown, path: string): Members {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new NoReport(path, 'an object');
  return json as Members;
}

function list<One>(json: unknown, path: string, read: (json: unknown, path: string) => One): One[] {
  if (!Array.isArray(json)) throw new NoReport(path, 'a list');
  return json.map((one, index) => read(one, `${path}[${index}]`));
}

function sized<One>(read: One[], length: number, path: string): One[] {
  if (read.length !== length) throw new NoReport(path, `a list of ${length}`);
  return read;
}

const texts = (json: unknown, path: string) => list(json, path, text);

function text(json: unknown, path: string): string {
  if (typeof json !== 'string') throw new NoReport(path, 'a text');
  return printable(json);
}

/** A text without which a reader does not know what follows. */
function filled(json: unknown, path: string): string {
  const read = text(json, path);
  if (read.trim() === '') throw new NoReport(path, 'a text that is not empty');
  return read;
}

function matching(json: unknown, path: string, pattern: RegExp, expected: string): string {
  if (typeof json !== 'string' || !pattern.test(json)) throw new NoReport(path, expected);
  return json;
}

function oneOf<One extends string>(json: unknown, path: string, known: readonly One[]): One {
  const found = known.find((one) => one === json);
  if (found === undefined) throw new NoReport(path, `one of ${known.join(', ')}`);
  return found;
}

function day(json: unknown, path: string): string {
  const given = matching(json, path, /^\d{4}-\d{2}-\d{2}$/, 'a day');
  const read = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(given))
    throw new NoReport(path, 'a day of the calendar');
  return given;
}

function flag(json: unknown, path: string): boolean {
  if (typeof json !== 'boolean') throw new NoReport(path, 'true or false');
  return json;
}

function whole(json: unknown, path: string): number {
  if (!Number.isSafeInteger(json) || (json as number) < 1) throw new NoReport(path, 'a whole number from 1');
  return json as number;
}

function numberOrNull(json: unknown, path: string): number | null {
  if (json === null) return null;
  if (typeof json !== 'number' || !Number.isFinite(json) || Math.abs(json) > 1e15)
    throw new NoReport(path, 'a number or null');
  return json;
}

/** Half surrogates; XML and PDF cannot carry them. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Control characters, overrides of the writing direction (they make a text look like another) and non-characters. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** One line of text in Unicode's form C that every format can carry. */
export function printable(given: string): string {
  return given
    .replace(HALVES, '\ufffd')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .normalize('NFC');
}
