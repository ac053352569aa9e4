import { addTexts } from '../../i18n/t.ts';

/** The English texts of the demo's clock, which come with its page. */
export const demoTexts = {
  'demoClock.title': 'The demo’s clock',
  'demoClock.text':
    'A project takes months; a demo has minutes. Here you move the date by which this demo goes. Everybody in the demo moves along, and what becomes due meanwhile happens at once: reminders, lapsed requests, missed reports.',
  'demoClock.link': 'It is {day} in this demo. Move the date on',
  'demoClock.back': 'The clock only goes forward. Nobody is signed out by it.',
  'demoClock.now': 'The demo’s date and time',
  'demoClock.ahead': {
    one: '{count} day ahead of the real date',
    other: '{count} days ahead of the real date',
  },
  'demoClock.real': 'The real date',
  'demoClock.days': 'Days to move on',
  'demoClock.days.hint': '1 to 400. A week is 7.',
  'demoClock.wrong': 'Give a number of days from 1 to 400.',
  'demoClock.move': 'Move the clock on',
  'demoClock.moved': 'It is now {when} in this demo.',
  'demoClock.none': 'This is not a demo. Its clock cannot be moved.',
  'demoClock.notYou': 'Only the secretariat moves the clock.',
} as const;

addTexts(demoTexts);
