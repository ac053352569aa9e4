import type { Definitions, Field, FormState } from '../src/features/outcomes/outcomes.ts';

const field = (path: string, label: string, more: Partial<Field> = {}): Field => ({
  path,
  label,
  hint: null,
  kind: 'COUNT',
  least: 0,
  most: 100_000,
  options: [],
  optional: false,
  ...more,
});
const options = (codes: Record<string, string>) =>
  Object.entries(codes).map(([code, label]) => ({ code, label }));

/** A part of the form: each kind of field once. */
export const definitions: Definitions = {
  indicators: [
    {
      code: 'I1',
      name: 'Students',
      definition: 'Completed means finished project and reflection.',
      instrument: 'The class list',
      toldBy: 'Lecturer',
      asemLink: 'Subgoal 1.2',
    },
  ],
  measures: [
    {
      key: 'students',
      indicator: 'I1',
      title: 'Students of your class',
      hint: 'Numbers only.',
      mayBeSkipped: false,
      fields: [
        field('students.enrolled', 'Enrolled'),
        field('students.started', 'Started'),
        field('students.completed', 'Completed'),
      ],
    },
    {
      key: 'satisfaction',
      indicator: 'I3',
      title: 'Satisfaction of your students',
      hint: null,
      mayBeSkipped: true,
      fields: [
        field('satisfaction.asked', 'Students who were asked'),
        field('satisfaction.n', 'Students who answered'),
        field('satisfaction.mean', 'Mean, from 1 to 5', { kind: 'NUMBER', least: 1, most: 5 }),
        field('satisfaction.sd', 'Standard deviation', { kind: 'NUMBER', most: 20, optional: true }),
      ],
    },
    {
      key: 'problems',
      indicator: 'I13',
      title: 'What went wrong technically',
      hint: null,
      mayBeSkipped: false,
      fields: [
        field('problems.minutesLost', 'Live minutes lost'),
        field('problems.incidents[ACCESS]', 'Somebody could not take part fully', { optional: true }),
      ],
    },
    {
      key: 'lecturer',
      indicator: 'I6',
      title: 'You as a lecturer',
      hint: null,
      mayBeSkipped: true,
      fields: [
        field('lecturer.satisfied', 'How satisfied are you?', {
          least: 1,
          most: 5,
          options: options({ 1: '1', 2: '2', 3: '3', 4: '4', 5: '5' }),
        }),
        field('lecturer.digitalImproved', 'Better than before?', { kind: 'YES_NO', least: null, most: null }),
        field('lecturer.wouldRepeat', 'Would you do it again?', {
          kind: 'CHOICE',
          options: options({ YES: 'Yes', NO: 'No' }),
        }),
      ],
    },
    {
      key: 'durability',
      indicator: 'I10',
      title: 'How it goes on',
      hint: null,
      mayBeSkipped: true,
      fields: [
        field('durability.next', 'Is the project done again?', {
          kind: 'CHOICE',
          options: options({ REPEAT: 'Yes, as it was', NO: 'No' }),
        }),
        field('durability.ledTo', 'What it has led to', {
          kind: 'CHOICES',
          options: options({ MOU: 'An agreement', RESEARCH: 'Joint research' }),
          optional: true,
        }),
      ],
    },
    {
      key: 'lessons',
      indicator: 'I18',
      title: 'Lessons learnt',
      hint: null,
      mayBeSkipped: false,
      fields: [field('lessons.worked', 'What worked?', { kind: 'TEXT', most: 2000 })],
    },
  ],
  reasons: options({ NOT_ASKED: 'We did not ask', LOST: 'The data are lost', OTHER: 'Another reason' }),
};

export const emptyAnswers = {
  students: null,
  satisfaction: null,
  intercultural: null,
  relations: null,
  digital: null,
  learning: null,
  workload: null,
  inclusion: null,
  problems: null,
  access: null,
  recognition: null,
  durability: null,
  lessons: null,
  lecturer: null,
};

export const formState = (more: Partial<FormState> = {}): FormState => ({
  pairingId: 'q',
  side: 'REQUESTER',
  version: 0,
  savedAt: null,
  revision: 0,
  submittedAt: null,
  answers: { ...emptyAnswers, students: { enrolled: null, started: 24, completed: null } },
  origins: [{ field: 'students.started', text: 'The number that you told at the start.' }],
  problems: [],
  warnings: [],
  maySubmit: true,
  closed: null,
  dueOn: '2027-06-28',
  ...more,
});
