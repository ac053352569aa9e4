/** One line of JSON on the standard error stream per thing worth knowing. */
export function log(event: string, details: Record<string, unknown> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`);
}

/** An error with its causes, for the log only. */
export function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.stack}` : `${error.stack}\ncaused by ${described(error.cause)}`;
}
