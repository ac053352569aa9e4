import type { SaveListingInput } from '../../gql/generated/graphql.ts';
import type { Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';
import type { Draft } from './draft.ts';

const orNull = <T extends string>(value: T | ''): T | null => (value === '' ? null : value);
const trimmed = (value: string): string | null => value.trim() || null;

/** "1,5" and "1.5" are the same number to people; anything else that is no number is told by {@link unreadable}. */
const readNumber = (text: string): number => Number(text.trim().replace(',', '.'));
function numberOrNull(text: string): number | null {
  const value = readNumber(text);
  return text.trim() && Number.isFinite(value) ? value : null;
}
function wholeOrNull(text: string): number | null {
  const value = numberOrNull(text);
  return value !== null && Number.isInteger(value) ? value : null;
}

const wholeSlot = (slot: Draft['slots'][number]) => Boolean(slot.start && slot.end);
const wholeBreak = (pause: Draft['breaks'][number]) => Boolean(pause.from && pause.to);
const wholeLanguage = ({ language, classLevel, partnerMinimum }: Draft['languages'][number]) =>
  Boolean(language && classLevel && partnerMinimum);

/** What is sent to be saved; rows that are still half filled stay on the page until they are whole. */
export function inputOf(draft: Draft): SaveListingInput {
  const { course } = draft;
  const credits = numberOrNull(course.creditsValue);
  return {
    course: {
      title: trimmed(course.title),
      localTitle: course.localTitle.trim()
        ? {
            language: course.localTitleLanguage || course.textLanguage || 'und',
            text: course.localTitle.trim(),
          }
        : null,
      code: trimmed(course.code),
      description: trimmed(course.description),
      learningOutcomes: trimmed(course.learningOutcomes),
      keywords: course.keywords
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
      fields: course.fields,
      eqfLevel: wholeOrNull(course.eqfLevel),
      credits:
        credits !== null && course.creditsSystem ? { value: credits, system: course.creditsSystem } : null,
      deliveryMode: orNull(course.deliveryMode),
      isNew: course.isNew,
      sdgs: course.sdgs.map(Number),
      textLanguage: orNull(course.textLanguage),
      prerequisites: trimmed(course.prerequisites),
    },
    windowStart: orNull(draft.windowStart),
    windowEnd: orNull(draft.windowEnd),
    moduleWeeks: wholeOrNull(draft.moduleWeeks),
    breaks: draft.breaks.filter(wholeBreak).map((pause) => ({ ...pause })),
    liveMode: orNull(draft.liveMode),
    liveMinutesPerWeek: wholeOrNull(draft.liveMinutesPerWeek),
    timeZone: orNull(draft.timeZone),
    slots: draft.slots.filter(wholeSlot).map((slot) => ({ ...slot })),
    studentsMin: wholeOrNull(draft.studentsMin),
    studentsMax: wholeOrNull(draft.studentsMax),
    languages: draft.languages.filter(wholeLanguage).map((language) => ({ ...language })),
    partnerFields: orNull(draft.partnerFields),
    listedPartnerFields: draft.partnerFields === 'LISTED' ? draft.listedPartnerFields : [],
    exchangeType: orNull(draft.exchangeType),
    tools: draft.tools,
    bandwidth: orNull(draft.bandwidth),
    preferredCountries: draft.preferredCountries,
    blockedCountries: draft.blockedCountries,
    blockedInstitutions: draft.blockedInstitutions,
    wishes: trimmed(draft.wishes),
    partnersSought: wholeOrNull(draft.partnersSought),
    visibility: orNull(draft.visibility),
    expiresOn: orNull(draft.expiresOn),
  };
}

/** Answers that cannot be sent as typed: text where a number belongs, rows with a part missing. */
export function unreadable(draft: Draft): Fault[] {
  const wholeNumbers = [
    'moduleWeeks',
    'liveMinutesPerWeek',
    'studentsMin',
    'studentsMax',
    'partnersSought',
  ] as const;
  const rows = <T>(path: string, all: T[], whole: (row: T) => boolean): Fault[] =>
    all.flatMap((row, index) => (whole(row) ? [] : [fault(`${path}[${index}]`, t('form.fillRow'))]));
  return [
    ...wholeNumbers
      .filter((path) => draft[path].trim() && wholeOrNull(draft[path]) === null)
      .map((path) => fault(path, t('form.wholeNumber'))),
    ...(draft.course.creditsValue.trim() && numberOrNull(draft.course.creditsValue) === null
      ? [fault('course.credits.value', t('form.number'))]
      : []),
    ...(draft.course.creditsValue.trim() && !draft.course.creditsSystem
      ? [fault('course.credits.system', t('form.creditSystem'))]
      : []),
    ...rows('breaks', draft.breaks, wholeBreak),
    ...rows('slots', draft.slots, wholeSlot),
    ...rows('languages', draft.languages, wholeLanguage),
  ];
}

const fault = (field: string, message: string): Fault => ({ code: 'unreadable', field, message });
