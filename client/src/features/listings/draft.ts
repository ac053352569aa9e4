import type {
  Bandwidth,
  DeliveryMode,
  ExchangeType,
  LiveMode,
  PartnerFields,
  Visibility,
} from '../../gql/generated/graphql.ts';
import type { Weekday } from '../../i18n/dates.ts';
import type { FullListing } from './listings.ts';

/** The form as it is typed: numbers are still text, rows may be half filled. */
export interface Draft {
  course: {
    title: string;
    localTitle: string;
    localTitleLanguage: string;
    code: string;
    description: string;
    learningOutcomes: string;
    keywords: string;
    fields: string[];
    eqfLevel: string;
    creditsValue: string;
    creditsSystem: string;
    deliveryMode: DeliveryMode | '';
    isNew: boolean;
    sdgs: string[];
    textLanguage: string;
    prerequisites: string;
  };
  windowStart: string;
  windowEnd: string;
  moduleWeeks: string;
  breaks: { from: string; to: string; name: string; kind: string }[];
  liveMode: LiveMode | '';
  liveMinutesPerWeek: string;
  timeZone: string;
  slots: { day: Weekday; start: string; end: string }[];
  studentsMin: string;
  studentsMax: string;
  languages: { language: string; classLevel: string; partnerMinimum: string }[];
  partnerFields: PartnerFields | '';
  listedPartnerFields: string[];
  exchangeType: ExchangeType | '';
  tools: string[];
  bandwidth: Bandwidth | '';
  preferredCountries: string[];
  blockedCountries: string[];
  blockedInstitutions: string[];
  wishes: string;
  partnersSought: string;
  visibility: Visibility | '';
  expiresOn: string;
}

export const emptyDraft = (timeZone: string): Draft => ({
  course: {
    title: '',
    localTitle: '',
    localTitleLanguage: '',
    code: '',
    description: '',
    learningOutcomes: '',
    keywords: '',
    fields: [],
    eqfLevel: '',
    creditsValue: '',
    creditsSystem: '',
    deliveryMode: '',
    isNew: false,
    sdgs: [],
    textLanguage: '',
    prerequisites: '',
  },
  windowStart: '',
  windowEnd: '',
  moduleWeeks: '',
  breaks: [],
  liveMode: '',
  liveMinutesPerWeek: '',
  timeZone,
  slots: [],
  studentsMin: '',
  studentsMax: '',
  languages: [],
  partnerFields: '',
  listedPartnerFields: [],
  exchangeType: '',
  tools: [],
  bandwidth: '',
  preferredCountries: [],
  blockedCountries: [],
  blockedInstitutions: [],
  wishes: '',
  partnersSought: '',
  visibility: '',
  expiresOn: '',
});

const typed = (value: number | null | undefined): string => (value == null ? '' : String(value));

export function draftOf(listing: FullListing): Draft {
  const { course } = listing;
  return {
    course: {
      title: course.title,
      localTitle: course.localTitle?.text ?? '',
      localTitleLanguage: course.localTitle?.language ?? '',
      code: course.code ?? '',
      description: course.description ?? '',
      learningOutcomes: course.learningOutcomes ?? '',
      keywords: course.keywords.join(', '),
      fields: [...course.fields],
      eqfLevel: typed(course.eqfLevel),
      creditsValue: typed(course.credits?.value),
      creditsSystem: course.credits?.system ?? '',
      deliveryMode: course.deliveryMode ?? '',
      isNew: course.isNew ?? false,
      sdgs: course.sdgs.map(String),
      textLanguage: course.textLanguage ?? '',
      prerequisites: course.prerequisites ?? '',
    },
    windowStart: listing.windowStart ?? '',
    windowEnd: listing.windowEnd ?? '',
    moduleWeeks: typed(listing.moduleWeeks),
    breaks: listing.breaks.map(({ from, to, name, kind }) => ({ from, to, name, kind: kind ?? 'HOLIDAY' })),
    liveMode: listing.liveMode ?? '',
    liveMinutesPerWeek: typed(listing.liveMinutesPerWeek),
    timeZone: listing.timeZone,
    slots: listing.slots.map(({ day, start, end }) => ({ day, start, end })),
    studentsMin: typed(listing.studentsMin),
    studentsMax: typed(listing.studentsMax),
    languages: listing.languages.map(({ language, classLevel, partnerMinimum }) => ({
      language,
      classLevel,
      partnerMinimum,
    })),
    partnerFields: listing.partnerFields ?? '',
    listedPartnerFields: [...listing.listedPartnerFields],
    exchangeType: listing.exchangeType ?? '',
    tools: [...listing.tools],
    bandwidth: listing.bandwidth ?? '',
    preferredCountries: [...listing.preferredCountries],
    blockedCountries: [...listing.blockedCountries],
    blockedInstitutions: [...listing.blockedInstitutions],
    wishes: listing.wishes ?? '',
    partnersSought: typed(listing.partnersSought),
    visibility: listing.visibility ?? '',
    expiresOn: listing.expiresOn ?? '',
  };
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** The draft with its empty fields taken from a stored listing: what silo filled in for a new one. */
export function filledFrom(draft: Draft, stored: Draft): Draft {
  const terms = Object.entries(draft).map(([field, value]) => [
    field,
    isEmpty(value) ? stored[field as keyof Draft] : value,
  ]);
  return Object.fromEntries(terms) as unknown as Draft;
}
