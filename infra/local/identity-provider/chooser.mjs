import { choicePage, problemPage, STYLE_SOURCE } from './pages.mjs';

/** A request to sign in is one short field; anything longer than this many bytes is not one. */
const FORM_LIMIT = 2048;

/** The page on which somebody says who they are, and what happens when they do. */
export function chooser({ siloUrls, redirectOrigin }) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${STYLE_SOURCE}`,
      `form-action 'self' ${redirectOrigin}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };

  /** The demo people as a silo knows them now; null when none can be asked. */
  async function demoPeople() {
    for (const siloUrl of siloUrls) {
      try {
        const response = await fetch(new URL('/demo/people', siloUrl), { signal: AbortSignal.timeout(5000) });
        if (response.ok) return await response.json();
      } catch {
        // The next one is asked.
      }
    }
    return null;
  }

  async function show(request, response, url, uid, fault) {
    const page = choicePage({
      uid,
      people: await demoPeople(),
      filter: url.searchParams.get('q') ?? '',
      fault,
    });
    response.writeHead(fault ? 422 : 200, headers).end(request.method === 'HEAD' ? undefined : page);
  }

  return {
    async answer(provider, request, response) {
      const { uid } = await provider.interactionDetails(request, response);
      const url = new URL(request.url, 'http://demo.invalid');
      if (request.method !== 'POST') return show(request, response, url, uid);

      const email = (new URLSearchParams(await formText(request)).get('email') ?? '').trim().toLowerCase();
      if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email) || email.length > 254) {
        return show(request, response, url, uid, 'Enter an e-mail address, such as name@university.example.');
      }
      await provider.interactionFinished(request, response, { login: { accountId: email } });
    },

    async nameOf(email) {
      const person = (await demoPeople())?.find((candidate) => candidate.email.toLowerCase() === email);
      return person?.description ?? email.split('@')[0];
    },

    problemPage,

    sendProblem(response, sentence) {
      if (response.headersSent) response.destroy();
      else response.writeHead(400, headers).end(problemPage(sentence));
    },
  };
}

async function formText(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > FORM_LIMIT) throw new Error('The form is too large.');
  }
  return text;
}
