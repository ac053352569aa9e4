/** Of the chart's letters, in pixels; the widest usual letter decides, so that nothing is cut off. */
export const letter = 7;
export const line = 17;

/** Below this width, in pixels, names stand above their bars instead of beside them. */
const narrow = 520;

/** One name and its marks: where it begins and how tall it is, in pixels. */
export interface RowBox {
  lines: string[];
  top: number;
  /** Where the marks of the row begin. */
  marks: number;
  height: number;
}

export interface Layout {
  /** Where the plot begins and ends between names and figures, in pixels. */
  left: number;
  right: number;
  stacked: boolean;
  rows: RowBox[];
  height: number;
}

/** Breaks a name into lines of so many letters; a word longer than a line is cut. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else for (let from = 0; from < word.length; from += most) lines.push(word.slice(from, from + most));
  }
  return lines.length ? lines : [''];
}

/**
 * Places rows below each other in a width.
 * @param marks How tall the marks of one row are, in pixels.
 * @param texts The figures that stand behind the marks; the longest decides how much room is kept.
 */
export function layoutOf(
  width: number,
  names: readonly string[],
  marks: number,
  texts: readonly string[],
): Layout {
  const stacked = width < narrow;
  const left = stacked ? 0 : Math.round(Math.min(230, width * 0.34));
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const right = Math.max(left + 80, width - longest * letter - 14);
  const most = Math.max(8, Math.floor((stacked ? width : left - 12) / letter));
  const rows: RowBox[] = [];
  let top = 0;
  for (const name of names) {
    const lines = wrap(name, most);
    const text = lines.length * line;
    const height = (stacked ? text + marks : Math.max(text, marks)) + 12;
    rows.push({ lines, top, marks: top + (stacked ? text + 4 : (height - marks) / 2), height });
    top += height;
  }
  return { left, right, stacked, rows, height: top };
}
