import { CHART_WIDTH, LETTERS, type Picture, type Shape } from './charts.ts';
import { ON_PAPER, PAPER } from './colours.ts';
import type { Faces } from './faces.ts';
import { linesOf, widthsOf } from './lines.ts';
import { elementsOf } from './svg.ts';

/** Dots for each point of a picture: 216 in an inch, enough for print. */
const DOTS = 3;

const STYLE =
  `.axis{stroke:${PAPER.soft};stroke-width:1}.grid{stroke:${PAPER.line};stroke-width:.6}.whisker{stroke:${PAPER.ink};stroke-width:1.1}.letters{fill:${PAPER.ink}}` +
  ON_PAPER.map((colour, series) => `.s${series}{fill:${colour}}`).join('');

/** A chart as a PNG for documents that cannot draw; letters are drawn as outlines, so that no font of the machine matters. */
export async function pngOf(picture: Picture, faces: Faces): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${picture.width}" height="${picture.height}">` +
    `<style>${STYLE}</style>${elementsOf(picture, (shape) => outlines(shape, faces))}</svg>`;
  const resvg = new Resvg(svg, {
    background: '#fff',
    fitTo: { mode: 'width', value: CHART_WIDTH * DOTS },
    font: { loadSystemFonts: false },
  });
  return resvg.render().asPng();
}

function outlines({ x, y, text, anchor, role }: Shape & { kind: 'text' }, faces: Faces): string {
  const setting = { size: LETTERS, bold: role === 'value' };
  const [line] = linesOf(faces, text, setting, widthsOf(faces, text, setting).most + 1);
  let at = x - line!.width * (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5);
  return line!.pieces
    .map((piece) => {
      const { font, shape } = piece.face;
      const { glyphs, positions } = font.layout(piece.text, shape(piece.text).features);
      const scale = LETTERS / font.unitsPerEm;
      let pen = 0;
      const paths = glyphs.map((glyph, index) => {
        const { xAdvance, xOffset, yOffset } = positions[index]!;
        const place = `translate(${round(pen + xOffset)} ${round(yOffset)})`;
        pen += xAdvance;
        return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
      });
      const group = `<g class="letters" transform="translate(${round(at)} ${round(y)}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
      at += piece.width;
      return group;
    })
    .join('');
}

const round = (value: number) => Number(value.toFixed(3));
