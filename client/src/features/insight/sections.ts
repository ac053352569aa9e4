import type { Component } from 'svelte';
import Agreement from './sections/Agreement.svelte';
import Balance from './sections/Balance.svelte';
import Designs from './sections/Designs.svelte';
import Fairness from './sections/Fairness.svelte';
import Failures from './sections/Failures.svelte';
import Flow from './sections/Flow.svelte';
import Inclusion from './sections/Inclusion.svelte';
import Outcomes from './sections/Outcomes.svelte';
import type { PilotStatistics } from './insight.ts';

export const sectionNames = [
  'balance',
  'inclusion',
  'flow',
  'failures',
  'outcomes',
  'designs',
  'fairness',
  'agreement',
] as const;
export type SectionName = (typeof sectionNames)[number];

export const isSection = (name: string | undefined): name is SectionName =>
  sectionNames.some((one) => one === name);

/** What each section shows. */
export const sections: Record<SectionName, Component<{ statistics: PilotStatistics }>> = {
  balance: Balance,
  inclusion: Inclusion,
  flow: Flow,
  failures: Failures,
  outcomes: Outcomes,
  designs: Designs,
  fairness: Fairness,
  agreement: Agreement,
};
