import { ask, NoAnswer } from '../../gql/client.ts';
import type { PairingState, ProjectPlanInput } from '../../gql/generated/graphql.ts';
import { faultsOf, type Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import { Autosave } from '../listings/autosave.svelte.ts';
import { contentOf, draftOf, unreadable, type PlanDraft } from './draft.ts';
import { KeptPlan } from './keptPlan.ts';
import { planDocument, savePlanDocument, type Plan, type PlannedPairing } from './plans.ts';
import { codeOf, sectionAt, sections, type Section } from './sections.ts';

/** Two texts for one section: ours in the form, theirs here. */
export interface Conflict {
  theirs: PlanDraft;
  by: Plan['sections'][number]['changedBy'];
  at: string;
}

type BySection<T> = Partial<Record<Section, T>>;

/** States in which the plan lies with the offices or was approved: an edit takes it back from them. */
const withOffices: readonly PairingState[] = ['UNDER_REVIEW', 'APPROVED', 'READY'];

/** Reads, saves and conflicts in one save before giving up: another person would have to save between any two. */
const mostTries = 4;

/** A plan being written by two: what is typed, what is saved, and where both wrote the same section. */
export class PlanForm {
  draft: PlanDraft = $state() as PlanDraft;
  pairing = $state.raw() as PlannedPairing;
  conflicts = $state.raw<BySection<Conflict>>({});
  /** What was typed before the other text was taken. */
  setAside = $state.raw<BySection<string>>({});
  /** Sections as silo refused them; they are sent again once they are changed. */
  refused = $state.raw<BySection<{ text: string; faults: Fault[] }>>({});
  consented = $state(false);
  /** The template from which sections were taken since the last save: a good practice keeps its credit. */
  template: string | undefined;
  readonly autosave = new Autosave<string>(() => this.#save());
  readonly #kept: KeptPlan;
  /** The section's text as silo has it, in the form's own words. */
  #server = {} as Record<Section, string>;
  /** What was typed and saved last, which silo may keep with fewer spaces. */
  #saved = {} as Record<Section, string>;

  constructor(pairing: PlannedPairing & { plan: Plan }, personId: string) {
    this.#kept = new KeptPlan(personId, pairing.id);
    this.pairing = pairing;
    this.draft = draftOf(pairing.plan);
    for (const section of sections) this.#server[section] = this.#saved[section] = this.#textOf(section);
    this.#restore();
  }

  get plan(): Plan {
    return this.pairing.plan as Plan;
  }

  get mayEdit(): boolean {
    return this.pairing.mayAct.includes('SAVE_PLAN');
  }

  get needsConsent(): boolean {
    return withOffices.includes(this.pairing.state) && !this.consented;
  }

  get conflicted(): Section[] {
    return sections.filter((section) => this.conflicts[section]);
  }

  /** Sections with words that silo does not have. */
  get unsaved(): Section[] {
    return sections.filter((section) => this.#isDirty(section));
  }

  /** What keeps this section from being saved, and what silo refused of it. */
  faultsIn(section: Section): Fault[] {
    const numbers = unreadable(this.draft, section).map((field) => ({
      code: 'not-a-number',
      field,
      message: t('form.wholeNumber'),
    }));
    const refused = this.refused[section];
    return [...numbers, ...(refused?.text === this.#textOf(section) ? refused.faults : [])];
  }

  /** Called after every keystroke: keeps what is not saved in this browser, and saves it once the typing rests. */
  changed(): void {
    for (const section of sections) {
      if (this.#isDirty(section))
        this.#kept.keep(section, { mine: this.#textOf(section), over: this.#server[section] });
      else this.#kept.forget(section);
    }
    if (this.#sendable().length) this.autosave.changed('');
  }

  /** Reads what others have saved; what is typed here stays. */
  async refresh(): Promise<void> {
    const { pairing } = await ask(planDocument, { id: this.pairing.id });
    // The answer to a save under way is newer than this one.
    if (pairing && this.autosave.state !== 'saving') this.take(pairing);
  }

  keepMine(section: Section): void {
    this.conflicts = { ...this.conflicts, [section]: undefined };
    this.changed();
  }

  takeTheirs(section: Section): void {
    const theirs = this.conflicts[section]?.theirs;
    if (!theirs) return;
    this.conflicts = { ...this.conflicts, [section]: undefined };
    this.replace(section, theirs[section]);
    this.#saved[section] = this.#server[section];
    this.changed();
  }

  bringBack(section: Section): void {
    const text = this.setAside[section];
    if (text === undefined) return;
    this.setAside = { ...this.setAside, [section]: undefined };
    this.#put(section, text);
  }

  /** Puts another text into a section, as a template gives it; the one before can be brought back. */
  replace<S extends Section>(section: S, content: PlanDraft[S]): void {
    this.setAside = { ...this.setAside, [section]: this.#textOf(section) };
    this.#put(section, JSON.stringify(content));
  }

  /** Shows a newer pairing; `sent` names the texts that this answer confirms as saved. */
  take(pairing: PlannedPairing, sent: BySection<string> = {}): void {
    const { plan } = pairing;
    if (!plan || plan.version < this.plan.version) return;
    const theirs = draftOf(plan);
    for (const section of sections) this.#takeSection(section, theirs, plan, sent[section]);
    if (!withOffices.includes(pairing.state)) this.consented = false;
    this.pairing = pairing;
    for (const section of sections) if (!this.#isDirty(section)) this.#kept.forget(section);
  }

  #takeSection(section: Section, theirs: PlanDraft, plan: Plan, sent: string | undefined): void {
    const text = JSON.stringify(theirs[section]);
    const changedElsewhere = sent === undefined && text !== this.#server[section];
    this.#server[section] = text;
    if (sent !== undefined) {
      this.#saved[section] = sent;
      return;
    }
    if (!changedElsewhere) return;
    const clean = !this.conflicts[section] && this.#textOf(section) === this.#saved[section];
    if (clean || this.#textOf(section) === text) {
      this.#put(section, text);
      this.#saved[section] = text;
      this.conflicts = { ...this.conflicts, [section]: undefined };
      return;
    }
    this.#clash(section, theirs, plan);
  }

  #clash(section: Section, theirs: PlanDraft, plan: Plan): void {
    const state = plan.sections.find((found) => found.section === codeOf(section));
    const conflict = { theirs, by: state?.changedBy ?? null, at: state?.changedAt ?? '' };
    this.conflicts = { ...this.conflicts, [section]: conflict };
    this.#saved[section] = this.#server[section];
  }

  /** Brings back what this browser kept; where the section was saved by somebody else since, both texts are shown. */
  #restore(): void {
    const stored = draftOf(this.plan);
    for (const section of sections) {
      const kept = this.#kept.kept(section);
      if (!kept || kept.mine === this.#server[section]) continue;
      this.#put(section, kept.mine);
      if (kept.over !== this.#server[section]) this.#clash(section, stored, this.plan);
    }
  }

  #textOf(section: Section): string {
    return JSON.stringify(this.draft[section]);
  }

  #put(section: Section, text: string): void {
    Object.assign(this.draft, { [section]: JSON.parse(text) as unknown });
  }

  #isDirty(section: Section): boolean {
    return this.#textOf(section) !== this.#saved[section];
  }

  /** Changed sections that can go out: readable, without a conflict, and not refused as they stand. */
  #sendable(): Section[] {
    if (!this.mayEdit || this.needsConsent) return [];
    return sections.filter(
      (section) => this.#isDirty(section) && !this.conflicts[section] && !this.faultsIn(section).length,
    );
  }

  async #save(): Promise<Fault[]> {
    for (let left = mostTries; this.#sendable().length; left--) {
      if (!left) throw new NoAnswer('server', null, 'the plan changed again before every save');
      const sending = this.#sendable();
      const sent = Object.fromEntries(sending.map((section) => [section, this.#textOf(section)]));
      const content = contentOf($state.snapshot(this.draft));
      const plan = Object.fromEntries(sending.map((section) => [section, content[section]]));
      const general = await this.#send(plan, sent);
      if (general.length) return general;
    }
    return sections.flatMap((section) => this.faultsIn(section));
  }

  /** Sends once; gives those faults that are about no section. */
  async #send(plan: ProjectPlanInput, sent: BySection<string>): Promise<Fault[]> {
    const { id } = this.pairing;
    const { template } = this;
    const input = { pairingId: id, version: this.plan.version, plan, ...(template && { template }) };
    const { savePlan: reply } = await ask(savePlanDocument, { input });
    if (reply.__typename === 'SavePlanSuccess') {
      if (this.template === template) this.template = undefined;
      this.take(reply.pairing, sent);
      return [];
    }
    const faults = faultsOf(reply);
    if (faults.some(({ code }) => code === 'stale-version')) {
      const { pairing } = await ask(planDocument, { id });
      if (pairing) this.take(pairing);
      return [];
    }
    const refused = { ...this.refused };
    for (const section of sections) {
      const own = faults.filter(({ field }) => sectionAt(field) === section);
      if (own.length) refused[section] = { text: sent[section] ?? '', faults: own };
    }
    this.refused = refused;
    return faults.filter(({ field }) => !sectionAt(field));
  }
}
