import { ourListing } from './fixtures.ts';
import type { FullPairing } from '../src/features/pairings/pairings.ts';

/** A pairing as its page has it; panels load what else they need. */
export const pairing = (changes: Partial<FullPairing> = {}): FullPairing =>
  ({
    id: 'q1',
    state: 'READY',
    side: 'REQUESTER',
    mayAct: [],
    answeredAt: '2026-12-01T09:00:00Z',
    listing: ourListing,
    partnerListing: { ...ourListing, id: 'l2' },
    ...changes,
  }) as unknown as FullPairing;

const side = (name: 'REQUESTER' | 'INVITED') => ({
  side: name,
  institution: { id: name, name: name === 'REQUESTER' ? 'Aschaffenburg' : 'Malaya' },
  complete: false,
  open: [{ item: 'recording', text: 'Whether live sessions are recorded.' }],
  mayEdit: false,
  agreementNeeded: null,
  agreementReference: null,
  dataTransferBasis: null,
  recording: null,
  consentText: null,
  toolsChecked: false,
  accessibilityChecked: false,
  studentContact: null,
  note: null,
  savedBy: null,
  savedAt: null,
});

export const readiness = {
  complete: false,
  requester: { ...side('REQUESTER'), mayEdit: true },
  invited: side('INVITED'),
  transfer: {
    rule: 'SAFEGUARDS',
    suggested: 'STANDARD_CLAUSES',
    text: 'There is no adequacy decision on Malaysia.',
    decision: null,
    source: 'https://law.example',
    checkedOn: '2026-11-21',
  },
  tools: [{ tool: 'zoom', name: 'Zoom', requester: 'REACHABLE', invited: 'RESTRICTED', fallback: 'Jitsi' }],
  startCheck: {
    startsOn: '2027-04-05',
    due: true,
    feasible: false,
    obstacles: ['The week of 12 April 2027 is no longer taught on both sides.'],
    requesterStudents: null,
    invitedStudents: 28,
  },
};

const report = {
  status: 'ON_TRACK',
  reason: null,
  incidents: [],
  minutesLost: 0,
  students: null,
  comment: null,
};
const week = (number: number, changes: object = {}) => ({
  week: `2027-04-${String(5 + 7 * (number - 1)).padStart(2, '0')}`,
  number,
  phase: 'PROJECT',
  focus: null,
  begun: true,
  ended: true,
  missing: [],
  requester: null,
  invited: null,
  ...changes,
});

export const running = {
  id: 'q1',
  side: 'REQUESTER',
  mayAct: ['REPORT_WEEK', 'RAISE_RISK', 'SCALE_BACK', 'CANCEL'],
  listing: { id: 'l1', institution: { id: 'i1', name: 'Aschaffenburg' } },
  partnerListing: { id: 'l2', institution: { id: 'i2', name: 'Malaya' } },
  project: {
    startedOn: '2027-04-05',
    requesterStudents: 24,
    invitedStudents: 28,
    minutesLost: 20,
    missingReports: 1,
    mayDeliver: false,
    risk: null as object | null,
    weeks: [
      week(1, { requester: { ...report, reportedAt: '2027-04-09T09:00:00Z' }, missing: ['INVITED'] }),
      week(2, { ended: false }),
      week(3, { begun: false, ended: false }),
    ],
  },
};
