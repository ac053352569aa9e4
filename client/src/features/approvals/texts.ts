import { addTexts } from '../../i18n/t.ts';

/** The English texts of approvals: the panel of a pairing and the office's settings; they come with these pages. */
export const approvalsTexts = {
  'approvalSettings.title': 'How we approve projects',
  'approvalSettings.text':
    'When both lecturers have signed a project plan, it comes to your institution. Here you say who decides, what is looked at, and who stands in.',
  'approvalSettings.running': 'Reviews that are under way keep the steps with which they began.',
  'approvalSettings.noOffice': 'This page is for international offices.',
  'approvalSettings.institution': 'Institution',
  'approvalSettings.steps': 'Steps',
  'approvalSettings.steps.text':
    'One after the other. The plan is approved by your institution when the last step is approved.',
  'approvalSettings.step': 'Step {number}',
  'approvalSettings.step.name': 'Name of this step',
  'approvalSettings.step.name.hint': 'For example: International office, Dean, Board of study.',
  'approvalSettings.step.who': 'Who decides it',
  'approvalSettings.step.OFFICE': 'The international office, or who stands in for it',
  'approvalSettings.step.NAMED': 'People whom I name',
  'approvalSettings.step.people': 'Their mail addresses',
  'approvalSettings.step.people.hint':
    'One on each line. Each of them can decide alone. They need a confirmed membership of your institution.',
  'approvalSettings.step.add': 'Add a step',
  'approvalSettings.up': 'Move up {what}',
  'approvalSettings.down': 'Move down {what}',
  'approvalSettings.checklist': 'Checklist',
  'approvalSettings.checklist.text':
    'Whoever approves goes through these points. Each is ticked, or the note says why it is not needed.',
  'approvalSettings.item': 'Point {number}',
  'approvalSettings.item.label': 'What is checked',
  'approvalSettings.item.help': 'What to look for',
  'approvalSettings.item.required': 'An approval needs this point',
  'approvalSettings.item.add': 'Add a point',
  'approvalSettings.time': 'Time for a decision',
  'approvalSettings.reviewDays': 'Working days',
  'approvalSettings.reviewDays.hint':
    '5 to 60. Reminders come after half and after three quarters of the time. Then the standing delegate may decide too.',
  'approvalSettings.reviewDays.number': 'Enter a whole number of working days from 5 to 60.',
  'approvalSettings.standing': 'Standing delegate',
  'approvalSettings.standing.hint':
    'The mail address of somebody with a confirmed membership, who is asked when the time is over.',
  'approvalSettings.saved': 'Saved. New reviews follow these steps.',
  'approvalSettings.absences': 'Absences',
  'approvalSettings.absences.text':
    'While you are away, somebody else of your institution decides in the name of the office. The history shows who it was.',
  'approvalSettings.absences.none': 'Nobody has noted an absence.',
  'approvalSettings.absence.who': '{absent} is away, {delegate} stands in',
  'approvalSettings.absence.today': 'today',
  'approvalSettings.absence.you': 'You are away, {delegate} stands in',
  'approvalSettings.absence.end': 'End',
  'approvalSettings.absence.endThis': 'End the absence {when}',
  'approvalSettings.absence.ended': 'The absence is ended.',
  'approvalSettings.absence.title': 'I will be away',
  'approvalSettings.absence.from': 'First day',
  'approvalSettings.absence.until': 'Last day',
  'approvalSettings.absence.delegate': 'Who stands in for me',
  'approvalSettings.absence.delegate.hint':
    'Their mail address. They need a confirmed membership of your institution.',
  'approvalSettings.absence.note': 'Note this absence',
  'approvalSettings.absence.noted': 'Noted.',
  'approvalSettings.absence.needsDay': 'Choose a day.',
} as const;

addTexts(approvalsTexts);
