import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import { plan, planned, savedWith } from '../../../test/planFixtures.ts';
import type { ProjectPlanInput } from '../../gql/generated/graphql.ts';
import { PlanForm } from './planForm.svelte.ts';
import type { PlannedPairing } from './plans.ts';

interface Saved {
  version: number;
  plan: ProjectPlanInput;
}

let saves: Saved[];
let stored: PlannedPairing;
let answer: (input: Saved) => unknown;

beforeEach(() => {
  vi.useFakeTimers();
  saves = [];
  stored = planned;
  answer = ({ version, plan: change }) => {
    stored = savedWith({ ...stored.plan, ...(change as object), version: version + 1 });
    return { __typename: 'SavePlanSuccess', pairing: stored };
  };
  const edge = fakeEdge({
    Plan: () => ({ pairing: stored }),
    SavePlan: ({ input }) => {
      const sent = input as unknown as Saved;
      saves.push(sent);
      return { savePlan: answer(sent) };
    },
  });
  vi.stubGlobal('fetch', edge.fetch);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const open = (pairing = planned) => new PlanForm(pairing, 'me');
const rest = () => vi.advanceTimersByTimeAsync(1500);

const stale = {
  __typename: 'Refusal',
  code: 'stale-version',
  message: 'Changed by somebody else.',
  field: 'plan.aims',
};
const theirAims = { title: 'Their title', summary: 'Two ports compared.', sharedAims: null };

test('only the section that was changed is sent, with the version that was read', async () => {
  const form = open();
  form.draft.aims.title = 'Ports and cities';
  form.changed();
  await rest();
  expect(saves).toHaveLength(1);
  expect(saves[0]?.version).toBe(7);
  expect(saves[0]?.plan).toEqual({ aims: { ...plan.aims, title: 'Ports and cities' } });
  expect(form.plan.version).toBe(8);
  expect(form.unsaved).toEqual([]);
});

test('a second edit of the same section goes out over the version that the first one made', async () => {
  const form = open();
  form.draft.teams.size = '6';
  form.changed();
  await rest();
  form.draft.teams.size = '7';
  form.changed();
  await rest();
  expect(saves.map(({ version, plan: change }) => [version, change.teams?.size])).toEqual([
    [7, 6],
    [8, 7],
  ]);
});

test('what the other side saved in another section comes in with our own save, without a question', async () => {
  const form = open();
  answer = () => ({
    __typename: 'SavePlanSuccess',
    pairing: savedWith({
      version: 9,
      teams: { ...plan.teams, size: 6 },
      aims: { ...plan.aims, title: 'Theirs' },
    }),
  });
  form.draft.teams.size = '6';
  form.changed();
  await rest();
  expect(form.draft.aims.title).toBe('Theirs');
  expect(form.conflicted).toEqual([]);
});

test('a section that both changed keeps both texts, and every other section is saved', async () => {
  const form = open();
  form.draft.aims.title = 'My title';
  form.draft.languages.support = 'A list of terms';
  form.changed();
  const usual = answer;
  answer = () => {
    stored = savedWith({ aims: theirAims });
    answer = usual;
    return stale;
  };
  await rest();
  expect(form.conflicted).toEqual(['aims']);
  expect(form.conflicts.aims?.theirs.aims.title).toBe('Their title');
  expect(form.draft.aims.title).toBe('My title');
  expect(saves.at(-1)).toMatchObject({ version: 8, plan: { languages: { support: 'A list of terms' } } });
  expect(saves.at(-1)?.plan.aims).toBeUndefined();
});

async function conflicting(): Promise<PlanForm> {
  const form = open();
  form.draft.aims.title = 'My title';
  form.changed();
  const usual = answer;
  answer = () => {
    stored = savedWith({ aims: theirAims });
    answer = usual;
    return stale;
  };
  await rest();
  return form;
}

test('keeping mine saves it over the version that was shown', async () => {
  const form = await conflicting();
  form.draft.aims.title = 'A third title';
  form.keepMine('aims');
  await rest();
  expect(saves.at(-1)).toMatchObject({ version: 8, plan: { aims: { title: 'A third title' } } });
  expect(form.conflicted).toEqual([]);
});

test('taking theirs sends nothing, and what I typed can be brought back', async () => {
  const form = await conflicting();
  const before = saves.length;
  form.takeTheirs('aims');
  await rest();
  expect(form.draft.aims.title).toBe('Their title');
  expect(saves).toHaveLength(before);
  form.bringBack('aims');
  form.changed();
  await rest();
  expect(saves.at(-1)?.plan.aims?.title).toBe('My title');
});

test('what could not be sent comes back after the tab was closed', () => {
  const form = open();
  form.draft.aims.summary = 'Typed in a train';
  form.changed();
  form.autosave.stop();
  expect(open().draft.aims.summary).toBe('Typed in a train');
  expect(new PlanForm(planned, 'somebody else').draft.aims.summary).toBe('Two ports compared.');
});

test('what comes back over a section that was saved since is shown beside it', () => {
  const form = open();
  form.draft.aims.summary = 'Typed in a train';
  form.changed();
  form.autosave.stop();
  const later = open(savedWith({ aims: theirAims }));
  expect(later.conflicted).toEqual(['aims']);
  expect(later.draft.aims.summary).toBe('Typed in a train');
  expect(later.conflicts.aims?.theirs.aims.title).toBe('Their title');
});

test('a saved section leaves nothing behind in the browser', async () => {
  const form = open();
  form.draft.aims.title = 'Ports and cities ';
  form.changed();
  expect(localStorage.length).toBe(1);
  await rest();
  expect(localStorage.length).toBe(0);
});

test('a number typed as words stays in the form and holds up no other section', async () => {
  const form = open();
  form.draft.teams.size = 'six';
  form.draft.aims.title = 'Ports and cities';
  form.changed();
  await rest();
  expect(saves.map(({ plan: change }) => Object.keys(change))).toEqual([['aims']]);
  expect(form.faultsIn('teams').map(({ field }) => field)).toEqual(['plan.teams.size']);
  expect(form.autosave.state).toBe('refused');
});

test('a section that silo refuses is marked and not sent again until it is changed', async () => {
  const form = open();
  const usual = answer;
  answer = ({ version, plan: change }) =>
    change.aims?.title === 'x'
      ? {
          __typename: 'Refusals',
          refusals: [{ code: 'length', message: 'Too short.', field: 'plan.aims.title' }],
        }
      : usual({ version, plan: change });
  form.draft.aims.title = 'x';
  form.draft.teams.composition = 'By lot';
  form.changed();
  await rest();
  expect(saves.map(({ plan: change }) => Object.keys(change))).toEqual([['aims', 'teams'], ['teams']]);
  expect(form.faultsIn('aims').map(({ message }) => message)).toEqual(['Too short.']);
  form.draft.aims.title = 'Ports again';
  form.changed();
  await rest();
  expect(form.faultsIn('aims')).toEqual([]);
  expect(form.unsaved).toEqual([]);
});

test('while the plan lies with the offices nothing is saved before somebody has agreed to take it back', async () => {
  const form = open(savedWith({ version: 7 }, { state: 'UNDER_REVIEW' }));
  form.draft.aims.title = 'Changed';
  form.changed();
  await rest();
  expect(saves).toEqual([]);
  form.consented = true;
  form.changed();
  await rest();
  expect(saves).toHaveLength(1);
});

test('an instant goes out in the form that the edge reads, however it came', async () => {
  const form = open(
    savedWith({
      version: 7,
      sessions: [{ startsAt: '2026-10-13T07:00:00+00:00', minutes: 60, purpose: null }],
    }),
  );
  expect(form.unsaved).toEqual([]);
  form.draft.sessions[0]!.purpose = 'Welcome';
  form.changed();
  await rest();
  expect(saves[0]?.plan.sessions).toEqual([
    { startsAt: '2026-10-13T07:00:00Z', minutes: 60, purpose: 'Welcome' },
  ]);
});
