import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { looksRight, openBrowser, twoLooks, Visitor } from './browser.js';
import {
  accept,
  endAll,
  daysUntil,
  decide,
  fillPlan,
  moveClock as moveClockOn,
  read,
  reportWeek,
  request,
  settle as settleBy,
  signBoth,
  submitted,
  type Crew,
} from './pairingSteps.js';
import { startProduct, type Product } from './product.js';
import { Script } from './script.js';

const demo = (name: string): string => `${name}@demo.coilmatch.example`;

// Its own product, since the demo's clock moves here.
let product: Product;
let browser: Browser;
/** Each in a browser session of their own. */
let people: Record<keyof Crew, Visitor>;
/** The same people by their tokens, for steps that need no looking at. */
let crew: Crew;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const arrive = async (name: string, to: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, product.address);
    await visitor.signIn(demo(name), to);
    return visitor;
  };
  people = {
    requester: await arrive('lecturer.aschaffenburg', '/courses'),
    invited: await arrive('lecturer.malaya', '/inbox'),
    requesterOffice: await arrive('office.aschaffenburg', '/inbox'),
    invitedOffice: await arrive('office.malaya', '/inbox'),
    secretariat: await arrive('secretariat', '/demo/clock'),
  };
  crew = await withTokens();
}, 480_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

afterEach(() => endAll(crew.requester));

const withTokens = async (): Promise<Crew> => {
  const made = Object.entries(people).map(
    async ([who, visitor]) => [who, await Script.of(visitor, product.address)] as const,
  );
  return Object.fromEntries(await Promise.all(made)) as unknown as Crew;
};

/** What went wrong in any of the browsers. */
const faults = (): string[] => Object.values(people).flatMap((visitor) => visitor.faults);

const smallPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
);

/** Two courses of the term after the one in which the first journey takes place. */
const autumn = ['Sustainable Procurement', 'Responsible Sourcing'] as const;

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
  const { page } = people.secretariat;
  await page.getByLabel('Days to move on').fill(String(days));
  await page.getByRole('button', { name: 'Move the clock on' }).click();
  await page.getByRole('main').getByRole('status').filter({ hasText: 'in this demo' }).waitFor();
  await page.reload();
};

const report = async (page: Page, students: number) => {
  await page.getByRole('radio', { name: 'On track' }).check();
  await page.getByLabel(/^Students who took part/).fill(String(students));
  await page.getByRole('button', { name: 'Send the report' }).click();
};

