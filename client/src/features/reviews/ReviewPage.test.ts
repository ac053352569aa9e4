import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import ReviewPage from './ReviewPage.svelte';

const person = (id: string) => ({ id, displayName: null, email: null });
const criterion = (code: string, name: string) => ({
  code,
  frame: 'OWN',
  name,
  description: `About ${name}.`,
  anchors: ['nothing', 'little', 'much', 'all'],
});
const criteria = [criterion('teamwork', 'Teamwork'), criterion('evidence', 'Evidence')];
const given = (first: number | null, present = first, reason: string | null = null) => ({
  first,
  present,
  comment: null,
  reason,
});
const card = (id: string, country: string, teamwork: object, evidence: object, mine = false) => ({
  person: person(id),
  country,
  mine,
  at: '2027-06-02T09:00:00Z',
  recommendation: 'ACCEPTED',
  summary: `What ${id} thinks.`,
  scores: [
    { criterion: 'teamwork', ...teamwork },
    { criterion: 'evidence', ...evidence },
  ],
});
const scoring = {
  id: 'v1',
  round: 1,
  group: 'Expert group on Digitalisation',
  groupId: null,
  role: 'REVIEWER',
  begunAt: '2027-06-01T09:00:00Z',
  assigned: 2,
  scored: 1,
  rubric: { number: 1, criteria },
  reviewers: [],
  scorecards: [],
  means: [],
  agreement: null,
  discussion: [],
  declaredConflicts: [],
  outcome: null,
  mayScore: true,
  mayRevise: false,
  mayDiscuss: false,
  mayConclude: false,
  mayAssign: false,
  mayDeclareConflict: true,
  earlier: [],
};
const scored = {
  ...scoring,
  role: 'CHAIR',
  scored: 2,
  mayScore: false,
  mayDeclareConflict: false,
  mayDiscuss: true,
  mayConclude: true,
  scorecards: [
    card('jp', 'JP', given(3, 1, 'The other class did most.'), given(2)),
    card('vn', 'VN', given(3), given(null)),
  ],
  means: [
    { criterion: 'teamwork', mean: 2, n: 2, cannotJudge: 0 },
    { criterion: 'evidence', mean: 2, n: 1, cannotJudge: 1 },
  ],
  agreement: {
    measure: 'WEIGHTED_KAPPA',
    value: null,
    units: 1,
    criteria: 2,
    reviewers: 2,
    text: 'Of 2 criteria, 1 was judged by both.',
  },
};
const side = (name: string, countryName: string) => ({
  title: `Course of ${name}`,
  institution: { name, countryName },
});
const refused = {
  __typename: 'Refusal',
  code: 'conflict-of-interest',
  message: 'A conflict of interest.',
  field: null,
};

function show(review: object, answers: Record<string, () => unknown> = {}) {
  const edge = fakeEdge({
    ReviewedPairing: () => ({
      pairing: {
        id: 'q1',
        state: 'IN_REVIEW',
        version: 9,
        side: 'OBSERVER',
        startsOn: '2027-02-22',
        endsOn: '2027-04-04',
        mayAct: [],
        listing: side('TH Aschaffenburg', 'Germany'),
        partnerListing: side('Universiti Malaya', 'Malaysia'),
        assessment: null,
        review,
      },
    }),
    Vocabularies: () => ({
      vocabularies: {
        countries: [
          { code: 'JP', name: 'Japan' },
          { code: 'VN', name: 'Viet Nam' },
        ],
        tools: [],
      },
    }),
    Plan: () => ({ pairing: null }),
    OutcomeReports: () => ({ pairing: null, outcomeDefinitions: null }),
    ...answers,
  });
  vi.stubGlobal('fetch', edge.fetch);
  render(ReviewPage, { props: { params: { pairingId: 'q1' } } });
  return edge;
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

async function fill() {
  const teamwork = await screen.findByRole('group', { name: 'Teamwork' });
  await userEvent.click(within(teamwork).getByRole('radio', { name: '2 much' }));
  await userEvent.click(
    within(screen.getByRole('group', { name: 'Evidence' })).getByRole('radio', {
      name: 'I cannot judge this',
    }),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Good practice' }));
  await userEvent.click(screen.getByLabelText('Your judgement as a whole'));
  await userEvent.paste('Worth showing to others, I think.');
}

test('scores are checked before they are given, and every criterion that was left out is named', async () => {
  const edge = show(scoring, { ReviewPilot: () => ({ reviewPilot: { __typename: 'ReviewSuccess' } }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Check before you give them' }));
  const summary = screen.getByRole('alert');
  expect(summary.textContent).toContain('Score “Teamwork”, or say that you cannot judge it.');
  expect(summary.textContent).toContain('Choose what you would decide.');
  expect(document.activeElement).toBe(summary);

  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Check before you give them' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Give these scores?' }));
  expect(edge.sent.some(({ operationName }) => operationName === 'ReviewPilot')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Give these scores' }));
  await vi.waitFor(() =>
    expect(edge.sent.some(({ operationName }) => operationName === 'ReviewPilot')).toBe(true),
  );
  expect(edge.sent.find(({ operationName }) => operationName === 'ReviewPilot')?.variables).toEqual({
    input: {
      pairingId: 'q1',
      scores: [
        { criterion: 'teamwork', score: 2, comment: null },
        { criterion: 'evidence', score: null, comment: null },
      ],
      recommendation: 'GOOD_PRACTICE',
      summary: 'Worth showing to others, I think.',
    },
  });
});

test('what a reviewer has typed is there again after the page was closed, also when it was refused', async () => {
  show(scoring, { ReviewPilot: () => ({ reviewPilot: refused }) });
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Check before you give them' }));
  await userEvent.click(screen.getByRole('button', { name: 'Give these scores' }));
  expect((await screen.findByRole('alert')).textContent).toContain('A conflict of interest.');
  document.body.innerHTML = '';
  show(scoring);
  const teamwork = await screen.findByRole('group', { name: 'Teamwork' });
  expect(within(teamwork).getByRole<HTMLInputElement>('radio', { name: '2 much' }).checked).toBe(true);
});

test('the chair compares the scores, sees what was revised, and decides with a reason', async () => {
  const edge = show(scored, {
    ConcludeReview: () => ({
      concludeReview: {
        __typename: 'Refusal',
        code: 'length',
        message: 'Write 10 to 2000 characters.',
        field: 'reason',
      },
    }),
  });
  const table = await screen.findByRole('table', { name: 'Scores of each reviewer, as they stand' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()));
  expect(rows).toEqual([
    ['Criterion', 'Expert from Japan', 'Expert from Viet Nam', 'Mean'],
    ['Teamwork Differ by two or more', '1, first 3', '3', '2.0'],
    ['Evidence', '2', 'cannot judge', '2.0'],
  ]);
  screen.getByText('Weighted kappa: not defined');
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
  expect(screen.getByRole('alert').textContent).toContain('Choose what the review comes to.');
  await userEvent.click(screen.getByRole('radio', { name: /^More information/ }));
  await userEvent.type(screen.getByLabelText('What should the lecturers add?'), 'More.');
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
  const field = screen.getByLabelText('What should the lecturers add?');
  await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  screen.getByRole('link', { name: 'Write 10 to 2000 characters.' });
  expect(edge.sent.at(-1)?.variables).toEqual({
    pairingId: 'q1',
    decision: 'MORE_INFORMATION',
    reason: 'More.',
  });
});
