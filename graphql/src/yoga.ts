import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError, NoSchemaIntrospectionCustomRule, type DocumentNode } from 'graphql';
import { createSchema, createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { useCrossSiteGuard } from './crossSite.ts';
import type { Env } from './env.ts';
import { publicFault } from './errors.ts';
import { typeDefs } from './generated/typeDefs.ts';
import { throttle as throttleOf, type Throttle } from './http/throttle.ts';
import { limits, useCostThrottle } from './limits.ts';
import { idempotencyKeyOf, useIdempotencyKey } from './idempotency.ts';
import type { Live } from './live/live.ts';
import { described, log } from './log.ts';
import { resolvers } from './modules/index.ts';
import type { PersistedOperations } from './persistedOperations.ts';
import type { CookieJar } from './session/cookies.ts';
import { credentialsOf } from './session/credentials.ts';
import { loaders } from './silo/loaders.ts';
import { siloClient } from './silo/siloClient.ts';
import { correlationId as requestId } from './telemetry/scope.ts';
import { instruments } from './telemetry/instruments.ts';
import { operationName } from './telemetry/operationName.ts';
import type { SiloPool } from './silo/siloPool.ts';

export type GraphQLServer = ReturnType<typeof graphqlServer>;

type Parts = {
  env: Env;
  pool: SiloPool;
  jar: CookieJar;
  operations: PersistedOperations;
  live: Live;
  throttle?: Throttle;
};

/** What the HTTP server knows of a request besides its headers. */
export type Asked = { address: string };

/** The schema behind its guards. The demo answers any document; production only those the client was built with. */
export function graphqlServer({ env, pool, jar, operations, live, throttle = throttleOf(env, jar) }: Parts) {
  const costs = new WeakMap<DocumentNode, number>();
  return createYoga<Asked, Context>({
    schema: createSchema<Context>({ typeDefs, resolvers }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    context: ({ request, address }) => {
      const { token } = credentialsOf(request.headers, jar);
      const correlationId = requestId();
      const ask = (idempotencyKey: string | null) => {
        const silo = siloClient(pool, { token, correlationId, idempotencyKey });
        return { silo, loaders: loaders(silo) };
      };
      return {
        ...ask(idempotencyKeyOf(request.headers)),
        askAnew: () => ask(null),
        live,
        token,
        signedIn: token !== null,
        demo: env.demo,
        mailIsSent: env.mail !== null,
        publicUrl: env.publicUrl,
        correlationId,
        request,
        address,
      };
    },
    maskedErrors: { maskError, isDev: false },
    plugins: [
      operationName,
      useCrossSiteGuard(jar, env.publicUrl),
      useIdempotencyKey,
      usePersistedOperations({ getPersistedOperation: operations, allowArbitraryOperations: env.demo }),
      limits(env.demo, costs),
      useCostThrottle(throttle, costs),
      ...(env.demo ? [] : [noIntrospection]),
    ],
  });
}

const noIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
};

/** Our own GraphQL errors pass; everything else is logged with an id and told as one sentence. */
function maskError(error: unknown): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (original == null || original instanceof GraphQLError)) return error;
  const fault = publicFault(original);
  instruments().faults.add(1, { code: String(fault.extensions.code) });
  log('request failed', { ...fault.extensions, error: described(original) }, 'error');
  return new GraphQLError(fault.message, {
    path: error instanceof GraphQLError ? error.path : undefined,
    extensions: fault.extensions,
  });
}
