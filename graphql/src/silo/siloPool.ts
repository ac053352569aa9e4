import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { ANSWER_WITHIN_MS, SiloNode } from './siloNode.ts';

/** In milliseconds. */
type Times = {
  /** How long the edge goes on asking by itself before it gives up. */
  retryForMs: number;
  /** How often silos are asked whether they are ready, where there are several. */
  checkEveryMs: number;
  /** A silo that does not say so within this time is asked last. */
  checkWithinMs: number;
};

const TIMES: Times = { retryForMs: 8_000, checkEveryMs: 500, checkWithinMs: 1_500 };

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1_000;

/** Answers of a silo, or of what stands before it, that cannot serve right now. */
export const UNAVAILABLE = [502, 503, 504];

/** Faults before anything was sent. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
];

export type SiloRequest = Dispatcher.RequestOptions & {
  /** Asking twice does the same as asking once. Always so for GET and for a write with an idempotency key. */
  repeatable?: boolean;
};

export type SiloPool = ReturnType<typeof openPool>;

/**
 * The silos behind the edge as one. A question that may be repeated goes to another silo, or to the same one again, when it
 * gets no answer; a write without a key only when the connection was never made, since its effect is not known otherwise.
 */
export function openPool(siloUrls: string | readonly string[], times: Partial<Times> = {}) {
  const { retryForMs, checkEveryMs, checkWithinMs } = { ...TIMES, ...times };
  const nodes = [siloUrls].flat().map((url) => new SiloNode(url));
  let turn = Math.floor(Math.random() * nodes.length);
  const check = () =>
    nodes.forEach((node) => {
      void node.check(checkWithinMs, () => nodes.some((other) => other !== node && other.ready));
    });
  // With one silo there is nothing to choose.
  const checking = nodes.length > 1 ? setInterval(check, checkEveryMs) : null;
  if (checking !== null) check();

  /** The next one in turn that is ready and was not just asked in vain; any other where there is none. */
  const choose = (failed: SiloNode | null): SiloNode => {
    turn = (turn + 1) % nodes.length;
    const inTurn = [...nodes.slice(turn), ...nodes.slice(0, turn)];
    return (
      inTurn.find((node) => node.ready && node !== failed) ??
      inTurn.find((node) => node !== failed) ??
      inTurn[0]!
    );
  };

  /** Until the next check finds it ready again. */
  const putLast = (node: SiloNode): void => {
    node.ready = checking === null;
  };

  /** Asks one silo once; what may be repeated is taken away from a silo that falls silent meanwhile. */
  const ask = async <Answer>(
    node: SiloNode,
    request: SiloRequest,
    repeatable: boolean,
    read: (response: Dispatcher.ResponseData) => Promise<Answer>,
  ): Promise<Answer> => {
    const given = request.signal as AbortSignal | undefined;
    const own = new AbortController();
    if (repeatable) node.waiting.add(own);
    try {
      const signal = given === undefined ? own.signal : AbortSignal.any([given, own.signal]);
      return await read(await node.pool.request({ ...request, signal }));
    } finally {
      node.waiting.delete(own);
    }
  };

  const read = async <Answer>(
    request: SiloRequest,
    reader: (response: Dispatcher.ResponseData) => Promise<Answer>,
    forMs = retryForMs,
  ): Promise<Answer> => {
    const { signal, body } = request;
    const repeatable =
      request.repeatable === true || request.method === 'GET' || hasHeader(request, 'idempotency-key');
    const canBeSentAgain = body === undefined || body === null || typeof body === 'string';
    const until = Date.now() + forMs;
    let pause = FIRST_PAUSE_MS;
    let failed: SiloNode | null = null;
    while (true) {
      const node = choose(failed);
      const mayGoOn = (isSafe: boolean) =>
        isSafe &&
        canBeSentAgain &&
        Date.now() + pause <= until &&
        !(signal as AbortSignal | undefined)?.aborted;
      try {
        const answer = await ask(node, request, repeatable, async (response) => {
          if (!UNAVAILABLE.includes(response.statusCode) || !mayGoOn(repeatable))
            return [await reader(response)];
          await response.body.dump();
          return null;
        });
        if (answer !== null) return answer[0]!;
        putLast(node);
      } catch (error) {
        if (!(signal as AbortSignal | undefined)?.aborted) putLast(node);
        if (!mayGoOn(repeatable || wasNotConnected(error))) throw error;
      }
      failed = node;
      await sleep(pause * (0.5 + Math.random() / 2));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };

  return {
    /** The answer of a silo as soon as it begins, for what is passed on in pieces. */
    request: (request: SiloRequest) => read(request, (response) => Promise.resolve(response)),
    /** What `reader` makes of the whole answer; when that breaks off, another silo is asked. */
    read,
    /** Follows a stream of one silo to its end, without repeating it. */
    follow: (request: SiloRequest, reader: (response: Dispatcher.ResponseData) => Promise<void>) =>
      read(request, reader, 0),
    /** Whether any silo can serve a suggestion; an edge is ready when one is. */
    readiness: async (): Promise<{ ready: boolean; waitingFor: unknown }> => {
      if (checking === null) await nodes[0]!.check(ANSWER_WITHIN_MS);
      const ready = nodes.some((node) => node.waitingFor === null);
      return { ready, waitingFor: ready ? null : nodes[0]!.waitingFor };
    },
    close: async () => {
      if (checking !== null) clearInterval(checking);
      await Promise.all(nodes.map((node) => node.close()));
    },
    destroy: async () => {
      if (checking !== null) clearInterval(checking);
      await Promise.all(nodes.map((node) => node.destroy()));
    },
  };
}

function hasHeader({ headers }: SiloRequest, name: string): boolean {
  return headers !== null && headers !== undefined && Object.hasOwn(headers, name);
}

function wasNotConnected(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NOT_CONNECTED.includes(String(error.code));
}
