import { existsSync, readFileSync } from 'node:fs';

/** Documents by their SHA-256 in hex; the `sha256:` in front, which the client's build writes, is optional everywhere. */
export type PersistedOperations = (hash: string) => string | null;

export function persistedOperations(documents: Record<string, string>): PersistedOperations {
  const byHash = new Map(Object.entries(documents).map(([hash, text]) => [withoutPrefix(hash), text]));
  return (hash) => byHash.get(withoutPrefix(hash)) ?? null;
}

/** Reads the file that the client's build writes; the demo does without it, since it answers any document. */
export function readPersistedOperations(file: string | null, demo: boolean): PersistedOperations {
  const absent = file === null || (demo && !existsSync(file));
  return persistedOperations(
    absent ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>),
  );
}

function withoutPrefix(hash: string): string {
  return hash.replace(/^sha256:/, '');
}
