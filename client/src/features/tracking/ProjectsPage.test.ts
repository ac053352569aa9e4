import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { navigate, router } from '../../router/router.svelte.ts';
import ProjectsPage from './ProjectsPage.svelte';

const listing = (id: string, title: string, name: string) => ({
  id,
  title,
  institution: { id: `i-${id}`, name, countryName: 'Japan' },
});
const project = (id: string, more: object = {}) => ({
  id,
  state: 'UNDER_REVIEW',
  side: 'REQUESTER',
  waitsFor: ['INVITED_OFFICE'],
  waitingForMe: false,
  dueOn: '2026-11-25',
  enteredStateAt: '2026-11-09T08:00:00Z',
  listing: listing('l1', 'Ports', 'Hochschule'),
  partnerListing: listing('l2', `Partner of ${id}`, 'Daigaku'),
  ...more,
});
const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const columns = { asked: none, planning: none, gettingReady: none, running: none, done: none, ended: none };

function show(answers: object = {}) {
  const edge = fakeEdge({
    Vocabularies: () => ({ vocabularies: { countries: [{ code: 'JP', name: 'Japan' }] } }),
    ProjectsOverview: () => ({
      pairingSummary: { total: 9, overdue: 1, waitingForMe: 7 },
      pairings: { nodes: [project('w1', { waitingForMe: true, waitsFor: ['REQUESTER_OFFICE'] })] },
    }),
    ProjectBoard: () => ({
      pairingSummary: { total: 9, overdue: 1, states: [{ state: 'UNDER_REVIEW', count: 9, overdue: 1 }] },
      ...columns,
      offices: { nodes: [project('o1', { dueOn: '2026-11-19' })] },
    }),
    ProjectList: ({ after }) => ({
      pairingSummary: { total: 2, overdue: 0 },
      pairings: {
        nodes: [project(after ? 'second' : 'first')],
        pageInfo: { hasNextPage: !after, endCursor: after ? null : 'c1' },
      },
    }),
    ...answers,
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(ProjectsPage);
  return edge.sent;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00Z') });
  vi.stubGlobal('scrollTo', () => {});
  navigate('/projects');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what waits for me comes first, with all of it one step away', async () => {
  show();
  const mine = (await screen.findByRole('heading', { name: 'Partner of w1' })).closest('li') as HTMLElement;
  expect(within(mine).getByText('Your turn')).toBeTruthy();
  expect(within(mine).getByText('by 25 November 2026, 4 days left')).toBeTruthy();
  expect(within(mine).getByText('for 12 days')).toBeTruthy();
  const all = screen.getByRole('link', { name: 'See all 7 that wait for you' });
  expect(all.getAttribute('href')).toBe('/projects?view=list&waits=me');
});

test('the board has a column for each phase, with its count and the way to the rest', async () => {
  show();
  const column = within(await screen.findByRole('region', { name: 'With the offices 9' }));
  expect(column.getByText('overdue by 2 days')).toBeTruthy();
  expect(column.getByText('Waits for their office')).toBeTruthy();
  const rest = column.getByRole('link', { name: 'See all 9 projects of the phase With the offices' });
  expect(rest.getAttribute('href')).toBe('/projects?view=list&phase=offices');
  expect(screen.getAllByRole('region')).toHaveLength(7);
});

test('filters stand in the address and reach the edge', async () => {
  const sent = show();
  await userEvent.click(await screen.findByText('Narrow the list'));
  await userEvent.type(screen.getByRole('searchbox'), 'ports & seas');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'Running');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Waits for' }),
    'An international office',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  await screen.findByRole('heading', { name: 'Partner of first' });
  expect(router.search).toBe('?view=list&phase=running&waits=offices&search=ports+%26+seas');
  expect(sent.find(({ operationName }) => operationName === 'ProjectList')?.variables).toMatchObject({
    states: ['RUNNING', 'AT_RISK'],
    waitsFor: ['REQUESTER_OFFICE', 'INVITED_OFFICE'],
    search: 'ports & seas',
    sort: 'DUE_ON',
  });
  expect(screen.getByRole('link', { name: 'Download for Excel' }).getAttribute('href')).toContain(
    '/projects.xlsx?state=RUNNING%2CAT_RISK',
  );
});

test('the list goes on where its first page ended', async () => {
  navigate('/projects?view=list');
  show();
  await screen.findByRole('heading', { name: 'Partner of first' });
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByRole('heading', { name: 'Partner of second' });
  expect(screen.getByRole('heading', { name: 'Partner of first' })).toBeTruthy();
});

test('a filter that finds nothing says so and leads back to everything', async () => {
  navigate('/projects?view=list&search=nothing');
  show({ ProjectList: () => ({ pairingSummary: { total: 0, overdue: 0 }, pairings: none }) });
  expect(await screen.findByText('No project is like this.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Show all projects' }).getAttribute('href')).toBe(
    '/projects?view=list',
  );
  expect(screen.queryByRole('link', { name: 'Download as CSV' })).toBeNull();
});

test('who has no project yet is told how one begins', async () => {
  show({
    ProjectsOverview: () => ({
      pairingSummary: { total: 0, overdue: 0, waitingForMe: 0 },
      pairings: { nodes: [] },
    }),
  });
  expect(await screen.findByRole('heading', { name: 'No projects yet' })).toBeTruthy();
});

test('somebody who only looks on is told parties by what they are', async () => {
  show({
    ProjectsOverview: () => ({
      pairingSummary: { total: 1, overdue: 0, waitingForMe: 0 },
      pairings: { nodes: [] },
    }),
    ProjectBoard: () => ({
      pairingSummary: { total: 1, overdue: 0, states: [{ state: 'UNDER_REVIEW', count: 1, overdue: 0 }] },
      ...columns,
      offices: { nodes: [project('o1', { side: 'OBSERVER' })] },
    }),
  });
  expect(await screen.findByText('Waits for the office of Daigaku')).toBeTruthy();
  expect(screen.getByText('Nothing waits for you.')).toBeTruthy();
});

test('what is left is counted from the date of the demo', async () => {
  show({
    ProjectsOverview: () => ({
      demoClock: { offsetDays: 10 },
      pairingSummary: { total: 1, overdue: 1, waitingForMe: 1 },
      pairings: { nodes: [project('w1', { waitingForMe: true })] },
    }),
  });
  const mine = (await screen.findByRole('heading', { name: 'Partner of w1' })).closest('li') as HTMLElement;
  expect(within(mine).getByText('overdue by 6 days')).toBeTruthy();
});
