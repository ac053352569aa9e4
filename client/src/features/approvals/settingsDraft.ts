import type { SaveApprovalSettingsInput, StepDecider } from '../../gql/generated/graphql.ts';
import type { Fault } from '../../gql/refusals.ts';
import type { Settings } from './approvals.ts';

export interface StepDraft {
  key: string | null;
  name: string;
  decidedBy: StepDecider;
  /** Mail addresses, one on each line. */
  people: string;
}

export interface ItemDraft {
  key: string | null;
  label: string;
  help: string;
  required: boolean;
}

export interface SettingsDraft {
  steps: StepDraft[];
  checklist: ItemDraft[];
  reviewDays: string;
  standingDelegate: string;
}

export const newStep = (): StepDraft => ({ key: null, name: '', decidedBy: 'NAMED', people: '' });
export const newItem = (): ItemDraft => ({ key: null, label: '', help: '', required: true });

export function draftOf(settings: Settings): SettingsDraft {
  return {
    steps: settings.steps.map(({ people, ...step }) => ({
      ...step,
      people: people.map(({ email }) => email).join('\n'),
    })),
    checklist: settings.checklist.map(({ help, ...item }) => ({ ...item, help: help ?? '' })),
    reviewDays: String(settings.reviewDays),
    standingDelegate: settings.standingDelegate?.email ?? '',
  };
}

/** What is sent; null when the working days are no whole number. */
export function inputOf(
  draft: SettingsDraft,
  institutionId: string,
  version: number,
): SaveApprovalSettingsInput | null {
  if (!/^\s*\d{1,3}\s*$/.test(draft.reviewDays)) return null;
  return {
    institutionId,
    version,
    steps: draft.steps.map(({ people, ...step }) => ({
      ...step,
      people: step.decidedBy === 'NAMED' ? linesOf(people) : [],
    })),
    checklist: draft.checklist.map(({ help, ...item }) => ({ ...item, help: help.trim() || null })),
    reviewDays: Number(draft.reviewDays),
    standingDelegate: draft.standingDelegate.trim() || null,
  };
}

/** Puts an entry one place up or down, in its list. */
export function move<Entry>(list: Entry[], index: number, by: -1 | 1): void {
  const [entry] = list.splice(index, 1);
  if (entry !== undefined) list.splice(index + by, 0, entry);
}

/** What is wrong at this path or anywhere below it. */
export const faultUnder = (faults: readonly Fault[], path: string): string | undefined =>
  faults.find(({ field }) => field === path || field?.startsWith(`${path}[`))?.message;

const linesOf = (text: string) =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
