import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchSigned, isTakenBack, proofHolds, readToken } from './badges.js';
import { looksRight, openBrowser, twoLooks, Visitor } from './browser.js';
import {
  assign,
  concludeReview,
  consent,
  delivered,
  figure,
  practiceOf,
  reviewPilot,
  submitOutcome,
} from './outcomeSteps.js';
import { read, today, type Crew } from './pairingSteps.js';
import { startProduct, type Product } from './product.js';
import { Script } from './script.js';

const demo = (name: string): string => `${name}@demo.coilmatch.example`;

/** Two experts of other countries than the two of the pair, and the chair of their group. */
interface Experts {
  scorer: Script;
  secondScorer: Script;
  chair: Script;
}
type Cast = Crew & Experts;

const names: Record<keyof Cast, string> = {
  requester: demo('lecturer.aschaffenburg'),
  invited: demo('lecturer.malaya'),
  requesterOffice: demo('office.aschaffenburg'),
  invitedOffice: demo('office.malaya'),
  secretariat: demo('secretariat'),
  scorer: demo('expert.jp'),
  secondScorer: demo('expert.vn'),
  chair: demo('expert'),
};

// Its own product, since the demo's clock moves here.
let product: Product;
let browser: Browser;
/** Each in a browser session of their own. */
let people: Record<keyof Cast, Visitor>;
/** The same people by their tokens, for steps that need no looking at. */
let cast: Cast;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const arrived = Object.entries(names).map(async ([who, name]) => {
    const visitor = await Visitor.arrive(browser, product.address);
    await visitor.signIn(name, '/inbox');
    return [who, visitor] as const;
  });
  people = Object.fromEntries(await Promise.all(arrived)) as Record<keyof Cast, Visitor>;
  cast = await withTokens();
}, 480_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const withTokens = async (): Promise<Cast> => {
  const made = Object.entries(people).map(
    async ([who, visitor]) => [who, await Script.of(visitor, product.address)] as const,
  );
  return Object.fromEntries(await Promise.all(made)) as unknown as Cast;
};

/** What went wrong in any of the browsers. */
const faults = (): string[] => Object.values(people).flatMap((visitor) => visitor.faults);

/** Waits until the page of a pairing says where it stands, without a reload. */
const stands = (page: Page, state: string) =>
  page
    .locator('p.lede')
    .filter({ hasText: `${state}.` })
    .waitFor();

const lessons = {
  worked: 'Mixed teams met every week and made one map together.',
  problems: 'The last live session fell into our examinations.',
  advice: 'Compare both calendars before the first week.',
};

/** A lecturer fills in the report part by part, with what is not known marked as not collected. */
const fillInReport = async (page: Page) => {
  const measure = (title: string) => page.getByRole('region', { name: title, exact: true });
  const fill = async (title: string, values: Record<string, string>) => {
    for (const [label, value] of Object.entries(values))
      await measure(title)
        .getByLabel(new RegExp(`^${label}`))
        .fill(value);
  };
  const skip = async (title: string, reason: string) => {
    await page.getByRole('checkbox', { name: `Not collected: ${title}`, exact: true }).check();
    await measure(title).getByLabel('Why not?').selectOption({ label: reason });
  };
  const goOn = async (next: string) => {
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByRole('heading', { level: 2, name: next }).waitFor();
  };

  // Known from the start of the project, and so filled in.
  expect(await measure('Students of your class').getByLabel('Started', { exact: true }).inputValue()).toBe(
    '26',
  );
  await fill('Students of your class', { Enrolled: '28', Started: '26', Completed: '27' });
  await fill('What your students learned', {
    'Students assessed': '24',
    'Reached the learning outcome': '22',
  });
  await skip('Credit and recognition', 'It does not apply to this project');
  await looksRight(page, 'outcome-class', 'main', twoLooks);
  await goOn('What students said');
  await fill('Satisfaction of your students', {
    'Students who were asked': '24',
    'Students who answered': '20',
    'Mean, from 1 to 5': '4.4',
    'Standard deviation': '0.6',
  });
  await skip('Relations and interest', 'We did not ask');
  await skip('Digital skills of your students', 'We did not ask');
  await skip('Intercultural competence, before and after', 'Too few answers');
  await goOn('How it went');
  await skip('Access of your students', 'We did not ask');
  await skip('Who took part', 'No consent to ask or to use it');
  await goOn('You and what follows');
  await fill('Your work', {
    'Preparing, in hours': '14',
    'Running it, in hours': '20.5',
    'Administration, in hours': '3',
    'Planned for all of it, in hours': '30',
  });
  await page.getByRole('radio', { name: '5, very' }).check();
  await measure('You as a lecturer').getByRole('radio', { name: 'Yes' }).first().check();
  await measure('You as a lecturer').getByRole('radio', { name: 'Yes' }).last().check();
  await page.getByRole('radio', { name: 'Yes, with changes' }).check();
  await goOn('Lessons learnt');
  await page.getByLabel('What worked?').fill(lessons.worked);
  await page.getByLabel('What did not work?').fill(lessons.problems);
  await page.getByLabel('What would you advise the next pair?').fill(lessons.advice);
  await goOn('Check and send');
};

