import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Call = { method: string; path: string; headers: IncomingHttpHeaders; body: unknown };
/** With `stream` the test writes the answer itself, as long as it likes. */
type Answer = { status?: number; body?: unknown; stream?: (response: ServerResponse) => void };

/** A silo that answers what a test tells it to, by `METHOD /path`, and remembers what it was asked. */
export async function fakeSilo(routes: Record<string, Answer | ((call: Call) => Answer)> = {}) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const call: Call = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
      calls.push(call);
      const route = routes[`${call.method} ${call.path.split('?')[0]}`];
      const answer = (typeof route === 'function' ? route(call) : route) ?? { status: 404 };
      if (answer.stream !== undefined) return answer.stream(response);
      const { status = 200, body } = answer;
      response.writeHead(status, {
        'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routes,
    calls,
    countOf: (method: string, path: string) =>
      calls.filter((call) => call.method === method && call.path.split('?')[0] === path).length,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const problem = (status: number, code: string, more: object = {}): Answer => ({
  status,
  body: { title: 'Refused', status, code, detail: `Because of ${code}.`, field: null, ...more },
});
