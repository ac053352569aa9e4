import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Env } from '../env.ts';
import { headersOf, redirect, sendPage } from '../http/answers.ts';
import type { Live } from '../live/live.ts';
import { described, log } from '../log.ts';
import { siloClient } from '../silo/siloClient.ts';
import type { CookieJar } from './cookies.ts';
import { credentialsOf, isSameOrigin } from './credentials.ts';
import { identityProvider, SignInRefused, type SignInAttempt } from './identityProvider.ts';
import { safeReturnTo } from './returnTo.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** The three pages of signing in and out; silo makes and ends the session, the edge only carries its token. */
export function signInRoutes(env: Env, pool: SiloPool, jar: CookieJar, live: Live): Record<string, Route> {
  const provider = identityProvider(env);

  const signIn: Route = async (request, response, url) => {
    // The cookie of the attempt must be set on the host that the provider sends the browser back to.
    if (request.headers.host !== env.publicUrl.host) {
      return redirect(response, new URL(`${url.pathname}${url.search}`, env.publicUrl).href);
    }
    const returnTo = safeReturnTo(url.searchParams.get('returnTo'), env.publicUrl);
    const { address, attempt } = await provider.begin(returnTo);
    redirect(response, address.href, [jar.writeSignIn(encode(attempt))]);
  };

  const callback: Route = async (request, response, url) => {
    const attempt = decode(jar.readSignIn(request.headers.cookie));
    if (attempt === null) throw new SignInRefused('no sign-in under way in this browser');
    const identity = await provider.finish(url.search, attempt);
    const silo = siloClient(pool, { token: null, correlationId: correlationId() });
    const reply = await silo.openSession(env.edgeKey, identity);
    if (!reply.ok) throw new SignInRefused(reply.refusals[0].message);
    await endEarlierSession(request);
    redirect(response, safeReturnTo(attempt.returnTo, env.publicUrl), [
      jar.writeSession(reply.value.token, new Date(reply.value.expiresAt)),
      jar.removeSignIn(),
    ]);
  };

  /** A browser holds one session: the one that it had before, whoever gave it, works no longer. */
  const endEarlierSession = async (request: IncomingMessage): Promise<void> => {
    const token = jar.readSession(request.headers.cookie);
    if (token === null) return;
    await siloClient(pool, { token, correlationId: correlationId() }).closeSession();
    live.endSession(token);
  };

  const signOut: Route = async (request, response) => {
    const headers = headersOf(request);
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return sendPage(response, 405, 'Signing out', 'Use the “Sign out” button of the page.');
    }
    if (!isSameOrigin(headers, env.publicUrl)) {
      return sendPage(response, 403, 'Not signed out', 'The request did not come from a page of CoilMatch.');
    }
    const { token } = credentialsOf(headers, jar);
    if (token !== null) {
      await siloClient(pool, { token, correlationId: correlationId() }).closeSession();
      live.endSession(token);
    }
    redirect(response, '/', [jar.removeSession()]);
  };

  return {
    '/auth/sign-in': plainly(signIn, jar),
    '/auth/callback': plainly(callback, jar),
    '/auth/sign-out': plainly(signOut, jar),
  };
}

/** A sign-in that fails answers a page with one sentence and a way on; the reason goes to the log. */
function plainly(route: Route, jar: CookieJar): Route {
  return async (request, response, url) => {
    try {
      await route(request, response, url);
    } catch (error) {
      const refused = error instanceof SignInRefused;
      log('sign-in failed', { path: url.pathname, reason: described(error) });
      response.setHeader('set-cookie', jar.removeSignIn());
      if (refused) sendPage(response, 400, 'You are not signed in', 'The sign-in was not finished.');
      else
        sendPage(
          response,
          503,
          'Signing in does not work right now',
          'Try again in a moment.',
          correlationId(),
        );
    }
  };
}

function encode(attempt: SignInAttempt): string {
  return Buffer.from(JSON.stringify(attempt)).toString('base64url');
}

function decode(text: string | null): SignInAttempt | null {
  try {
    const attempt = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Record<string, unknown>;
    return ['state', 'nonce', 'verifier', 'returnTo'].every((key) => typeof attempt[key] === 'string')
      ? (attempt as SignInAttempt)
      : null;
  } catch {
    return null;
  }
}
