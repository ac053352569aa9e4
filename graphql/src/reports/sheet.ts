import type { Faces } from './faces.ts';
import { type Line, linesOf, type Setting, SHAPED } from './lines.ts';

export type Pdf = PDFKit.PDFDocument;
export type Element = ReturnType<Pdf['struct']>;

/** A4, in points. */
const SHORT = 595.28;
const LONG = 841.89;
export const MARGIN = 50;

/** Lines stand this far apart, in letter sizes: room for the marks of Vietnamese, Thai and Khmer. */
const LEADING = 1.45;

export type Written = { setting: Setting; colour: string; align?: 'left' | 'right' };

/** The pages of a tagged PDF with a place where the next thing goes; everything drawn is either content or an artifact. */
export class Sheet {
  y = MARGIN;
  readonly pdf: Pdf;
  readonly faces: Faces;
  readonly width: number;
  readonly height: number;

  constructor(pdf: Pdf, faces: Faces, landscape: boolean) {
    this.pdf = pdf;
    this.faces = faces;
    [this.width, this.height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
    this.newPage();
  }

  get room(): number {
    return this.width - 2 * MARGIN;
  }

  get left(): number {
    return this.height - MARGIN - 10 - this.y;
  }

  get atTop(): boolean {
    return this.y === MARGIN;
  }

  newPage(): void {
    this.pdf.addPage({ size: [this.width, this.height], margin: 0 });
    // Tab moves through links in the order of the structure.
    (this.pdf.page.dictionary.data as Record<string, unknown>).Tabs = 'S';
    this.y = MARGIN;
  }

  /** Starts a new page when less than this is left, in points. */
  need(height: number): void {
    if (this.left < height && !this.atTop) this.newPage();
  }

  /** Draws what belongs to an element of the structure. */
  content(element: Element, tag: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws what only decorates; it is never read out. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  lines(text: string, setting: Setting, room: number): Line[] {
    return linesOf(this.faces, text, setting, room);
  }

  /** Writes lines one below the other as one element, over as many pages as they need. */
  write(element: Element, tag: string, text: string, how: Written, indent = 0): void {
    const step = lineHeight(how.setting);
    let lines = this.lines(text, how.setting, this.room - indent);
    while (lines.length > 0) {
      this.need(step);
      const fit = lines.slice(0, Math.max(1, Math.floor(this.left / step)));
      this.content(element, tag, () => this.draw(fit, how, MARGIN + indent, this.y, this.room - indent));
      this.y += fit.length * step;
      lines = lines.slice(fit.length);
    }
  }

  /** Draws lines with the upper left corner of the first at this place. */
  draw(lines: Line[], { setting, colour, align }: Written, x: number, y: number, room: number): void {
    lines.forEach((line, index) =>
      this.line(
        line,
        setting.size,
        colour,
        align === 'right' ? x + room - line.width : x,
        y + index * lineHeight(setting) + setting.size * 1.07,
      ),
    );
  }

  /** Draws one line on its baseline. */
  line(line: Line, size: number, colour: string, x: number, baseline: number): void {
    let at = x;
    this.pdf.fillColor(colour);
    for (const { text, face, width, speaks } of line.pieces) {
      const shaped = SHAPED.test(text);
      const beside = shaped || !speaks;
      this.pdf.registerFont(face.name, face.font as never).font(face.name, size);
      if (beside) this.pdf.markContent('Span', { actual: text });
      // With features given, pdfkit lays the whole piece out at once, as it was measured; otherwise word by word.
      const features = shaped ? { features: face.shape(text).features as never } : {};
      this.pdf.text(text, at, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        textWidth: width,
        ...features,
      } as object);
      if (beside) this.pdf.endMarkedContent();
      at += width;
    }
  }
}

export const lineHeight = ({ size }: Setting) => size * LEADING;
