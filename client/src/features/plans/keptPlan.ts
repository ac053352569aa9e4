import type { Section } from './sections.ts';

/** What was typed into one section and is not saved, with the stored text that it was typed over. */
export interface KeptSection {
  mine: string;
  over: string;
}

/** Unsaved sections of one person's plan, kept in this browser: through a lost connection, a reload, a closed tab. */
export class KeptPlan {
  readonly #prefix: string;

  constructor(personId: string, pairingId: string) {
    this.#prefix = `coilmatch.plan.${personId}.${pairingId}.`;
  }

  keep(section: Section, kept: KeptSection): void {
    try {
      localStorage.setItem(this.#prefix + section, JSON.stringify(kept));
    } catch {
      // A full or forbidden storage costs the safety net, not the form.
    }
  }

  kept(section: Section): KeptSection | null {
    try {
      return JSON.parse(localStorage.getItem(this.#prefix + section) ?? 'null') as KeptSection | null;
    } catch {
      return null;
    }
  }

  forget(section: Section): void {
    try {
      localStorage.removeItem(this.#prefix + section);
    } catch {
      // Nothing was kept then.
    }
  }
}