const fetched = async (page: Page, path: string): Promise<Buffer> => {
  const reply = await page.request.get(path);
  expect(reply.status(), path).toBe(200);
  return reply.body();
};

test('a delivered project becomes a good practice, a figure, a report and a badge that others can verify', async () => {
  const id = await delivered(
    cast,
    'International Logistics',
    'Supply Chains and Society',
    'One Parcel, Two Ports',
  );
  const [ours, theirs, secretariat] = [people.requester.page, people.invited.page, people.secretariat.page];
  await ours.goto(`/requests/${id}`);
  await ours.getByRole('link', { name: 'Report what came of it' }).first().click();
  await fillInReport(ours);
  // 27 who completed of 26 who started: it is told, and nothing is sent.
  await ours.getByRole('heading', { name: /still open/ }).waitFor();
  await looksRight(ours, 'outcome-check', 'main', twoLooks);
  await ours.getByRole('link', { name: 'Change: Students of your class' }).click();
  await ours.getByLabel('Completed', { exact: true }).fill('24');
  await ours.getByRole('link', { name: 'Check and send' }).click();
  await ours.getByRole('button', { name: 'Send the report' }).click();
  await stands(ours, 'Delivered');
  await theirs.goto(`/requests/${id}`);
  await stands(theirs, 'Delivered');
  expect((await submitOutcome(cast.invited, id)).state).toBe('EVALUATED');
  await stands(theirs, 'Evaluated');

  await secretariat.goto('/reviews');
  await looksRight(secretariat, 'reviews', 'main', twoLooks);
  await secretariat.goto(`/reviews/${id}`);
  for (const country of ['Germany', 'Malaysia']) {
    await secretariat
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`${country}.*:`) })
      .first()
      .waitFor();
    expect(await secretariat.getByRole('checkbox', { name: new RegExp(country) }).count()).toBe(0);
  }
  await looksRight(secretariat, 'review-assign', 'main', twoLooks);
  for (const country of ['Japan', 'Viet Nam'])
    await secretariat.getByRole('checkbox', { name: new RegExp(country) }).check();
  await secretariat.getByRole('button', { name: 'Ask these reviewers' }).click();
  await stands(theirs, 'With the experts');

  const scorer = people.scorer.page;
  await scorer.goto(`/reviews/${id}`);
  const criteria = scorer.getByRole('group').filter({ has: scorer.getByRole('radio', { name: /^3 / }) });
  await criteria.first().waitFor();
  await looksRight(scorer, 'review-scores', 'main', twoLooks);
  for (const criterion of await criteria.all()) await criterion.getByRole('radio', { name: /^3 / }).check();
  await scorer.getByRole('radio', { name: 'Good practice' }).check();
  await scorer.getByLabel('Your judgement as a whole').fill('A plan that others can take over as it is.');
  await scorer.getByRole('button', { name: 'Check before you give them' }).click();
  await scorer.getByRole('button', { name: 'Give these scores' }).click();
  await scorer.getByText('1 of 2 reviewers have scored').first().waitFor();
  expect(await reviewPilot(cast.secondScorer, id)).toHaveProperty('pairing');

  await secretariat.goto(`/reviews/${id}`);
  await secretariat.getByRole('radio', { name: /^Good practice/ }).check();
  await secretariat
    .getByLabel('Reason, told to both sides')
    .fill('Clear weekly tasks, and both classes needed each other.');
  await looksRight(secretariat, 'review-decide', 'main', twoLooks);
  await secretariat.getByRole('button', { name: 'Decide', exact: true }).click();
  await secretariat.getByRole('heading', { name: 'Decision' }).waitFor();

  const hashes: string[] = [];
  for (const { page } of [people.requesterOffice, people.invitedOffice]) {
    await page.goto(`/requests/${id}#panel-practice`);
    const button = page.getByRole('button', { name: /^Consent for / });
    await button.waitFor();
    hashes.push(await page.locator('#panel-practice code').innerText());
    if (hashes.length === 1) await looksRight(page, 'practice-consent', '#panel-practice', twoLooks);
    await button.click();
    await page
      .getByText(/ consented on /)
      .nth(hashes.length - 1)
      .waitFor();
  }
  const practice = await practiceOf(cast.secretariat, id);
  expect(hashes).toEqual([practice.hash, practice.hash]);
  await secretariat.goto(`/requests/${id}`);
  await secretariat.getByRole('button', { name: 'Publish', exact: true }).click();
  await stands(theirs, 'Published');

  // Anybody reads it, without signing in.
  const stranger = await Visitor.arrive(browser, product.address);
  await stranger.page.goto('/practices');
  const model = stranger.page.getByRole('link', { name: practice.title });
  await model.waitFor();
  await looksRight(stranger.page, 'practices', 'html', twoLooks);
  await model.click();
  await stranger.page.getByText(lessons.worked).waitFor();
  await looksRight(stranger.page, 'practice', 'html', twoLooks);
  expect((await fetched(stranger.page, '/practices.atom')).toString()).toContain(practice.title);
  const { planTemplates } = await cast.requester.ask<{ planTemplates: { code: string; name: string }[] }>(
    '{ planTemplates { code name } }',
  );
  expect(planTemplates).toContainEqual({ code: `practice:${practice.id}`, name: practice.title });

  const chair = people.chair.page;
  await chair.goto('/insight');
  await chair.getByText('Projects delivered').first().waitFor();
  await looksRight(chair, 'insight', 'main', twoLooks);

  await secretariat.goto('/reports');
  await secretariat.getByRole('radio', { name: /^Entry for the Stocktaking Report/ }).check();
  const cutOff = new Date(Date.parse(await today(cast.secretariat)) - 86_400_000).toISOString().slice(0, 10);
  await secretariat.getByLabel('Cut-off day').fill(cutOff);
  await secretariat.getByRole('button', { name: 'Make the report' }).click();
  await secretariat.waitForURL(/\/reports\/[\da-f-]{36}$/);
  await secretariat.getByRole('heading', { level: 2 }).first().waitFor();
  await looksRight(secretariat, 'report', 'main', twoLooks);
  const report = new URL(secretariat.url()).pathname;
  for (const [ending, beginning] of [
    ['html', '<!doctype html>'],
    ['pdf', '%PDF-'],
    ['docx', 'PK\u0003\u0004'],
  ] as const) {
    const file = await fetched(secretariat, `${report}.${ending}`);
    expect(file.subarray(0, beginning.length).toString().toLowerCase()).toBe(beginning.toLowerCase());
    expect(file.equals(await fetched(secretariat, `${report}.${ending}`)), `the same ${ending}`).toBe(true);
  }
  expect((await stranger.page.request.get(`${report}.pdf`)).status()).not.toBe(200);

  const office = people.requesterOffice.page;
  await office.goto(`/requests/${id}`);
  await office.getByRole('button', { name: 'Issue the badge “Good practice in COIL, lecturer”' }).click();
  const address = await office
    .getByRole('link', { name: 'Look up the badge “Good practice in COIL, lecturer”' })
    .getAttribute('href');
  await stranger.page.goto(address ?? '');
  await stranger.page.getByText('This badge is genuine and holds.').waitFor();
  await looksRight(stranger.page, 'badge', 'html', twoLooks);

  const badge = await fetchSigned(`${product.address}${address}.json`);
  expect(await proofHolds(badge)).toBe(true);
  expect(await proofHolds({ ...badge, name: 'COIL professor' })).toBe(false);
  const keys = `${product.address}/credentials/keys.json`;
  const tomorrow = new Date(Date.parse(await today(cast.secretariat)) + 86_400_000);
  const token = (await fetched(stranger.page, `${address}.jwt`)).toString();
  expect(await readToken(token, keys, tomorrow)).toMatchObject({
    name: badge.name,
    jti: `${product.address}${address}`,
  });
  const [head, body, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as object;
  const forged = Buffer.from(JSON.stringify({ ...claims, name: 'COIL professor' })).toString('base64url');
  await expect(readToken(`${head}.${forged}.${signature}`, keys, tomorrow)).rejects.toThrow('signature');
  expect(await isTakenBack(badge)).toBe(false);

  await office.getByRole('button', { name: 'Take back the badge “Good practice in COIL, lecturer”' }).click();
  await office.getByLabel('Why is it taken back?').fill('Issued to the wrong lecturer.');
  await office.getByRole('button', { name: 'Take the badge back' }).click();
  await office.getByText(/^Taken back .*wrong lecturer/).waitFor();
  expect(await isTakenBack(badge)).toBe(true);
  await stranger.page.reload();
  await stranger.page.getByText(/^This badge was taken back/).waitFor();
  expect([...faults(), ...stranger.faults]).toEqual([]);
}, 300_000);

