import { addTexts } from '../../i18n/t.ts';
import '../../ui/charts/texts.ts';

/** The English texts of the pages about what the pilots show. */
export const insightTexts = {
  'insight.title': 'What the pilots show',
  'insight.text':
    'Balance, inclusion, the way of requests and the outcomes of COIL projects. Every figure says on how much it rests, and opens down to its projects.',
  'insight.contents': 'Figures',
  'insight.overview': 'Overview',
  'insight.period': 'Period',
  'insight.preset.everything': 'Everything so far',
  'insight.preset.year': 'Last 12 months',
  'insight.preset.since2025': 'Since 2025',
  'insight.preset.biennium': '{from} and {to}',
  'insight.ownPeriod': 'Another period',
  'insight.from': 'First day',
  'insight.to': 'Last day',
  'insight.show': 'Show',
  'insight.backwards': 'The last day lies before the first one',
  'insight.sinceDay': 'Since {day}',
  'insight.untilDay': 'Until {day}',
  'insight.allDays': 'Everything so far',
  'insight.asOf':
    'Period: {period}. A project counts by the day of its delivery, a request by the day it was made. As of {when}.',
  'insight.print': 'Print this page',
  'insight.printAll': 'All figures on one page, to print',
  'insight.address': 'These figures are at {address}',
  'insight.notes': 'How to read these figures',
  'insight.empty.title': 'There are no figures yet',
  'insight.empty.text':
    'Nothing was asked for or delivered in this period. Choose a longer one, or come back later:',

  'insight.days': '{value} days',
  'insight.hours': '{value} h',
  'insight.minutes': '{value} min',
  'insight.sd': '{value} SD',
  'insight.range': '{low} to {high}',
  'insight.inUnit': '{caption}, {unit}',
  'insight.unit.STUDENTS': 'students',
  'insight.unit.LECTURERS': 'lecturers',
  'insight.unit.PROJECTS': 'projects',
  'insight.unit.SHARE': 'shares',
  'insight.unit.POINTS': 'points on a scale',
  'insight.unit.DAYS': 'days',
  'insight.unit.HOURS': 'hours',
  'insight.unit.MINUTES': 'minutes',
  'insight.unit.SD': 'standardised change',
  'insight.unit.COUNT': 'counts',
  'insight.fromProjects': { one: 'From one project.', other: 'From up to {count} projects.' },
  'insight.sidesMissing': {
    one: 'One side did not collect or report it.',
    other: 'Up to {count} sides did not collect or report it.',
  },
  'insight.noneMissing': 'No side is missing.',
  'insight.figure': 'Figure',
  'insight.answers': 'Answers',
  'insight.projectsCounted': 'Projects',
  'insight.missing': 'Sides missing',
  'insight.drawing': {
    one: 'A row with one value. The table has the same figures.',
    other: '{count} rows with their values, one below the other. The table has the same figures.',
  },
  'insight.multiples': {
    one: 'One small drawing of values with their intervals. The table has the same figures.',
    other:
      '{count} small drawings side by side on one scale, each with its values and intervals. The table has the same figures.',
  },
  'insight.ofRegion': '{label}: {region}',
  'insight.view.both': 'Both sides',
  'insight.view.requester': 'Side that asked',
  'insight.view.invited': 'Side that was asked',
  'insight.view.asia': 'Asia',
  'insight.view.europe': 'Europe',

  'insight.sources': 'The projects behind a figure',
  'insight.sourcesText': 'Figure “{key}”. {period}.',
  'insight.sourcesTitle': 'Projects behind “{label}”',
  'insight.sourcesOf': '{label}: see the projects behind it',
  'insight.noSources': 'No project stands behind this figure in this period.',
  'insight.noKey': 'The address names no figure. Open one from the figures instead.',
  'insight.back': 'Back to the figures',
  'insight.close': 'Close',
  'insight.counted': 'Counted.',
  'insight.notCounted': 'Not counted.',
  'insight.deliveredOn': 'delivered {day}',

  'insight.balance.title': 'Balance between Asia and Europe',
  'insight.balance.short': 'Balance',
  'insight.balance.text':
    'Who takes part, who asks and who leads. A ledger, not a ranking: countries stand by name or region only.',
  'insight.balance.caption': 'Each region’s part',
  'insight.balance.drawing': {
    one: 'A pair of bars for one measure. The table has the same figures.',
    other: 'A pair of bars for each of {count} measures. The table has the same figures.',
  },
  'insight.balance.empty': 'Balance: when the first project is delivered.',
  'insight.ledger': 'Ledger by country',
  'insight.ledgerText':
    '“No figure”: the numbers are not final yet, or no class gave them. “Not shown” protects small groups.',
  'insight.order': 'Order of the countries',
  'insight.order.region': 'By region',
  'insight.order.name': 'By name',
  'insight.country': 'Country',

  'insight.inclusion.title': 'Inclusion',
  'insight.inclusion.short': 'Inclusion',
  'insight.inclusion.text':
    'Whom the exchanges reached. Students answer by their own choice, so the figures tell of those who did; groups under ten are never shown.',
  'insight.inclusion.caption': 'Part of the students who answered',
  'insight.inclusion.empty': 'Inclusion: when three projects have reported it, with ten answers or more.',

  'insight.flow.title': 'From suggestion to good practice',
  'insight.flow.short': 'Flow',
  'insight.flow.text': 'How many get how far, how long each step takes, and where they end.',
  'insight.flow.caption': 'How many reached each stage',
  'insight.flow.drawing': {
    one: 'A bar for one stage. The table has the same figures.',
    other:
      'A bar for each of {count} stages; its hatched end shows how many ended there. The table has the same figures.',
  },
  'insight.flow.lost': '{reached}, {lost} ended',
  'insight.flow.note':
    'Days are counted from the stage before. Those that are still under way are in the last stage that they reached, and are not counted as ended.',
  'insight.flow.empty': 'Flow: when the first partner is asked.',
  'insight.after': 'median {days} days',
  'insight.stage': 'Stage',
  'insight.reached': 'Reached',
  'insight.lost': 'Ended here',
  'insight.medianDays': 'Median days',
  'insight.middleHalf': 'Range of days',
  'insight.lostWhy': 'Why they ended',
  'insight.reasonCount': '{label}: {number}',

  'insight.failures.title': 'Reasons for failure',
  'insight.failures.short': 'Failures',
  'insight.failures.text':
    'Why requests and projects ended before delivery, in the words of the people who ended them.',
  'insight.failures.caption': 'Part of all requests that ended early for this reason',
  'insight.failures.note': {
    one: 'Of one request or project that ended early.',
    other: 'Of {count} requests and projects that ended early.',
  },
  'insight.failures.empty': 'Reasons for failure: when a request or project ends early.',
  'insight.reason': 'Reason',
  'insight.howMany': 'How many',
  'insight.share': 'Part',

  'insight.outcomes.title': 'Outcomes by indicator',
  'insight.outcomes.short': 'Outcomes',
  'insight.outcomes.text':
    'What both sides reported, together and apart. A side that did not collect something is counted as missing.',
  'insight.outcomes.empty': 'Outcomes: when both sides of the first projects have reported.',

  'insight.designs.title': 'Outcomes by design',
  'insight.designs.short': 'Designs',
  'insight.designs.text': 'Outcomes by length, part of live work, hour gap and team size.',
  'insight.designs.warning':
    'Projects chose their design, so a difference is no proof that the design caused it. An interval that crosses another says: not known yet.',
  'insight.designs.empty': 'Outcomes by design: when at least three projects of a design have reported.',
  'insight.factor.WEEKS': 'Length in weeks',
  'insight.factor.LIVE_SHARE': 'Part of live work',
  'insight.factor.HOUR_GAP': 'Hours between the campuses',
  'insight.factor.TEAM_SIZE': 'Size of the mixed teams',
  'insight.difference': '{name}: difference {value} (95 % interval {interval})',

  'insight.fairness.title': 'Fairness of the matcher',
  'insight.fairness.short': 'Fairness',
  'insight.fairness.text': 'Whether courses of all countries are seen, asked and accepted.',
  'insight.fairness.caption': 'How evenly partners were seen',
  'insight.fairness.more': 'Who was seen, asked and accepted, country by country',
  'insight.fairness.empty': 'Fairness: when the first suggestions were shown.',

  'insight.agreement.title': 'Agreement of reviewers',
  'insight.agreement.short': 'Agreement',
  'insight.agreement.text':
    'How far experts who scored the same project alone came to the same scores. 1 is full agreement, 0 is chance.',
  'insight.agreement.caption': 'Agreement between reviewers',
  'insight.agreement.empty': 'Agreement: when two reviewers have scored the same project.',
} as const;

addTexts(insightTexts);
