import type { Fault } from '../../../gql/refusals.ts';
import type { Vocabularies } from '../../vocabularies.ts';
import type { PlanForm } from '../planForm.svelte.ts';
import type { PlanWords } from '../planWords.ts';

/** What every section of the editor is given. */
export interface SectionProps {
  form: PlanForm;
  words: PlanWords;
  /** What silo refused of this section, and numbers that cannot be read. */
  faults: readonly Fault[];
  tables: Vocabularies;
}
