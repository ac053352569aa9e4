import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { openTypeOf } from './woff.ts';

/** A font for some scripts. */
export type Face = { name: string; font: Font; shape: (text: string) => Shaped };

/**
 * How wide a text is, in ems, and with which features of the font it can be drawn. `speaks` says whether its glyphs tell the
 * text again: not so where letters change their order or fall into parts, such as ọ into an o and a dot.
 */
export type Shaped = { width: number; features: Record<string, boolean>; speaks: boolean };

/** Neighbouring letters that one face draws. */
export type Run = { text: string; face: Face };

/** The fonts of one rendering, opened when a letter needs them. All carry the SIL Open Font License. */
export type Faces = { runsOf: (text: string, bold: boolean) => readonly Run[] };

const REGULAR = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
const BOLD = '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf';

/** Latin with Vietnamese, Greek, Cyrillic and Devanagari are in the first face; these follow in their order. */
const OTHERS: { letters: RegExp; file: string }[] = [
  ...['thai', 'khmer', 'lao', 'bengali', 'tamil', 'arabic', 'myanmar'].map((script) => ({
    letters: new RegExp(`\\p{Script=${script[0]!.toUpperCase()}${script.slice(1)}}`, 'u'),
    file: `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-400-normal.woff`,
  })),
  { letters: /[\p{S}\p{P}]/u, file: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff' },
  // Draws every character of Unicode's first plane, plainly: for all scripts without a face of their own.
  { letters: /[^]/u, file: '@fontsource/unifont/files/unifont-latin-400-normal.woff' },
];

/** Letters that only steer how others are drawn; where a face lacks them, they are left out. */
const STEERING = /[\p{Default_Ignorable_Code_Point}]/u;
const ALL_STEERING = /\p{Default_Ignorable_Code_Point}/gu;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const here = createRequire(import.meta.url);
const files = new Map<string, Buffer>();

function contentOf(file: string): Buffer {
  const known = files.get(file);
  if (known !== undefined) return known;
  const read = readFileSync(here.resolve(file));
  const content = file.endsWith('.woff') ? openTypeOf(read) : read;
  files.set(file, content);
  return content;
}

/**
 * New for each rendering: an opened font remembers the letters it was first asked for, and the same report must give the
 * same bytes whatever was drawn before.
 */
export async function openFaces(): Promise<Faces> {
  const { create } = await import('fontkit');
  const opened = new Map<string, Face>();

  const face = (file: string): Face => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    const font = create(contentOf(file)) as Font;
    const shapes = new Map<string, Shaped>();
    const shape = (text: string) => {
      const told = shapes.get(text) ?? shaped(font, text);
      shapes.set(text, told);
      return told;
    };
    const made = { name: `F${opened.size + 1}`, font, shape };
    opened.set(file, made);
    return made;
  };

  const draws = ({ font }: Face, cluster: string) =>
    [...cluster].every(
      (letter) => STEERING.test(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0)!),
    );

  const chosen = new Map<string, Run>();
  const runOf = (cluster: string, bold: boolean): Run => {
    const key = `${bold ? 'b' : 'r'}${cluster}`;
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const first = face(bold ? BOLD : REGULAR);
    const other = () =>
      OTHERS.filter(({ letters }) => letters.test(cluster))
        .map(({ file }) => face(file))
        .find((one) => draws(one, cluster));
    const found = draws(first, cluster) ? first : other();
    const run =
      found === undefined
        ? { text: '\ufffd', face: first }
        : { text: withoutUndrawn(cluster, found), face: found };
    chosen.set(key, run);
    return run;
  };

  const split = (text: string, bold: boolean): Run[] => {
    const runs: Run[] = [];
    for (const { segment } of clusters.segment(text)) {
      const run = runOf(segment, bold);
      const last = runs.at(-1);
      if (last?.face === run.face) last.text += run.text;
      else runs.push({ ...run });
    }
    return runs.filter((run) => run.text !== '');
  };

  const texts = new Map<string, Run[]>();
  return {
    runsOf: (text, bold) => {
      const key = `${bold ? 'b' : 'r'}${text}`;
      const runs = texts.get(key) ?? split(text, bold);
      texts.set(key, runs);
      return runs;
    },
  };
}

/** Marks that fontkit cannot place, since the font has no anchor for them, stand where the letters' widths put them. */
const FEATURES: Record<string, boolean>[] = [
  {},
  { abvm: false },
  { abvm: false, blwm: false, mark: false, mkmk: false },
];

function shaped(font: Font, text: string, [features = {}, ...fewer] = FEATURES): Shaped {
  try {
    const { advanceWidth, glyphs } = font.layout(text, features);
    const told = String.fromCodePoint(...glyphs.flatMap(({ codePoints }) => codePoints));
    return { width: advanceWidth / font.unitsPerEm, features, speaks: told === text };
  } catch (error) {
    if (fewer.length === 0) throw error;
    return shaped(font, text, fewer);
  }
}

const withoutUndrawn = (cluster: string, { font }: Face) =>
  cluster.replace(ALL_STEERING, (letter) =>
    font.hasGlyphForCodePoint(letter.codePointAt(0)!) ? letter : '',
  );
