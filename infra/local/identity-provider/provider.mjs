import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { chooser } from './chooser.mjs';

/** The request handler of the demo's OpenID Connect provider: one client, code flow with PKCE, keys of this run only. */
export function demoProvider({ issuer, redirectUri, clientId, clientSecret, siloUrls }) {
  const people = chooser({ siloUrls, redirectOrigin: new URL(redirectUri).origin });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'email', 'profile'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: async (_ctx, email) => ({
      accountId: email,
      claims: async () => ({ sub: email, email, email_verified: true, name: await people.nameOf(email) }),
    }),
    loadExistingGrant: grantEverything,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = people.problemPage(out.error_description ?? out.error);
    },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 300,
      Interaction: 3600,
      Session: 600,
    },
  });

  const callback = provider.callback();
  return (request, response) => {
    forgetEarlierSession(request);
    const uid = /^\/interaction\/([\w-]+)(\?|$)/.exec(request.url ?? '')?.[1];
    if (uid === undefined) return callback(request, response);
    people.answer(provider, request, response).catch((error) => {
      process.stderr.write(`${error.stack}\n`);
      people.sendProblem(response, 'This sign-in page has expired. Go back to CoilMatch and sign in again.');
    });
  };
}

/** Every sign-in starts anew, so that the demo can change from one person to another in the same browser. */
function forgetEarlierSession(request) {
  const cookies = (request.headers.cookie ?? '')
    .split(/; */)
    .filter((cookie) => !/^_session(\.|=)/.test(cookie));
  request.headers.cookie = cookies.join('; ');
}

/** There is one client, our own, so nobody is asked to consent. */
async function grantEverything(ctx) {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}
