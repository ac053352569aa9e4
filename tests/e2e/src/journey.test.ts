import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight, openBrowser, screenshots, Visitor } from './browser.js';
import { repository } from './product.js';

const demo = (name: string): string => `${name}@demo.coilmatch.example`;

/** The exact figures of one column of a table by their row, such as Topic: 1.4049, with what is shown of them. */
const figuresIn = async (table: Locator, column: number): Promise<Record<string, string>> => {
  const figures: Record<string, string> = {};
  for (const row of await table
    .getByRole('row')
    .filter({ has: table.page().locator('data') })
    .all()) {
    const name = (await row.getByRole('rowheader').innerText()).split('\n')[0]?.trim() ?? '';
    const figure = row.getByRole('cell').nth(column).locator('data').first();
    if (name !== 'Fit' && (await figure.count()) > 0)
      figures[name] = `${await figure.innerText()} = ${await figure.getAttribute('value')}`;
  }
  return figures;
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a lecturer finds a partner, asks, and the partner accepts', async () => {
  const ours = await Visitor.arrive(browser);
  await ours.page.goto('/');
  await ours.page.getByRole('heading', { level: 1 }).waitFor();
  await looksRight(ours.page, 'start');

  await ours.signIn(demo('lecturer.aschaffenburg'));
  await ours.page.getByRole('heading', { name: 'My courses' }).waitFor();
  await looksRight(ours.page, 'my-courses');

  const course = ours.page.getByRole('listitem').filter({ hasText: 'International Logistics' });
  await course.getByRole('link', { name: 'See partners' }).click();
  const partner = ours.page.getByRole('article').first();
  await partner.getByRole('heading', { name: 'Supply Chains and Society in Southeast Asia' }).waitFor();
  await looksRight(ours.page, 'suggestions');
  if (process.env['UPDATE_SCREENSHOT'] === '1') {
    await ours.page.screenshot({ path: join(screenshots, 'readme.png') });
    copyFileSync(join(screenshots, 'readme.png'), join(repository, 'docs/suggestions.png'));
  }

  await partner.getByRole('button', { name: 'Request pairing' }).click();
  await looksRight(ours.page, 'request', 'form.panel');
  await partner.getByRole('button', { name: 'Send the request' }).click();
  await ours.page
    .getByText(/asked|sent/i)
    .first()
    .waitFor();

  const theirs = await Visitor.arrive(browser);
  await theirs.signIn(demo('lecturer.malaya'), '/requests');
  await theirs.page.getByRole('heading', { level: 1 }).waitFor();
  await looksRight(theirs.page, 'requests');
  await theirs.page
    .getByRole('link', { name: /International Logistics|Supply Chains/ })
    .first()
    .click();
  await theirs.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await theirs.page.content()).not.toContain(demo('lecturer.aschaffenburg'));
  await looksRight(theirs.page, 'request-to-answer');
  await theirs.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await theirs.page.getByText(demo('lecturer.aschaffenburg')).first().waitFor();
  await looksRight(theirs.page, 'accepted');

  await ours.page.goto('/requests');
  await ours.page.getByText('Planning').first().waitFor();
  expect([...ours.faults, ...theirs.faults]).toEqual([]);
});

test('a lecturer sets two partners side by side, with the figures that the list shows', async () => {
  const lecturer = await Visitor.arrive(browser);
  const { page } = lecturer;
  await lecturer.signIn(demo('lecturer.aschaffenburg'));
  const course = page.getByRole('listitem').filter({ hasText: 'Mechatronics Team Project' });
  await course.getByRole('link', { name: 'See partners' }).click();
  await page.getByRole('article').first().waitFor();

  const listed: Record<string, string>[] = [];
  for (const partner of [page.getByRole('article').nth(0), page.getByRole('article').nth(1)]) {
    await partner.locator('summary', { hasText: 'comes about' }).press('Enter');
    listed.push(await figuresIn(partner.getByRole('table'), 0));
    await partner.getByRole('button', { name: 'Compare' }).press('Space');
  }
  await page.getByRole('link', { name: 'Compare them' }).press('Enter');

  const table = page.getByRole('table', { name: /^Partners for Mechatronics Team Project.* side by side$/ });
  await table.waitFor();
  await looksRight(page, 'comparison');
  await page.getByRole('button', { name: /Show what is the same/ }).press('Enter');
  const compared = [await figuresIn(table, 0), await figuresIn(table, 1)];
  expect(Object.keys(listed[0] ?? {}).length).toBeGreaterThan(3);
  expect(compared).toMatchObject(listed);

  await page.getByRole('link', { name: 'Back to all partners' }).click();
  await page.getByRole('link', { name: 'Compare them' }).waitFor();
  expect(lecturer.faults).toEqual([]);
  await lecturer.leave();
});

