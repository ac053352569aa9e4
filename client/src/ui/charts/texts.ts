import { addTexts } from '../../i18n/t.ts';

/** The English texts of every chart. */
export const chartsTexts = {
  'chart.show': 'Show the table',
  'chart.hide': 'Hide the table',
  'chart.tableOf': 'Table: {caption}',
  'chart.withheld': 'not shown',
  'chart.none': 'no figure',
  'chart.empty': 'There is nothing to draw yet.',
  'chart.interval': '95 % interval',
  'chart.value': 'Value',
  'chart.from': 'from',
  'chart.to': 'to',
  'chart.goesOn': 'went on',
  'chart.endsHere': 'ended here',
  'chart.pair': '{name}: {text}',
  'chart.withheldCount': {
    one: 'One figure is not shown, because it would tell of too few people.',
    other: '{count} figures are not shown, because they would tell of too few people.',
  },
} as const;

addTexts(chartsTexts);