test('two lecturers, two offices and the secretariat bring a request to a project that is delivered', async () => {
  const [ours, theirs] = [people.requester.page, people.invited.page];
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
  await theirs.getByRole('button', { name: 'Accept', exact: true }).click();

  await stands(ours, 'Planning');
  await looksRight(ours, 'pairing-planning', 'html', twoLooks);
  await ours.getByRole('link', { name: 'Open the plan' }).first().click();
  await ours.getByText('things are missing before you can sign').waitFor();
  await theirs.goto(`/plans/${id}`);
  await theirs.getByText('things are missing before you can sign').waitFor();
  await looksRight(ours, 'plan-prefilled', 'html', twoLooks);

  await open(ours, 'Learning outcomes');
  await ours
    .getByLabel('What students of both sides can do afterwards')
    .fill('Students explain one supply chain from both of its ends.');
  const reachable = ours.getByRole('group', {
    name: 'Could these students reach them without the exchange?',
  });
  await reachable.nth(0).getByLabel('No').check();
  await reachable.nth(1).getByLabel('No').check();
  await ours.locator('summary', { hasText: 'Start from a template' }).click();
  await ours.getByRole('radio', { name: /^Classic project/ }).check();
  await ours.getByRole('button', { name: 'Use: Tasks' }).click();
  await ours.locator('summary', { hasText: 'Start from a template' }).click();
  await open(ours, 'Live sessions');
  await looksRight(ours, 'plan-sessions', 'html', twoLooks);
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
  await sign(ours);
  await sign(theirs);
  await stands(ours, 'With the offices');

  for (const { page } of [people.requesterOffice, people.invitedOffice]) {
    await page.goto(path);
    await stands(page, 'With the offices');
  }
  await looksRight(people.requesterOffice.page, 'pairing-review', 'html', twoLooks);
  await approve(people.requesterOffice.page);
  await people.invitedOffice.page.getByRole('radio', { name: 'Request changes' }).check();
  await people.invitedOffice.page
    .getByLabel('Comment for both lecturers and the other office')
    .fill('Please say what students hand in, and where it is kept.');
  await people.invitedOffice.page.getByRole('button', { name: 'Send the decision' }).click();

  await stands(ours, 'Changes asked for');
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
  await stands(people.requesterOffice.page, 'With the offices');
  await approve(people.requesterOffice.page);
  await approve(people.invitedOffice.page);

  await stands(people.invitedOffice.page, 'Approved');
  await looksRight(people.invitedOffice.page, 'pairing-approved', 'html', twoLooks);
  await settle(people.invitedOffice.page);
  await stands(people.requesterOffice.page, 'Approved');
  await settle(people.requesterOffice.page);
  await stands(ours, 'Ready');

  const weeks = (await read(crew.requester, id)).plan.weeks.map(({ monday }) => monday);
  await moveClock(await daysUntil(crew.secretariat, weeks[0] ?? ''));
  await ours.reload();
  await ours.getByLabel('Students who take part from your course').fill('26');
  await ours.getByRole('button', { name: 'Start the project' }).click();
  await stands(theirs, 'Running');
  await looksRight(theirs, 'pairing-running', 'html', twoLooks);
  const office = people.requesterOffice.page;
  await office.goto('/projects');
  await office
    .getByRole('main')
    .getByRole('link', { name: /^Supply Chains and Society/ })
    .first()
    .waitFor();
  await looksRight(office, 'projects', 'html', twoLooks);
  await office.goto('/office/approvals');
  await office.getByRole('heading', { name: 'Checklist' }).waitFor();
  await looksRight(office, 'office-approvals', 'html', twoLooks);
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
  await looksRight(ours, 'pairing-all-weeks', 'html', twoLooks);
  await ours.getByRole('button', { name: 'Close the project' }).click();
  await stands(theirs, 'Delivered');
  expect(faults()).toEqual([]);
}, 300_000);

test('a request is declined with a reason, and the other side is shown the next best partner', async () => {
  const id = await request(crew, ...autumn);
  await people.requester.page.goto(`/requests/${id}`);
  await stands(people.requester.page, 'Requested');
  await people.invited.page.goto(`/requests/${id}`);
  await people.invited.page.getByRole('button', { name: 'Decline…' }).click();
  await people.invited.page.getByRole('button', { name: 'Decline the request' }).click();
  await people.invited.page.getByText('Choose a reason').waitFor();
  await people.invited.page.getByRole('radio').first().check();
  await people.invited.page.getByLabel(/^A word to them/).fill('Our class is too large this term.');
  await people.invited.page.getByRole('button', { name: 'Decline the request' }).click();

  await stands(people.requester.page, 'Declined');
  await people.requester.page.getByText('Our class is too large this term.').first().waitFor();
  await people.requester.page.getByRole('heading', { name: 'Next best partner' }).waitFor();
});

test('an office rejects a project after a second yes, and both courses can look for others', async () => {
  const id = await submitted(crew, ...autumn);
  await people.requester.page.goto(`/requests/${id}`);
  await stands(people.requester.page, 'With the offices');
  const { page } = people.invitedOffice;
  await page.goto(`/requests/${id}`);
  await page.getByRole('radio', { name: 'Reject the project' }).check();
  await page.getByRole('button', { name: 'Send the decision' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /at least 10 characters/ })
    .waitFor();
  await page
    .getByLabel('Comment for both lecturers and the other office')
    .fill('Our university has no agreement with this country.');
  await page.getByRole('button', { name: 'Send the decision' }).click();
  await page.getByRole('heading', { name: 'Reject the project?' }).waitFor();
  await page.getByRole('button', { name: 'Reject the project' }).click();

  await stands(people.requester.page, 'Rejected');
  await people.requester.page
    .getByText('Our university has no agreement with this country.')
    .first()
    .waitFor();
  await people.requester.page
    .getByRole('heading', { name: 'Partners who could step in this term' })
    .waitFor();
});

