import type { ListingFacts } from '../src/features/listings/listingFacts.ts';
import type { Suggestion } from '../src/features/suggestions/suggestions.ts';
import { addDays } from '../src/i18n/dates.ts';

/** The pilot's listing in Europe: Tuesdays and Thursdays, six weeks in winter. */
export const ourListing: ListingFacts = {
  id: 'ours',
  title: 'International Logistics',
  state: 'PUBLISHED',
  institution: {
    id: 'inst-a',
    name: 'TH Aschaffenburg',
    country: 'DE',
    countryName: 'Germany',
    region: 'Europe',
    city: 'Aschaffenburg',
    timeZone: 'Europe/Berlin',
  },
  course: { localTitle: null, fields: ['1041'], eqfLevel: 6, credits: { described: '5 ECTS' } },
  windowStart: '2026-10-12',
  windowEnd: '2027-01-29',
  moduleWeeks: 6,
  breaks: [{ from: '2026-12-21', to: '2027-01-03', name: 'Christmas break' }],
  liveMode: 'LIVE',
  timeZone: 'Europe/Berlin',
  slots: [
    { day: 'TUESDAY', start: '08:00', end: '12:00' },
    { day: 'THURSDAY', start: '09:00', end: '11:00' },
  ],
  studentsMin: 28,
  studentsMax: 28,
  languages: [{ language: 'en', classLevel: 'B2', partnerMinimum: 'B1' }],
  exchangeType: 'PROJECT',
  tools: ['zoom'],
  assumed: [],
};

/** The pilot's listing in Asia, six hours ahead in summer and seven in winter. */
export const theirListing: ListingFacts = {
  ...ourListing,
  id: 'theirs',
  title: 'Supply Chains and Society in Southeast Asia',
  institution: {
    id: 'inst-m',
    name: 'Universiti Malaya',
    country: 'MY',
    countryName: 'Malaysia',
    region: 'Asia',
    city: 'Kuala Lumpur',
    timeZone: 'Asia/Kuala_Lumpur',
  },
  windowStart: '2026-09-28',
  windowEnd: '2026-12-18',
  breaks: [{ from: '2026-11-16', to: '2026-11-20', name: 'Mid-semester break' }],
  timeZone: 'Asia/Kuala_Lumpur',
  slots: [{ day: 'TUESDAY', start: '08:00', end: '18:00' }],
  studentsMin: 30,
  studentsMax: 34,
  assumed: ['tools', 'bandwidth'],
};

const commonWeeks = [0, 1, 2, 3, 4, 6, 7, 8, 9].map((week) => addDays('2026-10-12', week * 7));

/** Tuesdays 08:00–12:00 here; the clocks go back on 25 October here and not there. */
const liveSlots = commonWeeks.map((week) => {
  const tuesday = addDays(week, 1);
  const summer = week < '2026-10-25';
  return {
    week,
    ourStart: `${tuesday}T08:00:00`,
    ourEnd: summer ? `${tuesday}T12:00:00` : `${tuesday}T11:00:00`,
    theirStart: `${tuesday}T${summer ? '14' : '15'}:00:00`,
    theirEnd: `${tuesday}T18:00:00`,
  };
});

export const suggestion: Suggestion = {
  score: 0.8581489350995122,
  margin: 1.8,
  moved: null,
  reasons: [
    { criterion: 'title', contribution: 1.4, text: 'Both teach container transport, ports and supply risk.' },
    {
      criterion: 'live-hours',
      contribution: 0.8,
      text: 'Your Tuesday class meets theirs in every common week.',
    },
    { criterion: 'weeks', contribution: 0.5, text: 'Nine common teaching weeks; you need six.' },
    {
      criterion: 'class-size',
      contribution: 0.3,
      text: '28 and 34 students: mixed teams of six are possible.',
    },
    { criterion: 'language', contribution: 0.2, text: 'Both classes work in English at B2.' },
    {
      criterion: 'all-alike',
      contribution: -1.2,
      learned: -1.2,
      text: 'What earlier answers say of all suggestions alike.',
    },
    { criterion: 'sdg', contribution: -0.2, text: 'No shared Sustainable Development Goal.' },
  ].map(({ learned = 0, ...reason }) => ({ ...reason, prior: reason.contribution - learned, learned })),
  feasibility: {
    feasible: true,
    obstacles: [],
    commonWeeks,
    liveSlots,
    hints: [],
    clockChanges: ['From 27 October your 08:00–11:00 is 15:00–18:00 theirs, because your clocks go back.'],
  },
  listing: theirListing,
};
