import type { ReportChart, ReportPoint } from './document.ts';

/** What a chart is drawn of, in points (1/72 inch) from the upper left corner; `series` chooses the colour. */
export type Shape =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; series: number }
  | { kind: 'rule'; x1: number; y1: number; x2: number; y2: number; role: 'axis' | 'grid' }
  | { kind: 'whisker'; x1: number; y1: number; x2: number; y2: number; series: number }
  | { kind: 'dot'; x: number; y: number; radius: number; series: number }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      role: 'label' | 'value';
    };

/** One picture; a chart of many points is drawn as several, on the same scale. */
export type Picture = { width: number; height: number; shapes: Shape[] };

export const CHART_WIDTH = 480;

/** Size of all letters in a chart, in points. */
export const LETTERS = 9;

const HEIGHT_MOST = 560;
const LEGEND_LINE = 16;
const AXIS_HEIGHT = 34;
const BAR = 11;
const GROUP_GAP = 7;

/** More columns than this stand too close for their labels. */
const COLUMNS_MOST = 8;

/** Values stand in bold letters, which are wider. */
const BOLD = 1.18;
const valueWidth = (text: string) => widthOf(text) * BOLD;

/** The pictures of a chart; none when it has no points. */
export function picturesOf(chart: ReportChart): Picture[] {
  const scale = scaleOf(chart);
  if (chart.kind === 'columns' && canStand(chart)) return [standing(chart, scale)];
  const rowHeight = chart.series.length * BAR + GROUP_GAP;
  const rows = Math.max(
    1,
    Math.floor((HEIGHT_MOST - AXIS_HEIGHT - legendHeight(chart, CHART_WIDTH)) / rowHeight),
  );
  const parts = Math.ceil(chart.points.length / rows);
  const each = Math.ceil(chart.points.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) =>
    lying(chart, chart.points.slice(part * each, (part + 1) * each), scale),
  );
}

/** Whether the texts of all columns have room above them; otherwise the chart lies down. */
function canStand({ points, series }: ReportChart): boolean {
  if (points.length === 0 || points.length > COLUMNS_MOST) return false;
  const group = (CHART_WIDTH - 60) / points.length;
  const column = columnWidth(group, series.length);
  return points.every(
    (point) =>
      point.text.every((words) => valueWidth(words) <= column) &&
      wrap(point.label, group - 6, 2).every((line) => !line.endsWith('…')),
  );
}

const columnWidth = (group: number, series: number) => Math.min(46, (group * 0.8) / series);

