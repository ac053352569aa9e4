import { addTexts } from '../../i18n/t.ts';

/** The English texts of the page about one's own data, and of deleting an account. */
export const privacyTexts = {
  'yourData.title': 'Your data',
  'yourData.text':
    'What CoilMatch holds about you, why, and for how long. Nothing is held about students: they are counted, never named.',
  'yourData.held': 'What we hold',
  'yourData.why': 'Why',
  'yourData.kept': 'Kept',
  'yourData.erased': 'If you delete your account',
  'yourData.download': 'Download everything about you',
  'yourData.download.text':
    'One file in JSON, which programs can read: your profile, roles, notices, courses, what you wrote and what you did. Nobody else’s address is in it.',
  'yourData.download.link': 'Download my data',
  'yourData.back': 'Back to my profile',
  'dataTopic.ACCOUNT': 'Your account',
  'dataTopic.ACCESS': 'How you get in',
  'dataTopic.NOTICES': 'Notices and mail',
  'dataTopic.COURSES': 'Your courses',
  'dataTopic.COOPERATION': 'Projects with partners',
  'dataTopic.OFFICES': 'Your international office',
  'dataTopic.REVIEWS': 'Reviews by experts',
  'dataTopic.PUBLISHED': 'What is published',
  'dataTopic.OPERATION': 'The audit trail',
  'deleteAccount.title': 'Delete your account',
  'deleteAccount.begin': 'Delete my account',
  'deleteAccount.goes': 'This goes at once, and nobody can bring it back:',
  'deleteAccount.goes.1': 'your name, mail address, unit, languages and roles;',
  'deleteAccount.goes.2': 'your sign-ins, access tokens, calendar links, inbox and mails;',
  'deleteAccount.goes.3': 'your badges here; a copy that you keep can still be checked;',
  'deleteAccount.goes.4': 'your open listings and the requests that wait for an answer: they are withdrawn.',
  'deleteAccount.stays': 'This stays, because two institutions rely on it:',
  'deleteAccount.stays.1':
    'signed plans, decisions, comments, reports and documents, with a pseudonym such as “Former lecturer 7f3a” in the place of your name;',
  'deleteAccount.stays.2': 'the audit trail, with the same pseudonym;',
  'deleteAccount.stays.3':
    'what is written inside uploaded files, and backups until they run out: after a restore the account is deleted again.',
  'deleteAccount.again':
    'If you sign in again later, you start as somebody new. You cannot delete the account while a project needs you and nobody else can act for your side.',
  'deleteAccount.email': 'Your mail address, to confirm',
  'deleteAccount.email.hint': 'Type {email}',
  'deleteAccount.confirm': 'Delete my account for good',
  'deleteAccount.done': 'Your account is deleted.',
  'deleteAccount.done.text': 'Thank you for working with us. Leave this browser signed out.',
  'deleteAccount.leave': 'Leave',
  'eraseOnRequest.title': 'Delete an account on request',
  'eraseOnRequest.text':
    'When somebody asks you by mail to delete their account and cannot do it themselves. Be sure that the request is theirs: name and mail address are gone at once, and what they signed stays under a pseudonym.',
  'eraseOnRequest.email': 'Mail address of the account',
  'eraseOnRequest.sure': 'I have checked that the request is theirs',
  'eraseOnRequest.unsure': 'Check first that the request is theirs, then tick the box.',
  'eraseOnRequest.confirm': 'Delete this account',
  'eraseOnRequest.done': 'The account is deleted.',
} as const;

addTexts(privacyTexts);
