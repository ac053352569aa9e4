import type * as Schema from '../generated/types.ts';

/** What silo sends. Shapes equal the schema's, except that a reference is an id which a loader follows. */
export type SiloInstitution = Omit<Schema.Institution, 'listings' | '__typename'>;

export type SiloListing = Omit<Schema.Listing, 'institution' | 'owner' | '__typename'> & {
  institutionId: string;
  ownerId?: string | null;
};

export type SiloMembership = Omit<Schema.Membership, 'institution' | 'person' | '__typename'> & {
  personId: string;
  institutionId?: string | null;
};

/** A person as others see them has no memberships, and an e-mail address only where the caller may see it. */
export type SiloPerson = Partial<Omit<Schema.Person, 'memberships' | '__typename'>> & {
  id: string;
  memberships?: SiloMembership[];
};

export type SiloMembershipRequest = { membership: SiloMembership; person?: SiloPerson; requestedAt: string };

export type SiloSuggestion = Omit<Schema.PartnerSuggestion, 'listing' | '__typename'> & {
  partnerListingId: string;
};

export type SiloContact = Omit<Schema.Contact, 'institution' | '__typename'> & { institutionId: string };

export type SiloApproval = Omit<Schema.Approval, 'institution' | 'decidedBy' | '__typename'> & {
  institutionId: string;
  decidedById?: string | null;
};

export type SiloPairing = Omit<
  Schema.Pairing,
  'listing' | 'partnerListing' | 'contacts' | 'approvals' | 'nextBest' | 'history' | '__typename'
> & {
  listingId: string;
  partnerListingId: string;
  contacts?: SiloContact[];
  approvals?: SiloApproval[];
};

export type SiloHistoryEntry = Schema.HistoryEntry;

export type SiloPage<Node> = {
  nodes: Node[];
  hasNextPage: boolean;
  endCursor?: string | null;
  total?: number | null;
};

export type SiloSuggestionPage = SiloPage<SiloSuggestion> & { feasible: number; compared: number };

export type SiloSession = { token: string; expiresAt: string; personId: string };

export type SiloRefusal = { code: string; message: string; field?: string | null };

/** An expected no is a value; only a fault of ours or of the machine is an exception. */
export type SiloReply<Value> = { ok: true; value: Value } | SiloRefused;
export type SiloRefused = {
  ok: false;
  status: number;
  refusals: [SiloRefusal, ...SiloRefusal[]];
  several: boolean;
};
