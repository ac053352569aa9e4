import { randomUUID } from 'node:crypto';

/** Everybody whom the audit asks as: each role, and each role of an institution that takes no part. */
export const ROLES = [
  'signed-out',
  'no-role',
  'lecturer',
  'office',
  'other-lecturer',
  'other-office',
  'expert',
  'secretariat',
] as const;

export type Role = (typeof ROLES)[number];

const DEMO = 'demo.coilmatch.example';

/** The demo's people for it; the lecturer and the office are of one side of the demo's first pilot. */
export const EMAILS: Record<Exclude<Role, 'signed-out'>, string> = {
  'no-role': `somebody.${randomUUID()}@${DEMO}`,
  lecturer: `lecturer.mcast@${DEMO}`,
  office: `office.mcast@${DEMO}`,
  'other-lecturer': `lecturer.aschaffenburg@${DEMO}`,
  'other-office': `office.aschaffenburg@${DEMO}`,
  expert: `expert@${DEMO}`,
  secretariat: `secretariat@${DEMO}`,
};

/** Signs in as a browser does, without the browser; answers the session's token, which the cookie carries. */
export async function signIn(site: string, email: string): Promise<string> {
  const jar = new Map<string, Map<string, string>>();
  const go = async (address: URL, form?: URLSearchParams): Promise<Response> => {
    const cookies = jar.get(address.origin) ?? new Map<string, string>();
    jar.set(address.origin, cookies);
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };

  let here = new URL('/auth/sign-in', site);
  let answer = await go(here);
  for (let step = 0; step < 10; step++) {
    const token = jar.get(new URL(site).origin)?.get('coilmatch_session');
    if (token) return token;
    const next = answer.headers.get('location');
    here = next === null ? here : new URL(next, here);
    answer = next === null ? await go(here, new URLSearchParams({ email })) : await go(here);
  }
  throw new Error(`${email} could not sign in: the last page was ${here.href}.`);
}
