import type { PairingAction, PairingParty, PairingState } from '../../gql/generated/graphql.ts';
import { listOf, t } from '../../i18n/t.ts';
import type { FullPairing } from './pairings.ts';
import { sidesOf } from './sides.ts';
import './texts.ts';

/** The stages that a pairing passes, in order. */
export const stages = ['asked', 'planning', 'offices', 'gettingReady', 'running', 'delivered'] as const;
export type Stage = (typeof stages)[number];

const stageOfState: Partial<Record<PairingState, Stage>> = {
  REQUESTED: 'asked',
  DECLINED: 'asked',
  WITHDRAWN: 'asked',
  CO_DESIGN: 'planning',
  CHANGES_REQUESTED: 'planning',
  UNDER_REVIEW: 'offices',
  REJECTED: 'offices',
  APPROVED: 'gettingReady',
  READY: 'gettingReady',
  RUNNING: 'running',
  AT_RISK: 'running',
};

const ended: readonly PairingState[] = ['DECLINED', 'WITHDRAWN', 'LAPSED', 'REJECTED', 'CANCELLED'];

export interface Place {
  stage: Stage;
  /** It went no further than this stage. */
  ended: boolean;
}

type Standing = Pick<FullPairing, 'state' | 'answeredAt' | 'cancellation'>;

/** Where a pairing is on its way, or where it left the way. */
export function placeOf({ state, answeredAt, cancellation }: Standing): Place {
  const last = state === 'CANCELLED' && cancellation ? cancellation.from : state;
  const lapsedIn: Stage = answeredAt ? 'planning' : 'asked';
  const stage = last === 'LAPSED' ? lapsedIn : (stageOfState[last] ?? 'delivered');
  return { stage, ended: ended.includes(state) };
}

/** A party as the reader would name it: "the international office of Universiti Malaya". */
function partyInWords(party: PairingParty, pairing: FullPairing): string {
  if (party === 'SECRETARIAT' || party === 'REVIEWERS' || party === 'CHAIR')
    return t(`pairing.party.${party}`);
  const { ours, theirs } = sidesOf(pairing);
  const isRequester = party.startsWith('REQUESTER');
  const isOurs = pairing.side === (isRequester ? 'REQUESTER' : 'INVITED');
  const office = party.endsWith('OFFICE');
  if (isOurs) return office ? t('pairing.party.ourOffice') : t('pairing.party.ourLecturer');
  const onTheSides = pairing.side === 'REQUESTER' || pairing.side === 'INVITED';
  const listing = onTheSides ? theirs : isRequester ? ours : theirs;
  const { name } = listing.institution;
  return office ? t('pairing.party.office', { name }) : t('pairing.party.lecturer', { name });
}

/** Whose turn it is, as a sentence; empty when nobody has to act. */
export function turnInWords(pairing: FullPairing): string {
  const { waitsFor, waitingForMe, side } = pairing;
  if (!waitsFor.length) return '';
  const others = waitingForMe ? waitsFor.filter((party) => !party.startsWith(String(side))) : waitsFor;
  const who = listOf(others.map((party) => partyInWords(party, pairing)));
  if (!waitingForMe) return t('pairing.waitsFor', { who });
  return who ? t('pairing.yourTurnToo', { who }) : t('pairing.yourTurn');
}

export interface MainAction {
  label: string;
  href: string;
}

/** What each action that can come next is called here, and where it is done: the first that the caller may take counts. */
const mainActions: [PairingAction, (id: string) => MainAction][] = [
  ['SUBMIT_OUTCOME', (id) => ({ label: t('pairing.action.outcome'), href: `/outcomes/${id}` })],
  ['SCORE_REVIEW', (id) => ({ label: t('pairing.action.score'), href: `/reviews/${id}` })],
  ['ASSIGN_REVIEWERS', (id) => ({ label: t('pairing.action.assign'), href: `/reviews/${id}` })],
  ['CONCLUDE_REVIEW', (id) => ({ label: t('pairing.action.conclude'), href: `/reviews/${id}` })],
  ['CONSENT_TO_PRACTICE', () => ({ label: t('pairing.action.consent'), href: '#panel-practice' })],
  ['PUBLISH', () => ({ label: t('pairing.action.publish'), href: '#panel-practice' })],
  ['DECIDE_APPROVAL', () => ({ label: t('pairing.action.decide'), href: '#panel-approvals' })],
  ['SIGN_PLAN', (id) => ({ label: t('pairing.action.plan'), href: `/plans/${id}` })],
  ['START', () => ({ label: t('pairing.action.start'), href: '#panel-readiness' })],
  ['DELIVER', () => ({ label: t('pairing.action.deliver'), href: '#panel-running' })],
  ['RESOLVE_RISK', () => ({ label: t('pairing.action.resolve'), href: '#panel-running' })],
  ['REPORT_WEEK', () => ({ label: t('pairing.action.report'), href: '#panel-running' })],
  ['SAVE_READINESS', () => ({ label: t('pairing.action.readiness'), href: '#panel-readiness' })],
  ['CONFIRM_START', () => ({ label: t('pairing.action.confirm'), href: '#panel-readiness' })],
];

/** The one thing that this caller can do next; undefined when it is not their turn. */
export function mainActionOf({ id, mayAct, waitingForMe, state }: FullPairing): MainAction | undefined {
  if (!waitingForMe || state === 'REQUESTED') return undefined;
  return mainActions.find(([action]) => mayAct.includes(action))?.[1](id);
}
