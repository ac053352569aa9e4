import type { SiloPractice } from '../silo/types.ts';
import { escaped, scriptJson } from './escaped.ts';
import { jsonLd } from './jsonLd.ts';
import { addressOf, descriptionOf } from './words.ts';

type Head = {
  title: string;
  description: string;
  address: string;
  kind: 'article' | 'website';
  more: string[];
};

const LIBRARY =
  'Models of collaborative online courses between Asia and Europe, made from delivered projects: read them, and begin a plan with one.';

/** The start page of the client with what search engines and messengers show of one good practice. */
export const practicePage = (start: string, practice: SiloPractice, publicUrl: URL): string =>
  withHead(
    start,
    {
      title: practice.content.title,
      description: descriptionOf(practice),
      address: addressOf(practice.id, publicUrl),
      kind: 'article',
      more: [
        `<link rel="license" href="${escaped(practice.licenceAddress)}">`,
        `<link rel="alternate" type="text/html" media="print" href="/practices/${escaped(practice.id)}/print">`,
        `<script type="application/ld+json">${scriptJson(jsonLd(practice, publicUrl))}</script>`,
      ],
    },
    `<p>You can <a href="/practices/${escaped(practice.id)}/print">read this good practice without JavaScript</a>.</p>`,
  );

/** The same for the library. */
export const libraryPage = (start: string, publicUrl: URL): string =>
  withHead(
    start,
    {
      title: 'Good practice',
      description: LIBRARY,
      address: new URL('/practices', publicUrl).href,
      kind: 'website',
      more: [
        '<link rel="alternate" type="application/atom+xml" title="Good practice" href="/practices.atom">',
        '<link rel="alternate" type="application/feed+json" title="Good practice" href="/practices.json">',
      ],
    },
    '<p>You can <a href="/practices.atom">read the library as a feed</a>.</p>',
  );

function withHead(
  start: string,
  { title, description, address, kind, more }: Head,
  withoutScript: string,
): string {
  const property = (name: string, text: string) => `<meta property="og:${name}" content="${escaped(text)}">`;
  const head = [
    `<title>${escaped(title)} · CoilMatch</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="canonical" href="${escaped(address)}">`,
    property('title', title),
    property('description', description),
    property('url', address),
    property('type', kind),
    property('site_name', 'CoilMatch'),
    ...more,
  ].join('\n');
  return start
    .replace(/<meta\s+name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace('</noscript>', () => `${withoutScript}</noscript>`);
}