test('an edit after one approval takes the plan back from both offices, and the approved version is void', async () => {
  const id = await submitted(crew, ...autumn);
  const { planHash } = await read(crew.requester, id);
  await decide(crew.requesterOffice, id, 'APPROVE');
  await people.invitedOffice.page.goto(`/requests/${id}`);
  await stands(people.invitedOffice.page, 'With the offices');

  const { page } = people.requester;
  await page.goto(`/plans/${id}`);
  await page.getByRole('button', { name: 'Change the plan…' }).click();
  await page.getByRole('button', { name: 'Yes, change it' }).click();
  await open(page, 'Topic and aims');
  await page.getByLabel('What it is about').fill('Two ports and one crisis.');
  await stands(people.invitedOffice.page, 'Planning');
  expect(
    await crew.invitedOffice.tries('decideApproval', {
      input: ['DecideApprovalInput!', { pairingId: id, planHash, decision: 'APPROVE' }],
    }),
  ).toMatchObject({ code: 'wrong-state' });

  await signBoth(crew, id);
  await stands(people.invitedOffice.page, 'With the offices');
  await people.invitedOffice.page.getByText('Has not decided yet').nth(1).waitFor();
  expect(
    await crew.invitedOffice.tries('decideApproval', {
      input: ['DecideApprovalInput!', { pairingId: id, planHash, decision: 'APPROVE' }],
    }),
  ).toMatchObject({ code: 'stale-plan' });
});

test('two lecturers write the same section at once: both texts are shown, and none is lost', async () => {
  const id = await request(crew, ...autumn);
  await accept(crew, id);
  const [ours, theirs] = [people.requester.page, people.invited.page];
  for (const page of [ours, theirs]) {
    await page.goto(`/plans/${id}`);
    await open(page, 'Topic and aims');
  }
  // Our text is on its way while the other one is saved.
  let letGo = (): void => undefined;
  const theirsIsSaved = new Promise<void>((saved) => (letGo = saved));
  await ours.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('SavePlan')) await theirsIsSaved;
    await route.fallback();
  });
  await ours.getByLabel('What it is about').fill('Ports of the Main and the Klang.');
  await ours.waitForRequest((sent) => sent.postData()?.includes('SavePlan') ?? false);
  await theirs.getByLabel('What it is about').fill('How rice reaches two cities.');
  await theirs
    .getByText(/^Saved/)
    .first()
    .waitFor();
  letGo();

  const conflict = ours.getByRole('group', { name: 'Both of you changed this section.' });
  await conflict.getByText('How rice reaches two cities.').waitFor();
  await conflict.getByText('Ports of the Main and the Klang.').waitFor();
  await looksRight(ours, 'plan-conflict', '[data-section="aims"]', twoLooks);
  await conflict.getByRole('button', { name: 'Write a third text from mine' }).click();
  await ours.getByLabel('What it is about').fill('How rice reaches two cities by their ports.');
  await conflict.getByRole('button', { name: 'Save this text' }).click();
  await conflict.waitFor({ state: 'detached' });
  await expect
    .poll(() => theirs.getByLabel('What it is about').inputValue(), { timeout: 20_000 })
    .toBe('How rice reaches two cities by their ports.');
  await ours.unrouteAll();
});

