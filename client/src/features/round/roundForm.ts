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

const whole = /^\d{1,4}$/;

/** Which dates and numbers are missing or cannot be read; the rules themselves are silo's. */
export function unreadable(draft: RoundDraft): string[] {
  const dates = (['termStart', 'termEnd', 'opensOn', 'closesOn'] as const).filter(
    (field) => !draft[field] && (draft.entry === 'ENTERED' || field.startsWith('term')),
  );
  const numbers = [
    ...(whole.test(draft.mostPartners.trim()) ? [] : ['mostPartners']),
    ...(/^\d{0,4}$/.test(draft.mostPairsPerInstitution.trim()) ? [] : ['mostPairsPerInstitution']),
    ...(whole.test(draft.minimumPoints.trim()) ? [] : ['minimumFit']),
  ];
  return [...dates, ...numbers];
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
