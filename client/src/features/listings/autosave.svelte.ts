import type { Fault } from '../../gql/refusals.ts';
import { asNoAnswer } from '../../gql/loading.svelte.ts';

export type SaveState =
  'untouched' | 'waiting' | 'saving' | 'saved' | 'refused' | 'conflict' | 'offline' | 'signed-out' | 'server';

/** The answer to a save: the faults that kept it from being saved, or none. */
export type Save<T> = (content: T) => Promise<Fault[]>;

/** Code of the refusal when somebody else saved the same listing in the meantime. */
const stale = 'stale-version';

/** Saves what is typed once the typing pauses, one save at a time, and never drops what could not be saved. */
export class Autosave<T> {
  state = $state<SaveState>('untouched');
  savedAt = $state.raw<Date>();
  faults = $state.raw<readonly Fault[]>([]);
  #pending: { content: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  readonly #save: Save<T>;
  readonly #pause: number;

  /** @param pause how long the typing has to rest before a save, in milliseconds */
  constructor(save: Save<T>, pause = 1200) {
    this.#save = save;
    this.#pause = pause;
  }

  get unsaved(): boolean {
    return this.#pending !== undefined || this.state === 'saving';
  }

  changed(content: T): void {
    this.#pending = { content };
    if (this.state === 'conflict') return;
    if (this.state !== 'saving') this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#pause);
  }

  /** Saves at once what is waiting; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.state === 'conflict') return false;
    if (this.#pending) {
      this.#running = this.#saveOnce(this.#pending).finally(() => (this.#running = undefined));
      await this.#running;
    }
    return this.#pending === undefined && this.state !== 'refused';
  }

  /** After a conflict: saves ours over theirs, or forgets ours. */
  async resolve(how: 'keep' | 'drop'): Promise<void> {
    this.state = 'waiting';
    if (how === 'keep') await this.flush();
    else {
      this.#pending = undefined;
      this.state = 'untouched';
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #saveOnce(pending: { content: T }): Promise<void> {
    this.state = 'saving';
    try {
      const faults = await this.#save(pending.content);
      this.faults = faults.filter(({ code }) => code !== stale);
      if (faults.some(({ code }) => code === stale)) this.state = 'conflict';
      else if (faults.length) this.state = 'refused';
      else {
        if (this.#pending === pending) this.#pending = undefined;
        this.savedAt = new Date();
        this.state = this.#pending ? 'waiting' : 'saved';
      }
    } catch (error) {
      this.state = asNoAnswer(error).kind;
    }
  }
}
