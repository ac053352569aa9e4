import type { SiloInstitution, SiloListing, SiloPairing, SiloSuggestion } from '../silo/types.ts';

export const institution = (id: string): SiloInstitution => ({
  id,
  slug: id,
  name: `University ${id}`,
  localNames: [],
  country: 'MY',
  countryName: 'Malaysia',
  region: 'Asia',
  city: 'Kuala Lumpur',
  timeZone: 'Asia/Kuala_Lumpur',
  domains: [],
  kind: 'UNIVERSITY',
  academicSessions: [],
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
  course: { id: `c-${id}`, title: `Course ${id}`, keywords: [], fields: ['0613'], sdgs: [] },
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
  reasons: [{ criterion: 'topic', contribution: 1.4, text: 'The topics are close.' }],
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

export const pairing = (id: string): SiloPairing => ({
  id,
  state: 'REQUESTED',
  version: 1,
  listingId: 'l1',
  partnerListingId: 'l2',
  message: 'Shall we?',
  requestedAt: '2026-10-01T08:00:00Z',
  replyDueOn: '2026-10-15',
});
