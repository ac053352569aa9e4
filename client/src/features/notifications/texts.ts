import { addTexts } from '../../i18n/t.ts';

/** The English texts of the inbox, its settings and the dead letters, which come with these pages. */
export const notificationTexts = {
  'inbox.title': 'Inbox',
  'inbox.text': 'What others did, and dates that come near. The newest comes first.',
  'inbox.unread': { one: 'One is unread.', other: '{count} are unread.' },
  'inbox.allRead': 'You have read everything.',
  'inbox.new': 'New',
  'inbox.asksMe': 'Asks you to act',
  'inbox.markAll': 'Mark all as read',
  'inbox.marked': 'All marked as read.',
  'inbox.onlyUnread': 'Show only unread',
  'inbox.all': 'Show all',
  'inbox.more': 'Show older ones',
  'inbox.settings': 'Choose what reaches you by mail',
  'inbox.deadLetters': 'Mails that could not be delivered',
  'inbox.today': 'Today',
  'inbox.yesterday': 'Yesterday',
  'inbox.none.title': 'Nothing here yet',
  'inbox.none.text': 'When a partner answers, a plan changes or a date comes near, you read it here first.',
  'inbox.noneUnread': 'Nothing unread.',

  'mailSettings.title': 'What reaches you by mail',
  'mailSettings.text':
    'Everything is always in your inbox. Here you choose what also comes by mail to {email}, and how often.',
  'mailSettings.digests':
    'Daily mails come at 7:00 in the time zone {zone}, weekly ones on Mondays at 7:00. Nothing that you have read meanwhile is repeated.',
  'mailSettings.noMail':
    'This site sends no mail at present: only your inbox tells you. Your choices are kept.',
  'mailSettings.kind': 'What',
  'mailSettings.save': 'Save',
  'mailSettings.saved': 'Saved.',
  'mailSettings.back': 'Back to the inbox',
  'mailKind.REQUESTS': 'Requests and answers',
  'mailKind.DECISIONS': 'Signatures and decisions',
  'mailKind.DEADLINES': 'Dates that come near',
  'mailKind.PROBLEMS': 'Problems and cancellations',
  'mailKind.PLAN': 'Changes and comments to plans',
  'mailKind.PROJECT': 'Progress of projects',
  'mailKind.DOCUMENTS': 'Documents',
  'mailKind.MEMBERSHIPS': 'Who belongs to an institution',
  'mailChoice.AT_ONCE': 'At once',
  'mailChoice.DAILY': 'Once a day',
  'mailChoice.WEEKLY': 'Once a week',
  'mailChoice.NONE': 'Not by mail',

  'deadLetters.title': 'Mails that could not be delivered',
  'deadLetters.text':
    'These were refused for good, or failed eight times over two days. The people concerned still have them in their inbox.',
  'deadLetters.none': 'Every mail was delivered, or is still being tried.',
  'deadLetters.given': {
    one: 'Given up on {day} after one attempt.',
    other: 'Given up on {day} after {count} attempts.',
  },
  'deadLetters.error': 'The mail server said:',
  'deadLetters.retry': 'Try again',
  'deadLetters.retryThis': 'Try again: {subject} to {email}',
  'deadLetters.retried': 'It will be tried again within a moment.',
} as const;

addTexts(notificationTexts);
