import { Client, createRequest, fetchExchange, type CombinedError } from '@urql/svelte';
import type { TypedDocumentString } from './generated/graphql.ts';
import { newKey, repeated } from './repeating.svelte.ts';

/** Why an answer did not come, in the terms that a page can act on. */
export type FailureKind = 'offline' | 'signed-out' | 'refused' | 'server';

/** Thrown when the edge gave no answer; an expected no is data of type Refusal instead. */
export class NoAnswer extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly correlationId: string | null,
    message: string,
  ) {
    super(message);
  }
}

export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

const client = new Client({
  url: '/graphql',
  exchanges: [fetchExchange],
  requestPolicy: 'network-only',
  preferGetMethod: false,
});

const optionsOf = (key: string) => ({
  fetchOptions: {
    credentials: 'same-origin' as const,
    headers: { accept: 'application/json', 'idempotency-key': key },
  },
});

/** The edge knows each document by its SHA-256; only while developing the text travels as well. */
function persisted<Result, Variables>(document: Document<Result, Variables>) {
  const hash = String(document.__meta__?.hash ?? '').replace(/^sha256:/, '');
  return {
    persistedQuery: { version: 1 as const, sha256Hash: hash, ...(import.meta.env.DEV && { miss: true }) },
  };
}

function failureOf(error: CombinedError): NoAnswer {
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const correlationId =
    typeof extensions.correlationId === 'string'
      ? extensions.correlationId
      : ((error.response as Response | undefined)?.headers?.get('x-correlation-id') ?? null);
  if (extensions.code === 'SIGNED_OUT' || extensions.code === 'UNAUTHENTICATED')
    return new NoAnswer('signed-out', correlationId, error.message);
  if (isRefusal(extensions)) return new NoAnswer('refused', null, error.graphQLErrors[0]?.message ?? '');
  const offline = error.networkError !== undefined && error.response === undefined;
  return new NoAnswer(offline ? 'offline' : 'server', correlationId, error.message);
}

/** Nobody answered, or only what stands before the service: the same may work in a moment. */
function isPassing({ graphQLErrors, networkError, response }: CombinedError, isChange: boolean): boolean {
  if (graphQLErrors.some(({ extensions }) => extensions.temporary === true)) return true;
  if (networkError === undefined) return false;
  const status = (response as Response | undefined)?.status;
  // Without a network a question is not repeated: the page says so at once.
  return status === undefined ? isChange : [502, 503, 504].includes(status);
}

/** A question that was understood and may not or cannot be answered; its message is meant for people. */
const isRefusal = ({ code, field }: Record<string, unknown>): boolean =>
  typeof field === 'string' || ['NOT_FOUND', 'FORBIDDEN', 'TAKEN_DOWN'].includes(String(code));

const toPlain = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? {})) as T;

/**
 * Asks the edge for a document and gives its data, or throws {@link NoAnswer}. What got no answer is asked again by itself,
 * under one key, so that a change is made once. A question has one too: it tells a proxy that it may be repeated.
 */
export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const text = document.toString();
  const request = createRequest<Result, Record<string, unknown>>(
    text,
    toPlain(variables) as Record<string, unknown>,
    persisted(document),
  );
  const isMutation = text.trimStart().startsWith('mutation');
  const options = optionsOf(newKey());
  const result = await repeated(
    isMutation ? 'change' : 'question',
    () =>
      (isMutation
        ? client.executeMutation(request, options)
        : client.executeQuery(request, options)
      ).toPromise(),
    ({ error }) => error !== undefined && isPassing(error, isMutation),
  );
  if (result.data && !result.error) return result.data;
  throw result.error ? failureOf(result.error) : new NoAnswer('server', null, 'empty answer');
}
