import type { IncomingMessage, ServerResponse } from 'node:http';

export function redirect(response: ServerResponse, location: string, cookies: string[] = []): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'set-cookie': cookies }).end();
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}

/** A page that works without the client: a heading, a sentence, and a way back. Never called with foreign text. */
export function sendPage(response: ServerResponse, status: number, heading: string, sentence: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
        `<meta name="color-scheme" content="light dark"><title>${heading} · CoilMatch</title>` +
        `<main><h1>${heading}</h1><p>${sentence}</p><p><a href="/auth/sign-in">Sign in</a> · <a href="/">Start page</a></p></main></html>`,
    );
}

/** Node's headers behind the reading half of the web's `Headers`. */
export function headersOf(request: IncomingMessage): { get(name: string): string | null } {
  return {
    get: (name) => {
      const value = request.headers[name];
      return (Array.isArray(value) ? value.join(', ') : value) ?? null;
    },
  };
}
