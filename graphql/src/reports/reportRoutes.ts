import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Env } from '../env.ts';
import { headersOf, sendPage } from '../http/answers.ts';
import type { CookieJar } from '../session/cookies.ts';
import { credentialsOf } from '../session/credentials.ts';
import { readReport, type ReportDocument } from './document.ts';
import { keptRenderings } from './renderings.ts';
import { REPORT_POLICY } from './stylesheet.ts';
import { correlationId } from '../telemetry/scope.ts';
import type { SiloPool } from '../silo/siloPool.ts';

/** A report's file: where silo has the report, whether everybody may read it, and the ending that was asked for. */
export type ReportAddress = { path: string; published: boolean; ending: Ending };

type Ending = 'html' | 'pdf' | 'docx' | 'csv' | 'xlsx' | 'json';

const ADDRESS = /^(\/published)?\/reports\/([\da-f]{8}-[\da-f-]{27})\.(html|pdf|docx|csv|xlsx|json)$/i;

const TYPES = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
};

/** Silo may look through all projects of two years for it. In milliseconds. */
const WITHIN_MS = 60_000;

/** `/reports/{id}.pdf` or `/published/reports/{id}.pdf`, or null for another address: `/reports/{id}` is a page of the client. */
export function reportAddressOf(pathname: string): ReportAddress | null {
  const [, published = '', id = '', ending = ''] = ADDRESS.exec(pathname) ?? [];
  return ending === ''
    ? null
    : {
        path: `${published}/reports/${id}`,
        published: published !== '',
        ending: ending.toLowerCase() as Ending,
      };
}

/** Gives out reports as files; silo says who may read which. */
export function reportRoutes(env: Env, pool: SiloPool, jar: CookieJar) {
  const render = keptRenderings();

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, published, ending }: ReportAddress,
  ): Promise<void> => {
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      return sendPage(response, 405, 'This cannot be sent here', 'The address only gives out a file.');
    }
    const token = published ? null : credentialsOf(headersOf(request), jar).token;
    const stopped = new AbortController();
    response.on('close', () => stopped.abort());
    const sheet = ending === 'csv' || ending === 'xlsx';
    const answer = await pool.request({
      method: 'GET',
      path: sheet ? `${path}/tables.${ending}` : path,
      headers: {
        'x-correlation-id': correlationId(),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      headersTimeout: WITHIN_MS,
      bodyTimeout: WITHIN_MS,
      signal: stopped.signal,
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      return refuse(response, answer.statusCode);
    }
    // A published report can be changed by a withdrawn consent at any time, so each copy is asked after.
    const caching = { 'cache-control': published ? 'public, no-cache' : 'private, no-store' };
    if (sheet) {
      response.writeHead(200, {
        ...caching,
        'content-type': String(answer.headers['content-type']),
        'content-disposition': String(answer.headers['content-disposition']),
      });
      return pipeline(answer.body, response);
    }

    const { document } = (await answer.body.json()) as { document: unknown };
    const report = withAddresses(readReport(document), env.publicUrl);
    const etag = `"${report.sha256}-${ending}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { ...caching, etag }).end();
      return;
    }
    const file =
      ending === 'json' ? Buffer.from(`${JSON.stringify(document)}\n`) : await render(report, ending);
    response
      .writeHead(200, {
        ...caching,
        etag,
        'content-type': TYPES[ending],
        'content-length': file.length,
        'content-disposition': `${ending === 'html' ? 'inline' : 'attachment'}; filename="${nameOf(report)}.${ending}"`,
        ...(ending === 'html'
          ? { 'content-security-policy': `${REPORT_POLICY}; frame-ancestors 'none'` }
          : {}),
      })
      .end(file);
  };
}

/** "coilmatch-stocktaking-2027-06-30-v1". */
const nameOf = ({ kind, cutOff, version }: ReportDocument) =>
  `coilmatch-${kind.toLowerCase().replaceAll('_', '-')}-${cutOff}-v${version}`;

/** A file has no site of its own: paths of this site become whole addresses. */
const withAddresses = (report: ReportDocument, site: URL): ReportDocument => ({
  ...report,
  sections: report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'link' ? { ...block, href: new URL(block.href, site).href } : block,
    ),
  })),
});

/** What silo refused, as a page with a sentence that says what to do. */
function refuse(response: ServerResponse, status: number): void {
  if (status === 401)
    return sendPage(response, 401, 'You are not signed in', 'Sign in, then ask for the report again.');
  return status < 500
    ? sendPage(response, 404, 'There is nothing here', 'The report does not exist, or you may not see it.')
    : sendPage(response, 503, 'The report cannot be made right now', 'Try again in a moment.');
}
