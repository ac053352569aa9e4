import type { PairingRow } from './pairings.ts';

interface Sides<Listing> {
  listing: Listing;
  partnerListing: Listing;
  side?: string | null;
}

/** The listing of the reader's side and the one across; the requester's first for somebody who is on neither. */
export function sidesOf<Listing>({ listing, partnerListing, side }: Sides<Listing>): {
  ours: Listing;
  theirs: Listing;
} {
  return side === 'INVITED'
    ? { ours: partnerListing, theirs: listing }
    : { ours: listing, theirs: partnerListing };
}

export interface Inbox {
  toAnswer: PairingRow[];
  sent: PairingRow[];
  decided: PairingRow[];
}

/** Requests to answer come by due date; what is decided comes latest first. */
export function sorted(pairings: readonly PairingRow[]): Inbox {
  const open = pairings.filter(({ state }) => state === 'REQUESTED');
  const byDue = open.toSorted((a, b) => a.replyDueOn.localeCompare(b.replyDueOn));
  const decidedAt = ({ answeredAt, requestedAt }: PairingRow) => answeredAt ?? requestedAt;
  return {
    toAnswer: byDue.filter(({ side }) => side === 'INVITED'),
    sent: byDue.filter(({ side }) => side !== 'INVITED'),
    decided: pairings
      .filter(({ state }) => state !== 'REQUESTED')
      .toSorted((a, b) => decidedAt(b).localeCompare(decidedAt(a))),
  };
}
