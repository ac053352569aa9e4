import { ask } from '../../gql/client.ts';
import { faultsOf, type Fault } from '../../gql/refusals.ts';
import type { SaveListingInput } from '../../gql/generated/graphql.ts';
import { renameAddress } from '../../router/router.svelte.ts';
import { Autosave } from './autosave.svelte.ts';
import { draftOf, emptyDraft, filledFrom, type Draft } from './draft.ts';
import { inputOf } from './draftInput.ts';
import { forget, keep, kept } from './keptDraft.ts';
import { listingDocument, publishListingDocument, saveListingDocument } from './listings.ts';

interface Start {
  id: string | null;
  institutionId: string;
  timeZone: string;
}

/** A listing being written: what is typed, what is saved, and what is still wrong. */
export class ListingForm {
  draft = $state<Draft>(emptyDraft(''));
  assumed = $state.raw<readonly string[]>([]);
  published = $state(false);
  institutionId = $state('');
  id = $state<string | null>(null);
  readonly autosave = new Autosave<string>((text) => this.#save(text));
  #version: number | null = null;
  #known = '';

  /** Opens a stored listing or a new one; what this tab kept unsaved comes back. */
  async open({ id, institutionId, timeZone }: Start): Promise<void> {
    this.id = id;
    this.institutionId = institutionId;
    if (id) await this.#read(id);
    else this.#take(emptyDraft(timeZone));
    const unsaved = kept(this.#key);
    if (!unsaved) return;
    this.draft = unsaved.draft;
    if (unsaved.version !== this.#version) this.autosave.state = 'conflict';
  }

  /** Called after every keystroke with the whole form as text. */
  changed(text: string): void {
    if (text === this.#known) return;
    this.#known = text;
    keep(this.#key, { draft: JSON.parse(text) as Draft, version: this.#version });
    this.autosave.changed(text);
  }

  async keepMine(): Promise<void> {
    if (this.id) this.#version = await this.#versionNow(this.id);
    this.autosave.changed(JSON.stringify(this.draft));
    await this.autosave.resolve('keep');
  }

  async takeTheirs(): Promise<void> {
    forget(this.#key);
    if (this.id) await this.#read(this.id);
    await this.autosave.resolve('drop');
  }

  /** Saves what is left and publishes; gives every fault at once. */
  async publish(): Promise<Fault[]> {
    if (!this.id) this.autosave.changed(JSON.stringify(this.draft));
    await this.autosave.flush();
    if (!this.id) return [...this.autosave.faults];
    const { publishListing } = await ask(publishListingDocument, { id: this.id });
    const faults = [...this.autosave.faults, ...faultsOf(publishListing)];
    const first = (fault: Fault, index: number) =>
      faults.findIndex(({ field, message }) => field === fault.field && message === fault.message) === index;
    return faults.filter(first);
  }

  get #key(): string {
    return this.id ?? 'new';
  }

  #take(draft: Draft): void {
    this.draft = draft;
    this.#known = JSON.stringify(draft);
  }

  async #read(id: string): Promise<void> {
    const { listing } = await ask(listingDocument, { id });
    if (!listing) throw new Error('no such listing');
    this.#version = listing.version;
    this.assumed = listing.assumed;
    this.institutionId = listing.institution.id;
    this.published = listing.state !== 'DRAFT';
    this.#take(draftOf(listing));
  }

  /** Silo fills a new draft from the institution's next teaching period and defaults; what was typed stays. */
  async #showPrefill(id: string): Promise<void> {
    const { listing } = await ask(listingDocument, { id });
    if (listing) this.draft = filledFrom(this.draft, draftOf(listing));
  }

  async #versionNow(id: string): Promise<number | null> {
    return (await ask(listingDocument, { id })).listing?.version ?? null;
  }

  async #save(text: string): Promise<Fault[]> {
    const input: SaveListingInput = inputOf(JSON.parse(text) as Draft);
    if (this.id) Object.assign(input, { id: this.id, version: this.#version });
    else input.institutionId = this.institutionId;
    const { saveListing: reply } = await ask(saveListingDocument, { input });
    if (reply.__typename !== 'SaveListingSuccess') return faultsOf(reply);
    forget(this.#key);
    this.#version = reply.listing.version;
    this.assumed = reply.listing.assumed;
    if (!this.id) {
      this.id = reply.listing.id;
      renameAddress(`/courses/${this.id}/edit`);
      await this.#showPrefill(this.id);
    }
    return [];
  }
}
