import { scope } from './telemetry/scope.ts';

/** How much a line matters, by the same names as in silo's log. */
export type Level = 'info' | 'warning' | 'error';

/**
 * One line of JSON on the standard error stream per thing worth knowing, with the id of the request that it belongs to. No
 * text can begin a line of its own, turn a terminal's colours, or carry an address or a secret; see {@link redacted}.
 */
export function log(event: string, details: Record<string, unknown> = {}, level: Level = 'warning'): void {
  const line = {
    at: new Date().toISOString(),
    level,
    event,
    correlationId: scope()?.correlationId,
    ...details,
  };
  const text = JSON.stringify(line, (_key, value: unknown) =>
    typeof value === 'string' ? redacted(value) : value,
  );
  process.stderr.write(`${text.replace(INVISIBLE, escaped)}\n`);
}

/** An error with its causes, for the log only. */
export function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.stack}` : `${error.stack}\ncaused by ${described(error.cause)}`;
}

/** Characters that JSON leaves as they are, and that move the cursor or the direction of the text all the same. */
const INVISIBLE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text without what nobody may read in a log: mail addresses, credentials, and queries of addresses, which may carry either.
 * The last net below code that does not log such things in the first place.
 */
export function redacted(text: string): string {
  return text
    .replace(/[\w.%+'-]{1,128}@[\w-]+(\.[\w-]+)+/g, '<mail>')
    .replace(/\?[\w.~%-]+=[^\s"'<>]*/g, '?<query>')
    .replace(/\b(password|pwd|secret|token|sig)=[^\s;,"'&]+/gi, '$1=<secret>')
    .replace(/\b(bearer) [\w.~+/=-]+/gi, '$1 <secret>')
    .replace(/\/calendar\/[\w-]{20,}/g, '/calendar/<secret>');
}
