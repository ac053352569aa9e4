import type {
  SiloComparison,
  SiloInstitution,
  SiloListing,
  SiloPairing,
  SiloRound,
  SiloRoundPair,
  SiloSuggestion,
} from '../silo/types.ts';

const defaults: SiloInstitution['defaults'] = {
  language: 'en',
  cefr: 'B2',
  studentsMin: 20,
  studentsMax: 30,
  liveStart: '08:00',
  liveEnd: '18:00',
  tools: [],
};

const course = (id: string): SiloListing['course'] => ({
  id: `c-${id}`,
  title: `Course ${id}`,
  localTitle: null,
  code: null,
  description: null,
  learningOutcomes: null,
  keywords: [],
  fields: ['0613'],
  eqfLevel: 6,
  credits: null,
  deliveryMode: null,
  isNew: null,
  sdgs: [],
  textLanguage: null,
  prerequisites: null,
});

export const institution = (id: string): SiloInstitution => ({
  id,
  slug: id,
  name: `University ${id}`,
  localNames: [],
  acronym: null,
  country: 'MY',
  countryName: 'Malaysia',
  territory: null,
  region: 'Asia',
  city: 'Kuala Lumpur',
  timeZone: 'Asia/Kuala_Lumpur',
  domains: [],
  rorId: null,
  erasmusCode: null,
  kind: 'UNIVERSITY',
  website: null,
  coordinator: null,
  academicSessions: [],
  defaults,
  meetingHours: { days: ['TUESDAY'], start: '08:00', end: '18:00' },
  version: 1,
  mayEdit: false,
  confirmed: true,
});

export const listing = (id: string, institutionId = 'i1'): SiloListing => ({
  id,
  institutionId,
  title: `Course ${id}`,
  state: 'PUBLISHED',
  version: 1,
  ownerId: null,
  course: course(id),
  windowStart: '2026-10-12',
  windowEnd: '2026-12-18',
  moduleWeeks: 6,
  liveMode: 'EITHER',
  liveMinutesPerWeek: 90,
  studentsMin: 20,
  studentsMax: 30,
  partnerFields: 'ANY',
  exchangeType: null,
  bandwidth: null,
  wishes: null,
  partnersSought: 1,
  capacityLeft: 1,
  visibility: 'PUBLIC',
  expiresOn: null,
  publishedAt: null,
  breaks: [],
  timeZone: 'Asia/Kuala_Lumpur',
  slots: [],
  languages: [],
  listedPartnerFields: [],
  tools: [],
  preferredCountries: [],
  blockedCountries: [],
  blockedInstitutions: [],
  assumed: [],
  updatedAt: '2026-10-01T08:00:00Z',
  mayEdit: false,
  faults: [],
});

export const suggestion = (partnerListingId: string): SiloSuggestion => ({
  partnerListingId,
  score: 0.8,
  margin: 1.4,
  priorMargin: 1.2,
  moved: null,
  reasons: [
    { criterion: 'topic', contribution: 1.4, prior: 1.2, learned: 0.2, text: 'The topics are close.' },
  ],
  feasibility: {
    feasible: true,
    obstacles: [],
    commonWeeks: ['2026-10-12'],
    clockChanges: [],
    hints: [],
    liveSlots: [
      {
        week: '2026-10-12',
        startUtc: '2026-10-12T08:00:00Z',
        endUtc: '2026-10-12T09:00:00Z',
        ourStart: '2026-10-12T10:00',
        ourEnd: '2026-10-12T11:00',
        theirStart: '2026-10-12T16:00',
        theirEnd: '2026-10-12T17:00',
      },
    ],
  },
});

/** The first partner can work, the others start too early. */
export const comparison = (partnerListingIds: string[]): SiloComparison => ({
  partners: partnerListingIds.map((partnerListingId, at) => {
    const { reasons, feasibility } = suggestion(partnerListingId);
    const obstacles = [
      { code: 'weeks', text: 'Two common weeks are too few.', remedy: 'Start two weeks later.' },
    ];
    return at === 0
      ? {
          partnerListingId,
          open: true,
          score: 0.8021838885585818,
          margin: 1.4000000000000001,
          reasons,
          feasibility,
        }
      : {
          partnerListingId,
          open: true,
          score: null,
          margin: null,
          reasons: [],
          feasibility: { ...feasibility, feasible: false, obstacles },
        };
  }),
  criteria: [
    {
      criterion: 'title',
      contributions: partnerListingIds.map((_, at) => (at === 0 ? 1.4000000000000001 : null)),
      favours: null,
      by: 0,
    },
  ],
});

export const pairing = (id: string): SiloPairing => ({
  id,
  state: 'REQUESTED',
  version: 1,
  planHash: null,
  listingId: 'l1',
  partnerListingId: 'l2',
  institutionId: 'i1',
  partnerInstitutionId: 'i2',
  message: 'Shall we?',
  requestedAt: '2026-10-01T08:00:00Z',
  replyDueOn: '2026-10-15',
  answeredAt: null,
  declineReason: null,
  declineComment: null,
  contacts: [],
  waitingFor: 'THEIRS',
  side: 'REQUESTER',
});

export const round = (id: string): SiloRound => ({
  id,
  version: 3,
  state: 'PROPOSED',
  institutionId: null,
  name: 'Spring fair',
  text: 'Every course of the spring.',
  termStart: '2027-03-01',
  termEnd: '2027-06-30',
  opensOn: '2026-12-01',
  closesOn: '2027-01-31',
  entry: 'FILTERED',
  fields: [],
  mostPartners: 1,
  mostPairsPerInstitution: null,
  minimumFit: 0.5,
  spreadChances: true,
  proposal: {
    runAt: '2027-02-01T08:00:00Z',
    asianListings: 40,
    europeanListings: 45,
    candidates: 900,
    pairs: 40,
    leftOver: 5,
    totalFit: 31.2,
    value: 31.9,
    bound: 31.9,
    gap: 0,
    seconds: 0.4,
  },
  listings: null,
  myListings: [],
  mayOrganise: true,
  mayEnter: false,
});

export const roundPair = (id: string): SiloRoundPair => ({
  id,
  ourListingId: `ours-${id}`,
  theirListingId: `theirs-${id}`,
  fit: 0.8,
  struckOutReason: null,
  struckOutBy: null,
  pairingId: null,
  maySend: true,
  mayStrikeOut: true,
});
