import { createHash } from 'node:crypto';
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { reportJson, sampleReport } from '../testing/reports.ts';
import { readReport } from './document.ts';
import { reportAsHtml } from './html.ts';
import { REPORT_POLICY, STYLESHEET } from './stylesheet.ts';

const page = (html: string) => new JSDOM(html, { runScripts: 'outside-only' }).window;
/** The sample with the first rows of its long lists: enough for rules that look at each cell. */
function shortReport() {
  const report = sampleReport();
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'table') block.rows.length = 2;
    if (block.type === 'chart') block.points.length = 2;
  }
  return report;
}
const documentOf = (html: string) => page(html).document;

test('the page of a report has no fault that axe can find', { timeout: 60_000 }, async () => {
  const window = page(reportAsHtml(shortReport()));
  window.eval(axe.source);
  const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
    window.document.documentElement,
    { rules: { 'color-contrast': { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['html-has-lang', 'document-title', 'heading-order', 'svg-img-alt']),
  );
});

test('it has one title, headings in order, and a table with caption and scopes under each chart', () => {
  const document = documentOf(reportAsHtml(sampleReport()));
  expect(document.documentElement.lang).toBe('en');
  expect(Array.from(document.querySelectorAll('h1,h2,h3,h4'), ({ tagName }) => tagName).join()).toBe(
    'H1,H2,H3,H3,H2,H3,H2',
  );
  for (const figure of document.querySelectorAll('figure:has(svg)')) {
    const table = figure.nextElementSibling!.querySelector('table')!;
    expect(table.caption!.textContent).toContain(figure.querySelector('figcaption')!.textContent!);
    expect(table.querySelectorAll('tbody th[scope=row]').length).toBeGreaterThan(0);
    expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(0);
  }
  expect(document.querySelectorAll('svg[role=img] > title + desc')).toHaveLength(5);
});

test('no text becomes markup, and nothing is loaded from anywhere', () => {
  const evil = '</script></style></title><script>alert(1)</script><img src=x onerror=alert(1)>" \' &lt;';
  const texts = JSON.parse(
    JSON.stringify(reportJson(), (key, value: unknown) =>
      typeof value === 'string' &&
      [
        'text',
        'heading',
        'title',
        'subtitle',
        'label',
        'name',
        'caption',
        'unit',
        'description',
        'country',
      ].includes(key)
        ? evil
        : value,
    ),
  ) as unknown;
  const html = reportAsHtml(readReport(texts));
  const document = documentOf(html);
  expect(document.querySelectorAll('script, img, link, iframe, [onerror], [style]')).toHaveLength(0);
  expect(document.title).toBe(evil);
  expect(document.querySelector('h1')!.textContent).toBe(evil);
  expect(document.querySelector('svg desc')!.textContent).toBe(evil);
  expect(html).not.toMatch(/(src|href)="(?!#|https:\/\/coilmatch\.example)/);
});

test('the page allows its own style and nothing else', () => {
  const document = documentOf(reportAsHtml(sampleReport()));
  const style = document.querySelector('style')!.textContent!;
  expect(style).toBe(STYLESHEET);
  expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(REPORT_POLICY);
  expect(REPORT_POLICY).toContain(createHash('sha256').update(style).digest('base64'));
  expect(REPORT_POLICY).not.toContain('unsafe');
});
