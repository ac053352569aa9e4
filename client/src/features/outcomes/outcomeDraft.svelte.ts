import { ask } from '../../gql/client.ts';
import { asNoAnswer } from '../../gql/loading.svelte.ts';
import { faultsOf, type Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import {
  receiveOutcomeSheetDocument,
  saveOutcomeDraftDocument,
  submitOutcomeDocument,
  type Definitions,
  type Field,
  type FormState,
} from './outcomes.ts';
import { answersOf, misfits, valuesOf, type Value, type Values } from './values.ts';

/** Typing rests for so long before it is saved, in milliseconds. */
const REST_MS = 1200;

export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

/** One side's report while it is filled in: what is typed, what is saved, and what is wrong with it. */
export class OutcomeDraft {
  form = $state.raw<FormState>() as FormState;
  values = $state<Values>({});
  /** Refused by the service; what cannot be a number of its field is found here already. */
  faults = $state.raw<readonly Fault[]>([]);
  status = $state<SaveState>('idle');
  readonly definitions: Definitions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #unsaved = false;

  constructor(form: FormState, definitions: Definitions) {
    this.definitions = definitions;
    this.#take(form);
  }

  /** Beside a field: what the service refused, or a number that the field cannot have. */
  at(field: Field): string | undefined {
    const typed = misfits(this.values, this.definitions).some(({ path }) => path === field.path);
    return typed ? this.#misfit(field).message : this.#told(`answers.${field.path}`);
  }

  told = (path: string): string | undefined => this.#told(path);

  #told(path: string): string | undefined {
    return this.faults.find(({ field }) => field === path)?.message;
  }

  /** Where the value of a field was taken over from, as long as it has not been changed. */
  originOf(path: string): string | undefined {
    const origin = this.form.origins.find(({ field }) => field === path);
    const then = valuesOf(this.form.answers, this.definitions)[path];
    return origin && this.values[path] === then ? origin.text : undefined;
  }

  set(path: string, value: Value | undefined): void {
    if (value === undefined) delete this.values[path];
    else this.values[path] = value;
    this.faults = this.faults.filter(({ field }) => field !== `answers.${path}`);
    this.#unsaved = true;
    if (this.status !== 'conflict') this.status = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Saves now what is not saved yet; several calls follow each other. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  /** Goes on with what somebody else saved, or saves over it. */
  async settle(keep: 'mine' | 'theirs', fresh: FormState): Promise<void> {
    this.status = 'idle';
    if (keep === 'theirs') return this.#take(fresh);
    this.form = fresh;
    this.#unsaved = true;
    await this.flush();
  }

  /** Gives the faults; none when the report went out. */
  async submit(): Promise<Fault[]> {
    const wrong = misfits(this.values, this.definitions).map((field) => this.#misfit(field));
    if (wrong.length) return wrong;
    const { pairingId } = this.form;
    return this.#ask(async () => {
      const { submitOutcome } = await ask(submitOutcomeDocument, {
        input: { pairingId, answers: answersOf(this.values, this.definitions) },
      });
      return submitOutcome;
    });
  }

  /** Takes a filled-in sheet over; gives the rows that cannot be read. */
  async receive(file: File): Promise<Fault[]> {
    await this.flush();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { pairingId, version } = this.form;
    return this.#ask(async () => {
      const { receiveOutcomeSheet } = await ask(receiveOutcomeSheetDocument, {
        input: { pairingId, version, file: base64(bytes) },
      });
      if (receiveOutcomeSheet.__typename === 'ReceiveOutcomeSheetSuccess')
        this.#take(receiveOutcomeSheet.form);
      return receiveOutcomeSheet;
    });
  }

  async #save(): Promise<void> {
    if (!this.#unsaved || this.status === 'conflict' || !this.form.maySubmit) return;
    this.#unsaved = false;
    this.status = 'saving';
    const { pairingId, version } = this.form;
    try {
      const { saveOutcomeDraft } = await ask(saveOutcomeDraftDocument, {
        input: { pairingId, version, answers: answersOf(this.values, this.definitions) },
      });
      if (saveOutcomeDraft.__typename === 'SaveOutcomeDraftSuccess') {
        this.form = saveOutcomeDraft.form;
        this.faults = [];
        this.status = this.#unsaved ? 'waiting' : 'saved';
        return;
      }
      const faults = faultsOf(saveOutcomeDraft);
      this.#unsaved = true;
      this.status = faults.some(({ code }) => code === 'stale-version') ? 'conflict' : 'failed';
      this.faults = this.status === 'conflict' ? [] : faults;
    } catch {
      this.#unsaved = true;
      this.status = 'failed';
    }
  }

  async #ask(question: () => Promise<object>): Promise<Fault[]> {
    try {
      return faultsOf(await question());
    } catch (failure) {
      return [{ code: 'no-answer', message: t(`failure.${asNoAnswer(failure).kind}.text`) }];
    }
  }

  #take(form: FormState): void {
    this.form = form;
    this.values = valuesOf(form.answers, this.definitions);
    this.faults = [];
    this.#unsaved = false;
  }

  #misfit(field: Field): Fault {
    const { kind, least, most, path, label } = field;
    const bounds = { label, least: least ?? 0, most: most ?? 0 };
    const message = kind === 'COUNT' ? t('outcome.wholeNumber', bounds) : t('outcome.number', bounds);
    return { code: 'out-of-bounds', field: `answers.${path}`, message };
  }
}

/** In pieces, since a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
