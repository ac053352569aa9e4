import type { IncomingMessage, ServerResponse } from 'node:http';
import { correlationId } from '../telemetry/scope.ts';

export function redirect(response: ServerResponse, location: string, cookies: string[] = []): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'set-cookie': cookies }).end();
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}

/**
 * A page that works without the client: a heading, a sentence, and a way back; where something of ours failed, also the id
 * under which the logs tell of it. Never called with foreign text.
 */
export function sendPage(
  response: ServerResponse,
  status: number,
  heading: string,
  sentence: string,
  reference?: string,
): void {
  const quote =
    reference === undefined ? '' : `<p>If you ask for help, quote this: <code>${reference}</code></p>`;
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
        `<meta name="color-scheme" content="light dark"><title>${heading} · CoilMatch</title>` +
        `<main><h1>${heading}</h1><p>${sentence}</p>${quote}<p><a href="/auth/sign-in">Sign in</a> · <a href="/">Start page</a></p></main></html>`,
    );
}

/** Says that something of ours failed: a page to who reads pages, JSON to a script; both with the id to quote. */
export function sendFailure(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
): void {
  const id = correlationId();
  if (/\btext\/html\b/.test(request.headers.accept ?? ''))
    sendPage(response, status, 'This does not work right now', message, id);
  else sendJson(response, status, { message, correlationId: id });
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