/** Bars and intervals: a row for each point, the axis below. */
function lying(chart: ReportChart, points: ReportPoint[], scale: Scale): Picture {
  const labels = Math.min(170, Math.max(40, ...points.map((point) => widthOf(point.label))) + 8);
  const valueRoom = Math.min(
    chart.kind === 'intervals' ? 225 : 110,
    Math.max(20, ...points.flatMap((point) => point.text.map(valueWidth))) + 8,
  );
  const [left, right] = [labels, CHART_WIDTH - valueRoom];
  const at = (value: number) => left + ((value - scale.from) / (scale.to - scale.from)) * (right - left);
  const top = legendHeight(chart, CHART_WIDTH);
  const rowHeight = chart.series.length * BAR + GROUP_GAP;
  const bottom = top + points.length * rowHeight;
  const shapes: Shape[] = [...legend(chart, CHART_WIDTH)];

  for (const tick of scale.ticks) {
    shapes.push({
      kind: 'rule',
      x1: at(tick),
      y1: top,
      x2: at(tick),
      y2: bottom,
      role: tick === 0 ? 'axis' : 'grid',
    });
    shapes.push(label(at(tick), bottom + LETTERS + 3, tickText(tick, scale.step), 'middle'));
  }
  shapes.push(label((left + right) / 2, bottom + 2 * LETTERS + 8, cut(chart.unit, right - left), 'middle'));

  points.forEach((point, row) => {
    const y = top + row * rowHeight + GROUP_GAP / 2;
    shapes.push(
      label(left - 6, y + (rowHeight - GROUP_GAP) / 2 + LETTERS * 0.35, cut(point.label, labels - 8), 'end'),
    );
    chart.series.forEach((_, series) => {
      const value = point.values[series] ?? null;
      const middle = y + series * BAR + BAR / 2;
      const words = point.text[series] ?? '';
      const ends = endsOf(point, series);
      if (value !== null && chart.kind === 'intervals') {
        if (ends !== null) shapes.push(...whisker(at(ends[0]), at(ends[1]), middle, series));
        shapes.push({ kind: 'dot', x: at(value), y: middle, radius: 3.2, series });
      } else if (value !== null) {
        const [x1, x2] = [at(Math.min(0, value)), at(Math.max(0, value))];
        shapes.push({ kind: 'bar', x: x1, y: middle - BAR / 2 + 1, width: x2 - x1, height: BAR - 2, series });
        if (ends !== null) shapes.push(...whisker(at(ends[0]), at(ends[1]), middle, series));
      }
      const furthest = Math.max(left, ...[value, ends?.[1]].flatMap((end) => (end == null ? [] : [at(end)])));
      const told: Shape = label(
        (chart.kind === 'intervals' ? right : value === null ? left : furthest) + 5,
        middle + LETTERS * 0.35,
        cut(words, (valueRoom - 6) / BOLD),
        'start',
      );
      shapes.push({ ...told, role: 'value' });
    });
  });
  return { width: CHART_WIDTH, height: bottom + AXIS_HEIGHT, shapes };
}

/** Columns: a group for each point, side by side, the axis at the left. */
function standing(chart: ReportChart, scale: Scale): Picture {
  const top = legendHeight(chart, CHART_WIDTH) + LETTERS + 6;
  const bottom = top + 170;
  const left = 8 + Math.max(...scale.ticks.map((tick) => widthOf(tickText(tick, scale.step))));
  const at = (value: number) => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top);
  const shapes: Shape[] = [...legend(chart, CHART_WIDTH)];
  for (const tick of scale.ticks) {
    shapes.push({
      kind: 'rule',
      x1: left,
      y1: at(tick),
      x2: CHART_WIDTH,
      y2: at(tick),
      role: tick === 0 ? 'axis' : 'grid',
    });
    shapes.push(label(left - 4, at(tick) + LETTERS * 0.35, tickText(tick, scale.step), 'end'));
  }
  const group = (CHART_WIDTH - left) / chart.points.length;
  const column = columnWidth(group, chart.series.length);
  const labels = chart.points.map((point) => wrap(point.label, group - 6, 2));
  chart.points.forEach((point, place) => {
    const middle = left + group * (place + 0.5);
    labels[place]!.forEach((line, index) =>
      shapes.push(label(middle, bottom + (index + 1) * (LETTERS + 3), line, 'middle')),
    );
    chart.series.forEach((_, series) => {
      const value = point.values[series] ?? null;
      const x = middle + (series - chart.series.length / 2) * column;
      const ends = endsOf(point, series);
      if (value !== null) {
        const [y1, y2] = [at(Math.max(0, value)), at(Math.min(0, value))];
        shapes.push({ kind: 'bar', x: x + 1, y: y1, width: column - 2, height: y2 - y1, series });
        if (ends !== null) {
          const [low, high] = [at(ends[0]), at(ends[1])];
          shapes.push({
            kind: 'whisker',
            x1: x + column / 2,
            y1: low,
            x2: x + column / 2,
            y2: high,
            series,
          });
        }
      }
      const highest = Math.min(at(Math.max(0, value ?? 0)), ends === null ? bottom : at(ends[1]));
      const told = label(x + column / 2, highest - 3, point.text[series] ?? '', 'middle');
      shapes.push({ ...told, role: 'value' });
    });
  });
  const below = bottom + Math.max(...labels.map((lines) => lines.length)) * (LETTERS + 3);
  shapes.push(
    label((left + CHART_WIDTH) / 2, below + LETTERS + 5, cut(chart.unit, CHART_WIDTH - left), 'middle'),
  );
  return { width: CHART_WIDTH, height: below + 2 * LETTERS + 2, shapes };
}

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end') =>
  ({ kind: 'text', x, y, text, anchor, role: 'label' }) as const;

