import type { Figure, PilotStatistics } from '../src/features/insight/insight.ts';

/** A figure of ten projects from which no side is missing, unless told otherwise. */
export const figure = (
  key: string,
  label: string,
  unit: string,
  value: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  key,
  label,
  unit,
  definition: `Defined as ${label.toLowerCase()}.`,
  value,
  low: null,
  high: null,
  n: null,
  missing: 0,
  projects: 10,
  hidden: false,
  note: null,
  ...more,
});

const measures = [
  ['students', 'Students', 'STUDENTS'],
  ['lecturers', 'Lecturers', 'LECTURERS'],
  ['institutions', 'Institutions', 'COUNT'],
  ['projects', 'Projects', 'PROJECTS'],
  ['initiated', 'Asked first', 'PROJECTS'],
  ['led', 'Working language first spoken', 'PROJECTS'],
  ['languages', 'Languages', 'COUNT'],
] as const;

const ledger = (place: string, values: readonly (number | null)[]): Figure[] =>
  measures.map(([measure, label, unit], index) =>
    figure(`balance.${place}.${measure}`, label, unit, values[index] ?? null, {
      hidden: values[index] === null,
      missing: measure === 'students' ? 3 : 0,
    }),
  );

const views = (
  indicator: string,
  measure: string,
  label: string,
  unit: string,
  values: number[],
  spread: number,
) => {
  const one = (view: string, index: number) => {
    const value = values[index];
    return [
      figure(`outcomes.${indicator}.${view}.${measure}`, label, unit, value ?? null, {
        low: value === undefined ? null : value - spread,
        high: value === undefined ? null : value + spread,
        n: 400 - 60 * index,
        missing: index === 0 ? 5 : 2,
        hidden: value === undefined,
      }),
    ];
  };
  return {
    both: one('both', 0),
    requester: one('requester', 1),
    invited: one('invited', 2),
    asia: one('asia', 3),
    europe: one('europe', 4),
  };
};

const level = (indicator: string, factor: string, name: string, value: number | null, unit: string) => ({
  level: name,
  figures: [
    figure(`designs.${factor}.${indicator}.${name}`, 'Mean', unit, value, {
      low: value === null ? null : value - 0.2,
      high: value === null ? null : value + 0.2,
      n: 120,
      hidden: value === null,
    }),
  ],
});

