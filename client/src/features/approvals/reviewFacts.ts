import type { Review, SideReview, Step } from './reviews.ts';

/** As people read a version aloud: the first eight digits of its hash. */
export const shortHash = (hash: string): string => hash.slice(0, 8);

/** The caller's side of the review; nothing for somebody who only looks on. */
export const ownReview = ({ approvals, side }: Review): SideReview | undefined =>
  approvals.find((approval) => approval.side === side);

/** The step whose turn it is. */
export const openStep = ({ decision, steps }: SideReview): Step | undefined =>
  decision === 'PENDING' ? steps.find((step) => step.decision === 'PENDING') : undefined;

/** When the later of the two signatures was given. */
export const signedAt = ({ signatures }: Review): string | undefined =>
  signatures
    .map((signature) => signature.signedAt)
    .toSorted()
    .at(-1);

/** The points that an earlier step of this institution has settled. */
export function settledIn({ steps }: SideReview): Map<string, Step['checklist'][number]> {
  const items = steps
    .filter(({ decision }) => decision === 'APPROVED')
    .flatMap(({ checklist }) => checklist)
    .filter(({ done, notNeeded, note }) => done || (notNeeded && note));
  return new Map(items.map((item) => [item.key, item]));
}

/** The version about which this side decided last, when it is another than the present one. */
export function decidedBefore({ history, side, planHash }: Review): string | undefined {
  const decided = history
    .filter(({ event }) => event === 'StepDecided')
    .map(({ data }) => JSON.parse(data) as { side: string; planHash: string })
    .filter((one) => one.side === side && one.planHash !== planHash);
  return decided.at(-1)?.planHash;
}