test('an office adds a document that the other side downloads, and a link gives the dates to a calendar', async () => {
  const id = await request(crew, ...autumn);
  await accept(crew, id);
  const [office, theirs] = [people.requesterOffice.page, people.invited.page];
  await office.goto(`/requests/${id}`);
  await theirs.goto(`/requests/${id}`);
  await theirs.getByText('There are no documents yet.').waitFor();
  await office.getByRole('button', { name: 'Add a document' }).click();
  await office
    .getByLabel('File')
    .setInputFiles({ name: 'Agreement of both.pdf', mimeType: 'application/pdf', buffer: smallPdf });
  await office.getByLabel('What it is').selectOption({ label: 'Agreement' });
  await office.getByRole('button', { name: 'Add the file' }).click();

  const link = theirs.getByRole('link', { name: /^Download Agreement of both/ });
  await link.waitFor();
  const [file] = await Promise.all([theirs.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toBe('Agreement of both.pdf');
  expect(readFileSync(await file.path())).toEqual(smallPdf);
  await looksRight(theirs, 'pairing-documents', '#panel-documents', twoLooks);

  await theirs.getByRole('button', { name: 'Make a link for this project' }).click();
  const calendar = await fetch(await theirs.getByLabel('Address of the calendar').inputValue());
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  const text = await calendar.text();
  expect(text.split('BEGIN:VEVENT').length - 1).toBeGreaterThan(5);
  expect(text).toContain('DTSTART;TZID=');
});

test('a lecturer drops out, and the partner left alone asks a substitute in one step', async () => {
  const id = await request(crew, ...autumn);
  await accept(crew, id);
  const { page } = people.requester;
  await page.goto(`/requests/${id}`);
  await people.invited.page.goto(`/requests/${id}`);
  await stands(page, 'Planning');
  await people.invited.page.getByRole('button', { name: 'Cancel this exchange' }).click();
  await people.invited.page
    .getByLabel('Why does it end?')
    .selectOption({ label: 'Too few students enrolled' });
  await looksRight(people.invited.page, 'pairing-cancel', '#panel-end', twoLooks);
  await people.invited.page.getByRole('button', { name: 'Cancel the exchange' }).click();

  await stands(page, 'Cancelled');
  await page.getByRole('heading', { name: 'Partners who could step in this term' }).waitFor();
  await looksRight(page, 'pairing-substitutes', 'html', twoLooks);
  await page.getByRole('button', { name: 'Ask this one instead' }).first().click();
  await page.getByRole('button', { name: 'Send the request' }).click();
  const standIns = async () =>
    (await crew.requester.ask('{ pairings(first: 20) { nodes { replaces state } } }'))['pairings']?.['nodes'];
  await expect.poll(standIns).toContainEqual({ replaces: id, state: 'REQUESTED' });
});

test('a request that nobody answers in time lapses by itself', async () => {
  const id = await request(crew, ...autumn);
  await people.requester.page.goto(`/requests/${id}`);
  await stands(people.requester.page, 'Requested');
  await moveClock(16);
  await stands(people.requester.page, 'Lapsed');
  await people.requester.page.getByText('No answer came in ten working days.').waitFor();
  expect(faults()).toEqual([]);
});

test('scripts bring a request to a project that is delivered, over GraphQL alone', async () => {
  // Tokens last a year of the demo's clock at most, and it has moved on.
  crew = await withTokens();
  const id = await submitted(crew, ...autumn);
  expect(await decide(crew.requesterOffice, id, 'APPROVE')).toBe('UNDER_REVIEW');
  expect(
    await decide(crew.invitedOffice, id, 'REQUEST_CHANGES', 'Please tell the title in your own words.'),
  ).toBe('CHANGES_REQUESTED');
  await fillPlan(crew, id, 'What is behind a purchase');
  await signBoth(crew, id);
  expect(await decide(crew.invitedOffice, id, 'APPROVE')).toBe('UNDER_REVIEW');
  expect(await decide(crew.requesterOffice, id, 'APPROVE')).toBe('APPROVED');
  expect(await settleBy(crew.requesterOffice, id)).toBe('APPROVED');
  expect(await settleBy(crew.invitedOffice, id)).toBe('READY');

  const weeks = (await read(crew.requester, id)).plan.weeks.map(({ monday }) => monday);
  await moveClockOn(crew.secretariat, await daysUntil(crew.secretariat, weeks[0] ?? ''));
  const start = { pairingId: ['ID!', id], startedOn: ['Date!', weeks[0]], students: ['Int!', 26] } as const;
  expect((await crew.requester.does('startProject', start)).state).toBe('RUNNING');
  for (const week of weeks) {
    const days = await daysUntil(crew.secretariat, week);
    if (days > 0) await moveClockOn(crew.secretariat, days);
    for (const lecturer of [crew.requester, crew.invited])
      expect((await reportWeek(lecturer, id, week)).state).toBe('RUNNING');
  }
  await moveClockOn(crew.secretariat, 7);
  const delivered = await crew.invited.does('deliverProject', { pairingId: ['ID!', id] });
  expect(delivered.state).toBe('DELIVERED');

  const { pairing } = await crew.secretariat.ask<{ pairing: { history: { event: string }[] } }>(
    'query ($id: ID!) { pairing(id: $id) { history { event } } }',
    { id },
  );
  const events = pairing.history.map(({ event }) => event);
  const milestones = [
    'PairingRequested',
    'PairingAccepted',
    'PlanSubmitted',
    'ChangesRequested',
    'PlanSubmitted',
    'PlanApproved',
    'PairingReady',
    'ProjectStarted',
    'ProjectDelivered',
  ];
  expect(events.filter((event) => milestones.includes(event))).toEqual(milestones);
});
