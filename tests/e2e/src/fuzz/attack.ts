import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import type { Input, Inputs } from './inputs.js';
import type { World } from './world.js';

/** Something that must not happen, and by which input it happens again. */
export type Finding = {
  number: number;
  kind: string;
  role: string;
  what: string;
  request: string;
  answer: string;
};

export type Outcome = {
  inputs: number;
  findings: Finding[];
  /** How many answers had each status, by the kind of the input. */
  statuses: Record<string, Record<string, number>>;
  p50Ms: number;
  p99Ms: number;
  slowestMs: number;
  slowest: number;
  /** The most memory that each process held, in MiB, and what it was allowed. */
  memoryMib: Record<string, number>;
  seconds: number;
};

export type Terms = {
  numbers: Iterable<number>;
  atOnce: number;
  slowestMs: number;
  /** Told of each finding at once. */
  onFinding?: (finding: Finding) => void;
  onProgress?: (done: number) => void;
};

/** What a process of each role may hold, in MiB. */
const MEMORY_MIB: Record<string, number> = { silo: 3_072, edge: 2_048, postgres: 1_024 };

/** How the insides of the service look, in any of its languages. */
const INSIDES =
  /\.cs:line \d|node:internal|Npgsql\.|Microsoft\.\w+Core|System\.\w*Exception|\n\s{2,}at \S+[ (]|\/(?:graphql\/src|silo\/CoilMatch)/;

const FAULTS = ['UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
const GIVE_UP_MS = 60_000;
const READ_BYTES = 1 << 20;

/** Sends inputs to a running product and says what it should not have answered. */
export async function attack(world: World, inputs: Inputs, terms: Terms): Promise<Outcome> {
  const agent = new Agent({ connections: terms.atOnce, pipelining: 0 });
  const findings: Finding[] = [];
  const statuses: Outcome['statuses'] = {};
  const times: number[] = [];
  let [slowest, slowestMs, done] = [-1, 0, 0];
  const numbers = terms.numbers[Symbol.iterator]();
  const started = performance.now();

  const one = async (number: number): Promise<void> => {
    const input = inputs.number(number);
    const found = (what: string, answer: string): void => {
      const finding = {
        number,
        kind: input.kind,
        role: input.role,
        what,
        request: shown(input),
        answer: answer.slice(0, 600),
      };
      findings.push(finding);
      terms.onFinding?.(finding);
    };
    const began = performance.now();
    let [status, text] = ['lost', ''];
    try {
      const answer = await request(`${input.to === 'edge' ? world.edge : world.silo}${input.path}`, {
        method: input.method as 'GET',
        headers: {
          ...input.headers,
          ...world.bearer(input.role),
          ...(input.to === 'silo' ? { 'x-edge-key': world.edgeKey } : {}),
        },
        body: input.body,
        dispatcher: agent,
        signal: AbortSignal.timeout(GIVE_UP_MS),
      });
      status = String(answer.statusCode);
      if (String(answer.headers['content-type']).startsWith('text/event-stream')) {
        // A stream that was begun is an answer; it is left at its first words.
        answer.body.on('error', () => {});
        for await (const piece of answer.body) {
          text = String(piece);
          break;
        }
        answer.body.destroy();
      } else {
        const pieces: Buffer[] = [];
        let size = 0;
        for await (const piece of answer.body as AsyncIterable<Buffer>)
          if ((size += piece.length) <= READ_BYTES) pieces.push(piece);
        text = Buffer.concat(pieces).toString('latin1');
      }
    } catch (error) {
      if (!refusedWhileSending(input, error)) found(`no answer: ${String(error)}`, text);
    }
    const took = performance.now() - began;
    times.push(took);
    if (took > slowestMs) [slowestMs, slowest] = [took, number];
    const counted = (statuses[input.kind] ??= {});
    counted[status] = (counted[status] ?? 0) + 1;

    if (Number(status) >= 500) found(`status ${status}`, text);
    else if (INSIDES.test(text))
      found('an answer that shows its insides', text.slice(Math.max(0, text.search(INSIDES) - 100)));
    else if (input.path.startsWith('/graphql')) {
      const code = FAULTS.find((fault) => text.includes(`"code":"${fault}"`));
      if (code !== undefined) found(`code ${code}`, text.slice(Math.max(0, text.lastIndexOf('"errors"'))));
    }
    if (took > terms.slowestMs) found(`${Math.round(took)} ms`, text);
  };

  const memoryMib: Record<string, number> = {};
  const worker = async (): Promise<void> => {
    for (let next = numbers.next(); !next.done; next = numbers.next()) {
      await one(next.value);
      if (++done % 500 === 0) terms.onProgress?.(done);
    }
  };
  await Promise.all(Array.from({ length: terms.atOnce }, worker));

  const afterwards = (what: string, answer: string) =>
    findings.push({ number: -1, kind: 'afterwards', role: '', what, request: '', answer });
  for (const { Name, Role, ProcessId } of world.parts) {
    const peak = peakMib(ProcessId);
    if (peak === null) afterwards(`${Name} is no longer there`, '');
    else memoryMib[Name] = peak;
    const most = MEMORY_MIB[Role];
    if (peak !== null && most !== undefined && peak > most) afterwards(`${Name} held ${peak} MiB`, '');
  }
  const ready = await request(`${world.edge}/health/ready`);
  if (ready.statusCode !== 200) afterwards(`not ready: ${ready.statusCode}`, await ready.body.text());
  await agent.destroy();

  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  return {
    inputs: times.length,
    findings,
    statuses,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    slowestMs: Math.round(slowestMs),
    slowest,
    memoryMib,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

/** A server that answers before it has read a whole file may close the connection on whoever still sends. */
const refusedWhileSending = ({ body }: Input, error: unknown): boolean =>
  (body?.length ?? 0) > 65_536 &&
  ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(String((error as { code?: unknown }).code));

const shown = ({ method, path, body }: Input): string =>
  `${method} ${path.slice(0, 300)} ${body === null ? '' : body.subarray(0, 1_500).toString('utf8')}`;

/** The most that a process ever held, in MiB; null when it is gone. Linux tells. */
function peakMib(processId: number): number | null {
  try {
    process.kill(processId, 0);
    const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1];
    return Math.round(Number(kib) / 1024);
  } catch {
    return null;
  }
}
