import type {
  ExposureFigures,
  ExposureReport,
  Ranking,
  RankingModel,
} from '../src/features/ranking/ranking.ts';

const figures = (
  listings: number,
  impressions: number,
  exposure: number,
  requestsSent: number,
  requestsReceived: number,
  acceptances: number,
): ExposureFigures => ({ listings, impressions, exposure, requestsSent, requestsReceived, acceptances });

export const report: ExposureReport = {
  from: '2026-08-01',
  to: '2026-11-21',
  countries: [
    { country: 'MY', countryName: 'Malaysia', region: 'Asia', figures: figures(1, 3, 2.5, 0, 1, 1) },
    { country: 'TH', countryName: 'Thailand', region: 'Asia', figures: figures(1, 1, 0.6309, 0, 0, 0) },
    { country: 'DE', countryName: 'Germany', region: 'Europe', figures: figures(1, 0, 0, 1, 0, 0) },
  ],
  regions: [
    { region: 'Asia', figures: figures(2, 4, 3.1309, 0, 1, 1) },
    { region: 'Europe', figures: figures(1, 0, 0, 1, 0, 0) },
  ],
  total: figures(3, 4, 3.1309, 1, 1, 1),
  terms: [
    {
      name: 'August 2026 to January 2027',
      from: '2026-08-01',
      to: '2026-11-21',
      listings: 3,
      gini: 0.532,
    },
  ],
};

export const liveModel: RankingModel = {
  id: 'm2',
  version: '20261121t023000z-1f3a9c0b7d42',
  state: 'LIVE',
  madeAt: '2026-11-21T02:30:12Z',
  dataFrom: '2026-02-01T08:00:00Z',
  dataTo: '2026-11-01T08:00:00Z',
  reason: 'Better than the prior on 40 later pages.',
  figures: {
    pages: 160,
    answers: 210,
    features: ['title-similarity', 'tools-in-common'],
    trees: 80,
    comparedWith: null,
    laterPages: 40,
    difference: 0.041,
    lower: 0.012,
    upper: 0.07,
  },
};

export const ranking: Ranking = {
  learningOn: true,
  leastAnswers: 200,
  trainingUnavailable: null,
  fairness: {
    on: true,
    nearEqual: 0.3,
    capFactor: 2,
    floorShare: 0.2,
    underRepresented: [],
    explorationShare: 0.1,
  },
  live: liveModel,
  models: [liveModel, { ...liveModel, id: 'm1', version: '20261001t023000z-000000000000', state: 'RETIRED' }],
  runs: [
    {
      id: 'r1',
      askedFor: false,
      createdAt: '2026-11-21T02:30:00Z',
      startedAt: '2026-11-21T02:30:00Z',
      endedAt: '2026-11-21T02:30:13Z',
      result: 'WENT_LIVE',
      text: 'Better than the prior on 40 later pages.',
    },
  ],
};
