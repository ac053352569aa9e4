import * as oidc from 'openid-client';
import type { Env } from '../env.ts';

/** What one sign-in must remember until the identity provider sends the browser back. */
export type SignInAttempt = { state: string; nonce: string; verifier: string; returnTo: string };

export type Identity = { email: string; subject: string; issuer: string; name?: string | undefined };

/** The identity provider was asked and said no, or said something that cannot be trusted. */
export class SignInRefused extends Error {}

export type IdentityProvider = ReturnType<typeof identityProvider>;

/** OpenID Connect, code flow with PKCE. The provider is looked up at the first sign-in, and again after a failure. */
export function identityProvider(env: Env) {
  let found: Promise<oidc.Configuration> | null = null;
  const redirectUri = new URL('/auth/callback', env.publicUrl).href;

  const configuration = (): Promise<oidc.Configuration> => {
    found ??= oidc
      .discovery(
        env.oidc.issuer,
        env.oidc.clientId,
        env.oidc.clientSecret,
        oidc.ClientSecretBasic(env.oidc.clientSecret),
        { timeout: 10, execute: env.demo ? [oidc.allowInsecureRequests] : [] },
      )
      .catch((error: unknown) => {
        found = null;
        throw error;
      });
    return found;
  };

  return {
    async begin(returnTo: string): Promise<{ address: URL; attempt: SignInAttempt }> {
      const config = await configuration();
      const attempt: SignInAttempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { address, attempt };
    },

    /** Exchanges the code and checks state, nonce, signature, issuer, audience and lifetime. */
    async finish(query: string, attempt: SignInAttempt): Promise<Identity> {
      const config = await configuration();
      const tokens = await oidc
        .authorizationCodeGrant(config, new URL(`${redirectUri}${query}`), {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
        })
        .catch((cause: unknown) => {
          throw new SignInRefused('the code was not accepted', { cause });
        });

      const claims = tokens.claims();
      if (claims === undefined) throw new SignInRefused('no identity token');
      const person = claims.email
        ? claims
        : { ...claims, ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)) };
      if (typeof person.email !== 'string' || person.email_verified === false) {
        throw new SignInRefused('no confirmed e-mail address');
      }
      return {
        email: person.email,
        subject: claims.sub,
        issuer: claims.iss,
        name: typeof person.name === 'string' ? person.name : undefined,
      };
    },
  };
}
