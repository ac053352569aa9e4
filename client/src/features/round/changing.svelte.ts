import { asNoAnswer } from '../../gql/loading.svelte.ts';
import { faultsOf } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';

/** A change under way: one at a time, and the sentence that says why it did not go through. */
export class Changing {
  busy = $state(false);
  error = $state<string>();

  /** True when the change went through. */
  async change(send: () => Promise<object>): Promise<boolean> {
    this.busy = true;
    this.error = undefined;
    try {
      this.error = faultsOf(await send())[0]?.message;
    } catch (failure) {
      this.error = t(`failure.${asNoAnswer(failure).kind}.text`);
    } finally {
      this.busy = false;
    }
    return this.error === undefined;
  }
}
