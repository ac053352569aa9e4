import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight, openBrowser, Visitor } from './browser.js';

const demo = (name: string): string => `${name}@demo.coilmatch.example`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** How often the courses of all countries were shown, as the report tells on its last line. */
const timesShown = async (page: Page): Promise<number> => {
  const line = page.getByRole('row', { name: /^All / });
  await line.waitFor();
  return Number(await line.getByRole('cell').nth(2).innerText());
};

test('the secretariat changes by keyboard where a tool can be reached, and everybody reads it', async () => {
  const secretariat = await Visitor.arrive(browser);
  const { page } = secretariat;
  await secretariat.signIn(demo('secretariat'), '/tools');
  await page.getByRole('button', { name: 'Add a tool and place' }).press('Enter');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('alert').getByRole('link', { name: 'Choose a tool.' }).waitFor();
  await looksRight(page, 'tools-with-faults');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');

  await page.getByRole('button', { name: 'Change Padlet in China' }).press('Enter');
  await page.getByRole('radio', { name: 'With limits' }).check();
  await page.getByLabel('Note').fill('Opens on campus with the network of the university.');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved: Padlet in China.').first().waitFor();
  await looksRight(page, 'tools');

  const lecturer = await Visitor.arrive(browser);
  await lecturer.signIn(demo('lecturer.malaya'), '/tools');
  const row = lecturer.page.getByRole('row').filter({ hasText: 'Opens on campus' });
  await row.getByText('With limits').waitFor();
  expect(await lecturer.page.getByRole('button', { name: /^Change/ }).count()).toBe(0);
  expect([...secretariat.faults, ...lecturer.faults]).toEqual([]);
  await Promise.all([secretariat.leave(), lecturer.leave()]);
});

test('the secretariat asks for a training, switches learning off and on, and is told of wrong rules', async () => {
  const secretariat = await Visitor.arrive(browser);
  const { page } = secretariat;
  await secretariat.signIn(demo('secretariat'), '/ranking');
  await page
    .getByRole('heading', { name: 'Ranking now: the published weights, nothing learned yet' })
    .waitFor();
  await page.getByRole('button', { name: 'Train now' }).press('Enter');
  await page
    .getByText(/There are \d+ of the \d+ that are needed|Training needs XGBoost/)
    .first()
    .waitFor();

  const decide = async (decision: string): Promise<void> => {
    await page.getByRole('button', { name: decision }).press('Enter');
    await page.getByLabel('Why?').fill('To see what it changes.');
    await page.getByRole('button', { name: decision }).last().press('Enter');
  };
  await decide('Switch learning off');
  await page.getByRole('heading', { name: /learning is switched off$/ }).waitFor();
  await decide('Switch learning on');
  await page.getByRole('heading', { name: /nothing learned yet$/ }).waitFor();

  await page.getByLabel('About equal').fill('0.9');
  await page.getByLabel('Countries to be seen more').fill('KH, XX');
  await page.getByRole('button', { name: 'Save these rules' }).press('Enter');
  const faults = page.getByRole('alert').getByRole('link');
  await faults.first().waitFor();
  expect(await faults.allInnerTexts()).toEqual([
    'About equal: Enter a number from 0 to 0.5.',
    'XX: Choose a country that is an ASEM member.',
  ]);
  await looksRight(page, 'ranking');
  expect(secretariat.faults).toEqual([]);
  await secretariat.leave();
});

test('a page that a lecturer looks at is counted in the report of the experts', async () => {
  const expert = await Visitor.arrive(browser);
  await expert.signIn(demo('expert'), '/ranking/exposure');
  const before = await timesShown(expert.page);

  const lecturer = await Visitor.arrive(browser);
  await lecturer.signIn(demo('lecturer.aschaffenburg'));
  const course = lecturer.page.getByRole('listitem').filter({ hasText: 'Applied Machine Learning' });
  await course.getByRole('link', { name: 'See partners' }).click();
  await lecturer.page.getByRole('article').first().waitFor();

  await expect
    .poll(
      async () => {
        await expert.page.reload();
        return timesShown(expert.page);
      },
      { timeout: 20_000, interval: 1000 },
    )
    .toBe(before + 10);
  await looksRight(expert.page, 'exposure');
  const [file] = await Promise.all([
    expert.page.waitForEvent('download'),
    expert.page.getByRole('button', { name: 'Download as CSV' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toMatch(/^exposure-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  expect([...expert.faults, ...lecturer.faults]).toEqual([]);
  await Promise.all([expert.leave(), lecturer.leave()]);
});

test('somebody looks at their data, downloads it, and deletes the account by keyboard', async () => {
  const leaving = await Visitor.arrive(browser);
  const { page } = leaving;
  const email = demo('office.stavanger');
  await leaving.signIn(email, '/profile');
  await page.getByRole('link', { name: /^See what CoilMatch holds/ }).press('Enter');
  await page.locator('summary', { hasText: 'Your account' }).press('Enter');
  await page.getByText('As long as the account', { exact: false }).first().waitFor();
  await looksRight(page, 'your-data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download my data' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);

  await page.getByRole('button', { name: 'Delete my account' }).press('Enter');
  await page.getByLabel('Your mail address, to confirm').fill('somebody@else.example');
  await page.getByRole('button', { name: 'Delete my account for good' }).press('Enter');
  await page.getByRole('alert').getByText('Type your own mail address').waitFor();
  await looksRight(page, 'delete-account');
  await page.getByLabel('Your mail address, to confirm').fill(email);
  await page.getByRole('button', { name: 'Delete my account for good' }).press('Enter');
  await page.getByRole('heading', { name: 'Your account is deleted.' }).waitFor();
  await page.getByRole('button', { name: 'Leave' }).press('Enter');
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  expect(leaving.faults).toEqual([]);
  await leaving.leave();
});
