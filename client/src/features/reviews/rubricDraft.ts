import type { Rubric } from './reviews.ts';

export interface CriterionDraft {
  code: string;
  frame: Rubric['criteria'][number]['frame'];
  name: string;
  description: string;
  anchors: string[];
}

export const frames = ['COIL_OSCQR', 'OSCQR', 'TEC', 'EQUITY', 'OWN'] as const;

export const newCriterion = (): CriterionDraft => ({
  code: '',
  frame: 'OWN',
  name: '',
  description: '',
  anchors: ['', '', '', ''],
});

export const draftOf = (rubric: Rubric | undefined): CriterionDraft[] =>
  (rubric?.criteria ?? []).map(({ code, frame, name, description, anchors }) => ({
    code,
    frame,
    name,
    description,
    anchors: [...anchors],
  }));

export interface CriterionChange {
  kind: 'added' | 'removed' | 'changed';
  code: string;
  now: CriterionDraft | undefined;
  before: CriterionDraft | undefined;
}

/** What a version changes of another one, by the codes of the criteria; and how many it keeps as they are. */
export function compare(
  now: readonly CriterionDraft[],
  before: readonly CriterionDraft[],
): { changes: CriterionChange[]; unchanged: number } {
  const changes: CriterionChange[] = [];
  let unchanged = 0;
  for (const one of now) {
    const other = before.find(({ code }) => code === one.code);
    if (!other) changes.push({ kind: 'added', code: one.code, now: one, before: undefined });
    else if (JSON.stringify(other) === JSON.stringify(one)) unchanged += 1;
    else changes.push({ kind: 'changed', code: one.code, now: one, before: other });
  }
  for (const one of before) {
    if (!now.some(({ code }) => code === one.code))
      changes.push({ kind: 'removed', code: one.code, now: undefined, before: one });
  }
  return { changes, unchanged };
}
