import type { Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import type { Criterion } from './reviews.ts';

/** A score as it is chosen: 0 to 3, "cannot" judge, or nothing yet. */
export type Chosen = '' | '0' | '1' | '2' | '3' | 'cannot';

export interface ScoreDraft {
  scores: Record<string, { chosen: Chosen; comment: string }>;
  recommendation: '' | 'ACCEPTED' | 'GOOD_PRACTICE' | 'MORE_INFORMATION';
  summary: string;
}

export const shortestSummary = 20;

export const emptyDraft = (criteria: readonly Criterion[]): ScoreDraft => ({
  scores: Object.fromEntries(criteria.map(({ code }) => [code, { chosen: '', comment: '' }])),
  recommendation: '',
  summary: '',
});

/** What keeps the scores from being given, in the order of the form. */
export function faultsIn(draft: ScoreDraft, criteria: readonly Criterion[]): Fault[] {
  const faults: Fault[] = criteria
    .filter(({ code }) => !draft.scores[code]?.chosen)
    .map(({ code, name }) => ({
      code: 'required',
      field: `scores.${code}`,
      message: t('review.score.needed', { name }),
    }));
  if (!draft.recommendation)
    faults.push({ code: 'required', field: 'recommendation', message: t('review.recommendation.needed') });
  if (draft.summary.trim().length < shortestSummary)
    faults.push({ code: 'length', field: 'summary', message: t('review.summary.needed') });
  return faults;
}

export const scoreOf = (chosen: Chosen): number | null =>
  chosen === '' || chosen === 'cannot' ? null : Number(chosen);

export function inputOf(draft: ScoreDraft, criteria: readonly Criterion[]) {
  return {
    scores: criteria.map(({ code }) => ({
      criterion: code,
      score: scoreOf(draft.scores[code]?.chosen ?? ''),
      comment: draft.scores[code]?.comment.trim() || null,
    })),
    recommendation: draft.recommendation || ('ACCEPTED' as const),
    summary: draft.summary,
  };
}

/** The unsent scores of one reviewer for one round, kept in this browser through a reload or a lost connection. */
export class KeptScores {
  readonly #key: string;

  constructor(personId: string, reviewId: string) {
    this.#key = `coilmatch.review.${personId}.${reviewId}`;
  }

  keep(draft: ScoreDraft): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage costs the safety net, not the form.
    }
  }

  /** What was kept, on the criteria of this rubric. */
  read(criteria: readonly Criterion[]): ScoreDraft {
    const empty = emptyDraft(criteria);
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as ScoreDraft | null;
      if (!kept) return empty;
      const scores = Object.entries(empty.scores).map(([code, none]) => [code, kept.scores[code] ?? none]);
      return { ...empty, ...kept, scores: Object.fromEntries(scores) as ScoreDraft['scores'] };
    } catch {
      return empty;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept then.
    }
  }
}
