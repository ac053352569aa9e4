import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight, openBrowser, twoLooks, Visitor } from './browser.js';
import { daysUntil, read, reportWeek, type Crew } from './pairingSteps.js';
import { startProduct, type Product } from './product.js';
import { Script } from './script.js';

const demo = (name: string): string => `${name}@demo.coilmatch.example`;

// Its own product, since the demo's clock moves here.
let product: Product;
let browser: Browser;
let requester: Visitor;
let invited: Visitor;
let requesterOffice: Visitor;
let invitedOffice: Visitor;
let secretariat: Visitor;
let crew: Crew;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const arrive = async (name: string, to: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, product.address);
    await visitor.signIn(demo(name), to);
    return visitor;
  };
  requester = await arrive('lecturer.aschaffenburg', '/courses');
  invited = await arrive('lecturer.malaya', '/inbox');
  requesterOffice = await arrive('office.aschaffenburg', '/inbox');
  invitedOffice = await arrive('office.malaya', '/inbox');
  secretariat = await arrive('secretariat', '/demo/clock');
  crew = {
    requester: await Script.of(requester, product.address),
    invited: await Script.of(invited, product.address),
    requesterOffice: await Script.of(requesterOffice, product.address),
    invitedOffice: await Script.of(invitedOffice, product.address),
    secretariat: await Script.of(secretariat, product.address),
  };
}, 480_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const everybody = (): Visitor[] => [requester, invited, requesterOffice, invitedOffice, secretariat];

/** Waits until the page of a pairing says where it stands, without a reload. */
const stands = (page: Page, state: string) =>
  page
    .locator('p.lede')
    .filter({ hasText: `${state}.` })
    .waitFor();

const open = async (page: Page, section: string) => {
  const heading = page.getByRole('button', { name: new RegExp(`^\\d+ ${section}`) });
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
};

const sign = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign this version' }).click();
  await page.getByRole('button', { name: 'Yes, sign' }).click();
  await page.waitForURL('**/requests/*');
};

/** An office approves on the page of the pairing: every point of its list is checked. */
const approve = async (page: Page) => {
  await page.getByRole('radio', { name: 'Approve this version' }).check();
  for (const point of await page.getByRole('checkbox', { name: 'Checked' }).all()) await point.check();
  await page.getByRole('button', { name: 'Send the decision' }).click();
};

const settle = async (page: Page) => {
  await page.getByRole('radio', { name: 'Not needed for this project' }).check();
  await page.getByRole('radio', { name: 'Consent of each student' }).check();
  await page.getByRole('radio', { name: 'No recording' }).check();
  await page.getByRole('checkbox', { name: /tried the planned tools/ }).check();
  await page.getByRole('checkbox', { name: /what our students need/ }).check();
  await page.getByLabel('Whom our students turn to').fill('The desk of the international office');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Your side is saved.').first().waitFor({ state: 'attached' });
};

const moveClock = async (days: number) => {
  const { page } = secretariat;
  await page.getByLabel('Days to move on').fill(String(days));
  await page.getByRole('button', { name: 'Move the clock on' }).click();
  await page.getByRole('status').filter({ hasText: 'in this demo' }).waitFor();
  await page.reload();
};

const report = async (page: Page, students: number) => {
  await page.getByRole('radio', { name: 'On track' }).check();
  await page.getByLabel(/^Students who took part/).fill(String(students));
  await page.getByRole('button', { name: 'Send the report' }).click();
};