test('scripts bring a delivered project to a good practice and its figures, over GraphQL alone', async () => {
  // Tokens last a year of the demo's clock at most, and it has moved on.
  cast = await withTokens();
  const before = (await figure(cast.chair, 'projects.delivered')) ?? 0;
  const id = await delivered(cast, 'Sustainable Procurement', 'Responsible Sourcing', 'Behind a Purchase');
  expect((await submitOutcome(cast.requester, id)).state).toBe('DELIVERED');
  expect((await submitOutcome(cast.invited, id)).state).toBe('EVALUATED');

  const conflicted = await assign(cast.secretariat, id, [demo('expert.de'), names.scorer]);
  expect(JSON.stringify(conflicted)).toContain('conflict');
  expect(await reviewPilot(cast.scorer, id)).not.toHaveProperty('pairing');
  expect(await assign(cast.secretariat, id, [names.scorer, names.secondScorer])).toMatchObject({
    pairing: { state: 'IN_REVIEW' },
  });
  for (const reviewer of [cast.scorer, cast.secondScorer])
    expect(await reviewPilot(reviewer, id)).toHaveProperty('pairing');
  expect((await concludeReview(cast.chair, id)).state).toBe('IN_REVIEW');

  const { planHash } = await read(cast.requester, id);
  expect(await consent(cast.requesterOffice, id, planHash)).not.toHaveProperty('pairing');
  const { hash } = await practiceOf(cast.requesterOffice, id);
  for (const office of [cast.requesterOffice, cast.invitedOffice])
    expect(await consent(office, id, hash)).toHaveProperty('pairing');
  const published = await cast.secretariat.does('publishGoodPractice', { pairingId: ['ID!', id] });
  expect(published.state).toBe('PUBLISHED');

  const query = '{ goodPractices(search: "Behind a Purchase") { nodes { title state hash } } }';
  const reply = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.address },
    body: JSON.stringify({ query }),
  });
  expect(await reply.json()).toMatchObject({
    data: { goodPractices: { nodes: [{ title: 'Behind a Purchase', state: 'PUBLISHED', hash }] } },
  });
  expect(await figure(cast.chair, 'projects.delivered')).toBe(before + 1);
});
