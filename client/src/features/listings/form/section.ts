import type { Fault } from '../../../gql/refusals.ts';
import type { Vocabularies } from '../../vocabularies.ts';
import type { ListingForm } from '../listingForm.svelte.ts';

/** What every section of the form is given. */
export interface SectionProps {
  form: ListingForm;
  faults: readonly Fault[];
}

export interface SectionWithTables extends SectionProps {
  tables: Vocabularies;
}

/** Whether the institution's habit stands in for an answer of the lecturer. */
export const isAssumed = (form: ListingForm, field: string): boolean =>
  form.assumed.includes(field) || form.assumed.includes(`course.${field}`);
