/** Cookies of the edge. With TLS they carry the __Host- prefix, which ties them to this very host. */
export type CookieJar = ReturnType<typeof cookieJar>;

const SESSION = 'coilmatch_session';
const SIGN_IN = 'coilmatch_sign_in';

export function cookieJar(secure: boolean) {
  const name = (base: string) => (secure ? `__Host-${base}` : base);
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const write = (base: string, value: string, lifetime: string) =>
    `${name(base)}=${value}${lifetime}${attributes}`;
  const remove = (base: string) => write(base, '', '; Max-Age=0');

  return {
    readSession: (header: string | null | undefined) => readCookie(header, name(SESSION)),
    writeSession: (token: string, expires: Date) =>
      write(SESSION, token, `; Expires=${expires.toUTCString()}`),
    removeSession: () => remove(SESSION),

    readSignIn: (header: string | null | undefined) => readCookie(header, name(SIGN_IN)),
    /** Ten minutes: long enough to sign in, short enough that a forgotten page cannot be finished by somebody else. */
    writeSignIn: (value: string) => write(SIGN_IN, value, '; Max-Age=600'),
    removeSignIn: () => remove(SIGN_IN),
  };
}

function readCookie(header: string | null | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}
