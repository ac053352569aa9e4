import { NoAnswer } from './client.ts';

/** What a page shows while it waits, when it fails, and when it has an answer. */
export class Loading<T> {
  value = $state.raw<T>();
  failure = $state.raw<NoAnswer>();
  busy = $state(true);
  #turn = 0;

  /** Asks again; a late answer to an earlier question is dropped. */
  async load(question: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    this.failure = undefined;
    try {
      const value = await question();
      if (turn === this.#turn) this.value = value;
    } catch (error) {
      if (turn === this.#turn) this.failure = asNoAnswer(error);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}

export function asNoAnswer(error: unknown): NoAnswer {
  return error instanceof NoAnswer ? error : new NoAnswer('server', null, String(error));
}
