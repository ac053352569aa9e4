import type { SiloPracticeAddress } from '../silo/types.ts';
import { escaped } from './escaped.ts';
import { addressOf } from './words.ts';

/** Pages that everybody may read. */
const OPEN_PAGES = ['/', '/practices', '/institutions'];

/** The public pages, as sitemaps.org defines it. */
export function siteMap(practices: readonly SiloPracticeAddress[], publicUrl: URL): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...OPEN_PAGES.map((path) => `<url><loc>${escaped(new URL(path, publicUrl).href)}</loc></url>`),
    ...practices.map(
      ({ id, publishedAt }) =>
        `<url><loc>${escaped(addressOf(id, publicUrl))}</loc><lastmod>${publishedAt}</lastmod></url>`,
    ),
    '</urlset>',
  ].join('\n');
}

/** What machines need not read: questions, sign-in, and what only people of an exchange see (RFC 9309). */
export const robots = (publicUrl: URL): string =>
  [
    'User-agent: *',
    'Disallow: /graphql',
    'Disallow: /auth/',
    'Disallow: /documents/',
    'Disallow: /calendar/',
    `Sitemap: ${new URL('/sitemap.xml', publicUrl).href}`,
    '',
  ].join('\n');