test('the form names every fault at once and keeps what was typed', async () => {
  const lecturer = await Visitor.arrive(browser);
  await lecturer.signIn(demo('lecturer.malaya'), '/courses/new');
  await lecturer.page.getByRole('heading', { level: 1 }).waitFor();
  await lecturer.page.getByLabel(/title/i).first().fill('Harbour Cities in Two Regions');
  await lecturer.page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await lecturer.page.getByRole('button', { name: 'Publish' }).click();
  const summary = lecturer.page.getByRole('alert').first();
  await summary.waitFor();
  expect(await summary.getByRole('link').count()).toBeGreaterThan(3);
  await looksRight(lecturer.page, 'form-with-faults');
  await lecturer.page.reload();
  await lecturer.page.getByRole('heading', { level: 1 }).waitFor();
  await expect
    .poll(() => lecturer.page.getByLabel(/title/i).first().inputValue())
    .toBe('Harbour Cities in Two Regions');
  expect(lecturer.faults).toEqual([]);
});

test.each([
  ['institutions', '/institutions', 'lecturer.aschaffenburg'],
  ['profile', '/profile', 'lecturer.aschaffenburg'],
  ['office', '/office', 'office.malaya'],
  ['not-found', '/nowhere', 'lecturer.aschaffenburg'],
])('the page %s is clean for axe at both widths in light and dark', async (name, path, who) => {
  const visitor = await Visitor.arrive(browser);
  await visitor.signIn(demo(who));
  await visitor.page.goto(path);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  await looksRight(visitor.page, name);
  await visitor.leave();
});

test('somebody new asks to belong to an institution and its office confirms', async () => {
  const address = `newcomer.${Date.now()}@demo.coilmatch.example`;
  const newcomer = await Visitor.arrive(browser);
  await newcomer.page.goto('/auth/sign-in?returnTo=%2Fprofile');
  await newcomer.page.locator('input[type="email"]').fill(address);
  await newcomer.page.locator('input[type="email"]').press('Enter');
  await newcomer.page.waitForURL('**/profile');
  await newcomer.page.getByText(address).first().waitFor();
  await looksRight(newcomer.page, 'newcomer');
});

test('an office runs a round, strikes a pair out, runs again and sends a request', async () => {
  const office = await Visitor.arrive(browser);
  const { page } = office;
  const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await office.signIn(demo('office.malaya'), '/rounds');
  await page.getByText('There is no round at the moment.').waitFor();
  await page.getByRole('link', { name: 'Start a round' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').first().waitFor();
  await looksRight(page, 'round-form');
  await page.getByLabel('Name of the round').fill('Spring fair');
  await page
    .getByLabel('What it is for')
    .fill('All our courses that look for a partner in Europe this year.');
  await page.getByLabel('First day of the term').fill(day(0));
  await page.getByLabel('Last day of the term').fill(day(380));
  await page.getByLabel('Least fit').fill('10');
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('heading', { level: 1, name: 'Spring fair' }).waitFor();
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('button', { name: 'Propose pairs' }).click();
  await page.getByText('No other assignment has a higher total fit (checked: gap 0).').waitFor();
  const strikeOut = page.getByRole('button', { name: /^Strike out the pair with/ });
  await strikeOut.first().waitFor();
  await looksRight(page, 'round-proposal');

  const struck = await strikeOut.first().getAttribute('aria-label');
  await strikeOut.first().click();
  await page.getByLabel('Why should this pair not be?').fill('The two have worked together before.');
  await page.getByRole('button', { name: 'Strike out', exact: true }).click();
  await page.getByText('The two have worked together before.').waitFor();
  await page.getByRole('button', { name: 'Propose again without the pairs struck out' }).click();
  await page.getByText('The two have worked together before.').waitFor({ state: 'detached' });
  await page.getByText('No other assignment has a higher total fit (checked: gap 0).').waitFor();
  await strikeOut.first().waitFor();
  expect(await page.getByRole('button', { name: struck ?? '', exact: true }).count()).toBe(0);

  await page
    .getByLabel(/^Send a request to/)
    .first()
    .check();
  await page.getByRole('button', { name: 'Send one request' }).click();
  await page.getByRole('button', { name: 'Yes, send' }).click();
  await page.getByRole('link', { name: 'Request sent' }).first().click();
  await page.getByText('Spring fair').first().waitFor();
  expect(office.faults).toEqual([]);
}, 240_000);
