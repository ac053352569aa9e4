import type { Component } from 'svelte';
import { matchPath } from './matchPath.ts';

type Page = Component<{ params: Record<string, string> }>;
type Load = () => Promise<{ default: unknown }>;

interface Route {
  pattern: string;
  load: Load;
  /** Pages that a visitor without a session may read. */
  open?: boolean;
}

const roundForm: Load = () => import('../features/round/RoundFormPage.svelte');
const insight: Load = () => import('../features/insight/InsightPage.svelte');
const form: Load = () => import('../features/listings/ListingFormPage.svelte');

export const routes: Route[] = [
  { pattern: '/', open: true, load: () => import('../features/start/StartPage.svelte') },
  { pattern: '/courses', load: () => import('../features/listings/MyListingsPage.svelte') },
  { pattern: '/courses/new', load: form },
  { pattern: '/courses/:id/edit', load: form },
  { pattern: '/courses/:id/partners', load: () => import('../features/suggestions/SuggestionsPage.svelte') },
  {
    pattern: '/courses/:id/partners/compare',
    load: () => import('../features/suggestions/ComparePage.svelte'),
  },
  { pattern: '/courses/:id', open: true, load: () => import('../features/listings/ListingPage.svelte') },
  { pattern: '/requests', load: () => import('../features/pairings/RequestsPage.svelte') },
  { pattern: '/requests/:id', load: () => import('../features/pairings/PairingPage.svelte') },
  { pattern: '/projects', load: () => import('../features/tracking/ProjectsPage.svelte') },
  { pattern: '/outcomes/:id', load: () => import('../features/outcomes/OutcomePage.svelte') },
  { pattern: '/plans/:id', load: () => import('../features/plans/PlanPage.svelte') },
  { pattern: '/reviews', load: () => import('../features/reviews/ReviewsPage.svelte') },
  { pattern: '/reviews/rubric', load: () => import('../features/reviews/RubricPage.svelte') },
  { pattern: '/reviews/groups', load: () => import('../features/reviews/GroupsPage.svelte') },
  { pattern: '/reviews/:pairingId', load: () => import('../features/reviews/ReviewPage.svelte') },
  { pattern: '/rounds', load: () => import('../features/round/RoundsPage.svelte') },
  { pattern: '/rounds/new', load: roundForm },
  { pattern: '/rounds/:id/edit', load: roundForm },
  { pattern: '/rounds/:id', load: () => import('../features/round/RoundPage.svelte') },
  {
    pattern: '/institutions',
    open: true,
    load: () => import('../features/institutions/InstitutionsPage.svelte'),
  },
  {
    pattern: '/institutions/:id',
    open: true,
    load: () => import('../features/institutions/InstitutionPage.svelte'),
  },
  {
    pattern: '/practices',
    open: true,
    load: () => import('../features/practices/PracticesPage.svelte'),
  },
  {
    pattern: '/practices/:id',
    open: true,
    load: () => import('../features/practices/PracticePage.svelte'),
  },
  { pattern: '/ranking', load: () => import('../features/ranking/RankingPage.svelte') },
  {
    pattern: '/ranking/exposure',
    load: () => import('../features/ranking/ExposureReportPage.svelte'),
  },
  { pattern: '/insight', load: insight },
  { pattern: '/insight/sources', load: () => import('../features/insight/SourcesPage.svelte') },
  { pattern: '/insight/:section', load: insight },
  { pattern: '/reports', load: () => import('../features/reports/ReportsPage.svelte') },
  { pattern: '/reports/mapping', load: () => import('../features/reports/MappingPage.svelte') },
  { pattern: '/reports/:id', load: () => import('../features/reports/ReportPage.svelte') },
  { pattern: '/inbox', load: () => import('../features/notifications/InboxPage.svelte') },
  {
    pattern: '/inbox/dead-letters',
    load: () => import('../features/notifications/DeadLettersPage.svelte'),
  },
  {
    pattern: '/profile/notifications',
    load: () => import('../features/notifications/MailSettingsPage.svelte'),
  },
  { pattern: '/profile/data', load: () => import('../features/privacy/YourDataPage.svelte') },
  { pattern: '/profile', load: () => import('../features/people/ProfilePage.svelte') },
  { pattern: '/tools', load: () => import('../features/tools/ToolsPage.svelte') },
  {
    pattern: '/office/approvals',
    load: () => import('../features/approvals/ApprovalSettingsPage.svelte'),
  },
  {
    pattern: '/credentials',
    open: true,
    load: () => import('../features/credentials/VerifyPage.svelte'),
  },
  {
    pattern: '/credentials/:id',
    open: true,
    load: () => import('../features/credentials/CredentialPage.svelte'),
  },
  { pattern: '/demo/clock', load: () => import('../features/demo/DemoClockPage.svelte') },
  {
    pattern: '/open-data',
    open: true,
    load: () => import('../features/handover/OpenDataPage.svelte'),
  },
  { pattern: '/hand-over', load: () => import('../features/handover/HandOverPage.svelte') },
  { pattern: '/office/webhooks', load: () => import('../features/webhooks/WebhooksPage.svelte') },
  { pattern: '/office', load: () => import('../features/people/OfficePage.svelte') },
];

const notFound: Route = {
  pattern: '',
  open: true,
  load: () => import('../features/errors/NotFoundPage.svelte'),
};

export interface Destination {
  route: Route;
  params: Record<string, string>;
}

export function destinationOf(path: string): Destination {
  for (const route of routes) {
    const params = matchPath(route.pattern, path);
    if (params) return { route, params };
  }
  return { route: notFound, params: {} };
}

export async function loadPage(route: Route): Promise<Page> {
  const module = await route.load();
  return module.default as Page;
}
