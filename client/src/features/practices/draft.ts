import type { PracticeLicence, PracticeTextInput } from '../../gql/generated/graphql.ts';
import type { PracticeText } from './practices.ts';

/** The text as its form has it: lists as lines, nothing missing. */
export interface PracticeDraft {
  title: string;
  summary: string;
  outcomes: string;
  keywords: string;
  weeks: { phase: PracticeText['weeks'][number]['phase']; focus: string; session: string }[];
  tasks: { title: string; description: string; output: string; week: number; weeks: number }[];
  worked: string;
  didNot: string;
  advice: string;
  context: string;
  licence: PracticeLicence;
  creditLine: string;
}

/** @param side whose credit line the writer may change; null for those who may not. */
export const draftOf = (practice: PracticeText, side: 'requester' | 'invited' | null): PracticeDraft => ({
  title: practice.title,
  summary: practice.summary ?? '',
  outcomes: practice.outcomes.join('\n'),
  keywords: practice.keywords.join(', '),
  weeks: practice.weeks.map(({ phase, focus, session }) => ({
    phase,
    focus: focus ?? '',
    session: session ?? '',
  })),
  tasks: practice.tasks.map(({ title, description, output, week, weeks }) => ({
    title,
    description: description ?? '',
    output: output ?? '',
    week,
    weeks,
  })),
  worked: practice.worked ?? '',
  didNot: practice.didNot ?? '',
  advice: practice.advice ?? '',
  context: practice.context ?? '',
  licence: practice.licence,
  creditLine: (side && practice[side].creditLine) ?? '',
});

const parts = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

/** Only what was changed, so that nobody's words are sent in the name of another. */
export function changesOf(before: PracticeDraft, now: PracticeDraft): PracticeTextInput {
  const differs = (name: keyof PracticeDraft) => JSON.stringify(before[name]) !== JSON.stringify(now[name]);
  const changed: PracticeTextInput = {};
  for (const name of ['title', 'summary', 'worked', 'didNot', 'advice', 'context', 'creditLine'] as const)
    if (differs(name)) changed[name] = now[name];
  if (differs('outcomes')) changed.outcomes = parts(now.outcomes, /\n/);
  if (differs('keywords')) changed.keywords = parts(now.keywords, /[,;\n]/);
  if (differs('weeks')) changed.weeks = now.weeks;
  if (differs('tasks')) changed.tasks = now.tasks;
  if (differs('licence')) changed.licence = now.licence;
  return changed;
}
