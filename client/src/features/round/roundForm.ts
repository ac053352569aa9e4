import type { SaveRoundInput } from '../../gql/generated/graphql.ts';
import type { Round } from './rounds.ts';

/** A round while it is being filled in: numbers as typed, points instead of a share. */
export interface RoundDraft {
  institutionId: string;
  name: string;
  text: string;
  termStart: string;
  termEnd: string;
  opensOn: string;
  closesOn: string;
  entry: 'ENTERED' | 'FILTERED';
  fields: string[];
  mostPartners: string;
  mostPairsPerInstitution: string;
  minimumPoints: string;
  spreadChances: boolean;
}

export const emptyRound = (institutionId: string): RoundDraft => ({
  institutionId,
  name: '',
  text: '',
  termStart: '',
  termEnd: '',
  opensOn: '',
  closesOn: '',
  entry: 'FILTERED',
  fields: [],
  mostPartners: '1',
  mostPairsPerInstitution: '',
  minimumPoints: '50',
  spreadChances: true,
});

export const draftOf = (round: Round): RoundDraft => ({
  institutionId: round.institution?.id ?? '',
  name: round.name,
  text: round.text,
  termStart: round.termStart,
  termEnd: round.termEnd,
  opensOn: round.opensOn,
  closesOn: round.closesOn,
  entry: round.entry,
  fields: [...round.fields],
  mostPartners: String(round.mostPartners),
  mostPairsPerInstitution: round.mostPairsPerInstitution ? String(round.mostPairsPerInstitution) : '',
  minimumPoints: String(Math.round(round.minimumFit * 100)),
  spreadChances: round.spreadChances,
});

/** What is missing, or no number; the rules themselves are silo's. */
export function unreadable(draft: RoundDraft) {
  const days = draft.entry === 'ENTERED' ? (['opensOn', 'closesOn'] as const) : [];
  const missing = (['name', 'text', 'termStart', 'termEnd', ...days] as const).filter(
    (field) => !draft[field].trim(),
  );
  const numbers = [
    { field: 'mostPartners' as const, fine: /^\d{1,4}$/.test(draft.mostPartners.trim()) },
    {
      field: 'mostPairsPerInstitution' as const,
      fine: /^\d{0,4}$/.test(draft.mostPairsPerInstitution.trim()),
    },
    { field: 'minimumFit' as const, fine: /^\d{1,4}$/.test(draft.minimumPoints.trim()) },
  ].filter(({ fine }) => !fine);
  return [
    ...missing.map((field) => ({ field, kind: 'text' as const })),
    ...numbers.map(({ field }) => ({ field, kind: 'number' as const })),
  ];
}

/** What is sent; a round that takes its listings by a filter has no days for putting them in, so the term stands in. */
export function inputOf(draft: RoundDraft, round: { id: string; version: number } | null): SaveRoundInput {
  const { minimumPoints, mostPairsPerInstitution, mostPartners, institutionId, ...rest } = draft;
  return {
    ...rest,
    ...(round ? { id: round.id, version: round.version } : { institutionId: institutionId || null }),
    opensOn: draft.opensOn || draft.termStart,
    closesOn: draft.closesOn || draft.termEnd,
    mostPartners: Number(mostPartners),
    mostPairsPerInstitution: mostPairsPerInstitution.trim() ? Number(mostPairsPerInstitution) : null,
    minimumFit: Number(minimumPoints) / 100,
  };
}
