import type { SiloExposureReport, SiloRanking, SiloTrainingRun } from '../silo/types.ts';

export const trainingRun: SiloTrainingRun = {
  id: 'r1',
  askedFor: true,
  createdAt: '2026-11-21T08:00:00Z',
  startedAt: '2026-11-21T08:00:01Z',
  endedAt: '2026-11-21T08:00:09Z',
  result: 'WENT_LIVE',
  text: 'Better than the prior.',
  modelVersion: '20261121t080009z-1f3a9c0b7d42',
};

const live: NonNullable<SiloRanking['live']> = {
  id: 'm1',
  version: '20261121t080009z-1f3a9c0b7d42',
  state: 'LIVE',
  madeAt: '2026-11-21T08:00:09Z',
  dataFrom: '2026-02-01T08:00:00Z',
  dataTo: '2026-11-01T08:00:00Z',
  figures: {
    pages: 200,
    answers: 160,
    features: ['title-similarity', 'tools-in-common'],
    trees: 80,
    comparedWith: null,
    laterPages: 40,
    difference: 0.04,
    lower: 0.01,
    upper: 0.07,
  },
  reason: 'Better than the prior.',
};

export const ranking: SiloRanking = {
  learningOn: true,
  fairness: {
    on: true,
    nearEqual: 0.3,
    capFactor: 2,
    floorShare: 0.2,
    underRepresented: [],
    explorationShare: 0.1,
  },
  live,
  models: [live],
  runs: [trainingRun],
  leastAnswers: 200,
  trainingUnavailable: null,
};

const figures = {
  listings: 2,
  impressions: 3,
  exposure: 2.5,
  requestsSent: 0,
  requestsReceived: 1,
  acceptances: 1,
};

export const exposureReport: SiloExposureReport = {
  from: '2026-08-01',
  to: '2026-11-21',
  countries: [{ country: 'MY', countryName: 'Malaysia', region: 'Asia', figures }],
  regions: [{ region: 'Asia', figures }],
  total: figures,
  terms: [
    { name: 'August 2026 to January 2027', from: '2026-08-01', to: '2026-11-21', listings: 2, gini: 0.44 },
  ],
};
