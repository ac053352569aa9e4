import { GraphQLError, OperationTypeNode, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { CookieJar } from './session/cookies.ts';
import { credentialsOf, isSameOrigin } from './session/credentials.ts';

/**
 * Keeps other sites from using a signed-in browser: with the cookie, only JSON is read (which a foreign form cannot
 * send), and only a page of ours may cause a change. A bearer token is never sent by a browser on its own.
 */
export function useCrossSiteGuard(jar: CookieJar, publicUrl: URL): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      const byCookie = credentialsOf(request.headers, jar).by === 'cookie';
      if (!byCookie || /^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return;
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message: 'Send JSON: the content-type must be application/json.' }] },
          { status: 415 },
        ),
      );
    },
    onExecute({ args, setResultAndStopExecution, context }) {
      const operation = getOperationAST(args.document, args.operationName)?.operation;
      const { headers } = context.request;
      if (operation !== OperationTypeNode.MUTATION || credentialsOf(headers, jar).by !== 'cookie') return;
      if (isSameOrigin(headers, publicUrl)) return;
      const extensions = { code: 'CROSS_SITE', http: { status: 403 } };
      setResultAndStopExecution({
        errors: [new GraphQLError('The change did not come from a page of CoilMatch.', { extensions })],
      });
    },
  };
}
