import type { ServerResponse } from 'node:http';
import { fakeSilo } from './fakeSilo.ts';

/** A silo whose stream of changes a test writes. */
export async function liveSilo(routes: Parameters<typeof fakeSilo>[0] = {}) {
  const streams: ServerResponse[] = [];
  const silo = await fakeSilo({
    'GET /me': ({ headers }) =>
      headers.authorization === 'Bearer gone'
        ? { status: 401, body: { status: 401, code: 'signed-out', detail: 'Sign in first.' } }
        : { body: { id: `person of ${headers.authorization}`, email: 'a@b.example', memberships: [] } },
    'GET /live': {
      stream: (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        streams.push(response);
        response.flushHeaders();
      },
    },
    ...routes,
  });
  return {
    ...silo,
    streams,
    /** Tells every edge that listens now. */
    say: (id: string, happened: { resumed?: boolean; pairings?: string[]; people?: string[] }) => {
      const data = JSON.stringify({ resumed: true, pairings: [], people: [], ...happened });
      for (const stream of streams) stream.write(`id: ${id}\nevent: changed\ndata: ${data}\n\n`);
    },
    /** Breaks the connections, as a restart does. */
    breakOff: () => {
      for (const stream of streams.splice(0)) stream.destroy();
    },
  };
}
