import type { Picture, Shape } from './charts.ts';
import { LETTERS } from './charts.ts';
import { ON_PAPER } from './colours.ts';

/** Text that is text in HTML, SVG and XML, inside an element or an attribute. */
export const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[letter]!,
  );

const n = (value: number) => String(Number(value.toFixed(2)));

/** A picture as the elements inside an `svg`; the style sheet around it gives the colours. */
export function elementsOf({ shapes }: Picture, textOf: (shape: Shape & { kind: 'text' }) => string): string {
  return shapes
    .map((shape) => {
      switch (shape.kind) {
        case 'bar':
          return `<rect class="${seriesClass(shape.series)}" x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"/>`;
        case 'rule':
          return `<line class="${shape.role}" x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}"/>`;
        case 'whisker':
          return `<line class="whisker" x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}"/>`;
        case 'dot':
          return `<circle class="${seriesClass(shape.series)}" cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}"/>`;
        case 'text':
          return textOf(shape);
      }
    })
    .join('');
}

/** Letters as the reader's own fonts show them. */
export const asText = ({ x, y, text, anchor, role }: Shape & { kind: 'text' }) =>
  text === ''
    ? ''
    : `<text class="${role}" x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" font-size="${LETTERS}">${escaped(text)}</text>`;

const seriesClass = (series: number) => `s${series % ON_PAPER.length}`;