test('two lecturers, two offices and the secretariat bring a request to a project that is delivered', async () => {
  const [ours, theirs] = [requester.page, invited.page];
  const course = ours.getByRole('listitem').filter({ hasText: 'International Logistics' });
  await course.getByRole('link', { name: 'See partners' }).click();
  const partner = ours.getByRole('article').filter({ hasText: 'Supply Chains and Society' }).first();
  await partner.getByRole('button', { name: 'Request pairing' }).click();
  await partner.getByRole('button', { name: 'Send the request' }).click();

  // The inbox of the other side tells it by itself.
  await theirs.getByRole('main').getByRole('listitem').getByRole('link').first().waitFor();
  await looksRight(theirs, 'inbox', 'html', twoLooks);
  await theirs.goto('/requests');
  await theirs
    .getByRole('link', { name: /International Logistics/ })
    .first()
    .click();
  await stands(theirs, 'Requested');
  const path = new URL(theirs.url()).pathname;
  const id = path.split('/').at(-1) ?? '';
  await ours.goto(path);
  await stands(ours, 'Requested');
  await looksRight(theirs, 'pairing-1-asked', 'html', twoLooks);
  await theirs.getByRole('button', { name: 'Accept', exact: true }).click();

  await stands(ours, 'Planning');
  await looksRight(ours, 'pairing-2-planning', 'html', twoLooks);
  await ours.getByRole('link', { name: 'Open the plan' }).first().click();
  await ours.getByText('things are missing before you can sign').waitFor();
  await theirs.goto(`/plans/${id}`);
  await theirs.getByText('things are missing before you can sign').waitFor();
  await looksRight(ours, 'plan-1-prefilled', 'html', twoLooks);

  await open(ours, 'Learning outcomes');
  await ours
    .getByLabel('What students of both sides can do afterwards')
    .fill('Students explain one supply chain from both of its ends.');
  const reachable = ours.getByRole('group', {
    name: 'Could these students reach them without the exchange?',
  });
  await reachable.nth(0).getByLabel('No').check();
  await reachable.nth(1).getByLabel('No').check();
  await looksRight(ours, 'plan-2-outcomes', 'html', twoLooks);
  await ours.locator('summary', { hasText: 'Start from a template' }).click();
  await ours.getByRole('radio', { name: /^Classic project/ }).check();
  await ours.getByRole('button', { name: 'Use: Tasks' }).click();
  await looksRight(ours, 'plan-3-template', 'html', twoLooks);
  await ours.locator('summary', { hasText: 'Start from a template' }).click();
  await open(ours, 'Live sessions');
  await looksRight(ours, 'plan-4-sessions', 'html', twoLooks);
  await open(ours, 'Assessment');
  await ours.getByLabel('Share of the grade, in percent').nth(0).fill('20');
  await ours.getByLabel('Share of the grade, in percent').nth(1).fill('15');
  await ours.getByLabel('How the joint work is assessed').fill('One rubric for both classes.');
  // What one types the other reads, without a reload.
  await open(theirs, 'Assessment');
  await expect
    .poll(() => theirs.getByLabel('How the joint work is assessed').inputValue(), { timeout: 20_000 })
    .toBe('One rubric for both classes.');
  await open(theirs, 'Accessibility');
  await theirs.getByRole('checkbox', { name: 'Captions in live sessions' }).check();
  await open(theirs, 'Students’ data');
  await theirs.getByRole('radio', { name: /^The consent of each student/ }).check();
  await theirs.getByText('Nothing is missing. The plan can be signed.').waitFor();
  await ours.getByText('Nothing is missing. The plan can be signed.').waitFor();
  await looksRight(ours, 'plan-5-complete', 'html', twoLooks);
  await sign(ours);
  await looksRight(ours, 'pairing-3-signed-once', 'html', twoLooks);
  await sign(theirs);
  await stands(ours, 'With the offices');

  for (const { page } of [requesterOffice, invitedOffice]) {
    await page.goto(path);
    await stands(page, 'With the offices');
  }
  await looksRight(requesterOffice.page, 'pairing-4-review', 'html', twoLooks);
  await approve(requesterOffice.page);
  await invitedOffice.page.getByRole('radio', { name: 'Request changes' }).check();
  await invitedOffice.page
    .getByLabel('Comment for both lecturers and the other office')
    .fill('Please say what students hand in, and where it is kept.');
  await invitedOffice.page.getByRole('button', { name: 'Send the decision' }).click();

  await stands(ours, 'Changes asked for');
  await looksRight(ours, 'pairing-5-changes', 'html', twoLooks);
  await ours.getByRole('link', { name: 'Open the plan' }).first().click();
  await open(ours, 'Students’ data');
  await ours.getByLabel('Where work and recordings are kept').fill('On the course pages, until July.');
  await ours
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await sign(ours);
  await theirs.goto(`/plans/${id}`);
  await sign(theirs);
  await stands(requesterOffice.page, 'With the offices');
  await approve(requesterOffice.page);
  await looksRight(invitedOffice.page, 'pairing-6-second-review', 'html', twoLooks);
  await approve(invitedOffice.page);

  await stands(invitedOffice.page, 'Approved');
  await looksRight(invitedOffice.page, 'pairing-7-approved', 'html', twoLooks);
  await settle(invitedOffice.page);
  await stands(requesterOffice.page, 'Approved');
  await settle(requesterOffice.page);
  await stands(ours, 'Ready');
  await looksRight(ours, 'pairing-8-ready', 'html', twoLooks);

  const weeks = (await read(crew.requester, id)).plan.weeks.map(({ monday }) => monday);
  await moveClock(await daysUntil(crew.secretariat, weeks[0] ?? ''));
  await ours.reload();
  await ours.getByLabel('Students who take part from your course').fill('26');
  await looksRight(ours, 'pairing-9-start', 'html', twoLooks);
  await ours.getByRole('button', { name: 'Start the project' }).click();
  await stands(theirs, 'Running');
  await looksRight(theirs, 'pairing-10-running', 'html', twoLooks);
  await report(ours, 25);
  await report(theirs, 31);
  await ours.getByText('31 students').first().waitFor();
  for (const week of weeks.slice(1)) {
    await moveClock(await daysUntil(crew.secretariat, week));
    await reportWeek(crew.requester, id, week);
    await reportWeek(crew.invited, id, week);
  }
  await moveClock(7);
  await ours.reload();
  await looksRight(ours, 'pairing-11-all-weeks', 'html', twoLooks);
  await ours.getByRole('button', { name: 'Close the project' }).click();
  await stands(theirs, 'Delivered');
  await looksRight(theirs, 'pairing-12-delivered', 'html', twoLooks);
  expect(everybody().flatMap(({ faults }) => faults)).toEqual([]);
}, 240_000);
