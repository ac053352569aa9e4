import type { Fault } from '../gql/refusals.ts';

/** The id of the control for an input path: "slots[1].end" becomes "slots-1-end". */
export const fieldId = (path: string): string => path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** What is wrong at this path, in one sentence; nothing when it is fine. */
export function faultAt(faults: readonly Fault[], path: string): string | undefined {
  return faults.find((fault) => fault.field === path)?.message;
}

/** The control that a fault is about, or the nearest one above it: a missing list points to its section. */
export function controlFor(path: string | null | undefined): HTMLElement | null {
  let rest = path ?? '';
  while (rest) {
    const found = document.getElementById(fieldId(rest));
    if (found) return found;
    const shorter = rest.replace(/(\.[^.[\]]*|\[\d+\])$/, '');
    rest = shorter === rest ? '' : shorter;
  }
  return null;
}
