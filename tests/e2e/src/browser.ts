import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { repository } from './product.js';

export const screenshots = join(repository, 'tests/e2e/dist/screenshots');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A person with a browser session of their own. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async arrive(browser: Browser, address = inject('address')): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const visitor = new Visitor(context, page);
    page.on('pageerror', (error) => visitor.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') visitor.faults.push(message.text());
    });
    return visitor;
  }

  /** What went wrong on any page, as the browser saw it; empty after a good journey. */
  readonly faults: string[] = [];

  /** Signs in through the demo identity provider and comes back to a page. */
  async signIn(email: string, to = '/courses'): Promise<void> {
    await this.page.goto(`/auth/sign-in?returnTo=${encodeURIComponent(to)}`);
    await this.page.getByRole('searchbox').or(this.page.getByRole('textbox').first()).first().waitFor();
    await this.page.locator(`button[value="${email}"]`).click();
    await this.page.waitForURL(`**${to}`);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** How a page is looked at: the colour scheme, and the width of the window in pixels. */
type Look = readonly [scheme: 'light' | 'dark', width: number];
const allLooks: readonly Look[] = [
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
];
/** Enough where the parts of a page are looked at elsewhere. */
export const twoLooks: readonly Look[] = [
  ['light', 1280],
  ['dark', 390],
];

/** What the dark scheme can change of what axe finds; all else is found in the light one. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What makes the page scroll sideways: the elements that reach out of the window. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return [];
    const reaching = Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => element.outerHTML.slice(0, 200));
    return [`${scrollWidth} px`, ...reaching];
  });

/**
 * Nothing for axe to find, at these widths and in these colour schemes; a screenshot of each for people to look at. Where
 * only a part of the page is new, axe reads that part.
 */
export const looksRight = async (
  page: Page,
  name: string,
  part = 'html',
  looks = allLooks,
): Promise<void> => {
  mkdirSync(screenshots, { recursive: true });
  for (const [scheme, width] of looks) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const axe = new AxeBuilder({ page }).include(part);
    const { violations } = await (
      scheme === 'dark'
        ? axe.withRules(rulesOfColour)
        : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    ).analyze();
    const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
    expect(found, `${name} at ${width} px, ${scheme}`).toEqual([]);
    expect(await tooWide(page), `${name} at ${width} px must not scroll sideways`).toEqual([]);
    await page.screenshot({ path: join(screenshots, `${name}-${width}-${scheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
};
