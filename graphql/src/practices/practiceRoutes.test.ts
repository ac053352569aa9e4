import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEdge, type Edge } from '../edge.ts';
import { fakeSilo, problem } from '../testing/fakeSilo.ts';
import { practiceSample } from '../testing/practiceSample.ts';
import { testEnv } from '../testing/testYoga.ts';

const kind = '0199aaaa-0000-7000-8000-000000000001';
const nasty = '0199aaaa-0000-7000-8000-000000000002';
const gone = '0199aaaa-0000-7000-8000-000000000003';
const unknown = '0199aaaa-0000-7000-8000-000000000004';
const script = '</script></title><script>alert(1)</script> & "quoted" $& \u0001';

const practices = [
  practiceSample(kind),
  practiceSample(nasty, { title: script, summary: script, worked: script, outcomes: [script] }),
];
const start = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta
  name="description"
  content="Find a partner course."
/>
<title>CoilMatch</title></head><body><noscript>Needs JavaScript.</noscript><script type="module" src="/assets/a.js"></script></body></html>`;

let silo: Awaited<ReturnType<typeof fakeSilo>>;
let edge: Edge;
let site: string;
let folder: string;

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  silo = await fakeSilo({
    'GET /practices': {
      body: { nodes: practices, hasNextPage: false, endCursor: null, total: 2, facets: {} },
    },
    'GET /practices/addresses': {
      body: practices.map(({ id, publishedAt }) => ({ id, publishedAt })),
    },
    [`GET /practices/${kind}`]: { body: practices[0] },
    [`GET /practices/${nasty}`]: { body: practices[1] },
    [`GET /practices/${gone}`]: problem(410, 'taken-down'),
    [`GET /practices/${unknown}`]: problem(404, 'not-found'),
  });
  folder = mkdtempSync(join(tmpdir(), 'coilmatch-practices-'));
  writeFileSync(join(folder, 'index.html'), start);
  edge = createEdge(testEnv(silo.url, { staticDir: folder, publicUrl: new URL('https://coil.example') }));
  await new Promise<void>((resolve) => edge.server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await edge.close();
  await silo.close();
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

/** The document as a tree; throws where it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);

test('the Atom feed is well-formed and has what RFC 4287 asks of a feed and of each entry', async () => {
  const reply = await fetch(`${site}/practices.atom`);
  const feed = parsed(await reply.text());

  expect(reply.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
  for (const element of [feed, ...all(feed, 'entry')])
    for (const name of ['id', 'title', 'updated']) expect(all(element, name)).toHaveLength(1);
  expect(all(feed, 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate']);
  const [first, second] = all(feed, 'entry') as [Element, Element];
  expect(all(first, 'id')[0]?.text).toBe(`urn:uuid:${kind}`);
  expect(all(first, 'updated')[0]?.text).toBe('2027-12-02T08:00:00Z');
  expect(all(first, 'author').map((author) => author.children[0]?.text)).toEqual([
    'University of Berlin',
    'University of Hanoi',
  ]);
  expect(all(first, 'link')[0]?.attributes.href).toBe(`https://coil.example/practices/${kind}`);
  expect(all(second, 'title')[0]?.text).toBe(script.replace('\u0001', ''));
});

test('the JSON feed has the fields of version 1.1', async () => {
  const reply = await fetch(`${site}/practices.json`);
  const feed = (await reply.json()) as Record<string, unknown> & { items: Record<string, unknown>[] };

  expect(reply.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://coil.example/practices',
    feed_url: 'https://coil.example/practices.json',
  });
  expect(feed.title).toBeTruthy();
  expect(feed.items).toHaveLength(2);
  expect(feed.items[0]).toMatchObject({
    id: `urn:uuid:${kind}`,
    url: `https://coil.example/practices/${kind}`,
    content_text: 'Teams compare floods.',
    date_published: '2027-12-02T08:00:00Z',
  });
});

