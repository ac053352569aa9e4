import bidiFactory, { type Bidi } from 'bidi-js';
import type { Face, Faces } from './faces.ts';

/** A part of a line that one face draws in one direction; `width` in points, `speaks` as in its shape. */
export type Piece = { text: string; face: Face; width: number; level: number; speaks: boolean };

/** One line, its pieces as they stand from left to right. */
export type Line = { pieces: Piece[]; width: number };

/** How a text is set: its size in points, and whether it is bold. */
export type Setting = { size: number; bold: boolean };

type Word = { pieces: Piece[]; width: number; spaced: boolean };

// The package's own types miss that its default export is a function under Node's ES modules.
const bidi = (bidiFactory as unknown as () => Bidi)();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Scripts whose letters change their order or shape: a piece is laid out as a whole. */
export const SHAPED =
  /[\p{Script=Arabic}\p{Script=Khmer}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}]/u;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks a text into lines of at most `room` points; a word that is wider is broken where it must be. */
export function linesOf(faces: Faces, text: string, setting: Setting, room: number): Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let width = 0;
  for (const word of wordsOf(faces, text, setting).flatMap((one) => fitting(faces, one, setting, room))) {
    const gap = line.length > 0 && line.at(-1)!.spaced ? spaceOf(line.at(-1)!, setting) : 0;
    if (line.length > 0 && width + gap + word.width > room) {
      lines.push(finished(line, setting, true));
      [line, width] = [[word], word.width];
    } else {
      line.push(word);
      width += gap + word.width;
    }
  }
  lines.push(finished(line, setting));
  return lines;
}

/** The widest word and the whole text on one line, in points. */
export function widthsOf(faces: Faces, text: string, setting: Setting): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (const word of wordsOf(faces, text, setting)) {
    least = Math.max(least, word.width);
    most += word.width + (word.spaced ? spaceOf(word, setting) : 0);
  }
  return { least, most };
}

/** Parts between which a line may break. */
function wordsOf(faces: Faces, text: string, setting: Setting): Word[] {
  const levels = RIGHT_TO_LEFT.test(text) ? bidi.getEmbeddingLevels(text, 'ltr').levels : null;
  const found: Word[] = [];
  for (const match of text.matchAll(/[^ ]+/g)) {
    let at = match.index;
    const parts = partsOf(match[0]);
    parts.forEach((part, index) => {
      const pieces =
        levels === null ? piecesOf(faces, part, setting, 0) : directed(faces, part, setting, levels, at);
      at += part.length;
      found.push({ pieces, width: sum(pieces), spaced: index === parts.length - 1 });
    });
  }
  return found;
}

function partsOf(word: string): string[] {
  const parts = UNSPACED.test(word) ? Array.from(words.segment(word), ({ segment }) => segment) : [word];
  return parts.flatMap((part) => part.split(/(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u));
}

function directed(faces: Faces, part: string, setting: Setting, levels: Uint8Array, at: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let to = 1; to <= part.length; to++)
    if (to === part.length || levels[at + to] !== levels[at + from]) {
      pieces.push(...piecesOf(faces, part.slice(from, to), setting, levels[at + from]!));
      from = to;
    }
  return pieces;
}

const piecesOf = (faces: Faces, text: string, { size, bold }: Setting, level: number): Piece[] =>
  faces.runsOf(text, bold).map((run) => {
    const { width, speaks } = run.face.shape(run.text);
    return { ...run, width: width * size, level, speaks };
  });

/** The word, or its parts when it is wider than a line. */
function fitting(faces: Faces, word: Word, setting: Setting, room: number): Word[] {
  if (word.width <= room) return [word];
  const parts: Word[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  for (const { text, level } of word.pieces)
    for (const { segment } of clusters.segment(text)) {
      const next = piecesOf(faces, segment, setting, level);
      if (pieces.length > 0 && width + sum(next) > room) {
        parts.push({ pieces, width, spaced: false });
        [pieces, width] = [[], 0];
      }
      pieces.push(...next);
      width += sum(next);
    }
  return [...parts, { pieces, width, spaced: word.spaced }];
}

const sum = (pieces: Piece[]) => pieces.reduce((total, { width }) => total + width, 0);

const spaceOf = (word: Word, { size }: Setting) => (word.pieces.at(-1)?.face.shape(' ').width ?? 0) * size;

/** Words joined with their spaces, neighbours of one face and direction in one piece, in the order of the eye. */
function finished(line: Word[], { size }: Setting, goesOn = false): Line {
  const pieces: Piece[] = [];
  line.forEach((word, index) => {
    const next = line[index + 1];
    word.pieces.forEach((piece, place) => {
      const spaced = word.spaced && next !== undefined && place === word.pieces.length - 1;
      const last = pieces.at(-1);
      const space = piece.face.shape(' ').width * size;
      const joined = spaced && next.pieces[0]?.level === piece.level;
      const [text, width] = joined ? [`${piece.text} `, piece.width + space] : [piece.text, piece.width];
      if (last !== undefined && last.face === piece.face && last.level === piece.level) {
        last.text += text;
        last.width += width;
        last.speaks &&= piece.speaks;
      } else pieces.push({ ...piece, text, width });
      // Between two directions the space belongs to the line itself, which runs from left to right.
      if (spaced && !joined) pieces.push({ ...piece, text: ' ', width: space, level: 0 });
    });
  });
  for (const piece of pieces)
    if (SHAPED.test(piece.text)) piece.width = piece.face.shape(piece.text).width * size;
  const ordered = inOrderOfTheEye(pieces);
  const width = sum(ordered);
  // Nobody sees it, but a reader must not join the last word with the first of the next line.
  const last = ordered.at(-1);
  if (goesOn && line.at(-1)!.spaced && last !== undefined) last.text += ' ';
  return { pieces: ordered, width };
}

/** Unicode's rule L2: from the highest level down, each stretch of at least that level is turned round. */
function inOrderOfTheEye(pieces: Piece[]): Piece[] {
  const ordered = [...pieces];
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level--)
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to++;
      if (to > from + 1) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      if (to > from) from = to;
    }
  return ordered;
}
