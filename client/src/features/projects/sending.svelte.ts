import { tick } from 'svelte';
import { asNoAnswer } from '../../gql/loading.svelte.ts';
import { faultsOf, type Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import { faultAt } from '../../ui/fieldId.ts';

/** A form under way: one answer at a time, and everything that is wrong with it. */
export class Sending {
  busy = $state(false);
  faults = $state.raw<readonly Fault[]>([]);
  #form: string;

  /** @param form sets the fields of this form apart from those of the others on the page. */
  constructor(form: string) {
    this.#form = form;
  }

  path = (field: string): string => `${this.#form}.${field}`;

  /** The sentence beside a field. */
  at = (field: string): string | undefined => faultAt(this.faults, this.path(field));

  /** True when it went through; otherwise the faults are shown and the summary gets the focus. */
  async send(found: readonly Fault[], send: () => Promise<object>, focus?: () => void): Promise<boolean> {
    this.#take(found);
    if (!found.length) {
      this.busy = true;
      try {
        this.#take(faultsOf(await send()));
      } catch (failure) {
        this.#take([{ code: 'no-answer', message: t(`failure.${asNoAnswer(failure).kind}.text`) }]);
      } finally {
        this.busy = false;
      }
    }
    if (!this.faults.length) return true;
    await tick();
    focus?.();
    return false;
  }

  #take(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => (fault.field ? { ...fault, field: this.path(fault.field) } : fault));
  }
}

/** Nothing when a whole number lies within the bounds, otherwise the fault. */
export function countFaults(
  value: number | null | undefined,
  [least, most]: readonly [number, number],
  fault: Fault,
): Fault[] {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return fits ? [] : [fault];
}
