import type { FullPairing } from './pairings.ts';

export type Entry = FullPairing['history'][number];

/** Entries of one kind by one person in a row, told once: every pause in typing saves the plan. */
export interface EntryGroup {
  /** The latest of them. */
  entry: Entry;
  count: number;
}

const alike = (a: Entry, b: Entry) =>
  a.event === b.event && a.actor === b.actor && a.onBehalfOf === b.onBehalfOf && !a.comment && !b.comment;

/** Joins saves of the plan that follow each other, whichever end the list begins with. */
export function grouped(entries: readonly Entry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.event === 'PlanSaved' && alike(last.entry, entry)) {
      last.count += 1;
      if (entry.at > last.entry.at) last.entry = entry;
    } else groups.push({ entry, count: 1 });
  }
  return groups;
}
