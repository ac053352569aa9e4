import { expect, test } from 'vitest';
import { emptyDraft, filledFrom } from './draft.ts';

test('what silo filled in shows up in the empty fields, and what was typed stays', () => {
  const typed = { ...emptyDraft('Asia/Tokyo'), moduleWeeks: '4', tools: ['zoom'] };
  const stored = {
    ...emptyDraft('Asia/Tokyo'),
    windowStart: '2027-04-05',
    moduleWeeks: '6',
    tools: ['moodle'],
    breaks: [{ from: '2027-05-01', to: '2027-05-05', name: 'Golden Week', kind: 'HOLIDAY' }],
  };

  const filled = filledFrom(typed, stored);

  expect(filled).toMatchObject({ windowStart: '2027-04-05', moduleWeeks: '4', tools: ['zoom'] });
  expect(filled.breaks).toEqual(stored.breaks);
});
