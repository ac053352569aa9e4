import type { ApprovalDecision, DecideApprovalInput } from '../../gql/generated/graphql.ts';
import type { Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import { settledIn } from './reviewFacts.ts';
import type { SideReview } from './reviews.ts';

export interface PointDraft {
  key: string;
  label: string;
  help?: string | null;
  required: boolean;
  answer: '' | 'done' | 'notNeeded';
  note: string;
}

export interface DecisionDraft {
  decision: '' | ApprovalDecision;
  comment: string;
  points: PointDraft[];
}

/** A reason is at least so many characters long. */
const shortestReason = 10;

/** The checklist without what an earlier step has settled. */
export function draftFor(review: SideReview): DecisionDraft {
  const settled = settledIn(review);
  return {
    decision: '',
    comment: '',
    points: review.checklist
      .filter(({ key }) => !settled.has(key))
      .map((item) => ({ ...item, answer: '', note: '' })),
  };
}

/** What stands in the way of sending, in the order of the form. */
export function faultsIn({ decision, comment, points }: DecisionDraft): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ code: 'required', message, field });
  if (!decision) fault('decision', t('approval.form.chooseOne'));
  if (decision === 'APPROVE') {
    for (const { key, label, required, answer, note } of points) {
      if (answer === 'notNeeded' && !note.trim())
        fault(`checklist.${key}`, t('approval.form.noteMissing', { item: label }));
      else if (required && !answer) fault(`checklist.${key}`, t('approval.form.missing', { item: label }));
    }
  } else if (decision && comment.trim().length < shortestReason) {
    fault('comment', t('approval.form.comment.short'));
  }
  return faults;
}

export function inputOf(
  draft: DecisionDraft,
  decision: ApprovalDecision,
  pairingId: string,
  planHash: string,
): DecideApprovalInput {
  return {
    pairingId,
    planHash,
    decision,
    comment: draft.comment.trim() || null,
    checklist: draft.points
      .filter(({ answer, note }) => answer || note.trim())
      .map(({ key, answer, note }) => ({
        key,
        done: answer === 'done',
        notNeeded: answer === 'notNeeded',
        note: note.trim() || null,
      })),
  };
}
