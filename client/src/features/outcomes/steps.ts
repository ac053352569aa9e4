import type { Definitions, Measure } from './outcomes.ts';

/** The form in parts that fit a phone and a short break; `check` comes after them. */
export const steps = [
  { code: 'class', measures: ['students', 'learning', 'recognition'] },
  { code: 'said', measures: ['satisfaction', 'relations', 'digital', 'intercultural'] },
  { code: 'course', measures: ['problems', 'access', 'inclusion'] },
  { code: 'you', measures: ['workload', 'lecturer', 'durability'] },
  { code: 'lessons', measures: ['lessons'] },
  { code: 'check', measures: [] },
] as const satisfies { code: string; measures: string[] }[];

export type Step = (typeof steps)[number]['code'];

export const stepOf = (code: string | null): Step =>
  steps.find((step) => step.code === code)?.code ?? 'class';

export const nextStep = (code: Step): Step | null =>
  steps[steps.findIndex((step) => step.code === code) + 1]?.code ?? null;

export const stepBefore = (code: Step): Step | null =>
  steps[steps.findIndex((step) => step.code === code) - 1]?.code ?? null;

/** The part in which a measure is asked. */
export const stepOfMeasure = (key: string): Step =>
  steps.find(({ measures }) => (measures as readonly string[]).includes(key))?.code ?? 'class';

/** In the order of the step; a measure that a newer service adds comes with the first one. */
export function measuresIn(code: Step, { measures }: Definitions): Measure[] {
  return measures.filter(({ key }) => code !== 'check' && stepOfMeasure(key) === code);
}

/** "answers.students.started" is about the measure students. */
export const measureOfField = (field: string | null | undefined): string =>
  /^answers\.(\w+)/.exec(field ?? '')?.[1] ?? '';
