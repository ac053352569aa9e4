import { tick } from 'svelte';
import { asNoAnswer } from '../../gql/loading.svelte.ts';
import { faultsOf, type Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import type ErrorSummary from '../../ui/ErrorSummary.svelte';
import { faultAt } from '../../ui/fieldId.ts';

/** Sends a form once at a time; what was refused is shown on top and the focus moves there. */
export class Sending {
  /** Before the paths of this form's fields, where a page has several forms. */
  readonly #prefix: string;

  constructor(prefix = '') {
    this.#prefix = prefix && `${prefix}.`;
  }

  faults = $state.raw<readonly Fault[]>([]);
  busy = $state(false);
  summary = $state<ErrorSummary>();

  /** True when it went through. */
  async send(mutation: () => Promise<object>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      this.faults = faultsOf(await mutation()).map((fault) => this.#here(fault));
    } catch (failure) {
      this.faults = [{ code: 'no-answer', message: t(`failure.${asNoAnswer(failure).kind}.text`) }];
    } finally {
      this.busy = false;
    }
    if (!this.faults.length) return true;
    await this.show();
    return false;
  }

  async refuse(faults: readonly Fault[]): Promise<void> {
    this.faults = faults.map((fault) => this.#here(fault));
    await this.show();
  }

  /** The path of a field on the page. */
  path(field: string): string {
    return this.#prefix + field;
  }

  /** What is wrong with a field, in one sentence. */
  error(field: string): string | undefined {
    return faultAt(this.faults, this.path(field));
  }

  #here(fault: Fault): Fault {
    return fault.field ? { ...fault, field: this.path(fault.field) } : fault;
  }

  async show(): Promise<void> {
    await tick();
    this.summary?.focus();
  }
}
