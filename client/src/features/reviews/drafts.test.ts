import { expect, test } from 'vitest';
import { draftOf as groupDraft, inputOf } from './groupDraft.ts';
import type { ExpertGroup } from './reviews.ts';
import { compare, newCriterion } from './rubricDraft.ts';

const one = (code: string, name = code) => ({ ...newCriterion(), code, name });

test('versions of the rubric are compared by code: what is new, left out, changed and unchanged', () => {
  const { changes, unchanged } = compare(
    [one('teamwork'), one('evidence', 'Evidence and lessons'), one('open')],
    [one('evidence'), one('teamwork'), one('gone')],
  );
  expect(changes.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
    'changed evidence',
    'added open',
    'removed gone',
  ]);
  expect(unchanged).toBe(1);
});

const group = {
  id: 'g1',
  version: 4,
  name: 'Group',
  chair: 'p1',
  mayEdit: true,
  members: [
    {
      person: { id: 'p1', displayName: null, email: 'a@experts.example' },
      country: 'SE',
      institution: { id: 'i1', name: 'Lund' },
      institutionName: null,
      since: null,
      until: '2027-12-31',
    },
  ],
} satisfies ExpertGroup;

test('a member’s institution stays linked until another name is typed over it', () => {
  const draft = groupDraft(group);
  expect(inputOf(draft, group)).toMatchObject({
    id: 'g1',
    version: 4,
    chair: 'a@experts.example',
    members: [{ institutionId: 'i1', institutionName: null, since: null, until: '2027-12-31' }],
  });
  draft.members[0]!.institutionName = 'Umeå';
  expect(inputOf(draft, group).members[0]).toMatchObject({ institutionId: null, institutionName: 'Umeå' });
});
