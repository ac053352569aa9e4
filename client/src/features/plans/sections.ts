import type { PlanSection } from '../../gql/generated/graphql.ts';

/** The sections of a plan in the order in which they are read, by the names of their fields. */
export const sections = [
  'aims',
  'outcomes',
  'weeks',
  'tasks',
  'sessions',
  'teams',
  'assessment',
  'tools',
  'languages',
  'accessibility',
  'dataSharing',
  'externalPartner',
] as const;
export type Section = (typeof sections)[number];

/** "dataSharing" is DATA_SHARING among the codes. */
export const codeOf = (section: Section): PlanSection =>
  section.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as PlanSection;

export const sectionOf = (code: PlanSection): Section =>
  sections.find((section) => codeOf(section) === code) ?? 'aims';

/** The section that a field path such as "plan.weeks[3].monday" belongs to. */
export const sectionAt = (path: string | null | undefined): Section | undefined =>
  sections.find((section) => new RegExp(`^plan\\.${section}(?![A-Za-z])`).test(path ?? ''));
