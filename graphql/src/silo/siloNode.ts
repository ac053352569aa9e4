import { Pool } from 'undici';

/** How long silo may take to answer, in milliseconds. */
export const ANSWER_WITHIN_MS = 10_000;

/** How long a connection may take to be made, in milliseconds. */
const CONNECT_WITHIN_MS = 2_000;

/** After so many checks that ended in silence a silo counts as gone, and what waits for it is asked where one is ready. */
const SILENCES = 2;

/** Why a question is taken away from a silo. */
export class SiloGone extends Error {
  constructor(origin: string) {
    super(`${origin} does not answer any more`);
  }
}

/** One silo behind the edge: its connections, and whether it can be asked. */
export class SiloNode {
  readonly origin: string;
  readonly pool: Pool;
  /** A connection for checks alone, which waiting questions do not fill. */
  readonly #probe: Pool;
  /** Questions that may be asked elsewhere when this silo falls silent. */
  readonly waiting = new Set<AbortController>();
  /** Whether it may be asked before others. */
  ready = true;
  /** What it said last that it waits for; null when it is ready. */
  waitingFor: unknown = 'silo';
  #silences = 0;
  #checking = false;

  constructor(url: string) {
    this.origin = new URL(url).origin;
    this.pool = new Pool(this.origin, {
      connections: 32,
      pipelining: 1,
      headersTimeout: ANSWER_WITHIN_MS,
      bodyTimeout: ANSWER_WITHIN_MS,
      connectTimeout: CONNECT_WITHIN_MS,
    });
    this.#probe = new Pool(this.origin, { connections: 1, connectTimeout: CONNECT_WITHIN_MS });
  }

  /**
   * Asks whether it can serve a suggestion; one question at a time.
   * @param isReadyElsewhere - Whether another silo could take its questions; when all are slow, each keeps its own.
   */
  async check(withinMs: number, isReadyElsewhere = () => false): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    try {
      const { statusCode, body } = await this.#probe.request({
        method: 'GET',
        path: '/health/ready',
        signal: AbortSignal.timeout(withinMs),
      });
      const text = await body.text();
      this.ready = statusCode === 200;
      this.waitingFor = this.ready
        ? null
        : ((JSON.parse(text) as { waitingFor?: unknown }).waitingFor ?? 'silo');
      this.#silences = 0;
    } catch {
      this.ready = false;
      this.waitingFor = 'silo';
      if (++this.#silences >= SILENCES && isReadyElsewhere()) this.#takeAway();
    } finally {
      this.#checking = false;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.#probe.destroy()]);
  }

  async destroy(): Promise<void> {
    await Promise.all([this.pool.destroy(), this.#probe.destroy()]);
  }

  #takeAway(): void {
    for (const question of this.waiting) question.abort(new SiloGone(this.origin));
    this.waiting.clear();
  }
}