export const statistics: PilotStatistics = {
  from: null,
  to: null,
  asOf: '2026-11-21T22:00:00Z',
  projects: [
    figure('projects.delivered', 'Projects delivered', 'PROJECTS', 26),
    figure('projects.students', 'Students who took part', 'STUDENTS', 1184, { missing: 3 }),
    figure('projects.completed', 'Completed', 'SHARE', 0.87, { low: 0.84, high: 0.89, n: 1184, missing: 3 }),
    figure('projects.countries', 'Countries', 'COUNT', 19),
    figure('projects.first', 'First exchange of the institution', 'SHARE', null, { hidden: true }),
  ],
  balance: {
    regions: [
      { region: 'Asia', figures: ledger('Asia', [640, 24, 17, 26, 9, 12, 6]) },
      { region: 'Europe', figures: ledger('Europe', [544, 25, 18, 26, 17, 14, 8]) },
    ],
    countries: [
      { country: 'TH', region: 'Asia', figures: ledger('TH', [220, 8, 5, 9, 3, 4, 2]) },
      { country: 'BA', region: 'Europe', figures: ledger('BA', [null, 1, 1, 1, 1, 0, 1]) },
      { country: 'DE', region: 'Europe', figures: ledger('DE', [180, 7, 5, 8, 6, 3, 2]) },
      { country: 'VN', region: 'Asia', figures: ledger('VN', [null, 2, 2, 2, 0, 1, 1]) },
    ],
  },
  inclusion: [
    figure('inclusion.nonMobile', 'Never studied abroad', 'SHARE', 0.81, {
      low: 0.77,
      high: 0.84,
      n: 390,
      missing: 12,
    }),
    figure('inclusion.firstTime', 'First international exchange', 'SHARE', 0.64, {
      low: 0.59,
      high: 0.69,
      n: 390,
      missing: 12,
    }),
    figure('inclusion.disability', 'Used support for a disability', 'SHARE', null, {
      hidden: true,
      n: 390,
      missing: 12,
      note: '5 % or less',
    }),
  ],
  flow: {
    stages: (
      [
        ['SUGGESTED', 'Suggested', 310, 262, null],
        ['REQUESTED', 'Requested', 48, 12, 4],
        ['ACCEPTED', 'Accepted', 36, 3, 6.5],
        ['SUBMITTED', 'Plan signed', 33, 1, 21],
        ['APPROVED', 'Approved', 32, 1, 12],
        ['STARTED', 'Started', 31, 3, 35],
        ['DELIVERED', 'Delivered', 26, 4, 42],
        ['PUBLISHED', 'Published as good practice', 3, 0, 60],
      ] as const
    ).map(([key, label, reached, lost, medianDays]) => ({
      key,
      label,
      reached,
      lost,
      medianDays,
      lowDays: medianDays === null ? null : medianDays / 2,
      highDays: medianDays === null ? null : medianDays * 2,
      losses:
        lost > 1 && key !== 'SUGGESTED'
          ? [
              {
                code: 'CALENDAR',
                label: 'The calendars do not meet',
                count: lost,
                share: 1,
                low: 0.7,
                high: 1,
              },
            ]
          : [],
    })),
  },
  failures: [
    { code: 'NO_TIME', label: 'No time this term', count: 8, share: 0.4, low: 0.22, high: 0.61 },
    { code: 'CALENDAR', label: 'The calendars do not meet', count: 7, share: 0.35, low: 0.18, high: 0.57 },
    {
      code: 'LAPSED',
      label: 'No answer within ten working days',
      count: 5,
      share: 0.25,
      low: 0.11,
      high: 0.47,
    },
  ],
  outcomes: [
    {
      indicator: 'I3',
      label: 'Satisfaction',
      definition: 'Mean on a scale from 1 to 5, over all students who answered.',
      ...views('I3', 'mean', 'Mean satisfaction', 'POINTS', [4.1, 4.2, 4.0, 4.2, 4.0], 0.15),
    },
    {
      indicator: 'I4',
      label: 'Intercultural competence',
      definition: 'Change from before to after on the same scale, in standard deviations.',
      ...views('I4', 'change', 'Standardised mean change', 'SD', [0.42, 0.5, 0.33, 0.45], 0.22),
    },
  ],
  designs: [
    {
      factor: 'WEEKS',
      label: 'Length in weeks',
      indicator: 'I3',
      levels: [
        level('I3', 'WEEKS', '4 or less', 4.0, 'POINTS'),
        level('I3', 'WEEKS', '5 to 7', 4.2, 'POINTS'),
        level('I3', 'WEEKS', '8 or more', null, 'POINTS'),
      ],
      difference: figure('designs.WEEKS.I3.difference', 'Difference', 'POINTS', 0.2, {
        low: -0.1,
        high: 0.5,
      }),
      note: 'From 21 projects; lengths were not assigned by chance.',
    },
    {
      factor: 'WEEKS',
      label: 'Length in weeks',
      indicator: 'I4',
      levels: [
        level('I4', 'WEEKS', '4 or less', 0.3, 'SD'),
        level('I4', 'WEEKS', '5 to 7', 0.5, 'SD'),
        level('I4', 'WEEKS', '8 or more', 0.1, 'SD'),
      ],
      difference: null,
      note: 'From 21 projects; lengths were not assigned by chance.',
    },
    {
      factor: 'HOUR_GAP',
      label: 'Hour gap',
      indicator: 'I3',
      levels: [
        level('I3', 'HOUR_GAP', '5 or less', 4.1, 'POINTS'),
        level('I3', 'HOUR_GAP', '6 or more', 4.0, 'POINTS'),
      ],
      difference: null,
      note: '',
    },
  ],
  review: [
    figure('review.alpha', 'Krippendorff’s alpha', 'COUNT', 0.61, {
      low: 0.42,
      high: 0.77,
      n: 14,
      projects: 7,
    }),
    figure('review.kappa', 'Weighted kappa', 'COUNT', 0.58, { low: 0.4, high: 0.75, n: 14, projects: 7 }),
  ],
  exposure: [
    figure('exposure.asia', 'Asia', 'SHARE', 0.54),
    figure('exposure.europe', 'Europe', 'SHARE', 0.46),
    figure('exposure.gini', 'Gini coefficient', 'COUNT', 0.38),
  ],
  notes: ['Numbers of students below 5 are not shown, nor what would give them away.'],
};
