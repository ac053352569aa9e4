/** Answers for the edge by the name of the operation; a test names only those that it needs. */
export type Answers = Record<string, (variables: Record<string, never>) => unknown>;

interface Sent {
  operationName: string;
  variables: Record<string, never>;
  extensions: { persistedQuery: { sha256Hash: string } };
}

/** Stands in for `fetch` and keeps what was sent. */
export function fakeEdge(answers: Answers): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const answer: typeof fetch = async (_url, init) => {
    const request = JSON.parse(String(init?.body)) as Sent;
    sent.push(request);
    const found = answers[request.operationName];
    if (!found) throw new TypeError(`no answer for ${request.operationName}`);
    const body = JSON.stringify({ data: found(request.variables) });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  return { fetch: answer, sent };
}
