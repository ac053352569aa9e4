import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { sendPage } from './answers.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Compressed neighbours that a build may have written, best first. */
const ENCODINGS = [
  { token: 'br', suffix: '.br' },
  { token: 'gzip', suffix: '.gz' },
];

/** A file that carries its hash in its name never changes. */
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** Serves the built client: a file where there is one, the start page for every page address. */
export function staticFiles(folder: string) {
  const root = resolve(folder);

  return async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendPage(response, 405, 'This cannot be sent here', 'The address only shows a page.');
    }
    const path = decoded(pathname);
    const wanted = path === null ? null : resolve(root, `.${path}`);
    if (wanted === null || (wanted !== root && !wanted.startsWith(root + sep))) return notFound(response);

    if (await send(request, response, wanted, HASHED.test(pathname))) return;
    if (extname(wanted) === '' && (await send(request, response, resolve(root, 'index.html'), false))) return;
    notFound(response);
  };
}

function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  immutable: boolean,
): Promise<boolean> {
  const plain = await fileInfo(file);
  if (plain === null) return false;

  const accepted = String(request.headers['accept-encoding'] ?? '');
  let chosen: { path: string; size: number; encoding?: string } = { path: file, size: plain.size };
  for (const { token, suffix } of ENCODINGS) {
    const compressed = new RegExp(`\\b${token}\\b`).test(accepted) ? await fileInfo(file + suffix) : null;
    if (compressed !== null) {
      chosen = { path: file + suffix, size: compressed.size, encoding: token };
      break;
    }
  }

  const etag = `W/"${plain.size.toString(36)}-${Math.trunc(plain.mtimeMs).toString(36)}"`;
  const headers = {
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': chosen.size,
    ...(chosen.encoding === undefined ? {} : { 'content-encoding': chosen.encoding }),
  });
  if (request.method === 'HEAD') response.end();
  else {
    createReadStream(chosen.path)
      .on('error', () => response.destroy())
      .pipe(response);
  }
  return true;
}

async function fileInfo(path: string) {
  const info = await stat(path).catch(() => null);
  return info?.isFile() ? info : null;
}

function notFound(response: ServerResponse): void {
  sendPage(response, 404, 'There is nothing here', 'The address may have been mistyped.');
}
