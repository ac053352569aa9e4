import type { Draft } from './draft.ts';

/** What was typed and not yet saved, kept for this browser tab: through a lost connection, a new sign-in, a reload. */
export interface Kept {
  draft: Draft;
  version: number | null;
}

const keyOf = (id: string) => `coilmatch.draft.${id}`;

export function keep(id: string, kept: Kept): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage costs the safety net, not the form.
  }
}

export function kept(id: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

export function forget(id: string): void {
  try {
    sessionStorage.removeItem(keyOf(id));
  } catch {
    // Nothing was kept then.
  }
}
