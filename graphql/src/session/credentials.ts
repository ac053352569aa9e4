import type { CookieJar } from './cookies.ts';

/** How the caller proved who they are; silo decides whether the token is good. */
export type Credentials = { token: string | null; by: 'bearer' | 'cookie' | 'nothing' };

type Headers = { get(name: string): string | null };

export function credentialsOf(headers: Headers, jar: CookieJar): Credentials {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return { token: sendable(bearer), by: 'bearer' };
  const cookie = jar.readSession(headers.get('cookie'));
  return cookie === null ? { token: null, by: 'nothing' } : { token: sendable(cookie), by: 'cookie' };
}

/**
 * True when the browser says that the request comes from a page of ours. A cookie travels with requests that other
 * sites cause, so a change on its strength needs this.
 */
export function isSameOrigin(headers: Headers, publicUrl: URL): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === publicUrl.origin : site === 'same-origin';
}

function sendable(token: string): string | null {
  return /^[\x21-\x7e]{1,512}$/.test(token) ? token : null;
}