function whisker(x1: number, x2: number, y: number, series: number): Shape[] {
  const line = (a: number, b: number, c: number, d: number): Shape => ({
    kind: 'whisker',
    x1: a,
    y1: b,
    x2: c,
    y2: d,
    series,
  });
  return [line(x1, y, x2, y), line(x1, y - 3, x1, y + 3), line(x2, y - 3, x2, y + 3)];
}

function endsOf(point: ReportPoint, series: number): [number, number] | null {
  const [low, high] = [point.low?.[series] ?? null, point.high?.[series] ?? null];
  return low === null || high === null ? null : [low, high];
}

/** Names of the series with their colours, in as many lines as they need; none for a single series without a name. */
function legend(chart: ReportChart, width: number): Shape[] {
  return legendPlaces(chart, width).flatMap(({ x, y, name }, series): Shape[] => [
    { kind: 'bar', x, y: y + 2, width: 9, height: 9, series },
    label(x + 14, y + LETTERS + 1, name, 'start'),
  ]);
}

function legendHeight(chart: ReportChart, width: number): number {
  const last = legendPlaces(chart, width).at(-1);
  return last === undefined ? 4 : last.y + LEGEND_LINE + 4;
}

function legendPlaces(chart: ReportChart, width: number): { x: number; y: number; name: string }[] {
  if (chart.series.every(({ name }) => name === '')) return [];
  let [x, y] = [0, 0];
  return chart.series.map((one) => {
    const name = cut(one.name, width - 20);
    const room = 14 + widthOf(name) + 16;
    if (x > 0 && x + room > width) [x, y] = [0, y + LEGEND_LINE];
    const place = { x, y, name };
    x += room;
    return place;
  });
}

type Scale = { from: number; to: number; step: number; ticks: number[] };

/** An axis of 4 to 8 round steps over all values and intervals; bars start from nothing. */
function scaleOf(chart: ReportChart): Scale {
  const told = chart.points.flatMap((point) =>
    [...point.values, ...(point.low ?? []), ...(point.high ?? [])].filter((value) => value !== null),
  );
  let [least, most] = [Math.min(...told), Math.max(...told)];
  if (told.length === 0) [least, most] = [0, 1];
  if (chart.kind !== 'intervals') [least, most] = [Math.min(0, least), Math.max(0, most)];
  if (least === most)
    [least, most] = least === 0 ? [0, 1] : [least - Math.abs(least) / 2, most + Math.abs(most) / 2];

  const rough = (most - least) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { from: rounded(first * step), to: rounded(last * step), step, ticks };
}

/** Without the dust of binary fractions: 0.3, not 0.30000000000000004. */
const rounded = (value: number) => Number(value.toPrecision(12));

function tickText(value: number, step: number): string {
  const places = Math.max(0, Math.min(10, -Math.floor(Math.log10(step) + 1e-9)));
  const [whole = '0', fraction] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** About how wide a text is, in points: the same on every machine, and rather too wide than too narrow. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter)
      ? 1.05
      : /[MWmw@%]/.test(letter)
        ? 0.92
        : /[ijl.,:;'|!ftI ()[\]]/.test(letter)
          ? 0.36
          : /\p{Lu}/u.test(letter)
            ? 0.7
            : /\p{M}/u.test(letter)
              ? 0
              : 0.6;
  return ems * LETTERS;
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(`${kept}${letter}…`) > room) break;
    kept += letter;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

function wrap(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && lines.length < most) {
    let count = 1;
    while (count < rest.length && widthOf(rest.slice(0, count + 1).join(' ')) <= room) count++;
    const last = lines.length === most - 1;
    lines.push(cut((last ? rest : rest.slice(0, count)).join(' '), room));
    rest = rest.slice(count);
  }
  return lines;
}
