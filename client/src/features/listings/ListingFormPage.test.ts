import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge, type Answers } from '../../../test/fakeEdge.ts';
import { ourListing } from '../../../test/fixtures.ts';
import { session } from '../../session/session.svelte.ts';
import { emptyDraft } from './draft.ts';
import { keep } from './keptDraft.ts';
import ListingFormPage from './ListingFormPage.svelte';

const vocabularies = {
  countries: [{ code: 'DE', name: 'Germany', region: 'Europe', timeZones: ['Europe/Berlin'] }],
  fields: [{ code: '1041', label: 'Transport services', level: 'detailed', parent: null }],
  eqfLevels: [],
  cefrLevels: [],
  languages: [],
  tools: [],
  creditSystems: [],
  sdgs: [],
  declineReasons: [],
  dismissReasons: [],
};
const { course, ...rest } = ourListing;
const stored = {
  ...rest,
  version: 4,
  course: {
    ...course,
    title: 'International Logistics',
    description: 'Ports.',
    keywords: [],
    sdgs: [],
    credits: null,
  },
  listedPartnerFields: [],
  preferredCountries: [],
  blockedCountries: [],
  blockedInstitutions: [],
  assumed: ['bandwidth'],
  mayEdit: true,
  faults: [],
};
const saved = (id: string) => ({
  saveListing: { __typename: 'SaveListingSuccess', listing: { id, version: 5, assumed: [] } },
});
const answers: Answers = {
  Vocabularies: () => ({ vocabularies }),
  Listing: () => ({ listing: stored }),
  InstitutionSessions: () => ({ institution: null }),
  SaveListing: () => saved('ours'),
};

beforeEach(() => {
  const institution = {
    id: 'inst-a',
    name: 'TH Aschaffenburg',
    city: 'Aschaffenburg',
    timeZone: 'Europe/Berlin',
  };
  session.me = {
    id: 'me',
    email: 'lecturer.aschaffenburg@demo.coilmatch.example',
    displayName: null,
    unit: null,
    coilExperience: null,
    languages: [],
    memberships: [{ id: 'm', role: 'LECTURER', status: 'CONFIRMED', institution }],
  };
});
// A page that goes away saves what was typed: to the edge of its own test, which stays until the next one shows a page.
afterAll(() => vi.unstubAllGlobals());

function open(params: Record<string, string>, more: Answers = {}) {
  const edge = fakeEdge({ ...answers, ...more });
  vi.stubGlobal('fetch', edge.fetch);
  render(ListingFormPage, { params });
  return edge;
}

test('publishing an incomplete course names every faulty field, in the summary and beside the field', async () => {
  const refusals = [
    { code: 'missing', field: 'course.fields', message: 'Choose at least one discipline' },
    { code: 'bad', field: 'slots[0].end', message: 'The end must be after the start' },
  ];
  open({ id: 'ours' }, { PublishListing: () => ({ publishListing: { __typename: 'Refusals', refusals } }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Check and publish' }));
  const summary = await screen.findByText('There are 2 problems');
  expect(document.activeElement?.contains(summary)).toBe(true);
  expect(document.getElementById('slots-0-end')?.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('slots-0-end-error')?.textContent).toContain(
    'The end must be after the start',
  );
  await userEvent.click(screen.getByRole('link', { name: 'Choose at least one discipline' }));
  expect(document.activeElement?.id).toBe('course-fields');
});

test('a number typed as words is refused at its field without asking the server for it', async () => {
  open(
    { id: 'ours' },
    { PublishListing: () => ({ publishListing: { __typename: 'PublishListingSuccess' } }) },
  );
  const weeks = await screen.findByLabelText('Length of the exchange in weeks');
  await userEvent.clear(weeks);
  await userEvent.type(weeks, 'six');
  await userEvent.click(screen.getByRole('button', { name: 'Check and publish' }));
  expect(await screen.findByRole('link', { name: 'Enter a whole number, such as 6' })).toBeTruthy();
});

test('what this tab kept from an older version is shown with a choice, not saved over the newer one', async () => {
  const draft = emptyDraft('Europe/Berlin');
  draft.course.title = 'Typed before the session ended';
  keep('ours', { draft, version: 3 });
  const edge = open({ id: 'ours' });
  expect(await screen.findByDisplayValue('Typed before the session ended')).toBeTruthy();
  expect(screen.getByText('Somebody else changed this course.')).toBeTruthy();
  expect(edge.sent.some(({ operationName }) => operationName === 'SaveListing')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Take the other version' }));
  expect(await screen.findByDisplayValue('International Logistics')).toBeTruthy();
});
