import { addTexts } from '../../i18n/t.ts';

/** The English texts of mail and access tokens, which come with the profile and not with the first page. */
export const peopleTexts = {
  'profile.mail': 'Mail',
  'profile.mail.link': 'Choose what reaches you by mail',
  'profile.data': 'Your data',
  'profile.data.link': 'See what CoilMatch holds about you, download it, or delete your account',
  'tokens.make': 'Make a token',
  'tokens.label': 'What is it for?',
  'tokens.label.hint': 'Your own words, to find it again in the list, such as “monthly report”.',
  'tokens.labelNeeded': 'Say what the token is for.',
  'tokens.days': 'How long does it work?',
  'tokens.days.30': '30 days',
  'tokens.days.90': '90 days',
  'tokens.days.365': 'One year',
  'tokens.made': 'The token is made.',
  'tokens.secret': 'Your new access token',
  'tokens.secret.hint':
    'Whoever has it can do in CoilMatch what you can do. It is shown only now: copy it to a safe place.',
} as const;

addTexts(peopleTexts);
