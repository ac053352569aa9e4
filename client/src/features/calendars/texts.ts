import { addTexts } from '../../i18n/t.ts';

/** The English texts of session calendars and their links, which come with them and not with the first page. */
export const calendarTexts = {
  'sessions.title': 'Live sessions and deadlines',
  'sessions.caption': 'Live sessions on both clocks',
  'sessions.none': 'No live sessions are planned yet.',
  'sessions.session': 'Session',
  'sessions.ours': 'Here, {place}',
  'sessions.theirs': 'There, {place}',
  'sessions.first': 'In {place}',
  'sessions.minutes': { one: 'one minute', other: '{count} minutes' },
  'sessions.utc': 'UTC{offset}',
  'sessions.clocks': 'Clocks change',
  'sessions.problem': 'Look again',
  'sessions.fit.OUTSIDE_WINDOW':
    'In {place} this is outside the weeks that the course is open for an exchange.',
  'sessions.fit.IN_BREAK': 'In {place} this is in a break.',
  'sessions.fit.OUTSIDE_HOURS': 'In {place} this is outside the hours at which the class can meet.',
  'sessions.file': 'Add to calendar',
  'sessions.fileOf': 'Add session {number} to a calendar',
  'sessions.deadlines': 'Deadlines',
  'links.title': 'Subscribe in your calendar',
  'links.text':
    'Your calendar program reads the link a few times a day, so that changes of the plan show up by themselves. Whoever has the link can read these dates.',
  'links.make': 'Make a link for this project',
  'links.makeOffice': 'Make a link for all projects of {name}',
  'links.made': 'Your link is ready. Copy it now: it is not shown again.',
  'links.url': 'Address of the calendar',
  'links.copy': 'Copy the link',
  'links.copied': 'The link is copied.',
  'links.notCopied': 'The link could not be copied. Select it and copy it by hand.',
  'links.open': 'Open in a calendar program',
  'links.mine': 'Your links that work',
  'links.ofProject': 'This project, made on {day}',
  'links.ofOffice': 'All projects of the institution, made on {day}',
  'links.used': 'last read on {day}',
  'links.neverUsed': 'not read yet',
  'links.revoke': 'Revoke',
  'links.revokeThis': 'Revoke the link made on {day}',
  'links.revoked': 'The link does not work any more.',
} as const;

addTexts(calendarTexts);
