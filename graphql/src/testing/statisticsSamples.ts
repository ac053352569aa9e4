import type { SiloFigureSource, SiloPilotStatistics } from '../silo/types.ts';

export const figure: SiloPilotStatistics['projects'][number] = {
  key: 'projects.delivered',
  label: 'Projects delivered',
  unit: 'PROJECTS',
  definition: 'COIL projects that both classes brought to their end in this time.',
  value: 4,
  low: null,
  high: null,
  n: null,
  missing: 0,
  projects: 4,
  hidden: false,
  note: null,
};

export const pilotStatistics: SiloPilotStatistics = {
  from: '2027-01-01',
  to: null,
  asOf: '2028-08-01T09:00:00Z',
  projects: [figure],
  balance: { regions: [{ region: 'Asia', figures: [figure] }], countries: [] },
  inclusion: [
    {
      ...figure,
      key: 'inclusion.I12.both.nonMobile',
      unit: 'SHARE',
      value: null,
      low: 0,
      high: 0.34,
      hidden: true,
      note: '34 % or less',
    },
  ],
  flow: {
    stages: [
      {
        key: 'REQUESTED',
        label: 'Requested',
        reached: 6,
        lost: 2,
        medianDays: null,
        lowDays: null,
        highDays: null,
        losses: [],
      },
    ],
  },
  failures: [],
  outcomes: [],
  designs: [],
  review: [],
  exposure: [],
  notes: ['A project counts by the day of its delivery.'],
};

export const source: SiloFigureSource = {
  pairingId: 'p1',
  title: 'Water in two cities',
  requesterCountry: 'MY',
  invitedCountry: 'DE',
  deliveredOn: '2027-10-01',
  counted: false,
  why: 'Not collected: not asked.',
};