test('the site map names the open pages and every practice, and robots.txt names the site map', async () => {
  const map = parsed(await (await fetch(`${site}/sitemap.xml`)).text());
  const robots = await (await fetch(`${site}/robots.txt`)).text();

  expect(map.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(all(map, 'url').map((url) => all(url, 'loc')[0]?.text)).toEqual([
    ...['', 'practices', 'institutions'].map((path) => `https://coil.example/${path}`),
    ...[kind, nasty].map((id) => `https://coil.example/practices/${id}`),
  ]);
  expect(robots).toContain('Sitemap: https://coil.example/sitemap.xml');
  expect(robots).toContain('Disallow: /graphql');
});

test('the page of a practice tells search engines what it is, and stays the client', async () => {
  const html = await (await fetch(`${site}/practices/${kind}`)).text();

  expect(html).toContain('<title>Two rivers · CoilMatch</title>');
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(html.match(/name="description"/g)).toHaveLength(1);
  expect(html).toContain(`<link rel="canonical" href="https://coil.example/practices/${kind}">`);
  expect(html).toContain('property="og:title" content="Two rivers"');
  expect(html).toContain('src="/assets/a.js"');
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'LearningResource',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: ['en'],
    teaches: ['Read a map of floods'],
    timeRequired: 'P1W',
    author: [
      { name: 'University of Berlin', sameAs: 'https://ror.org/01hcx6992' },
      { name: 'University of Hanoi' },
    ],
  });
  expect(await (await fetch(`${site}/practices`)).text()).toContain(
    '<title>Good practice · CoilMatch</title>',
  );
});

test('a title that looks like a script stays a title, in the head and on paper', async () => {
  for (const path of [`/practices/${nasty}`, `/practices/${nasty}/print`]) {
    const reply = await fetch(site + path);
    const html = await reply.text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('</script></title>');
    expect(html).toContain(
      '&lt;/script&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; $&amp;',
    );
    expect(reply.headers.get('content-security-policy')).not.toContain('unsafe');
  }
  const html = await (await fetch(`${site}/practices/${nasty}`)).text();
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data ?? '')).toMatchObject({ name: script });
});

test('the page to print needs no script and no style of its own, and has headings, tables and the licence', async () => {
  const html = await (await fetch(`${site}/practices/${kind}/print`)).text();
  expect(html).not.toMatch(/<script|<style|style=|onload=/);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  for (const part of [
    '<h2>Week by week</h2>',
    '<h2>What did not</h2>',
    '<th scope="row">1</th>',
    'rel="license"',
    'not collected, or by fewer than five',
    'Zoom – Meetings (when it fails: Jitsi Meet)',
    `University of Berlin and University of Hanoi (2027). Two rivers. COIL good practice, CoilMatch. CC-BY-4.0. https://coil.example/practices/${kind}`,
  ])
    expect(html).toContain(part);
  expect((await fetch(`${site}/practices/print.css`)).headers.get('content-type')).toBe(
    'text/css; charset=utf-8',
  );
});

test('a practice that was taken down answers 410 with one sentence, and one that never was 404', async () => {
  for (const print of ['', '/print']) {
    const reply = await fetch(`${site}/practices/${gone}${print}`);
    expect([reply.status, await reply.text()]).toEqual([
      410,
      expect.stringContaining('It was taken down after its publication.'),
    ]);
    expect((await fetch(`${site}/practices/${unknown}${print}`)).status).toBe(404);
  }
});

test('a reader who has the present version gets no second copy, and nothing can be sent', async () => {
  for (const path of [
    '/practices.atom',
    '/practices.json',
    '/sitemap.xml',
    `/practices/${kind}`,
    `/practices/${kind}/print`,
  ]) {
    const first = await fetch(site + path);
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(site + path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(site + path, { method: 'POST' })).status).toBe(405);
    expect(await (await fetch(site + path, { method: 'HEAD' })).text()).toBe('');
  }
  expect((await fetch(`${site}/practices.atom`)).headers.get('cache-control')).toBe('public, max-age=300');
});
