/** Why a follower looks again, or stops: something may be new, the session is over, or the edge is closing. */
export type Turn = 'look' | 'signed-out' | 'over';

/** Somebody who follows one thing. However often it changes while nobody looks, there is one look to catch up with. */
export class Follower {
  #turn: Turn | null = 'look';
  #resolve: ((turn: Turn) => void) | null = null;

  constructor(
    readonly topic: string,
    readonly person: string,
    readonly token: string,
  ) {}

  /** The next reason to do something; the first is there at once. */
  next(): Promise<Turn> {
    if (this.#turn !== null) {
      const turn = this.#turn;
      if (turn === 'look') this.#turn = null;
      return Promise.resolve(turn);
    }
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  /** An end stays: what comes after it changes nothing. */
  tell(turn: Turn): void {
    if (this.#turn !== null && this.#turn !== 'look') return;
    if (this.#resolve === null) {
      this.#turn = turn;
      return;
    }
    this.#turn = turn === 'look' ? null : turn;
    this.#resolve(turn);
    this.#resolve = null;
  }
}
