import type { PairingParty, PairingSort, PairingState } from '../../gql/generated/graphql.ts';
import { phaseNames, phases, type Phase } from './phases.ts';

export const waitsForChoices = ['', 'me', 'lecturers', 'offices'] as const;
export const sorts = ['DUE_ON', 'CHANGED', 'LONGEST_IN_STATE', 'REQUESTED'] as const satisfies PairingSort[];

/** What the address of the page says: how to look, and what at. */
export interface ProjectFilter {
  view: 'board' | 'list';
  phase: Phase | '';
  waits: (typeof waitsForChoices)[number];
  overdue: boolean;
  country: string;
  search: string;
  institution: string;
  sort: PairingSort;
}

const lecturers: PairingParty[] = ['REQUESTER_LECTURER', 'INVITED_LECTURER'];
const offices: PairingParty[] = ['REQUESTER_OFFICE', 'INVITED_OFFICE'];

const oneOf = <T extends string>(choices: readonly T[], value: string | null, otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

export function filterOf(query: URLSearchParams): ProjectFilter {
  return {
    view: oneOf(['board', 'list'], query.get('view'), 'board'),
    phase: oneOf([...phaseNames, ''], query.get('phase'), ''),
    waits: oneOf(waitsForChoices, query.get('waits'), ''),
    overdue: query.get('overdue') === '1',
    country: query.get('country') ?? '',
    search: query.get('search') ?? '',
    institution: query.get('institution') ?? '',
    sort: oneOf(sorts, query.get('sort'), 'DUE_ON'),
  };
}

/** The address of the page for a filter; what is as usual is left out. */
export function addressOf(filter: ProjectFilter): string {
  const query = new URLSearchParams();
  if (filter.view === 'list') query.set('view', 'list');
  if (filter.phase) query.set('phase', filter.phase);
  if (filter.waits) query.set('waits', filter.waits);
  if (filter.overdue) query.set('overdue', '1');
  if (filter.country) query.set('country', filter.country);
  if (filter.search) query.set('search', filter.search);
  if (filter.institution) query.set('institution', filter.institution);
  if (filter.sort !== 'DUE_ON') query.set('sort', filter.sort);
  const text = query.toString();
  return text ? `/projects?${text}` : '/projects';
}

/** The same filter as the edge takes it, without the states. */
export function variablesOf({ waits, overdue, country, search, institution }: ProjectFilter) {
  return {
    waitingForMe: waits === 'me' || null,
    waitsFor: waits === 'lecturers' ? lecturers : waits === 'offices' ? offices : null,
    overdue: overdue || null,
    country: country || null,
    search: search.trim() || null,
    institutionId: institution || null,
  };
}

export const statesOf = ({ phase }: ProjectFilter): PairingState[] | null =>
  phase ? [...phases[phase]] : null;

/** Where the file of what is shown lies. */
export function fileAddressOf(filter: ProjectFilter, ending: 'csv' | 'xlsx'): string {
  const { waitsFor, ...rest } = variablesOf(filter);
  const told = {
    state: statesOf(filter)?.join(','),
    waitsFor: waitsFor?.join(','),
    ...rest,
    sort: filter.sort,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(told)) if (value) query.set(name, String(value));
  return `/projects.${ending}?${query}`;
}

/** Whether anything is left out of what is shown. */
export const isNarrowed = (filter: ProjectFilter): boolean =>
  Boolean(
    filter.phase || filter.waits || filter.overdue || filter.country || filter.search || filter.institution,
  );
