/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcademicSessionInput = {
  breaks: Array<BreakInput>;
  end: string;
  id?: string | number | null | undefined;
  name: string;
  start: string;
};

export type AccessibilityMeasure =
  | 'ALTERNATIVE_FORMATS'
  | 'CAPTIONS'
  | 'FLEXIBLE_TIMES'
  | 'LOW_BANDWIDTH'
  | 'QUIET_CHANNEL'
  | 'SCREEN_READER'
  | 'TRANSCRIPTS';

export type AchievementCode =
  | 'DELIVERED_PROJECT'
  | 'GOOD_PRACTICE';

export type AddDelegationInput = {
  /** Mail address of a confirmed member of the institution. */
  delegate: string;
  from: string;
  institutionId: string | number;
  until: string;
};

export type AgreementMeasure =
  | 'KRIPPENDORFF_ALPHA'
  | 'WEIGHTED_KAPPA';

export type AnswerRequestInput = {
  accept: boolean;
  comment?: string | null | undefined;
  pairingId: string | number;
  reason?: string | null | undefined;
};

export type ApprovalDecision =
  | 'APPROVE'
  | 'REJECT'
  | 'REQUEST_CHANGES';

export type ApprovalState =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'PENDING'
  | 'REJECTED';

export type Bandwidth =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type BreakInput = {
  from: string;
  kind?: string | null | undefined;
  name: string;
  to: string;
};

export type CancellationReason =
  | 'AGREEMENT'
  | 'APPROVAL_REFUSED'
  | 'CALENDAR'
  | 'CLASS_CANCELLED'
  | 'ENROLMENT_TOO_LOW'
  | 'LANGUAGE'
  | 'LECTURER_LEFT'
  | 'NO_COMMON_SLOT'
  | 'OTHER'
  | 'PARTNER_SILENT'
  | 'TECHNOLOGY'
  | 'WORKLOAD';

export type CheckedItemInput = {
  done: boolean;
  key: string;
  /** The point does not apply here; the note says why. */
  notNeeded?: boolean;
  note?: string | null | undefined;
};

export type ChecklistItemInput = {
  help?: string | null | undefined;
  /** Of an item that was there before. */
  key?: string | null | undefined;
  label: string;
  required: boolean;
};

export type CoilExperience =
  | 'NONE'
  | 'ONE_RUN'
  | 'SEVERAL_RUNS'
  | 'TRAINED';

export type CommentOnPlanInput = {
  pairingId: string | number;
  replyTo?: string | number | null | undefined;
  section: PlanSection;
  text: string;
};

export type ConflictCode =
  /** Of one of the two countries. */
  | 'COUNTRY'
  | 'DECLARED'
  /** Of one of the two institutions. */
  | 'INSTITUTION'
  | 'NOT_AN_EXPERT'
  | 'NOT_A_MEMBER'
  | 'TOOK_PART';

export type CourseInput = {
  code?: string | null | undefined;
  credits?: CreditsInput | null | undefined;
  deliveryMode?: DeliveryMode | null | undefined;
  description?: string | null | undefined;
  eqfLevel?: number | null | undefined;
  fields?: Array<string> | null | undefined;
  isNew?: boolean | null | undefined;
  keywords?: Array<string> | null | undefined;
  learningOutcomes?: string | null | undefined;
  localTitle?: LocalisedTextInput | null | undefined;
  prerequisites?: string | null | undefined;
  sdgs?: Array<number> | null | undefined;
  textLanguage?: string | null | undefined;
  title?: string | null | undefined;
};

export type CreateTokenInput = {
  /** How long it works: 30, 90 or 365. */
  days: number;
  label: string;
};

export type CredentialSubject =
  | 'INSTITUTION'
  | 'LECTURER';

export type CredentialVerdict =
  /** Not what was signed. */
  | 'ALTERED'
  /** Signed by somebody else, or not signed at all. */
  | 'NOT_OURS'
  /** Genuine, and taken back since. */
  | 'REVOKED'
  | 'VALID';

export type CreditsInput = {
  system: string;
  value: number;
};

export type CriterionScoreInput = {
  comment?: string | null | undefined;
  criterion: string;
  /** 0 to 3; null where it cannot be judged. */
  score?: number | null | undefined;
};

export type DataSharingBasis =
  | 'ADEQUACY'
  | 'AGREEMENT'
  | 'CONSENT'
  | 'NO_PERSONAL_DATA'
  | 'STANDARD_CLAUSES';

export type DataTopic =
  | 'ACCESS'
  | 'ACCOUNT'
  | 'COOPERATION'
  | 'COURSES'
  | 'NOTICES'
  | 'OFFICES'
  | 'OPERATION'
  | 'PUBLISHED'
  | 'REVIEWS';

export type DeadlineKind =
  | 'ANSWER'
  | 'DECISION'
  | 'OUTCOME'
  | 'PLAN'
  | 'READINESS'
  | 'RISK'
  | 'START_CHECK'
  | 'WEEK_REPORT';

export type DecideApprovalInput = {
  checklist?: Array<CheckedItemInput> | null | undefined;
  /** 10 to 2000 characters when changes are requested or the plan is rejected. */
  comment?: string | null | undefined;
  decision: ApprovalDecision;
  pairingId: string | number;
  /** Of the version that was read. */
  planHash: string;
};

export type DeliveryMode =
  | 'HYBRID'
  | 'ONLINE'
  | 'ON_CAMPUS';

export type DigitalAccessInput = {
  n?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
  withoutDevice?: number | null | undefined;
  withoutStableLink?: number | null | undefined;
};

export type DigitalCompetenceInput = {
  asked?: number | null | undefined;
  improved?: number | null | undefined;
  n?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
};

export type DocumentKind =
  | 'AGREEMENT'
  | 'CONSENT_FORM'
  | 'MATERIAL'
  | 'OTHER'
  | 'SYLLABUS';

export type DocumentVisibility =
  /** Both sides, the expert group and the secretariat. */
  | 'BOTH_SIDES'
  /** The side that added it, and nobody else. */
  | 'OWN_SIDE';

export type DurabilityInput = {
  ledTo?: Array<LedTo> | null | undefined;
  next?: NextStep | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
};

export type ExchangeType =
  | 'DISCUSSION'
  | 'FULL_COURSE'
  | 'ICEBREAKER'
  | 'PROJECT';

export type ExpertGroupMemberInput = {
  country: string;
  /** By which the person signs in. */
  email: string;
  institutionId?: string | number | null | undefined;
  institutionName?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
};

export type FairnessRulesInput = {
  capFactor: number;
  explorationShare: number;
  floorShare: number;
  nearEqual: number;
  on: boolean;
  underRepresented: Array<string>;
};

export type FollowUpPairingInput = {
  ledTo?: Array<LedTo>;
  next: NextStep;
  note?: string | null | undefined;
  pairingId: string | number;
};

export type HandOverState =
  | 'FAILED'
  /** The file can be fetched. */
  | 'READY'
  /** The file was deleted, or a newer one took its place. */
  | 'REMOVED'
  /** This installation was filled from it. */
  | 'RESTORED'
  | 'RUNNING'
  | 'WAITING';

export type IncidentCountInput = {
  count: number;
  incident: WeekIncident;
};

export type InclusionInput = {
  disabilitySupport?: number | null | undefined;
  firstTime?: number | null | undefined;
  n?: number | null | undefined;
  nonMobile?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
};

export type InterculturalInput = {
  correlation?: number | null | undefined;
  least?: number | null | undefined;
  most?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
  paired?: number | null | undefined;
  post?: ScaleSummaryInput | null | undefined;
  pre?: ScaleSummaryInput | null | undefined;
  scale?: string | null | undefined;
};

export type IssueCredentialInput = {
  achievement: AchievementCode;
  pairingId: string | number;
  /** Needed only by an office of both sides. */
  side?: PairingSide | null | undefined;
  subject: CredentialSubject;
};

export type LanguageLevelInput = {
  language: string;
  level: string;
};

export type LearningReachedInput = {
  assessed?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
  reached?: number | null | undefined;
};

export type LecturerViewInput = {
  digitalImproved?: boolean | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
  satisfied?: number | null | undefined;
  wouldRepeat?: WouldRepeat | null | undefined;
};

export type LedTo =
  | 'CURRICULUM'
  | 'MOBILITY'
  | 'MOU'
  | 'RESEARCH';

export type LeftOverReason =
  | 'BELOW_MINIMUM'
  | 'INSTITUTION_FULL'
  | 'NO_CANDIDATE'
  | 'OTHERS_ADD_MORE';

export type LessonsInput = {
  advice?: string | null | undefined;
  content?: string | null | undefined;
  intercultural?: string | null | undefined;
  pedagogy?: string | null | undefined;
  problems?: string | null | undefined;
  technologyAccess?: string | null | undefined;
  worked?: string | null | undefined;
};

export type LiveMode =
  | 'ASYNCHRONOUS'
  | 'EITHER'
  | 'LIVE';

export type LocalisedTextInput = {
  language: string;
  text: string;
};

export type MailChoice =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NONE'
  | 'WEEKLY';

/** One of figureKey, documentId and link. */
export type MappingEvidenceInput = {
  documentId?: string | number | null | undefined;
  figureKey?: string | null | undefined;
  link?: string | null | undefined;
  text: string;
};

export type MeetingHoursInput = {
  days: Array<Weekday>;
  end: string;
  start: string;
};

export type MembershipRole =
  | 'INTERNATIONAL_OFFICE'
  | 'LECTURER';

export type NextStep =
  | 'CHANGED'
  | 'NO'
  | 'REPEAT'
  | 'UNDECIDED';

export type NotCollectedInput = {
  note?: string | null | undefined;
  reason?: NotCollectedReason | null | undefined;
};

export type NotCollectedReason =
  | 'LOST'
  | 'NOT_APPLICABLE'
  | 'NOT_ASKED'
  | 'NO_CONSENT'
  | 'OTHER'
  | 'TOO_FEW_ANSWERS';

export type NotificationChoiceInput = {
  kind: NotificationKind;
  mail: MailChoice;
};

/** What somebody can choose separately to get by mail. */
export type NotificationKind =
  | 'DEADLINES'
  | 'DECISIONS'
  | 'DOCUMENTS'
  | 'MEMBERSHIPS'
  | 'PLAN'
  | 'PROBLEMS'
  | 'PROJECT'
  | 'REQUESTS';

export type OutcomeAnswersInput = {
  access?: DigitalAccessInput | null | undefined;
  digital?: DigitalCompetenceInput | null | undefined;
  durability?: DurabilityInput | null | undefined;
  inclusion?: InclusionInput | null | undefined;
  intercultural?: InterculturalInput | null | undefined;
  learning?: LearningReachedInput | null | undefined;
  lecturer?: LecturerViewInput | null | undefined;
  lessons?: LessonsInput | null | undefined;
  problems?: TechnicalProblemsInput | null | undefined;
  recognition?: RecognitionInput | null | undefined;
  relations?: RelationsInput | null | undefined;
  satisfaction?: SatisfactionInput | null | undefined;
  students?: StudentNumbersInput | null | undefined;
  workload?: WorkloadInput | null | undefined;
};

export type OutcomeCreditSystem =
  | 'ACTS'
  | 'ECTS'
  | 'NATIONAL'
  | 'UCTS';

export type OutcomeFieldKind =
  | 'CHOICE'
  | 'CHOICES'
  /** A whole number. */
  | 'COUNT'
  /** One line of text. */
  | 'LINE'
  /** A number with decimals. */
  | 'NUMBER'
  /** Several lines of text. */
  | 'TEXT'
  | 'YES_NO';

export type PairingAction =
  | 'ACCEPT'
  | 'ADD_DOCUMENT'
  | 'ASSIGN_REVIEWERS'
  | 'CANCEL'
  | 'COMMENT'
  | 'CONCLUDE_REVIEW'
  | 'CONFIRM_START'
  | 'CONSENT_TO_PRACTICE'
  | 'DECIDE_APPROVAL'
  | 'DECLINE'
  | 'DELIVER'
  | 'DISCUSS_REVIEW'
  | 'PUBLISH'
  | 'RAISE_RISK'
  | 'REPORT_WEEK'
  | 'RESOLVE_RISK'
  | 'SAVE_PLAN'
  | 'SAVE_PRACTICE'
  | 'SAVE_READINESS'
  | 'SCALE_BACK'
  | 'SCORE_REVIEW'
  | 'SIGN_PLAN'
  | 'START'
  | 'SUBMIT_OUTCOME'
  | 'TAKE_DOWN'
  | 'WITHDRAW';

/** Those who take part; each has turns of its own. */
export type PairingParty =
  | 'CHAIR'
  | 'INVITED_LECTURER'
  | 'INVITED_OFFICE'
  | 'REQUESTER_LECTURER'
  | 'REQUESTER_OFFICE'
  /** The experts to whom the project was given for review. */
  | 'REVIEWERS'
  | 'SECRETARIAT';

/** From which side somebody looks at a pairing. */
export type PairingSide =
  | 'INVITED'
  | 'OBSERVER'
  | 'REQUESTER';

export type PairingSort =
  /** The latest change first. */
  | 'CHANGED'
  /** What is due first; what has no date at the end. */
  | 'DUE_ON'
  | 'LONGEST_IN_STATE'
  /** The latest request first. */
  | 'REQUESTED';

export type PairingState =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'AT_RISK'
  | 'CANCELLED'
  | 'CHANGES_REQUESTED'
  | 'CO_DESIGN'
  | 'DECLINED'
  | 'DELIVERED'
  | 'EVALUATED'
  | 'IN_REVIEW'
  | 'LAPSED'
  | 'PUBLISHED'
  | 'READY'
  | 'REJECTED'
  | 'REQUESTED'
  | 'RUNNING'
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

export type PartnerFields =
  | 'ANY'
  | 'LISTED'
  | 'RELATED'
  | 'SAME';

export type PlanAccessibilityInput = {
  measures: Array<AccessibilityMeasure>;
  note?: string | null | undefined;
};

export type PlanAimsInput = {
  sharedAims?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};

export type PlanAssessmentInput = {
  how?: string | null | undefined;
  invited: PlanSideAssessmentInput;
  requester: PlanSideAssessmentInput;
  sharedRubric?: boolean | null | undefined;
};

export type PlanDataSharingInput = {
  basis?: DataSharingBasis | null | undefined;
  note?: string | null | undefined;
  recording?: boolean | null | undefined;
  storage?: string | null | undefined;
};

export type PlanExternalPartnerInput = {
  involved?: boolean;
  name?: string | null | undefined;
  role?: string | null | undefined;
  website?: string | null | undefined;
};

export type PlanLanguagesInput = {
  support?: string | null | undefined;
  working: Array<string>;
};

export type PlanOutcomesInput = {
  invited: PlanSideOutcomesInput;
  joint?: string | null | undefined;
  requester: PlanSideOutcomesInput;
};

export type PlanPhase =
  | 'COMPARATIVE_DISCUSSION'
  | 'ICEBREAKER'
  | 'PREPARATION'
  | 'PRESENTATION_AND_REFLECTION'
  | 'PROJECT';

export type PlanSection =
  | 'ACCESSIBILITY'
  | 'AIMS'
  | 'ASSESSMENT'
  | 'DATA_SHARING'
  | 'EXTERNAL_PARTNER'
  | 'LANGUAGES'
  | 'OUTCOMES'
  | 'SESSIONS'
  | 'TASKS'
  | 'TEAMS'
  | 'TOOLS'
  | 'WEEKS';

export type PlanSessionInput = {
  minutes: number;
  purpose?: string | null | undefined;
  startsAt: string;
};

export type PlanSeverity =
  /** Has to be told before the plan can be signed. */
  | 'BLOCKS'
  /** Advice; the plan can be signed. */
  | 'WARNS';

export type PlanSideAssessmentInput = {
  how?: string | null | undefined;
  shareOfCourse?: number | null | undefined;
  shareOfGrade?: number | null | undefined;
};

export type PlanSideOutcomesInput = {
  achievableWithoutCoil?: boolean | null | undefined;
  adaptation?: string | null | undefined;
  outcomes: Array<string>;
};

export type PlanTaskInput = {
  description?: string | null | undefined;
  doneBy: PlanTaskParty;
  due?: string | null | undefined;
  from?: string | null | undefined;
  output?: string | null | undefined;
  /** May be empty while the plan is being written. */
  title: string;
};

export type PlanTaskParty =
  | 'BOTH'
  | 'INVITED'
  | 'REQUESTER';

export type PlanTeamsInput = {
  composition?: string | null | undefined;
  fromInvited?: number | null | undefined;
  fromRequester?: number | null | undefined;
  size?: number | null | undefined;
};

export type PlanToolInput = {
  fallback?: string | null | undefined;
  purpose?: string | null | undefined;
  tool: string;
};

export type PlanToolsInput = {
  fallbackPlan?: string | null | undefined;
  tools: Array<PlanToolInput>;
};

export type PlanWeekInput = {
  focus?: string | null | undefined;
  monday: string;
  phase: PlanPhase;
};

/** Under which open licence a good practice is given away. */
export type PracticeLicence =
  | 'CC0_1_0'
  | 'CC_BY_4_0'
  | 'CC_BY_SA_4_0';

export type PracticeState =
  | 'DRAFT'
  | 'PUBLISHED'
  /** Its institutions or the secretariat took it out of the library; the public does not read it any more. */
  | 'TAKEN_DOWN';

export type PracticeStepInput = {
  decidedBy: StepDecider;
  /** Of a step that was there before. */
  key?: string | null | undefined;
  name: string;
  /** Mail addresses of confirmed members, for a step of named people. */
  people?: Array<string> | null | undefined;
};

export type PracticeTaskInput = {
  description?: string | null | undefined;
  output?: string | null | undefined;
  title: string;
  week: number;
  weeks: number;
};

export type PracticeTextInput = {
  advice?: string | null | undefined;
  context?: string | null | undefined;
  /** How the lecturer who saves wishes to be named. */
  creditLine?: string | null | undefined;
  didNot?: string | null | undefined;
  keywords?: Array<string> | null | undefined;
  licence?: PracticeLicence | null | undefined;
  outcomes?: Array<string> | null | undefined;
  summary?: string | null | undefined;
  tasks?: Array<PracticeTaskInput> | null | undefined;
  title?: string | null | undefined;
  weeks?: Array<PracticeWeekInput> | null | undefined;
  worked?: string | null | undefined;
};

export type PracticeWeekInput = {
  focus?: string | null | undefined;
  phase: PlanPhase;
  session?: string | null | undefined;
};

/** Only the sections to change; each replaces the stored one as a whole. */
export type ProjectPlanInput = {
  accessibility?: PlanAccessibilityInput | null | undefined;
  aims?: PlanAimsInput | null | undefined;
  assessment?: PlanAssessmentInput | null | undefined;
  dataSharing?: PlanDataSharingInput | null | undefined;
  externalPartner?: PlanExternalPartnerInput | null | undefined;
  languages?: PlanLanguagesInput | null | undefined;
  outcomes?: PlanOutcomesInput | null | undefined;
  sessions?: Array<PlanSessionInput> | null | undefined;
  tasks?: Array<PlanTaskInput> | null | undefined;
  teams?: PlanTeamsInput | null | undefined;
  tools?: PlanToolsInput | null | undefined;
  weeks?: Array<PlanWeekInput> | null | undefined;
};

export type RankingModelState =
  | 'CANDIDATE'
  | 'LIVE'
  | 'REJECTED'
  | 'RETIRED';

export type ReceiveOutcomeSheetInput = {
  /** The bytes of a CSV file or an Excel workbook, in Base64; at most 512 kB. */
  file: string;
  pairingId: string | number;
  version: number;
};

export type RecognitionInput = {
  badges?: number | null | undefined;
  certificates?: number | null | undefined;
  creditSystem?: OutcomeCreditSystem | null | undefined;
  credits?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
  withCredit?: number | null | undefined;
};

export type RelationsInput = {
  asked?: number | null | undefined;
  built?: number | null | undefined;
  joinAgain?: number | null | undefined;
  mobility?: number | null | undefined;
  n?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
};

/** A form in which the ASEM education process asks for results. */
export type ReportKind =
  /** Rows of the Action Plan with its five columns. */
  | 'ACTION_PLAN_ROWS'
  /** The entry in the annex to the Chair's Conclusions: the work plan of two years. */
  | 'CHAIRS_CONCLUSIONS_ANNEX'
  /** The entry in the Stocktaking Report: what two years have brought. */
  | 'STOCKTAKING';

export type ReportWeekInput = {
  comment?: string | null | undefined;
  incidents?: Array<WeekIncident>;
  minutesLost?: number;
  pairingId: string | number;
  /** What kind of problem; needed when there is one. */
  reason?: CancellationReason | null | undefined;
  status: WeekStatus;
  students?: number | null | undefined;
  /** The Monday of the week. */
  week: string;
};

export type RequestPairingInput = {
  listingId: string | number;
  message: string;
  partnerListingId: string | number;
  /** The pairing of one's own listing that ended early and whose partner this one stands in for. */
  replaces?: string | number | null | undefined;
};

export type ResolvePlanCommentInput = {
  /** The first comment of the thread. */
  commentId: string | number;
  pairingId: string | number;
  /** False opens the thread again. */
  resolved?: boolean;
};

export type ReviewDecision =
  /** It counts as evidence in statistics and reports. */
  | 'ACCEPTED'
  | 'GOOD_PRACTICE'
  | 'MORE_INFORMATION';

export type ReviewDeskFilter =
  | 'ALL'
  | 'DECIDED'
  | 'SCORING'
  | 'TO_ASSIGN'
  | 'TO_DECIDE'
  | 'WAITING_FOR_ME';

export type ReviewPilotInput = {
  pairingId: string | number;
  /** What the reviewer would decide. */
  recommendation: ReviewDecision;
  /** One for each criterion of the review's rubric. */
  scores: Array<CriterionScoreInput>;
  summary: string;
};

export type ReviewRole =
  | 'CHAIR'
  | 'LOOKS_ON'
  | 'REVIEWER'
  | 'SECRETARIAT'
  /** A lecturer or an office of one of the two sides. */
  | 'TAKES_PART';

export type ReviewStage =
  /** More was asked of the lecturers. */
  | 'ASKED'
  | 'DECIDED'
  | 'SCORING'
  /** Both sides have reported, and nobody reviews yet. */
  | 'TO_ASSIGN'
  | 'TO_DECIDE';

export type ReviseScoreInput = {
  criterion: string;
  pairingId: string | number;
  reason: string;
  score?: number | null | undefined;
};

export type RiskCause =
  /** A week report told of a problem. */
  | 'PROBLEM'
  /** Somebody raised it. */
  | 'RAISED'
  /** One side missed two reports in a row. */
  | 'SILENCE';

/** How listings come into a round: put in by lecturers and offices, or taken by its filter. */
export type RoundEntryMode =
  | 'ENTERED'
  | 'FILTERED';

export type RoundState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'PROPOSED'
  | 'SENT';

export type RubricCriterionInput = {
  anchors: Array<string>;
  code: string;
  description: string;
  frame: RubricFrame;
  name: string;
};

/** The standards that a criterion follows, in words of our own. */
export type RubricFrame =
  | 'COIL_OSCQR'
  | 'EQUITY'
  | 'OSCQR'
  | 'OWN'
  | 'TEC';

export type RubricState =
  | 'DRAFT'
  | 'IN_FORCE'
  | 'SUPERSEDED';

export type SatisfactionInput = {
  asked?: number | null | undefined;
  mean?: number | null | undefined;
  n?: number | null | undefined;
  notCollected?: NotCollectedInput | null | undefined;
  sd?: number | null | undefined;
};

export type SaveApprovalSettingsInput = {
  checklist: Array<ChecklistItemInput>;
  institutionId: string | number;
  /** 5 to 60 working days. */
  reviewDays: number;
  /** Mail address of a confirmed member. */
  standingDelegate?: string | null | undefined;
  steps: Array<PracticeStepInput>;
  version: number;
};

export type SaveExpertGroupInput = {
  /** Mail address of a member; null for nobody. */
  chair?: string | null | undefined;
  /** Null for a new group. */
  id?: string | number | null | undefined;
  members: Array<ExpertGroupMemberInput>;
  name: string;
  /** The version that was edited; 0 for a new group. */
  version: number;
};

export type SaveInstitutionInput = {
  academicSessions?: Array<AcademicSessionInput> | null | undefined;
  city?: string | null | undefined;
  coordinator?: string | null | undefined;
  id: string | number;
  meetingHours?: MeetingHoursInput | null | undefined;
  name?: string | null | undefined;
  rorId?: string | null | undefined;
  timeZone?: string | null | undefined;
  version?: number | null | undefined;
  website?: string | null | undefined;
};

export type SaveListingInput = {
  bandwidth?: Bandwidth | null | undefined;
  blockedCountries?: Array<string> | null | undefined;
  blockedInstitutions?: Array<string | number> | null | undefined;
  breaks?: Array<BreakInput> | null | undefined;
  course: CourseInput;
  exchangeType?: ExchangeType | null | undefined;
  expiresOn?: string | null | undefined;
  /** Without an id a new draft is made at the caller's institution. */
  id?: string | number | null | undefined;
  institutionId?: string | number | null | undefined;
  languages?: Array<WorkingLanguageInput> | null | undefined;
  listedPartnerFields?: Array<string> | null | undefined;
  liveMinutesPerWeek?: number | null | undefined;
  liveMode?: LiveMode | null | undefined;
  moduleWeeks?: number | null | undefined;
  partnerFields?: PartnerFields | null | undefined;
  partnersSought?: number | null | undefined;
  preferredCountries?: Array<string> | null | undefined;
  slots?: Array<WeeklySlotInput> | null | undefined;
  studentsMax?: number | null | undefined;
  studentsMin?: number | null | undefined;
  timeZone?: string | null | undefined;
  tools?: Array<string> | null | undefined;
  /** The version edited; an older one than the stored is refused as stale-version. */
  version?: number | null | undefined;
  visibility?: Visibility | null | undefined;
  windowEnd?: string | null | undefined;
  windowStart?: string | null | undefined;
  wishes?: string | null | undefined;
};

export type SaveOutcomeDraftInput = {
  answers: OutcomeAnswersInput;
  pairingId: string | number;
  /** The version of the draft that the edit began from; 0 for a first one. */
  version: number;
};

export type SavePlanInput = {
  pairingId: string | number;
  plan: ProjectPlanInput;
  /** The code of the template from which the sections come, when they come from one: a good practice keeps its credit. */
  template?: string | null | undefined;
  /** The version of the pairing that the edit began from. */
  version: number;
};

/** Parts that are left out stay as they are; an empty one is removed. */
export type SavePracticeInput = {
  /** The text that the edit began from. */
  hash: string;
  pairingId: string | number;
  text: PracticeTextInput;
};

export type SaveProfileInput = {
  coilExperience?: CoilExperience | null | undefined;
  displayName?: string | null | undefined;
  languages?: Array<LanguageLevelInput> | null | undefined;
  unit?: string | null | undefined;
};

export type SaveReadinessInput = {
  accessibilityChecked?: boolean;
  agreementNeeded?: boolean | null | undefined;
  agreementReference?: string | null | undefined;
  consentText?: string | null | undefined;
  dataTransferBasis?: DataSharingBasis | null | undefined;
  note?: string | null | undefined;
  pairingId: string | number;
  recording?: boolean | null | undefined;
  studentContact?: string | null | undefined;
  toolsChecked?: boolean;
};

export type SaveReportMappingInput = {
  /** The code of an objective, a subgoal or an action of the Action Plan. */
  code: string;
  evidence: MappingEvidenceInput;
  pairingId: string | number;
};

/** Without an id a new round, whose institution stays as it is told here. */
export type SaveRoundInput = {
  closesOn: string;
  entry: RoundEntryMode;
  fields?: Array<string> | null | undefined;
  id?: string | number | null | undefined;
  institutionId?: string | number | null | undefined;
  minimumFit: number;
  mostPairsPerInstitution?: number | null | undefined;
  mostPartners: number;
  name: string;
  opensOn: string;
  spreadChances?: boolean | null | undefined;
  termEnd: string;
  termStart: string;
  text: string;
  version?: number | null | undefined;
};

export type SaveRubricInput = {
  criteria: Array<RubricCriterionInput>;
  note?: string | null | undefined;
  /** The version of the draft that was edited; 0 where there was none. */
  version: number;
};

export type SaveTestimonialInput = {
  /** How the person agreed, for example by a signed form. */
  consentHow: string;
  /** The day on which the person agreed to be quoted. */
  consentOn: string;
  pairingId: string | number;
  role: TestimonialRole;
  /** At most 600 characters, without names. */
  text: string;
};

export type SaveToolReachabilityInput = {
  access: ToolAccess;
  /** The day on which it was tried or looked up; today when left out. */
  checkedOn?: string | null | undefined;
  note?: string | null | undefined;
  place: string;
  source?: string | null | undefined;
  tool: string;
  /** The version that was edited; left out for a tool and place that had no row. */
  version?: number | null | undefined;
};

export type SaveWebhookInput = {
  active?: boolean | null | undefined;
  id?: string | number | null | undefined;
  /** For a new one. */
  institutionId?: string | number | null | undefined;
  states: Array<PairingState>;
  url: string;
  /** The version that was edited. */
  version?: number | null | undefined;
};

export type ScaleSummaryInput = {
  mean?: number | null | undefined;
  n?: number | null | undefined;
  sd?: number | null | undefined;
};

export type SessionFit =
  | 'FITS'
  | 'HOURS_NOT_TOLD'
  | 'IN_BREAK'
  | 'OUTSIDE_HOURS'
  | 'OUTSIDE_WINDOW';

export type StepDecider =
  | 'NAMED'
  | 'OFFICE';

export type StudentNumbersInput = {
  completed?: number | null | undefined;
  enrolled?: number | null | undefined;
  started?: number | null | undefined;
};

export type SubmitOutcomeInput = {
  answers: OutcomeAnswersInput;
  pairingId: string | number;
};

/** Why a suggestion was moved, so that places on the first page are shared. */
export type SuggestionMove =
  /** Higher, since few have seen it this term. */
  | 'FEW_HAVE_SEEN_IT'
  /** Higher, since it is new or from a country with few partnerships. */
  | 'FLOOR_IS_DUE'
  /** Lower, since many have seen it this term. */
  | 'MANY_HAVE_SEEN_IT';

export type TechnicalProblemsInput = {
  incidents?: Array<IncidentCountInput> | null | undefined;
  minutesLost?: number | null | undefined;
};

export type TestimonialRole =
  | 'LECTURER'
  | 'STUDENT';

export type ToolAccess =
  | 'NOT_REACHABLE'
  | 'REACHABLE'
  | 'RESTRICTED';

export type TrainingResult =
  | 'FAILED'
  | 'INTERRUPTED'
  | 'NOT_BETTER'
  | 'NOT_ENOUGH_ANSWERS'
  | 'SWITCHED_OFF'
  | 'UNAVAILABLE'
  | 'WENT_LIVE';

export type TransferRule =
  /** One applies it, and the European Commission has found the other one adequate. */
  | 'ADEQUATE'
  /** Nothing general holds. */
  | 'SAFEGUARDS'
  /** Both countries apply the GDPR. */
  | 'SAME_LAW';

export type Visibility =
  | 'MEMBERS'
  | 'OFFICE_ONLY'
  | 'PUBLIC';

export type WebhookDeliveryState =
  /** Given up after a day of attempts. */
  | 'DEAD'
  | 'DELIVERED'
  | 'WAITING';

export type WeekIncident =
  | 'ACCESS'
  | 'ATTENDANCE'
  | 'AUDIO_VIDEO'
  | 'CONNECTION'
  | 'LANGUAGE'
  | 'OTHER'
  | 'TOOL_BLOCKED';

export type WeekStatus =
  | 'ON_TRACK'
  | 'PROBLEM';

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WeeklySlotInput = {
  day: Weekday;
  end: string;
  start: string;
};

export type WorkingLanguageInput = {
  classLevel: string;
  language: string;
  partnerMinimum: string;
};

export type WorkloadInput = {
  administration?: number | null | undefined;
  planned?: number | null | undefined;
  preparation?: number | null | undefined;
  running?: number | null | undefined;
};

export type WouldRepeat =
  | 'NO'
  | 'UNDECIDED'
  | 'YES';

export type ApprovalSettingsQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalSettingsQuery = { institution: { id: string, name: string, approvalSettings: { version: number, reviewDays: number, steps: Array<{ key: string, name: string, decidedBy: StepDecider, people: Array<{ email: string }> }>, checklist: Array<{ key: string, label: string, help: string | null, required: boolean }>, standingDelegate: { email: string } | null } | null, delegations: Array<{ id: string, from: string, until: string, active: boolean, absent: { id: string, displayName: string | null, email: string }, delegate: { displayName: string | null, email: string } }> | null } | null };

export type SaveApprovalSettingsMutationVariables = Exact<{
  input: SaveApprovalSettingsInput;
}>;


export type SaveApprovalSettingsMutation = { saveApprovalSettings:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveApprovalSettingsSuccess' }
   };

export type AddDelegationMutationVariables = Exact<{
  input: AddDelegationInput;
}>;


export type AddDelegationMutation = { addDelegation:
    | { __typename: 'AddDelegationSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
   };

export type EndDelegationMutationVariables = Exact<{
  institutionId: string | number;
  id: string | number;
}>;


export type EndDelegationMutation = { endDelegation:
    | { __typename: 'EndDelegationSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PairingReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PairingReviewQuery = { pairing: { id: string, side: string | null, planHash: string | null, mayAct: Array<PairingAction>, signatures: Array<{ planHash: string, signedAt: string }>, approvals: Array<{ side: PairingSide, decision: ApprovalState, planHash: string, dueOn: string, escalated: boolean, institution: { id: string, name: string }, checklist: Array<{ key: string, label: string, help: string | null, required: boolean }>, steps: Array<{ key: string, name: string, decision: ApprovalState, decidedAt: string | null, comment: string | null, decidedBy: { displayName: string | null, email: string } | null, onBehalfOf: { name: string } | null, checklist: Array<{ key: string, label: string, done: boolean, notNeeded: boolean, note: string | null }> }> }>, history: Array<{ event: string, data: string }> } | null };

export type PlanChangesSinceQueryVariables = Exact<{
  id: string | number;
  since: string;
}>;


export type PlanChangesSinceQuery = { pairing: { plan: { changes: Array<{ section: PlanSection, changedAt: string, changedBy: { displayName: string | null } | null }> | null } | null } | null };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { decideApproval:
    | { __typename: 'DecideApprovalSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PairingCalendarQueryVariables = Exact<{
  id: string | number;
}>;


export type PairingCalendarQuery = { pairing: { id: string, calendar: { requester: { place: string, timeZone: string }, invited: { place: string, timeZone: string }, sessions: Array<{ number: number, startsAt: string, minutes: number, purpose: string | null, fits: boolean, clockNote: string | null, requester: { start: string, end: string, offset: string, fit: SessionFit }, invited: { start: string, end: string, offset: string, fit: SessionFit } }>, deadlines: Array<{ kind: DeadlineKind, on: string, text: string }> } } | null };

export type CalendarLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarLinksQuery = { calendarLinks: Array<{ id: string, pairingId: string | null, institutionId: string | null, createdAt: string, lastUsedAt: string | null }> };

export type CreateCalendarLinkMutationVariables = Exact<{
  pairingId?: string | number | null | undefined;
  institutionId?: string | number | null | undefined;
}>;


export type CreateCalendarLinkMutation = { createCalendarLink:
    | { __typename: 'CreateCalendarLinkSuccess', url: string, link: { id: string } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RevokeCalendarLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeCalendarLinkMutation = { revokeCalendarLink:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RevokeCalendarLinkSuccess' }
   };

export type CredentialsQueryVariables = Exact<{
  id: string | number;
}>;


export type CredentialsQuery = { pairing: { id: string, side: string | null, credentials: { revocable: Array<string>, mayTakeTemplate: boolean, issued: Array<{ id: string, issuedAt: string, revokedAt: string | null, revokedReason: string | null, achievement: { code: AchievementCode, subject: CredentialSubject, name: string }, institution: { id: string, name: string } }>, offers: Array<{ side: PairingSide, earned: boolean, mayIssue: boolean, achievement: { code: AchievementCode, subject: CredentialSubject, name: string, description: string } }> }, credits: { note: string, sides: Array<{ side: PairingSide, unit: string | null, value: number | null, explanation: string | null, hoursFrom: number | null, hoursTo: number | null, shareOfCourse: number | null, institution: { id: string, name: string } }> } } | null };

export type IssueCredentialMutationVariables = Exact<{
  input: IssueCredentialInput;
}>;


export type IssueCredentialMutation = { issueCredential:
    | { __typename: 'IssueCredentialSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RevokeCredentialMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RevokeCredentialMutation = { revokeCredential:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RevokeCredentialSuccess' }
   };

export type CredentialQueryVariables = Exact<{
  id: string | number;
}>;


export type CredentialQuery = { credential: { id: string, issuedAt: string, revokedAt: string | null, revokedReason: string | null, address: string, achievement: { name: string, description: string, criteria: string, subject: CredentialSubject }, institution: { id: string, name: string, country: string } } | null };

export type VerifyCredentialQueryVariables = Exact<{
  document: string;
}>;


export type VerifyCredentialQuery = { verifyCredential: { verdict: CredentialVerdict, text: string, credential: { id: string, issuedAt: string, achievement: { name: string }, institution: { id: string, name: string } } | null } };

export type DemoClockQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoClockQuery = { demoClock: { now: string, offsetDays: number } | null };

export type MoveDemoClockMutationVariables = Exact<{
  days: number;
}>;


export type MoveDemoClockMutation = { moveDemoClock:
    | { __typename: 'MoveDemoClockSuccess', demoClock: { now: string, offsetDays: number } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentsQuery = { pairing: { id: string, side: string | null, mayAct: Array<PairingAction>, documents: Array<{ id: string, kind: DocumentKind, name: string, visibility: DocumentVisibility, side: PairingSide, mayRemove: boolean, revisions: Array<{ revision: number, name: string, size: number, addedAt: string, addedBy: { id: string, displayName: string | null } | null }> }> } | null };

export type RemoveDocumentMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveDocumentMutation = { removeDocument:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RemoveDocumentSuccess' }
   };

export type HandOverQueryVariables = Exact<{ [key: string]: never; }>;


export type HandOverQuery = { handOver: { schemaVersion: string, files: Array<{ id: string, state: HandOverState, askedBy: string | null, askedAt: string, endedAt: string | null, step: string | null, rowsDone: number, rowsInAll: number, schemaVersion: string | null, documents: number, lostDocuments: number, bytes: number | null, sha256: string | null, failure: string | null }>, tables: Array<{ name: string, description: string }>, leftOut: Array<{ name: string, reason: string }> } };

export type StartExportMutationVariables = Exact<{ [key: string]: never; }>;


export type StartExportMutation = { startExport:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'StartExportSuccess' }
   };

export type DeleteExportMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteExportMutation = { deleteExport:
    | { __typename: 'DeleteExportSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type InsightFigureFragment = { key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null };

export type InsightReasonFragment = { code: string, label: string, count: number, share: number | null, low: number | null, high: number | null };

export type PilotStatisticsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PilotStatisticsQuery = { demoClock: { offsetDays: number } | null, pilotStatistics: { from: string | null, to: string | null, asOf: string, notes: Array<string>, projects: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, balance: { regions: Array<{ region: string, figures: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }> }>, countries: Array<{ country: string, region: string, figures: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }> }> }, inclusion: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, flow: { stages: Array<{ key: string, label: string, reached: number, lost: number, medianDays: number | null, lowDays: number | null, highDays: number | null, losses: Array<{ code: string, label: string, count: number, share: number | null, low: number | null, high: number | null }> }> }, failures: Array<{ code: string, label: string, count: number, share: number | null, low: number | null, high: number | null }>, outcomes: Array<{ indicator: string, label: string, definition: string, both: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, requester: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, invited: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, asia: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, europe: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }> }>, designs: Array<{ factor: string, label: string, indicator: string, note: string, levels: Array<{ level: string, figures: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }> }>, difference: { key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null } | null }>, review: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }>, exposure: Array<{ key: string, label: string, unit: string, definition: string, value: number | null, low: number | null, high: number | null, n: number | null, missing: number, projects: number, hidden: boolean, note: string | null }> } };

export type FigureSourcesQueryVariables = Exact<{
  key: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureSourcesQuery = { figureSources: { nodes: Array<{ title: string, requesterCountry: string, invitedCountry: string, deliveredOn: string | null, counted: boolean, why: string | null, pairing: { id: string, state: PairingState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InstitutionsQueryVariables = Exact<{
  search?: string | null | undefined;
  country?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type InstitutionsQuery = { institutions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, acronym: string | null, city: string, countryName: string }> } };

export type InstitutionQueryVariables = Exact<{
  id: string | number;
}>;


export type InstitutionQuery = { institution: { id: string, name: string, acronym: string | null, countryName: string, city: string, timeZone: string, website: string | null, rorId: string | null, erasmusCode: string | null, coordinator: string | null, confirmed: boolean, version: number, mayEdit: boolean, localNames: Array<{ language: string, text: string }>, meetingHours: { days: Array<Weekday>, start: string, end: string }, academicSessions: Array<{ id: string, name: string, start: string, end: string, breaks: Array<{ from: string, to: string, name: string, kind: string }> }>, listings: { nodes: Array<{ id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null }> } } | null };

export type SaveInstitutionMutationVariables = Exact<{
  input: SaveInstitutionInput;
}>;


export type SaveInstitutionMutation = { saveInstitution:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveInstitutionSuccess' }
   };

export type ListingFactsFragment = { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> };

export type MyListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyListingsQuery = { listings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, expiresOn: string | null, updatedAt: string, institution: { id: string, name: string }, faults: Array<{ code: string, message: string, field: string | null }> }> } };

export type FullListingFragment = { version: number, liveMinutesPerWeek: number | null, partnerFields: PartnerFields | null, listedPartnerFields: Array<string>, bandwidth: Bandwidth | null, preferredCountries: Array<string>, blockedCountries: Array<string>, blockedInstitutions: Array<string>, wishes: string | null, partnersSought: number | null, visibility: Visibility | null, expiresOn: string | null, publishedAt: string | null, mayEdit: boolean, id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, course: { title: string, code: string | null, description: string | null, learningOutcomes: string | null, keywords: Array<string>, deliveryMode: DeliveryMode | null, isNew: boolean | null, sdgs: Array<number>, textLanguage: string | null, prerequisites: string | null, fields: Array<string>, eqfLevel: number | null, credits: { value: number, system: string, described: string } | null, localTitle: { language: string, text: string } | null }, breaks: Array<{ kind: string, from: string, to: string, name: string }>, faults: Array<{ code: string, message: string, field: string | null }>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> };

export type ListingQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingQuery = { listing: { version: number, liveMinutesPerWeek: number | null, partnerFields: PartnerFields | null, listedPartnerFields: Array<string>, bandwidth: Bandwidth | null, preferredCountries: Array<string>, blockedCountries: Array<string>, blockedInstitutions: Array<string>, wishes: string | null, partnersSought: number | null, visibility: Visibility | null, expiresOn: string | null, publishedAt: string | null, mayEdit: boolean, id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, course: { title: string, code: string | null, description: string | null, learningOutcomes: string | null, keywords: Array<string>, deliveryMode: DeliveryMode | null, isNew: boolean | null, sdgs: Array<number>, textLanguage: string | null, prerequisites: string | null, fields: Array<string>, eqfLevel: number | null, credits: { value: number, system: string, described: string } | null, localTitle: { language: string, text: string } | null }, breaks: Array<{ kind: string, from: string, to: string, name: string }>, faults: Array<{ code: string, message: string, field: string | null }>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } | null };

export type InstitutionSessionsQueryVariables = Exact<{
  id: string | number;
}>;


export type InstitutionSessionsQuery = { institution: { id: string, name: string, timeZone: string, academicSessions: Array<{ id: string, name: string, start: string, end: string, breaks: Array<{ from: string, to: string, name: string, kind: string }> }> } | null };

export type SaveListingMutationVariables = Exact<{
  input: SaveListingInput;
}>;


export type SaveListingMutation = { saveListing:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveListingSuccess', listing: { id: string, version: number, assumed: Array<string> } }
   };

export type PublishListingMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishListingMutation = { publishListing:
    | { __typename: 'PublishListingSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
   };

export type PauseListingMutationVariables = Exact<{
  id: string | number;
}>;


export type PauseListingMutation = { pauseListing:
    | { __typename: 'PublishListingSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
   };

export type WithdrawListingMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawListingMutation = { withdrawListing:
    | { __typename: 'PublishListingSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
   };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
  unread?: boolean | null | undefined;
}>;


export type InboxQuery = { demoClock: { offsetDays: number } | null, inbox: { unread: number, nodes: Array<{ id: string, kind: NotificationKind, asksMe: boolean, title: string, text: string, link: string, at: string, read: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkInboxReadMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  all?: boolean | null | undefined;
}>;


export type MarkInboxReadMutation = { markInboxRead:
    | { __typename: 'MarkInboxReadSuccess', inbox: { unread: number } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationSettings: { mailIsSent: boolean, email: string, timeZone: string, choices: Array<{ kind: NotificationKind, mail: MailChoice }> } };

export type SaveNotificationSettingsMutationVariables = Exact<{
  choices: Array<NotificationChoiceInput> | NotificationChoiceInput;
}>;


export type SaveNotificationSettingsMutation = { saveNotificationSettings:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SaveNotificationSettingsSuccess' }
   };

export type DeadLettersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { nodes: Array<{ id: string, email: string, subject: string, attempts: number, lastError: string, diedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RetryDeadLetterMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryDeadLetterMutation = { retryDeadLetter:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RetryDeadLetterSuccess' }
   };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { inbox: { unread: number } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { unread: number } };

export type AnswersFragment = { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null };

export type DefinitionsFragment = { indicators: Array<{ code: string, name: string, definition: string, instrument: string, toldBy: string, asemLink: string }>, measures: Array<{ key: string, indicator: string, title: string, hint: string | null, mayBeSkipped: boolean, fields: Array<{ path: string, label: string, hint: string | null, kind: OutcomeFieldKind, least: number | null, most: number | null, optional: boolean, options: Array<{ code: string, label: string }> }> }>, reasons: Array<{ code: string, label: string }> };

export type FormStateFragment = { pairingId: string, side: PairingSide, version: number, savedAt: string | null, revision: number, submittedAt: string | null, maySubmit: boolean, closed: string | null, dueOn: string | null, answers: { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null }, origins: Array<{ field: string, text: string }>, problems: Array<{ code: string, message: string, field: string | null }>, warnings: Array<{ code: string, field: string, text: string }> };

export type OutcomeFormQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomeFormQuery = { outcomeForm: { pairingId: string, side: PairingSide, version: number, savedAt: string | null, revision: number, submittedAt: string | null, maySubmit: boolean, closed: string | null, dueOn: string | null, definitions: { indicators: Array<{ code: string, name: string, definition: string, instrument: string, toldBy: string, asemLink: string }>, measures: Array<{ key: string, indicator: string, title: string, hint: string | null, mayBeSkipped: boolean, fields: Array<{ path: string, label: string, hint: string | null, kind: OutcomeFieldKind, least: number | null, most: number | null, optional: boolean, options: Array<{ code: string, label: string }> }> }>, reasons: Array<{ code: string, label: string }> }, answers: { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null }, origins: Array<{ field: string, text: string }>, problems: Array<{ code: string, message: string, field: string | null }>, warnings: Array<{ code: string, field: string, text: string }> } | null, pairing: { id: string, side: string | null, listing: { id: string, title: string, institution: { id: string, name: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string } } } | null };

export type OutcomeReportsQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomeReportsQuery = { pairing: { id: string, requester: { revision: number, submittedAt: string, answers: { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null }, warnings: Array<{ code: string, field: string, text: string }> } | null, invited: { revision: number, submittedAt: string, answers: { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null }, warnings: Array<{ code: string, field: string, text: string }> } | null, followUps: { until: string | null, mayTell: boolean, told: Array<{ side: PairingSide, next: NextStep, ledTo: Array<LedTo>, note: string | null, at: string }> } | null } | null, outcomeDefinitions: { indicators: Array<{ code: string, name: string, definition: string, instrument: string, toldBy: string, asemLink: string }>, measures: Array<{ key: string, indicator: string, title: string, hint: string | null, mayBeSkipped: boolean, fields: Array<{ path: string, label: string, hint: string | null, kind: OutcomeFieldKind, least: number | null, most: number | null, optional: boolean, options: Array<{ code: string, label: string }> }> }>, reasons: Array<{ code: string, label: string }> } };

export type PartnershipFragment = { until: string | null, mayTell: boolean, told: Array<{ side: PairingSide, next: NextStep, ledTo: Array<LedTo>, note: string | null, at: string }> };

export type SaveOutcomeDraftMutationVariables = Exact<{
  input: SaveOutcomeDraftInput;
}>;


export type SaveOutcomeDraftMutation = { saveOutcomeDraft:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveOutcomeDraftSuccess', form: { pairingId: string, side: PairingSide, version: number, savedAt: string | null, revision: number, submittedAt: string | null, maySubmit: boolean, closed: string | null, dueOn: string | null, answers: { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null }, origins: Array<{ field: string, text: string }>, problems: Array<{ code: string, message: string, field: string | null }>, warnings: Array<{ code: string, field: string, text: string }> } }
   };

export type ReceiveOutcomeSheetMutationVariables = Exact<{
  input: ReceiveOutcomeSheetInput;
}>;


export type ReceiveOutcomeSheetMutation = { receiveOutcomeSheet:
    | { __typename: 'ReceiveOutcomeSheetSuccess', form: { pairingId: string, side: PairingSide, version: number, savedAt: string | null, revision: number, submittedAt: string | null, maySubmit: boolean, closed: string | null, dueOn: string | null, answers: { students: { enrolled: number | null, started: number | null, completed: number | null } | null, satisfaction: { asked: number | null, n: number | null, mean: number | null, sd: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, intercultural: { scale: string | null, least: number | null, most: number | null, paired: number | null, correlation: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null, pre: { n: number | null, mean: number | null, sd: number | null } | null, post: { n: number | null, mean: number | null, sd: number | null } | null } | null, relations: { asked: number | null, n: number | null, built: number | null, joinAgain: number | null, mobility: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, digital: { asked: number | null, n: number | null, improved: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, learning: { assessed: number | null, reached: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, workload: { preparation: number | null, running: number | null, administration: number | null, planned: number | null } | null, inclusion: { n: number | null, nonMobile: number | null, firstTime: number | null, disabilitySupport: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, problems: { minutesLost: number | null, incidents: Array<{ incident: WeekIncident, count: number }> | null } | null, access: { n: number | null, withoutStableLink: number | null, withoutDevice: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, recognition: { creditSystem: OutcomeCreditSystem | null, credits: number | null, withCredit: number | null, badges: number | null, certificates: number | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, durability: { next: NextStep | null, ledTo: Array<LedTo> | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null, lessons: { worked: string | null, problems: string | null, advice: string | null, technologyAccess: string | null, pedagogy: string | null, content: string | null, intercultural: string | null } | null, lecturer: { satisfied: number | null, digitalImproved: boolean | null, wouldRepeat: WouldRepeat | null, notCollected: { reason: NotCollectedReason, note: string | null } | null } | null }, origins: Array<{ field: string, text: string }>, problems: Array<{ code: string, message: string, field: string | null }>, warnings: Array<{ code: string, field: string, text: string }> } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
   };

export type SubmitOutcomeMutationVariables = Exact<{
  input: SubmitOutcomeInput;
}>;


export type SubmitOutcomeMutation = { submitOutcome:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SubmitOutcomeSuccess', pairing: { id: string, state: PairingState } }
   };

export type FollowUpPairingMutationVariables = Exact<{
  input: FollowUpPairingInput;
}>;


export type FollowUpPairingMutation = { followUpPairing:
    | { __typename: 'FollowUpPairingSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PairingChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type PairingChangedSubscription = { pairingChanged: { id: string, version: number, state: PairingState } };

export type PairingRowFragment = { id: string, state: PairingState, side: string | null, waitingFor: string | null, requestedAt: string, replyDueOn: string, answeredAt: string | null, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } };

export type PairingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PairingsQuery = { pairings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: PairingState, side: string | null, waitingFor: string | null, requestedAt: string, replyDueOn: string, answeredAt: string | null, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> } };

export type PairingQueryVariables = Exact<{
  id: string | number;
}>;


export type PairingQuery = { pairing: { mayAct: Array<PairingAction>, version: number, planHash: string | null, message: string, declineReason: string | null, declineComment: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, enteredStateAt: string, dueOn: string | null, startsOn: string | null, endsOn: string | null, replaces: string | null, id: string, state: PairingState, side: string | null, waitingFor: string | null, requestedAt: string, replyDueOn: string, answeredAt: string | null, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, cancellation: { reason: CancellationReason, comment: string | null, side: PairingSide, at: string, from: PairingState } | null, outcomes: { requester: { submittedAt: string, revision: number } | null, invited: { submittedAt: string, revision: number } | null }, assessment: { round: number, reviewersAssigned: number, scored: number, decision: ReviewDecision | null, asked: string | null } | null, practiceMark: { hash: string, publishedAt: string | null, consents: Array<{ side: PairingSide, hash: string, at: string }> } | null, listing: { mayEdit: boolean, id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, countryName: string, country: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> }, partnerListing: { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, countryName: string, country: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> }, contacts: Array<{ side: string, name: string | null, email: string, institution: { id: string, name: string } }>, history: Array<{ at: string, event: string, actor: string, onBehalfOf: string | null, comment: string | null, version: number }>, nextBest: { score: number, margin: number, moved: SuggestionMove | null, reasons: Array<{ criterion: string, contribution: number, prior: number, learned: number, text: string }>, feasibility: { feasible: boolean, commonWeeks: Array<string>, clockChanges: Array<string>, obstacles: Array<{ code: string, text: string, remedy: string }>, liveSlots: Array<{ week: string, ourStart: string, ourEnd: string, theirStart: string, theirEnd: string }>, hints: Array<{ code: string, text: string }> }, listing: { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } } | null } | null };

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerRequestMutation = { answerRequest:
    | { __typename: 'AnswerRequestSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type WithdrawRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | { __typename: 'AnswerRequestSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveProfileMutationVariables = Exact<{
  input: SaveProfileInput;
}>;


export type SaveProfileMutation = { saveProfile:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveProfileSuccess' }
   };

export type RequestMembershipMutationVariables = Exact<{
  institutionId: string | number;
  role: MembershipRole;
}>;


export type RequestMembershipMutation = { requestMembership:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RequestMembershipSuccess' }
   };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { tokens: Array<{ id: string, label: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null }> };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken:
    | { __typename: 'CreateTokenSuccess', token: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
   };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RevokeTokenSuccess' }
   };

export type MembershipRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MembershipRequestsQuery = { membershipRequests: Array<{ requestedAt: string, person: { id: string, email: string, displayName: string | null }, membership: { id: string, role: string, institution: { id: string, name: string } | null } }> };

export type DecideMembershipMutationVariables = Exact<{
  membershipId: string | number;
  accept: boolean;
}>;


export type DecideMembershipMutation = { decideMembership:
    | { __typename: 'DecideMembershipSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type InstitutionChoicesQueryVariables = Exact<{
  search: string;
}>;


export type InstitutionChoicesQuery = { institutions: { nodes: Array<{ id: string, name: string, city: string, countryName: string }> } };

export type PlanContentFragment = { aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } };

export type PlanClassFragment = { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> };

export type PlannedPairingFragment = { id: string, state: PairingState, side: string | null, mayAct: Array<PairingAction>, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, plan: { version: number, hash: string | null, buildsOn: { practice: string, title: string, credit: string } | null, sections: Array<{ section: PlanSection, changedInVersion: number, changedAt: string, changedBy: { id: string, displayName: string | null, email: string } | null }>, problems: Array<{ severity: PlanSeverity, section: PlanSection, code: string, field: string | null, text: string, remedy: string }>, facts: { commonWeeks: Array<string>, clockChanges: Array<string>, commonTools: Array<string>, commonLanguages: Array<string>, requester: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, invited: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, slots: Array<{ week: string, startUtc: string, endUtc: string }> }, comments: Array<{ id: string, section: PlanSection, replyTo: string | null, text: string, side: string, at: string, resolved: boolean, resolvedAt: string | null, mayResolve: boolean, by: { id: string, displayName: string | null, email: string } | null }>, aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } } | null };

export type PlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanQuery = { pairing: { id: string, state: PairingState, side: string | null, mayAct: Array<PairingAction>, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, plan: { version: number, hash: string | null, buildsOn: { practice: string, title: string, credit: string } | null, sections: Array<{ section: PlanSection, changedInVersion: number, changedAt: string, changedBy: { id: string, displayName: string | null, email: string } | null }>, problems: Array<{ severity: PlanSeverity, section: PlanSection, code: string, field: string | null, text: string, remedy: string }>, facts: { commonWeeks: Array<string>, clockChanges: Array<string>, commonTools: Array<string>, commonLanguages: Array<string>, requester: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, invited: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, slots: Array<{ week: string, startUtc: string, endUtc: string }> }, comments: Array<{ id: string, section: PlanSection, replyTo: string | null, text: string, side: string, at: string, resolved: boolean, resolvedAt: string | null, mayResolve: boolean, by: { id: string, displayName: string | null, email: string } | null }>, aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } } | null } | null };

export type SavePlanMutationVariables = Exact<{
  input: SavePlanInput;
}>;


export type SavePlanMutation = { savePlan:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SavePlanSuccess', pairing: { id: string, state: PairingState, side: string | null, mayAct: Array<PairingAction>, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, plan: { version: number, hash: string | null, buildsOn: { practice: string, title: string, credit: string } | null, sections: Array<{ section: PlanSection, changedInVersion: number, changedAt: string, changedBy: { id: string, displayName: string | null, email: string } | null }>, problems: Array<{ severity: PlanSeverity, section: PlanSection, code: string, field: string | null, text: string, remedy: string }>, facts: { commonWeeks: Array<string>, clockChanges: Array<string>, commonTools: Array<string>, commonLanguages: Array<string>, requester: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, invited: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, slots: Array<{ week: string, startUtc: string, endUtc: string }> }, comments: Array<{ id: string, section: PlanSection, replyTo: string | null, text: string, side: string, at: string, resolved: boolean, resolvedAt: string | null, mayResolve: boolean, by: { id: string, displayName: string | null, email: string } | null }>, aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } } | null } }
   };

export type SignPlanMutationVariables = Exact<{
  id: string | number;
  planHash: string;
}>;


export type SignPlanMutation = { signPlan:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SignPlanSuccess', pairing: { id: string, state: PairingState, side: string | null, mayAct: Array<PairingAction>, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, plan: { version: number, hash: string | null, buildsOn: { practice: string, title: string, credit: string } | null, sections: Array<{ section: PlanSection, changedInVersion: number, changedAt: string, changedBy: { id: string, displayName: string | null, email: string } | null }>, problems: Array<{ severity: PlanSeverity, section: PlanSection, code: string, field: string | null, text: string, remedy: string }>, facts: { commonWeeks: Array<string>, clockChanges: Array<string>, commonTools: Array<string>, commonLanguages: Array<string>, requester: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, invited: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, slots: Array<{ week: string, startUtc: string, endUtc: string }> }, comments: Array<{ id: string, section: PlanSection, replyTo: string | null, text: string, side: string, at: string, resolved: boolean, resolvedAt: string | null, mayResolve: boolean, by: { id: string, displayName: string | null, email: string } | null }>, aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } } | null } }
   };

export type CommentOnPlanMutationVariables = Exact<{
  input: CommentOnPlanInput;
}>;


export type CommentOnPlanMutation = { commentOnPlan:
    | { __typename: 'CommentOnPlanSuccess', pairing: { id: string, state: PairingState, side: string | null, mayAct: Array<PairingAction>, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, plan: { version: number, hash: string | null, buildsOn: { practice: string, title: string, credit: string } | null, sections: Array<{ section: PlanSection, changedInVersion: number, changedAt: string, changedBy: { id: string, displayName: string | null, email: string } | null }>, problems: Array<{ severity: PlanSeverity, section: PlanSection, code: string, field: string | null, text: string, remedy: string }>, facts: { commonWeeks: Array<string>, clockChanges: Array<string>, commonTools: Array<string>, commonLanguages: Array<string>, requester: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, invited: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, slots: Array<{ week: string, startUtc: string, endUtc: string }> }, comments: Array<{ id: string, section: PlanSection, replyTo: string | null, text: string, side: string, at: string, resolved: boolean, resolvedAt: string | null, mayResolve: boolean, by: { id: string, displayName: string | null, email: string } | null }>, aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } } | null } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ResolvePlanCommentMutationVariables = Exact<{
  input: ResolvePlanCommentInput;
}>;


export type ResolvePlanCommentMutation = { resolvePlanComment:
    | { __typename: 'CommentOnPlanSuccess', pairing: { id: string, state: PairingState, side: string | null, mayAct: Array<PairingAction>, signatures: Array<{ side: PairingSide, planHash: string, signedAt: string, signedBy: { id: string, displayName: string | null, email: string } | null }>, plan: { version: number, hash: string | null, buildsOn: { practice: string, title: string, credit: string } | null, sections: Array<{ section: PlanSection, changedInVersion: number, changedAt: string, changedBy: { id: string, displayName: string | null, email: string } | null }>, problems: Array<{ severity: PlanSeverity, section: PlanSection, code: string, field: string | null, text: string, remedy: string }>, facts: { commonWeeks: Array<string>, clockChanges: Array<string>, commonTools: Array<string>, commonLanguages: Array<string>, requester: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, invited: { listingId: string, title: string, learningOutcomes: string | null, studentsMin: number | null, studentsMax: number | null, moduleWeeks: number | null, liveMode: LiveMode | null, liveMinutesPerWeek: number | null, timeZone: string, city: string, tools: Array<string>, institution: { id: string, name: string }, languages: Array<{ language: string, classLevel: string }> }, slots: Array<{ week: string, startUtc: string, endUtc: string }> }, comments: Array<{ id: string, section: PlanSection, replyTo: string | null, text: string, side: string, at: string, resolved: boolean, resolvedAt: string | null, mayResolve: boolean, by: { id: string, displayName: string | null, email: string } | null }>, aims: { title: string | null, summary: string | null, sharedAims: string | null }, outcomes: { joint: string | null, requester: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null }, invited: { outcomes: Array<string>, achievableWithoutCoil: boolean | null, adaptation: string | null } }, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }>, teams: { size: number | null, fromRequester: number | null, fromInvited: number | null, composition: string | null }, assessment: { sharedRubric: boolean | null, how: string | null, requester: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null }, invited: { shareOfCourse: number | null, shareOfGrade: number | null, how: string | null } }, tools: { fallbackPlan: string | null, tools: Array<{ tool: string, purpose: string | null, fallback: string | null }> }, languages: { working: Array<string>, support: string | null }, accessibility: { measures: Array<AccessibilityMeasure>, note: string | null }, dataSharing: { basis: DataSharingBasis | null, recording: boolean | null, storage: string | null, note: string | null }, externalPartner: { involved: boolean, name: string | null, role: string | null, website: string | null } } | null } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PlanTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanTemplatesQuery = { planTemplates: Array<{ code: string, name: string, description: string, leastWeeks: number, mostWeeks: number, practice: { practice: string, credit: string } | null }> };

export type PlanProposalQueryVariables = Exact<{
  id: string | number;
  code: string;
}>;


export type PlanProposalQuery = { pairing: { id: string, plan: { fromTemplate: { template: string, notes: Array<string>, weeks: Array<{ monday: string, phase: PlanPhase, focus: string | null }>, tasks: Array<{ title: string, description: string | null, doneBy: PlanTaskParty, from: string | null, due: string | null, output: string | null }>, sessions: Array<{ startsAt: string, minutes: number, purpose: string | null }> } | null } | null } | null };

export type PracticeTextFragment = { id: string, state: PracticeState, hash: string, title: string, summary: string | null, outcomes: Array<string>, keywords: Array<string>, halfYear: string | null, teamSize: number | null, worked: string | null, didNot: string | null, advice: string | null, context: string | null, licence: PracticeLicence, licenceName: string, licenceUrl: string, credit: string, citation: string | null, template: string, publishedAt: string | null, takenDownReason: string | null, topics: Array<{ code: string, label: string }>, requester: { institution: string, countryName: string, fields: Array<string>, level: number | null, size: string | null, creditLine: string | null }, invited: { institution: string, countryName: string, fields: Array<string>, level: number | null, size: string | null, creditLine: string | null }, weeks: Array<{ phase: PlanPhase, focus: string | null, session: string | null }>, tasks: Array<{ title: string, description: string | null, output: string | null, week: number, weeks: number }>, tools: Array<{ tool: string, name: string, purpose: string | null, fallbackName: string | null }>, languages: Array<{ code: string, label: string }>, results: Array<{ indicator: string, label: string, requester: string | null, invited: string | null }>, buildsOn: { practice: string, title: string, credit: string } | null };

export type PracticesQueryVariables = Exact<{
  search?: string | null | undefined;
  topic?: string | null | undefined;
  country?: string | null | undefined;
  language?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PracticesQuery = { goodPractices: { total: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { topics: Array<{ code: string, label: string, count: number }>, countries: Array<{ code: string, label: string, count: number }>, languages: Array<{ code: string, label: string, count: number }> }, nodes: Array<{ id: string, title: string, summary: string | null, halfYear: string | null, teamSize: number | null, weeks: Array<{ phase: PlanPhase }>, topics: Array<{ code: string, label: string }>, languages: Array<{ code: string, label: string }>, requester: { institution: string, countryName: string, size: string | null }, invited: { institution: string, countryName: string, size: string | null } }> } };

export type PracticeQueryVariables = Exact<{
  id: string | number;
}>;


export type PracticeQuery = { goodPractice: { id: string, state: PracticeState, hash: string, title: string, summary: string | null, outcomes: Array<string>, keywords: Array<string>, halfYear: string | null, teamSize: number | null, worked: string | null, didNot: string | null, advice: string | null, context: string | null, licence: PracticeLicence, licenceName: string, licenceUrl: string, credit: string, citation: string | null, template: string, publishedAt: string | null, takenDownReason: string | null, topics: Array<{ code: string, label: string }>, requester: { institution: string, countryName: string, fields: Array<string>, level: number | null, size: string | null, creditLine: string | null }, invited: { institution: string, countryName: string, fields: Array<string>, level: number | null, size: string | null, creditLine: string | null }, weeks: Array<{ phase: PlanPhase, focus: string | null, session: string | null }>, tasks: Array<{ title: string, description: string | null, output: string | null, week: number, weeks: number }>, tools: Array<{ tool: string, name: string, purpose: string | null, fallbackName: string | null }>, languages: Array<{ code: string, label: string }>, results: Array<{ indicator: string, label: string, requester: string | null, invited: string | null }>, buildsOn: { practice: string, title: string, credit: string } | null } | null };

export type OwnPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPlansQuery = { pairings: { nodes: Array<{ id: string, side: string | null, mayAct: Array<PairingAction>, listing: { title: string, institution: { name: string } }, partnerListing: { title: string, institution: { name: string } } }> } };

export type PracticeOfPairingQueryVariables = Exact<{
  id: string | number;
}>;


export type PracticeOfPairingQuery = { pairing: { id: string, practice: { id: string, state: PracticeState, hash: string, title: string, summary: string | null, outcomes: Array<string>, keywords: Array<string>, halfYear: string | null, teamSize: number | null, worked: string | null, didNot: string | null, advice: string | null, context: string | null, licence: PracticeLicence, licenceName: string, licenceUrl: string, credit: string, citation: string | null, template: string, publishedAt: string | null, takenDownReason: string | null, topics: Array<{ code: string, label: string }>, requester: { institution: string, countryName: string, fields: Array<string>, level: number | null, size: string | null, creditLine: string | null }, invited: { institution: string, countryName: string, fields: Array<string>, level: number | null, size: string | null, creditLine: string | null }, weeks: Array<{ phase: PlanPhase, focus: string | null, session: string | null }>, tasks: Array<{ title: string, description: string | null, output: string | null, week: number, weeks: number }>, tools: Array<{ tool: string, name: string, purpose: string | null, fallbackName: string | null }>, languages: Array<{ code: string, label: string }>, results: Array<{ indicator: string, label: string, requester: string | null, invited: string | null }>, buildsOn: { practice: string, title: string, credit: string } | null } | null } | null };

export type SavePracticeMutationVariables = Exact<{
  input: SavePracticeInput;
}>;


export type SavePracticeMutation = { savePractice:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SavePracticeSuccess' }
   };

export type ConsentToPracticeMutationVariables = Exact<{
  pairingId: string | number;
  hash: string;
}>;


export type ConsentToPracticeMutation = { consentToPractice:
    | { __typename: 'ConsentToPracticeSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PublishGoodPracticeMutationVariables = Exact<{
  pairingId: string | number;
}>;


export type PublishGoodPracticeMutation = { publishGoodPractice:
    | { __typename: 'PublishGoodPracticeSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type TakeDownPracticeMutationVariables = Exact<{
  pairingId: string | number;
  reason: string;
}>;


export type TakeDownPracticeMutation = { takeDownPractice:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'TakeDownPracticeSuccess' }
   };

export type DataRegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type DataRegisterQuery = { dataRegister: Array<{ id: string, topic: DataTopic, what: string, purpose: string, ground: string, kept: string, onErasure: string }> };

export type EraseMeMutationVariables = Exact<{
  email: string;
}>;


export type EraseMeMutation = { eraseMe:
    | { __typename: 'ErasureSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ErasePersonMutationVariables = Exact<{
  email: string;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'ErasureSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SideFragment = { side: PairingSide, complete: boolean, mayEdit: boolean, agreementNeeded: boolean | null, agreementReference: string | null, dataTransferBasis: DataSharingBasis | null, recording: boolean | null, consentText: string | null, toolsChecked: boolean, accessibilityChecked: boolean, studentContact: string | null, note: string | null, savedAt: string | null, institution: { id: string, name: string }, open: Array<{ item: string, text: string }>, savedBy: { id: string, displayName: string | null } | null };

export type ProjectReadinessQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectReadinessQuery = { pairing: { id: string, side: string | null, startsOn: string | null, mayAct: Array<PairingAction>, readiness: { complete: boolean, requester: { side: PairingSide, complete: boolean, mayEdit: boolean, agreementNeeded: boolean | null, agreementReference: string | null, dataTransferBasis: DataSharingBasis | null, recording: boolean | null, consentText: string | null, toolsChecked: boolean, accessibilityChecked: boolean, studentContact: string | null, note: string | null, savedAt: string | null, institution: { id: string, name: string }, open: Array<{ item: string, text: string }>, savedBy: { id: string, displayName: string | null } | null }, invited: { side: PairingSide, complete: boolean, mayEdit: boolean, agreementNeeded: boolean | null, agreementReference: string | null, dataTransferBasis: DataSharingBasis | null, recording: boolean | null, consentText: string | null, toolsChecked: boolean, accessibilityChecked: boolean, studentContact: string | null, note: string | null, savedAt: string | null, institution: { id: string, name: string }, open: Array<{ item: string, text: string }>, savedBy: { id: string, displayName: string | null } | null }, transfer: { rule: TransferRule, suggested: DataSharingBasis, text: string, decision: string | null, source: string, checkedOn: string }, tools: Array<{ tool: string, name: string, requester: ToolAccess, invited: ToolAccess, fallback: string | null }>, startCheck: { startsOn: string | null, due: boolean, feasible: boolean, obstacles: Array<string>, requesterStudents: number | null, invitedStudents: number | null } } | null } | null };

export type SaveReadinessMutationVariables = Exact<{
  input: SaveReadinessInput;
}>;


export type SaveReadinessMutation = { saveReadiness:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SaveReadinessSuccess' }
   };

export type ConfirmStartMutationVariables = Exact<{
  pairingId: string | number;
  students: number;
}>;


export type ConfirmStartMutation = { confirmStart:
    | { __typename: 'ConfirmStartSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type StartProjectMutationVariables = Exact<{
  pairingId: string | number;
  startedOn: string;
  students: number;
}>;


export type StartProjectMutation = { startProject:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'StartProjectSuccess' }
   };

export type ReportFragment = { status: WeekStatus, reason: CancellationReason | null, incidents: Array<WeekIncident>, minutesLost: number, students: number | null, comment: string | null, reportedAt: string };

export type CoilProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type CoilProjectQuery = { pairing: { id: string, side: string | null, mayAct: Array<PairingAction>, listing: { id: string, institution: { id: string, name: string } }, partnerListing: { id: string, institution: { id: string, name: string } }, project: { startedOn: string, requesterStudents: number | null, invitedStudents: number | null, minutesLost: number, missingReports: number, mayDeliver: boolean, risk: { cause: RiskCause, side: PairingSide, since: string, officesAsked: boolean, text: string, options: Array<string> } | null, weeks: Array<{ week: string, number: number, phase: PlanPhase, focus: string | null, begun: boolean, ended: boolean, missing: Array<PairingSide>, requester: { status: WeekStatus, reason: CancellationReason | null, incidents: Array<WeekIncident>, minutesLost: number, students: number | null, comment: string | null, reportedAt: string } | null, invited: { status: WeekStatus, reason: CancellationReason | null, incidents: Array<WeekIncident>, minutesLost: number, students: number | null, comment: string | null, reportedAt: string } | null }> } | null } | null };

export type ReportWeekMutationVariables = Exact<{
  input: ReportWeekInput;
}>;


export type ReportWeekMutation = { reportWeek:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ReportWeekSuccess' }
   };

export type RaiseRiskMutationVariables = Exact<{
  pairingId: string | number;
  reason: CancellationReason;
  comment?: string | null | undefined;
}>;


export type RaiseRiskMutation = { raiseRisk:
    | { __typename: 'RaiseRiskSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ResolveRiskMutationVariables = Exact<{
  pairingId: string | number;
  comment?: string | null | undefined;
}>;


export type ResolveRiskMutation = { resolveRisk:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ResolveRiskSuccess' }
   };

export type ScaleBackMutationVariables = Exact<{
  pairingId: string | number;
  lastWeek: string;
  comment?: string | null | undefined;
}>;


export type ScaleBackMutation = { scaleBack:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ScaleBackSuccess' }
   };

export type DeliverProjectMutationVariables = Exact<{
  pairingId: string | number;
  comment?: string | null | undefined;
}>;


export type DeliverProjectMutation = { deliverProject:
    | { __typename: 'DeliverProjectSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CancelPairingMutationVariables = Exact<{
  pairingId: string | number;
  reason: CancellationReason;
  comment?: string | null | undefined;
}>;


export type CancelPairingMutation = { cancelPairing:
    | { __typename: 'CancelPairingSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SubstitutesQueryVariables = Exact<{
  id: string | number;
  listingId: string | number;
}>;


export type SubstitutesQuery = { pairing: { id: string, substitutes: Array<{ score: number, margin: number, moved: SuggestionMove | null, reasons: Array<{ criterion: string, contribution: number, prior: number, learned: number, text: string }>, feasibility: { feasible: boolean, commonWeeks: Array<string>, clockChanges: Array<string>, obstacles: Array<{ code: string, text: string, remedy: string }>, liveSlots: Array<{ week: string, ourStart: string, ourEnd: string, theirStart: string, theirEnd: string }>, hints: Array<{ code: string, text: string }> }, listing: { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } }> } | null };

export type RankingPageFragment = { learningOn: boolean, leastAnswers: number, trainingUnavailable: string | null, fairness: { on: boolean, nearEqual: number, capFactor: number, floorShare: number, underRepresented: Array<string>, explorationShare: number }, live: { id: string, version: string, state: RankingModelState, madeAt: string, dataFrom: string, dataTo: string, reason: string, figures: { pages: number, answers: number, features: Array<string>, trees: number, comparedWith: string | null, laterPages: number, difference: number, lower: number, upper: number } } | null, models: Array<{ id: string, version: string, state: RankingModelState, madeAt: string, dataFrom: string, dataTo: string, reason: string, figures: { pages: number, answers: number, features: Array<string>, trees: number, comparedWith: string | null, laterPages: number, difference: number, lower: number, upper: number } }>, runs: Array<{ id: string, askedFor: boolean, createdAt: string, startedAt: string | null, endedAt: string | null, result: TrainingResult | null, text: string | null }> };

export type RankingModelCardFragment = { id: string, version: string, state: RankingModelState, madeAt: string, dataFrom: string, dataTo: string, reason: string, figures: { pages: number, answers: number, features: Array<string>, trees: number, comparedWith: string | null, laterPages: number, difference: number, lower: number, upper: number } };

export type RankingQueryVariables = Exact<{ [key: string]: never; }>;


export type RankingQuery = { ranking: { learningOn: boolean, leastAnswers: number, trainingUnavailable: string | null, fairness: { on: boolean, nearEqual: number, capFactor: number, floorShare: number, underRepresented: Array<string>, explorationShare: number }, live: { id: string, version: string, state: RankingModelState, madeAt: string, dataFrom: string, dataTo: string, reason: string, figures: { pages: number, answers: number, features: Array<string>, trees: number, comparedWith: string | null, laterPages: number, difference: number, lower: number, upper: number } } | null, models: Array<{ id: string, version: string, state: RankingModelState, madeAt: string, dataFrom: string, dataTo: string, reason: string, figures: { pages: number, answers: number, features: Array<string>, trees: number, comparedWith: string | null, laterPages: number, difference: number, lower: number, upper: number } }>, runs: Array<{ id: string, askedFor: boolean, createdAt: string, startedAt: string | null, endedAt: string | null, result: TrainingResult | null, text: string | null }> } };

export type TrainRankingMutationVariables = Exact<{ [key: string]: never; }>;


export type TrainRankingMutation = { trainRanking:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'TrainRankingSuccess' }
   };

export type SwitchLearningMutationVariables = Exact<{
  on: boolean;
  reason: string;
}>;


export type SwitchLearningMutation = { switchLearning:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SwitchLearningSuccess' }
   };

export type ChooseRankingModelMutationVariables = Exact<{
  modelId?: string | number | null | undefined;
  reason: string;
}>;


export type ChooseRankingModelMutation = { chooseRankingModel:
    | { __typename: 'ChooseRankingModelSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveFairnessRulesMutationVariables = Exact<{
  input: FairnessRulesInput;
}>;


export type SaveFairnessRulesMutation = { saveFairnessRules:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveFairnessRulesSuccess' }
   };

export type ExposureReportQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ExposureReportQuery = { exposureReport: { from: string, to: string, countries: Array<{ country: string, countryName: string, region: string, figures: { listings: number, impressions: number, exposure: number, requestsSent: number, requestsReceived: number, acceptances: number } }>, regions: Array<{ region: string, figures: { listings: number, impressions: number, exposure: number, requestsSent: number, requestsReceived: number, acceptances: number } }>, total: { listings: number, impressions: number, exposure: number, requestsSent: number, requestsReceived: number, acceptances: number }, terms: Array<{ name: string, from: string, to: string, listings: number, gini: number | null }> } };

export type ExposureFragment = { listings: number, impressions: number, exposure: number, requestsSent: number, requestsReceived: number, acceptances: number };

export type ReportFactsFragment = { id: string, kind: ReportKind, title: string, from: string, cutOff: string, sha256: string, madeAt: string, publishedAt: string | null };

export type ReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsQuery = { reports: Array<{ id: string, kind: ReportKind, title: string, from: string, cutOff: string, sha256: string, madeAt: string, publishedAt: string | null }> };

export type FullReportFragment = { summary: { id: string, kind: ReportKind, title: string, from: string, cutOff: string, sha256: string, madeAt: string, publishedAt: string | null }, checks: Array<{ code: string, met: boolean, text: string }>, document: { title: string, subtitle: string, version: number, sha256: string, notes: Array<string>, sections: Array<{ heading: string, level: number, blocks: Array<
        | { __typename: 'ReportChart', kind: string, caption: string, unit: string, description: string, series: Array<{ name: string }>, points: Array<{ label: string, values: Array<number | null>, low: Array<number | null> | null, high: Array<number | null> | null, text: Array<string> }> }
        | { __typename: 'ReportLink', text: string, href: string }
        | { __typename: 'ReportList', items: Array<string> }
        | { __typename: 'ReportParagraph', text: string }
        | { __typename: 'ReportQuote', role: TestimonialRole, country: string, quoted: string }
        | { __typename: 'ReportTable', caption: string, rows: Array<Array<string>>, rowHeaders: boolean, notes: Array<string>, columns: Array<{ label: string, numeric: boolean }> }
      > }> } };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { report: { summary: { id: string, kind: ReportKind, title: string, from: string, cutOff: string, sha256: string, madeAt: string, publishedAt: string | null }, checks: Array<{ code: string, met: boolean, text: string }>, document: { title: string, subtitle: string, version: number, sha256: string, notes: Array<string>, sections: Array<{ heading: string, level: number, blocks: Array<
          | { __typename: 'ReportChart', kind: string, caption: string, unit: string, description: string, series: Array<{ name: string }>, points: Array<{ label: string, values: Array<number | null>, low: Array<number | null> | null, high: Array<number | null> | null, text: Array<string> }> }
          | { __typename: 'ReportLink', text: string, href: string }
          | { __typename: 'ReportList', items: Array<string> }
          | { __typename: 'ReportParagraph', text: string }
          | { __typename: 'ReportQuote', role: TestimonialRole, country: string, quoted: string }
          | { __typename: 'ReportTable', caption: string, rows: Array<Array<string>>, rowHeaders: boolean, notes: Array<string>, columns: Array<{ label: string, numeric: boolean }> }
        > }> } } | null };

export type MakeReportMutationVariables = Exact<{
  kind: ReportKind;
  cutOff: string;
  from?: string | null | undefined;
}>;


export type MakeReportMutation = { makeReport:
    | { __typename: 'MakeReportSuccess', report: { summary: { id: string } } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PublishReportMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishReportMutation = { publishReport:
    | { __typename: 'PublishReportSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type MappedProjectCardFragment = { pairingId: string, title: string, requesterCountry: string, invitedCountry: string, state: PairingState, mayTag: boolean, mappings: Array<{ id: string, code: string, confirmed: boolean, evidence: { text: string, figureKey: string | null, documentId: string | null, link: string | null } }>, suggestions: Array<{ code: string, ground: string, figureKey: string }> };

export type ReportMappingsQueryVariables = Exact<{
  after?: string | null | undefined;
  tagged?: boolean | null | undefined;
}>;


export type ReportMappingsQuery = { reportMappings: { total: number | null, nodes: Array<{ pairingId: string, title: string, requesterCountry: string, invitedCountry: string, state: PairingState, mayTag: boolean, mappings: Array<{ id: string, code: string, confirmed: boolean, evidence: { text: string, figureKey: string | null, documentId: string | null, link: string | null } }>, suggestions: Array<{ code: string, ground: string, figureKey: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, actionPlan: Array<{ code: string, title: string }> };

export type SaveReportMappingMutationVariables = Exact<{
  input: SaveReportMappingInput;
}>;


export type SaveReportMappingMutation = { saveReportMapping:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveReportMappingSuccess', project: { pairingId: string, title: string, requesterCountry: string, invitedCountry: string, state: PairingState, mayTag: boolean, mappings: Array<{ id: string, code: string, confirmed: boolean, evidence: { text: string, figureKey: string | null, documentId: string | null, link: string | null } }>, suggestions: Array<{ code: string, ground: string, figureKey: string }> } }
   };

export type RemoveReportMappingMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveReportMappingMutation = { removeReportMapping:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals' }
    | { __typename: 'SaveReportMappingSuccess', project: { pairingId: string, title: string, requesterCountry: string, invitedCountry: string, state: PairingState, mayTag: boolean, mappings: Array<{ id: string, code: string, confirmed: boolean, evidence: { text: string, figureKey: string | null, documentId: string | null, link: string | null } }>, suggestions: Array<{ code: string, ground: string, figureKey: string }> } }
   };

export type TestimonialListFragment = { consentWording: string, mayRecord: boolean, testimonials: Array<{ id: string, text: string, role: TestimonialRole, country: string, consentOn: string, consentHow: string, mayWithdraw: boolean }> };

export type TestimonialsQueryVariables = Exact<{
  id: string | number;
}>;


export type TestimonialsQuery = { pairing: { id: string, testimonials: { consentWording: string, mayRecord: boolean, testimonials: Array<{ id: string, text: string, role: TestimonialRole, country: string, consentOn: string, consentHow: string, mayWithdraw: boolean }> } | null } | null };

export type SaveTestimonialMutationVariables = Exact<{
  input: SaveTestimonialInput;
}>;


export type SaveTestimonialMutation = { saveTestimonial:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveTestimonialSuccess', testimonials: { consentWording: string, mayRecord: boolean, testimonials: Array<{ id: string, text: string, role: TestimonialRole, country: string, consentOn: string, consentHow: string, mayWithdraw: boolean }> } }
   };

export type WithdrawTestimonialMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawTestimonialMutation = { withdrawTestimonial:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'WithdrawTestimonialSuccess', testimonials: { consentWording: string, mayRecord: boolean, testimonials: Array<{ id: string, text: string, role: TestimonialRole, country: string, consentOn: string, consentHow: string, mayWithdraw: boolean }> } }
   };

export type ReviewRoundFragment = { id: string, round: number, group: string, groupId: string | null, role: ReviewRole, begunAt: string, assigned: number, scored: number, mayScore: boolean, mayRevise: boolean, mayDiscuss: boolean, mayConclude: boolean, mayAssign: boolean, mayDeclareConflict: boolean, rubric: { number: number, criteria: Array<{ code: string, frame: RubricFrame, name: string, description: string, anchors: Array<string> }> }, reviewers: Array<{ country: string | null, scored: boolean, scoredAt: string | null, person: { id: string, displayName: string | null, email: string | null }, conflicts: Array<{ code: ConflictCode, text: string }> }>, scorecards: Array<{ country: string | null, mine: boolean, at: string, recommendation: ReviewDecision, summary: string, person: { id: string, displayName: string | null, email: string | null }, scores: Array<{ criterion: string, first: number | null, present: number | null, comment: string | null, reason: string | null }> }>, means: Array<{ criterion: string, mean: number | null, n: number, cannotJudge: number }>, agreement: { measure: AgreementMeasure, value: number | null, units: number, criteria: number, reviewers: number, text: string } | null, discussion: Array<{ country: string | null, chair: boolean, text: string, at: string, by: { id: string, displayName: string | null, email: string | null } }>, declaredConflicts: Array<{ reason: string, at: string, person: { id: string, displayName: string | null, email: string | null } }>, outcome: { decision: ReviewDecision, reason: string, at: string } | null };

export type ReviewedPairingQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewedPairingQuery = { pairing: { id: string, state: PairingState, version: number, side: string | null, startsOn: string | null, endsOn: string | null, mayAct: Array<PairingAction>, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, assessment: { round: number, reviewersAssigned: number, scored: number, decision: ReviewDecision | null, asked: string | null } | null, review: { id: string, round: number, group: string, groupId: string | null, role: ReviewRole, begunAt: string, assigned: number, scored: number, mayScore: boolean, mayRevise: boolean, mayDiscuss: boolean, mayConclude: boolean, mayAssign: boolean, mayDeclareConflict: boolean, earlier: Array<{ id: string, round: number, group: string, groupId: string | null, role: ReviewRole, begunAt: string, assigned: number, scored: number, mayScore: boolean, mayRevise: boolean, mayDiscuss: boolean, mayConclude: boolean, mayAssign: boolean, mayDeclareConflict: boolean, rubric: { number: number, criteria: Array<{ code: string, frame: RubricFrame, name: string, description: string, anchors: Array<string> }> }, reviewers: Array<{ country: string | null, scored: boolean, scoredAt: string | null, person: { id: string, displayName: string | null, email: string | null }, conflicts: Array<{ code: ConflictCode, text: string }> }>, scorecards: Array<{ country: string | null, mine: boolean, at: string, recommendation: ReviewDecision, summary: string, person: { id: string, displayName: string | null, email: string | null }, scores: Array<{ criterion: string, first: number | null, present: number | null, comment: string | null, reason: string | null }> }>, means: Array<{ criterion: string, mean: number | null, n: number, cannotJudge: number }>, agreement: { measure: AgreementMeasure, value: number | null, units: number, criteria: number, reviewers: number, text: string } | null, discussion: Array<{ country: string | null, chair: boolean, text: string, at: string, by: { id: string, displayName: string | null, email: string | null } }>, declaredConflicts: Array<{ reason: string, at: string, person: { id: string, displayName: string | null, email: string | null } }>, outcome: { decision: ReviewDecision, reason: string, at: string } | null }>, rubric: { number: number, criteria: Array<{ code: string, frame: RubricFrame, name: string, description: string, anchors: Array<string> }> }, reviewers: Array<{ country: string | null, scored: boolean, scoredAt: string | null, person: { id: string, displayName: string | null, email: string | null }, conflicts: Array<{ code: ConflictCode, text: string }> }>, scorecards: Array<{ country: string | null, mine: boolean, at: string, recommendation: ReviewDecision, summary: string, person: { id: string, displayName: string | null, email: string | null }, scores: Array<{ criterion: string, first: number | null, present: number | null, comment: string | null, reason: string | null }> }>, means: Array<{ criterion: string, mean: number | null, n: number, cannotJudge: number }>, agreement: { measure: AgreementMeasure, value: number | null, units: number, criteria: number, reviewers: number, text: string } | null, discussion: Array<{ country: string | null, chair: boolean, text: string, at: string, by: { id: string, displayName: string | null, email: string | null } }>, declaredConflicts: Array<{ reason: string, at: string, person: { id: string, displayName: string | null, email: string | null } }>, outcome: { decision: ReviewDecision, reason: string, at: string } | null } | null } | null };

export type PanelReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PanelReviewQuery = { pairing: { id: string, review: { id: string, round: number, group: string, groupId: string | null, role: ReviewRole, begunAt: string, assigned: number, scored: number, mayScore: boolean, mayRevise: boolean, mayDiscuss: boolean, mayConclude: boolean, mayAssign: boolean, mayDeclareConflict: boolean, earlier: Array<{ id: string, round: number, group: string, groupId: string | null, role: ReviewRole, begunAt: string, assigned: number, scored: number, mayScore: boolean, mayRevise: boolean, mayDiscuss: boolean, mayConclude: boolean, mayAssign: boolean, mayDeclareConflict: boolean, rubric: { number: number, criteria: Array<{ code: string, frame: RubricFrame, name: string, description: string, anchors: Array<string> }> }, reviewers: Array<{ country: string | null, scored: boolean, scoredAt: string | null, person: { id: string, displayName: string | null, email: string | null }, conflicts: Array<{ code: ConflictCode, text: string }> }>, scorecards: Array<{ country: string | null, mine: boolean, at: string, recommendation: ReviewDecision, summary: string, person: { id: string, displayName: string | null, email: string | null }, scores: Array<{ criterion: string, first: number | null, present: number | null, comment: string | null, reason: string | null }> }>, means: Array<{ criterion: string, mean: number | null, n: number, cannotJudge: number }>, agreement: { measure: AgreementMeasure, value: number | null, units: number, criteria: number, reviewers: number, text: string } | null, discussion: Array<{ country: string | null, chair: boolean, text: string, at: string, by: { id: string, displayName: string | null, email: string | null } }>, declaredConflicts: Array<{ reason: string, at: string, person: { id: string, displayName: string | null, email: string | null } }>, outcome: { decision: ReviewDecision, reason: string, at: string } | null }>, rubric: { number: number, criteria: Array<{ code: string, frame: RubricFrame, name: string, description: string, anchors: Array<string> }> }, reviewers: Array<{ country: string | null, scored: boolean, scoredAt: string | null, person: { id: string, displayName: string | null, email: string | null }, conflicts: Array<{ code: ConflictCode, text: string }> }>, scorecards: Array<{ country: string | null, mine: boolean, at: string, recommendation: ReviewDecision, summary: string, person: { id: string, displayName: string | null, email: string | null }, scores: Array<{ criterion: string, first: number | null, present: number | null, comment: string | null, reason: string | null }> }>, means: Array<{ criterion: string, mean: number | null, n: number, cannotJudge: number }>, agreement: { measure: AgreementMeasure, value: number | null, units: number, criteria: number, reviewers: number, text: string } | null, discussion: Array<{ country: string | null, chair: boolean, text: string, at: string, by: { id: string, displayName: string | null, email: string | null } }>, declaredConflicts: Array<{ reason: string, at: string, person: { id: string, displayName: string | null, email: string | null } }>, outcome: { decision: ReviewDecision, reason: string, at: string } | null } | null } | null };

export type ReviewDeskQueryVariables = Exact<{
  filter?: ReviewDeskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewDeskQuery = { reviewDesk: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ stage: ReviewStage, round: number, assigned: number, scored: number, waitsForMe: boolean, mine: boolean, since: string, decision: ReviewDecision | null, pairing: { id: string, listing: { title: string, institution: { name: string, countryName: string } }, partnerListing: { title: string, institution: { name: string, countryName: string } } } }> } };

export type ReviewCandidatesQueryVariables = Exact<{
  pairingId: string | number;
}>;


export type ReviewCandidatesQuery = { expertGroups: Array<{ id: string, name: string, chair: string | null }>, reviewerCandidates: Array<{ country: string, groupId: string, institutionName: string | null, load: number, reviewing: boolean, scored: boolean, person: { id: string, displayName: string | null, email: string | null }, conflicts: Array<{ code: ConflictCode, text: string }> }> };

export type AssignReviewersMutationVariables = Exact<{
  pairingId: string | number;
  groupId: string | number;
  reviewers: Array<string | number> | string | number;
}>;


export type AssignReviewersMutation = { assignReviewers:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'ReviewSuccess' }
   };

export type ReviewPilotMutationVariables = Exact<{
  input: ReviewPilotInput;
}>;


export type ReviewPilotMutation = { reviewPilot:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'ReviewSuccess' }
   };

export type ReviseScoreMutationVariables = Exact<{
  input: ReviseScoreInput;
}>;


export type ReviseScoreMutation = { reviseScore:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'ReviewSuccess' }
   };

export type DiscussReviewMutationVariables = Exact<{
  pairingId: string | number;
  text: string;
}>;


export type DiscussReviewMutation = { discussReview:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'ReviewSuccess' }
   };

export type DeclareConflictMutationVariables = Exact<{
  pairingId: string | number;
  reason: string;
}>;


export type DeclareConflictMutation = { declareConflict:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'ReviewSuccess' }
   };

export type ConcludeReviewMutationVariables = Exact<{
  pairingId: string | number;
  decision: ReviewDecision;
  reason: string;
}>;


export type ConcludeReviewMutation = { concludeReview:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'ReviewSuccess' }
   };

export type RubricsQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricsQuery = { rubrics: Array<{ id: string, number: number, state: RubricState, note: string | null, inForceSince: string | null, inForceUntil: string | null, version: number, reviews: number, mayPutInForce: boolean, criteria: Array<{ code: string, frame: RubricFrame, name: string, description: string, anchors: Array<string> }> }> };

export type SaveRubricMutationVariables = Exact<{
  input: SaveRubricInput;
}>;


export type SaveRubricMutation = { saveRubric:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveRubricSuccess' }
   };

export type PutRubricInForceMutationVariables = Exact<{
  id: string | number;
}>;


export type PutRubricInForceMutation = { putRubricInForce:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveRubricSuccess' }
   };

export type ExpertGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpertGroupsQuery = { expertGroups: Array<{ id: string, version: number, name: string, chair: string | null, mayEdit: boolean, members: Array<{ country: string, institutionName: string | null, since: string | null, until: string | null, person: { id: string, displayName: string | null, email: string | null }, institution: { id: string, name: string } | null }> }> };

export type SaveExpertGroupMutationVariables = Exact<{
  input: SaveExpertGroupInput;
}>;


export type SaveExpertGroupMutation = { saveExpertGroup:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveExpertGroupSuccess' }
   };

export type RoundRowFragment = { id: string, state: RoundState, name: string, termStart: string, termEnd: string, institution: { id: string, name: string } | null };

export type MatchingRoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MatchingRoundsQuery = { matchingRounds: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: RoundState, name: string, termStart: string, termEnd: string, institution: { id: string, name: string } | null }> } };

export type MatchingRoundQueryVariables = Exact<{
  id: string | number;
}>;


export type MatchingRoundQuery = { matchingRound: { version: number, text: string, opensOn: string, closesOn: string, entry: RoundEntryMode, fields: Array<string>, mostPartners: number, mostPairsPerInstitution: number | null, minimumFit: number, spreadChances: boolean, listings: number | null, mayOrganise: boolean, mayEnter: boolean, id: string, state: RoundState, name: string, termStart: string, termEnd: string, myListings: Array<{ id: string, title: string }>, proposal: { runAt: string, asianListings: number, europeanListings: number, candidates: number, pairs: number, leftOver: number, totalFit: number, gap: number } | null, institution: { id: string, name: string } | null } | null };

export type RoundPairsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RoundPairsQuery = { matchingRound: { pairs: { total: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fit: number, struckOutReason: string | null, pairingId: string | null, maySend: boolean, mayStrikeOut: boolean, ourListingId: string, theirListingId: string, struckOutBy: { id: string, name: string } | null, ours: { id: string, title: string, institution: { id: string, name: string, countryName: string } } | null, theirs: { id: string, title: string, institution: { id: string, name: string, countryName: string } } | null }> } } | null };

export type RoundLeftOverQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RoundLeftOverQuery = { matchingRound: { leftOver: { total: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ listingId: string, reason: LeftOverReason, bestFit: number | null, listing: { id: string, title: string, institution: { id: string, name: string } } | null }> } } | null };

export type SaveRoundMutationVariables = Exact<{
  input: SaveRoundInput;
}>;


export type SaveRoundMutation = { saveRound:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'RoundSuccess', round: { id: string } }
   };

export type OpenRoundMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type OpenRoundMutation = { openRound:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals' }
    | { __typename: 'RoundSuccess' }
   };

export type CloseRoundMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CloseRoundMutation = { closeRound:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals' }
    | { __typename: 'RoundSuccess' }
   };

export type RunRoundMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RunRoundMutation = { runRound:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals' }
    | { __typename: 'RoundSuccess' }
   };

export type EnterRoundMutationVariables = Exact<{
  id: string | number;
  listingIds: Array<string | number> | string | number;
}>;


export type EnterRoundMutation = { enterRound:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'RoundSuccess' }
   };

export type LeaveRoundMutationVariables = Exact<{
  id: string | number;
  listingId: string | number;
}>;


export type LeaveRoundMutation = { leaveRound:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals' }
    | { __typename: 'RoundSuccess' }
   };

export type StrikeOutRoundPairMutationVariables = Exact<{
  id: string | number;
  pairId: string | number;
  reason: string;
}>;


export type StrikeOutRoundPairMutation = { strikeOutRoundPair:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'StrikeOutRoundPairSuccess' }
   };

export type SendRoundRequestsMutationVariables = Exact<{
  id: string | number;
  pairIds: Array<string | number> | string | number;
  message: string;
}>;


export type SendRoundRequestsMutation = { sendRoundRequests:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SendRoundRequestsSuccess', sent: Array<{ pairId: string, pairingId: string | null, refusal: { message: string } | null }> }
   };

export type FeasibilityFactsFragment = { feasible: boolean, commonWeeks: Array<string>, clockChanges: Array<string>, obstacles: Array<{ code: string, text: string, remedy: string }>, liveSlots: Array<{ week: string, ourStart: string, ourEnd: string, theirStart: string, theirEnd: string }>, hints: Array<{ code: string, text: string }> };

export type SuggestionFragment = { score: number, margin: number, moved: SuggestionMove | null, reasons: Array<{ criterion: string, contribution: number, prior: number, learned: number, text: string }>, feasibility: { feasible: boolean, commonWeeks: Array<string>, clockChanges: Array<string>, obstacles: Array<{ code: string, text: string, remedy: string }>, liveSlots: Array<{ week: string, ourStart: string, ourEnd: string, theirStart: string, theirEnd: string }>, hints: Array<{ code: string, text: string }> }, listing: { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } };

export type OurClassQueryVariables = Exact<{
  id: string | number;
}>;


export type OurClassQuery = { listing: { mayEdit: boolean, id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } | null };

export type SuggestionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SuggestionsQuery = { partnerSuggestions: { feasible: number, compared: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, margin: number, moved: SuggestionMove | null, reasons: Array<{ criterion: string, contribution: number, prior: number, learned: number, text: string }>, feasibility: { feasible: boolean, commonWeeks: Array<string>, clockChanges: Array<string>, obstacles: Array<{ code: string, text: string, remedy: string }>, liveSlots: Array<{ week: string, ourStart: string, ourEnd: string, theirStart: string, theirEnd: string }>, hints: Array<{ code: string, text: string }> }, listing: { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } }> } };

export type DismissSuggestionMutationVariables = Exact<{
  listingId: string | number;
  partnerListingId: string | number;
  reason: string;
}>;


export type DismissSuggestionMutation = { dismissSuggestion:
    | { __typename: 'DismissSuggestionSuccess' }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RequestPairingMutationVariables = Exact<{
  input: RequestPairingInput;
}>;


export type RequestPairingMutation = { requestPairing:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RequestPairingSuccess', pairing: { id: string, replyDueOn: string } }
   };

export type ComparisonQueryVariables = Exact<{
  id: string | number;
  partners: Array<string | number> | string | number;
}>;


export type ComparisonQuery = { listing: { mayEdit: boolean, id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } | null, compareSuggestions: { partners: Array<{ open: boolean, score: number | null, margin: number | null, reasons: Array<{ criterion: string, contribution: number, prior: number, learned: number, text: string }>, feasibility: { feasible: boolean, commonWeeks: Array<string>, clockChanges: Array<string>, obstacles: Array<{ code: string, text: string, remedy: string }>, liveSlots: Array<{ week: string, ourStart: string, ourEnd: string, theirStart: string, theirEnd: string }>, hints: Array<{ code: string, text: string }> }, listing: { id: string, title: string, state: string, windowStart: string | null, windowEnd: string | null, moduleWeeks: number | null, liveMode: LiveMode | null, timeZone: string, studentsMin: number | null, studentsMax: number | null, exchangeType: ExchangeType | null, tools: Array<string>, assumed: Array<string>, institution: { id: string, name: string, country: string, countryName: string, region: string, city: string, timeZone: string }, course: { fields: Array<string>, eqfLevel: number | null, localTitle: { language: string, text: string } | null, credits: { described: string } | null }, breaks: Array<{ from: string, to: string, name: string }>, slots: Array<{ day: Weekday, start: string, end: string }>, languages: Array<{ language: string, classLevel: string, partnerMinimum: string }> } }>, criteria: Array<{ criterion: string, contributions: Array<number | null>, favours: string | null, by: number }> } };

export type ToolReachabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type ToolReachabilityQuery = { toolReachability: Array<{ id: string, version: number, tool: string, toolName: string, place: string, placeName: string, access: ToolAccess, note: string | null, source: string | null, checkedOn: string | null }> };

export type SaveToolReachabilityMutationVariables = Exact<{
  input: SaveToolReachabilityInput;
}>;


export type SaveToolReachabilityMutation = { saveToolReachability:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveToolReachabilitySuccess', toolReachability: { toolName: string, placeName: string } }
   };

export type ProjectRowFragment = { id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } };

export type ProjectsOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectsOverviewQuery = { demoClock: { offsetDays: number } | null, pairingSummary: { total: number, overdue: number, waitingForMe: number }, pairings: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> } };

export type ProjectBoardQueryVariables = Exact<{
  waitingForMe?: boolean | null | undefined;
  waitsFor?: Array<PairingParty> | PairingParty | null | undefined;
  overdue?: boolean | null | undefined;
  country?: string | null | undefined;
  search?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  sort?: PairingSort | null | undefined;
}>;


export type ProjectBoardQuery = { pairingSummary: { total: number, overdue: number, states: Array<{ state: PairingState, count: number, overdue: number }> }, asked: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> }, planning: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> }, offices: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> }, gettingReady: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> }, running: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> }, done: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> }, ended: { nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> } };

export type ProjectListQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<PairingState> | PairingState | null | undefined;
  waitingForMe?: boolean | null | undefined;
  waitsFor?: Array<PairingParty> | PairingParty | null | undefined;
  overdue?: boolean | null | undefined;
  country?: string | null | undefined;
  search?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  sort?: PairingSort | null | undefined;
}>;


export type ProjectListQuery = { pairingSummary: { total: number, overdue: number }, pairings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: PairingState, side: string | null, waitsFor: Array<PairingParty>, waitingForMe: boolean, dueOn: string | null, enteredStateAt: string, listing: { id: string, title: string, institution: { id: string, name: string, countryName: string } }, partnerListing: { id: string, title: string, institution: { id: string, name: string, countryName: string } } }> } };

export type VocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabulariesQuery = { vocabularies: { countries: Array<{ code: string, name: string, region: string, timeZones: Array<string> }>, fields: Array<{ code: string, label: string, level: string, parent: string | null }>, eqfLevels: Array<{ code: string, label: string }>, cefrLevels: Array<{ code: string, label: string }>, languages: Array<{ code: string, label: string }>, tools: Array<{ code: string, name: string, kind: string, notReachableIn: Array<string> }>, creditSystems: Array<{ code: string, label: string }>, sdgs: Array<{ code: string, label: string }>, declineReasons: Array<{ code: string, label: string }>, dismissReasons: Array<{ code: string, label: string }> } };

export type WebhooksQueryVariables = Exact<{
  institutionId: string | number;
}>;


export type WebhooksQuery = { webhooks: Array<{ id: string, version: number, url: string, states: Array<PairingState>, active: boolean, oldSecretUntil: string | null }> };

export type WebhookDeliveriesQueryVariables = Exact<{
  institutionId: string | number;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhooks: Array<{ id: string, deliveries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, event: string, pairingId: string | null, state: WebhookDeliveryState, createdAt: string, attempts: number, nextAttemptAt: string | null, lastStatus: number | null, lastAnswer: string | null, body: string }> } }> };

export type SaveWebhookMutationVariables = Exact<{
  input: SaveWebhookInput;
}>;


export type SaveWebhookMutation = { saveWebhook:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals', refusals: Array<{ code: string, message: string, field: string | null }> }
    | { __typename: 'SaveWebhookSuccess', secret: string | null }
   };

export type RotateWebhookSecretMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Refusals' }
    | { __typename: 'SaveWebhookSuccess', secret: string | null }
   };

export type RemoveWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveWebhookMutation = { removeWebhook:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RemoveWebhookSuccess' }
   };

export type TestWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type TestWebhookMutation = { testWebhook:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'WebhookDeliverySuccess' }
   };

export type SendWebhookAgainMutationVariables = Exact<{
  deliveryId: string | number;
}>;


export type SendWebhookAgainMutation = { sendWebhookAgain:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'WebhookDeliverySuccess' }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, displayName: string | null, unit: string | null, coilExperience: CoilExperience | null, languages: Array<{ language: string, level: string }>, memberships: Array<{ id: string, role: string, status: string, institution: { id: string, name: string, city: string, timeZone: string } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const InsightFigureFragmentDoc = new TypedDocumentString(`
    fragment InsightFigure on Figure {
  key
  label
  unit
  definition
  value
  low
  high
  n
  missing
  projects
  hidden
  note
}
    `, {"fragmentName":"InsightFigure"}) as unknown as TypedDocumentString<InsightFigureFragment, unknown>;
export const InsightReasonFragmentDoc = new TypedDocumentString(`
    fragment InsightReason on ReasonCount {
  code
  label
  count
  share
  low
  high
}
    `, {"fragmentName":"InsightReason"}) as unknown as TypedDocumentString<InsightReasonFragment, unknown>;
export const ListingFactsFragmentDoc = new TypedDocumentString(`
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
    `, {"fragmentName":"ListingFacts"}) as unknown as TypedDocumentString<ListingFactsFragment, unknown>;
export const FullListingFragmentDoc = new TypedDocumentString(`
    fragment FullListing on Listing {
  ...ListingFacts
  version
  course {
    title
    code
    description
    learningOutcomes
    keywords
    credits {
      value
      system
    }
    deliveryMode
    isNew
    sdgs
    textLanguage
    prerequisites
  }
  breaks {
    kind
  }
  liveMinutesPerWeek
  partnerFields
  listedPartnerFields
  bandwidth
  preferredCountries
  blockedCountries
  blockedInstitutions
  wishes
  partnersSought
  visibility
  expiresOn
  publishedAt
  mayEdit
  faults {
    code
    message
    field
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}`, {"fragmentName":"FullListing"}) as unknown as TypedDocumentString<FullListingFragment, unknown>;
export const DefinitionsFragmentDoc = new TypedDocumentString(`
    fragment Definitions on OutcomeDefinitions {
  indicators {
    code
    name
    definition
    instrument
    toldBy
    asemLink
  }
  measures {
    key
    indicator
    title
    hint
    mayBeSkipped
    fields {
      path
      label
      hint
      kind
      least
      most
      options {
        code
        label
      }
      optional
    }
  }
  reasons {
    code
    label
  }
}
    `, {"fragmentName":"Definitions"}) as unknown as TypedDocumentString<DefinitionsFragment, unknown>;
export const AnswersFragmentDoc = new TypedDocumentString(`
    fragment Answers on OutcomeAnswers {
  students {
    enrolled
    started
    completed
  }
  satisfaction {
    notCollected {
      reason
      note
    }
    asked
    n
    mean
    sd
  }
  intercultural {
    notCollected {
      reason
      note
    }
    scale
    least
    most
    pre {
      n
      mean
      sd
    }
    post {
      n
      mean
      sd
    }
    paired
    correlation
  }
  relations {
    notCollected {
      reason
      note
    }
    asked
    n
    built
    joinAgain
    mobility
  }
  digital {
    notCollected {
      reason
      note
    }
    asked
    n
    improved
  }
  learning {
    notCollected {
      reason
      note
    }
    assessed
    reached
  }
  workload {
    preparation
    running
    administration
    planned
  }
  inclusion {
    notCollected {
      reason
      note
    }
    n
    nonMobile
    firstTime
    disabilitySupport
  }
  problems {
    minutesLost
    incidents {
      incident
      count
    }
  }
  access {
    notCollected {
      reason
      note
    }
    n
    withoutStableLink
    withoutDevice
  }
  recognition {
    notCollected {
      reason
      note
    }
    creditSystem
    credits
    withCredit
    badges
    certificates
  }
  durability {
    notCollected {
      reason
      note
    }
    next
    ledTo
  }
  lessons {
    worked
    problems
    advice
    technologyAccess
    pedagogy
    content
    intercultural
  }
  lecturer {
    notCollected {
      reason
      note
    }
    satisfied
    digitalImproved
    wouldRepeat
  }
}
    `, {"fragmentName":"Answers"}) as unknown as TypedDocumentString<AnswersFragment, unknown>;
export const FormStateFragmentDoc = new TypedDocumentString(`
    fragment FormState on OutcomeForm {
  pairingId
  side
  version
  savedAt
  revision
  submittedAt
  answers {
    ...Answers
  }
  origins {
    field
    text
  }
  problems {
    code
    message
    field
  }
  warnings {
    code
    field
    text
  }
  maySubmit
  closed
  dueOn
}
    fragment Answers on OutcomeAnswers {
  students {
    enrolled
    started
    completed
  }
  satisfaction {
    notCollected {
      reason
      note
    }
    asked
    n
    mean
    sd
  }
  intercultural {
    notCollected {
      reason
      note
    }
    scale
    least
    most
    pre {
      n
      mean
      sd
    }
    post {
      n
      mean
      sd
    }
    paired
    correlation
  }
  relations {
    notCollected {
      reason
      note
    }
    asked
    n
    built
    joinAgain
    mobility
  }
  digital {
    notCollected {
      reason
      note
    }
    asked
    n
    improved
  }
  learning {
    notCollected {
      reason
      note
    }
    assessed
    reached
  }
  workload {
    preparation
    running
    administration
    planned
  }
  inclusion {
    notCollected {
      reason
      note
    }
    n
    nonMobile
    firstTime
    disabilitySupport
  }
  problems {
    minutesLost
    incidents {
      incident
      count
    }
  }
  access {
    notCollected {
      reason
      note
    }
    n
    withoutStableLink
    withoutDevice
  }
  recognition {
    notCollected {
      reason
      note
    }
    creditSystem
    credits
    withCredit
    badges
    certificates
  }
  durability {
    notCollected {
      reason
      note
    }
    next
    ledTo
  }
  lessons {
    worked
    problems
    advice
    technologyAccess
    pedagogy
    content
    intercultural
  }
  lecturer {
    notCollected {
      reason
      note
    }
    satisfied
    digitalImproved
    wouldRepeat
  }
}`, {"fragmentName":"FormState"}) as unknown as TypedDocumentString<FormStateFragment, unknown>;
export const PartnershipFragmentDoc = new TypedDocumentString(`
    fragment Partnership on FollowUps {
  until
  mayTell
  told {
    side
    next
    ledTo
    note
    at
  }
}
    `, {"fragmentName":"Partnership"}) as unknown as TypedDocumentString<PartnershipFragment, unknown>;
export const PairingRowFragmentDoc = new TypedDocumentString(`
    fragment PairingRow on Pairing {
  id
  state
  side
  waitingFor
  requestedAt
  replyDueOn
  answeredAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}
    `, {"fragmentName":"PairingRow"}) as unknown as TypedDocumentString<PairingRowFragment, unknown>;
export const PlanContentFragmentDoc = new TypedDocumentString(`
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
    `, {"fragmentName":"PlanContent"}) as unknown as TypedDocumentString<PlanContentFragment, unknown>;
export const PlanClassFragmentDoc = new TypedDocumentString(`
    fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}
    `, {"fragmentName":"PlanClass"}) as unknown as TypedDocumentString<PlanClassFragment, unknown>;
export const PlannedPairingFragmentDoc = new TypedDocumentString(`
    fragment PlannedPairing on Pairing {
  id
  state
  side
  mayAct
  signatures {
    side
    planHash
    signedAt
    signedBy {
      id
      displayName
      email
    }
  }
  plan {
    ...PlanContent
    version
    hash
    buildsOn {
      practice
      title
      credit
    }
    sections {
      section
      changedInVersion
      changedAt
      changedBy {
        id
        displayName
        email
      }
    }
    problems {
      severity
      section
      code
      field
      text
      remedy
    }
    facts {
      requester {
        ...PlanClass
      }
      invited {
        ...PlanClass
      }
      commonWeeks
      slots {
        week
        startUtc
        endUtc
      }
      clockChanges
      commonTools
      commonLanguages
    }
    comments {
      id
      section
      replyTo
      text
      side
      at
      resolved
      resolvedAt
      mayResolve
      by {
        id
        displayName
        email
      }
    }
  }
}
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}`, {"fragmentName":"PlannedPairing"}) as unknown as TypedDocumentString<PlannedPairingFragment, unknown>;
export const PracticeTextFragmentDoc = new TypedDocumentString(`
    fragment PracticeText on GoodPractice {
  id
  state
  hash
  title
  summary
  outcomes
  keywords
  topics {
    code
    label
  }
  requester {
    institution
    countryName
    fields
    level
    size
    creditLine
  }
  invited {
    institution
    countryName
    fields
    level
    size
    creditLine
  }
  halfYear
  weeks {
    phase
    focus
    session
  }
  tasks {
    title
    description
    output
    week
    weeks
  }
  tools {
    tool
    name
    purpose
    fallbackName
  }
  languages {
    code
    label
  }
  teamSize
  worked
  didNot
  advice
  context
  results {
    indicator
    label
    requester
    invited
  }
  licence
  licenceName
  licenceUrl
  credit
  citation
  template
  buildsOn {
    practice
    title
    credit
  }
  publishedAt
  takenDownReason
}
    `, {"fragmentName":"PracticeText"}) as unknown as TypedDocumentString<PracticeTextFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on SideReadiness {
  side
  institution {
    id
    name
  }
  complete
  open {
    item
    text
  }
  mayEdit
  agreementNeeded
  agreementReference
  dataTransferBasis
  recording
  consentText
  toolsChecked
  accessibilityChecked
  studentContact
  note
  savedBy {
    id
    displayName
  }
  savedAt
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const ReportFragmentDoc = new TypedDocumentString(`
    fragment Report on WeekReport {
  status
  reason
  incidents
  minutesLost
  students
  comment
  reportedAt
}
    `, {"fragmentName":"Report"}) as unknown as TypedDocumentString<ReportFragment, unknown>;
export const RankingModelCardFragmentDoc = new TypedDocumentString(`
    fragment RankingModelCard on RankingModel {
  id
  version
  state
  madeAt
  dataFrom
  dataTo
  reason
  figures {
    pages
    answers
    features
    trees
    comparedWith
    laterPages
    difference
    lower
    upper
  }
}
    `, {"fragmentName":"RankingModelCard"}) as unknown as TypedDocumentString<RankingModelCardFragment, unknown>;
export const RankingPageFragmentDoc = new TypedDocumentString(`
    fragment RankingPage on Ranking {
  learningOn
  leastAnswers
  trainingUnavailable
  fairness {
    on
    nearEqual
    capFactor
    floorShare
    underRepresented
    explorationShare
  }
  live {
    ...RankingModelCard
  }
  models {
    ...RankingModelCard
  }
  runs {
    id
    askedFor
    createdAt
    startedAt
    endedAt
    result
    text
  }
}
    fragment RankingModelCard on RankingModel {
  id
  version
  state
  madeAt
  dataFrom
  dataTo
  reason
  figures {
    pages
    answers
    features
    trees
    comparedWith
    laterPages
    difference
    lower
    upper
  }
}`, {"fragmentName":"RankingPage"}) as unknown as TypedDocumentString<RankingPageFragment, unknown>;
export const ExposureFragmentDoc = new TypedDocumentString(`
    fragment Exposure on ExposureFigures {
  listings
  impressions
  exposure
  requestsSent
  requestsReceived
  acceptances
}
    `, {"fragmentName":"Exposure"}) as unknown as TypedDocumentString<ExposureFragment, unknown>;
export const ReportFactsFragmentDoc = new TypedDocumentString(`
    fragment ReportFacts on ReportSummary {
  id
  kind
  title
  from
  cutOff
  sha256
  madeAt
  publishedAt
}
    `, {"fragmentName":"ReportFacts"}) as unknown as TypedDocumentString<ReportFactsFragment, unknown>;
export const FullReportFragmentDoc = new TypedDocumentString(`
    fragment FullReport on Report {
  summary {
    ...ReportFacts
  }
  checks {
    code
    met
    text
  }
  document {
    title
    subtitle
    version
    sha256
    notes
    sections {
      heading
      level
      blocks {
        __typename
        ... on ReportParagraph {
          text
        }
        ... on ReportList {
          items
        }
        ... on ReportTable {
          caption
          columns {
            label
            numeric
          }
          rows
          rowHeaders
          notes
        }
        ... on ReportChart {
          kind
          caption
          unit
          description
          series {
            name
          }
          points {
            label
            values
            low
            high
            text
          }
        }
        ... on ReportQuote {
          quoted: text
          role
          country
        }
        ... on ReportLink {
          text
          href
        }
      }
    }
  }
}
    fragment ReportFacts on ReportSummary {
  id
  kind
  title
  from
  cutOff
  sha256
  madeAt
  publishedAt
}`, {"fragmentName":"FullReport"}) as unknown as TypedDocumentString<FullReportFragment, unknown>;
export const MappedProjectCardFragmentDoc = new TypedDocumentString(`
    fragment MappedProjectCard on MappedProject {
  pairingId
  title
  requesterCountry
  invitedCountry
  state
  mayTag
  mappings {
    id
    code
    confirmed
    evidence {
      text
      figureKey
      documentId
      link
    }
  }
  suggestions {
    code
    ground
    figureKey
  }
}
    `, {"fragmentName":"MappedProjectCard"}) as unknown as TypedDocumentString<MappedProjectCardFragment, unknown>;
export const TestimonialListFragmentDoc = new TypedDocumentString(`
    fragment TestimonialList on Testimonials {
  consentWording
  mayRecord
  testimonials {
    id
    text
    role
    country
    consentOn
    consentHow
    mayWithdraw
  }
}
    `, {"fragmentName":"TestimonialList"}) as unknown as TypedDocumentString<TestimonialListFragment, unknown>;
export const ReviewRoundFragmentDoc = new TypedDocumentString(`
    fragment ReviewRound on PilotReview {
  id
  round
  group
  groupId
  role
  begunAt
  assigned
  scored
  rubric {
    number
    criteria {
      code
      frame
      name
      description
      anchors
    }
  }
  reviewers {
    person {
      id
      displayName
      email
    }
    country
    scored
    scoredAt
    conflicts {
      code
      text
    }
  }
  scorecards {
    person {
      id
      displayName
      email
    }
    country
    mine
    at
    recommendation
    summary
    scores {
      criterion
      first
      present
      comment
      reason
    }
  }
  means {
    criterion
    mean
    n
    cannotJudge
  }
  agreement {
    measure
    value
    units
    criteria
    reviewers
    text
  }
  discussion {
    by {
      id
      displayName
      email
    }
    country
    chair
    text
    at
  }
  declaredConflicts {
    person {
      id
      displayName
      email
    }
    reason
    at
  }
  outcome {
    decision
    reason
    at
  }
  mayScore
  mayRevise
  mayDiscuss
  mayConclude
  mayAssign
  mayDeclareConflict
}
    `, {"fragmentName":"ReviewRound"}) as unknown as TypedDocumentString<ReviewRoundFragment, unknown>;
export const RoundRowFragmentDoc = new TypedDocumentString(`
    fragment RoundRow on MatchingRound {
  id
  state
  name
  termStart
  termEnd
  institution {
    id
    name
  }
}
    `, {"fragmentName":"RoundRow"}) as unknown as TypedDocumentString<RoundRowFragment, unknown>;
export const FeasibilityFactsFragmentDoc = new TypedDocumentString(`
    fragment FeasibilityFacts on Feasibility {
  feasible
  obstacles {
    code
    text
    remedy
  }
  commonWeeks
  liveSlots {
    week
    ourStart
    ourEnd
    theirStart
    theirEnd
  }
  clockChanges
  hints {
    code
    text
  }
}
    `, {"fragmentName":"FeasibilityFacts"}) as unknown as TypedDocumentString<FeasibilityFactsFragment, unknown>;
export const SuggestionFragmentDoc = new TypedDocumentString(`
    fragment Suggestion on PartnerSuggestion {
  score
  margin
  moved
  reasons {
    criterion
    contribution
    prior
    learned
    text
  }
  feasibility {
    ...FeasibilityFacts
  }
  listing {
    ...ListingFacts
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
fragment FeasibilityFacts on Feasibility {
  feasible
  obstacles {
    code
    text
    remedy
  }
  commonWeeks
  liveSlots {
    week
    ourStart
    ourEnd
    theirStart
    theirEnd
  }
  clockChanges
  hints {
    code
    text
  }
}`, {"fragmentName":"Suggestion"}) as unknown as TypedDocumentString<SuggestionFragment, unknown>;
export const ProjectRowFragmentDoc = new TypedDocumentString(`
    fragment ProjectRow on Pairing {
  id
  state
  side
  waitsFor
  waitingForMe
  dueOn
  enteredStateAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}
    `, {"fragmentName":"ProjectRow"}) as unknown as TypedDocumentString<ProjectRowFragment, unknown>;
export const ApprovalSettingsDocument = new TypedDocumentString(`
    query ApprovalSettings($id: ID!) {
  institution(id: $id) {
    id
    name
    approvalSettings {
      version
      reviewDays
      steps {
        key
        name
        decidedBy
        people {
          email
        }
      }
      checklist {
        key
        label
        help
        required
      }
      standingDelegate {
        email
      }
    }
    delegations {
      id
      from
      until
      active
      absent {
        id
        displayName
        email
      }
      delegate {
        displayName
        email
      }
    }
  }
}
    `, {"hash":"sha256:1457a1aed89cd3538634aef11b2a0a88a298abd6aaaf3b65a3c288348e689d89"}) as unknown as TypedDocumentString<ApprovalSettingsQuery, ApprovalSettingsQueryVariables>;
export const SaveApprovalSettingsDocument = new TypedDocumentString(`
    mutation SaveApprovalSettings($input: SaveApprovalSettingsInput!) {
  saveApprovalSettings(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:57ca10a091d2c42ab2973ff5387429ddbefd42090714d8f428fc0497314aabef"}) as unknown as TypedDocumentString<SaveApprovalSettingsMutation, SaveApprovalSettingsMutationVariables>;
export const AddDelegationDocument = new TypedDocumentString(`
    mutation AddDelegation($input: AddDelegationInput!) {
  addDelegation(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:7654c4f7f3bc07cafbf501959545bbb51725e73d72459cbd3b4309a4a96f141d"}) as unknown as TypedDocumentString<AddDelegationMutation, AddDelegationMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($institutionId: ID!, $id: ID!) {
  endDelegation(institutionId: $institutionId, id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:dcb23c80e4b714d29de4259953cfb458bac751ae64d64ca2100930284930723d"}) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const PairingReviewDocument = new TypedDocumentString(`
    query PairingReview($id: ID!) {
  pairing(id: $id) {
    id
    side
    planHash
    mayAct
    signatures {
      planHash
      signedAt
    }
    approvals {
      side
      institution {
        id
        name
      }
      decision
      planHash
      dueOn
      escalated
      checklist {
        key
        label
        help
        required
      }
      steps {
        key
        name
        decision
        decidedBy {
          displayName
          email
        }
        onBehalfOf {
          name
        }
        decidedAt
        comment
        checklist {
          key
          label
          done
          notNeeded
          note
        }
      }
    }
    history {
      event
      data
    }
  }
}
    `, {"hash":"sha256:e49c226a2262a41e538c7f28cad23e87ae5ae9cc268b0e522ebc792df18cfc6f"}) as unknown as TypedDocumentString<PairingReviewQuery, PairingReviewQueryVariables>;
export const PlanChangesSinceDocument = new TypedDocumentString(`
    query PlanChangesSince($id: ID!, $since: String!) {
  pairing(id: $id) {
    plan {
      changes(since: $since) {
        section
        changedAt
        changedBy {
          displayName
        }
      }
    }
  }
}
    `, {"hash":"sha256:08bd2c8f89ac9d1a5b72e20a4384a2ed977c2310bfafaff4bd5d4691ba26cbe9"}) as unknown as TypedDocumentString<PlanChangesSinceQuery, PlanChangesSinceQueryVariables>;
export const DecideApprovalDocument = new TypedDocumentString(`
    mutation DecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:fd0366aa6627046def3ab878463804db27503851d8f6c485bf65a12da1dccf0f"}) as unknown as TypedDocumentString<DecideApprovalMutation, DecideApprovalMutationVariables>;
export const PairingCalendarDocument = new TypedDocumentString(`
    query PairingCalendar($id: ID!) {
  pairing(id: $id) {
    id
    calendar {
      requester {
        place
        timeZone
      }
      invited {
        place
        timeZone
      }
      sessions {
        number
        startsAt
        minutes
        purpose
        fits
        clockNote
        requester {
          start
          end
          offset
          fit
        }
        invited {
          start
          end
          offset
          fit
        }
      }
      deadlines {
        kind
        on
        text
      }
    }
  }
}
    `, {"hash":"sha256:66c2b7ee70993d9d04b15d07ce43b7633fa60f1763288c70f12b249aa418ad9e"}) as unknown as TypedDocumentString<PairingCalendarQuery, PairingCalendarQueryVariables>;
export const CalendarLinksDocument = new TypedDocumentString(`
    query CalendarLinks {
  calendarLinks {
    id
    pairingId
    institutionId
    createdAt
    lastUsedAt
  }
}
    `, {"hash":"sha256:abeebd10959e317bac826ad48b61a0fd0ff7fb606d5c50743e9ca02561ff7d87"}) as unknown as TypedDocumentString<CalendarLinksQuery, CalendarLinksQueryVariables>;
export const CreateCalendarLinkDocument = new TypedDocumentString(`
    mutation CreateCalendarLink($pairingId: ID, $institutionId: ID) {
  createCalendarLink(pairingId: $pairingId, institutionId: $institutionId) {
    __typename
    ... on CreateCalendarLinkSuccess {
      url
      link {
        id
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:00b64db9edccefc0fe73bc94105f9cd09fc6ceb9550b40923a6de8b5f4dd47d0"}) as unknown as TypedDocumentString<CreateCalendarLinkMutation, CreateCalendarLinkMutationVariables>;
export const RevokeCalendarLinkDocument = new TypedDocumentString(`
    mutation RevokeCalendarLink($id: ID!) {
  revokeCalendarLink(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:8d3d815eab4b59462bcb6dedfbdba5a659189df17084e0ffa47d80e5d41d8720"}) as unknown as TypedDocumentString<RevokeCalendarLinkMutation, RevokeCalendarLinkMutationVariables>;
export const CredentialsDocument = new TypedDocumentString(`
    query Credentials($id: ID!) {
  pairing(id: $id) {
    id
    side
    credentials {
      issued {
        id
        achievement {
          code
          subject
          name
        }
        institution {
          id
          name
        }
        issuedAt
        revokedAt
        revokedReason
      }
      offers {
        achievement {
          code
          subject
          name
          description
        }
        side
        earned
        mayIssue
      }
      revocable
      mayTakeTemplate
    }
    credits {
      note
      sides {
        side
        institution {
          id
          name
        }
        unit
        value
        explanation
        hoursFrom
        hoursTo
        shareOfCourse
      }
    }
  }
}
    `, {"hash":"sha256:b07ac4d470bd3d9bf57ef06069e6ea79bcb4b44ef987c4976a1eda75a8b58cfa"}) as unknown as TypedDocumentString<CredentialsQuery, CredentialsQueryVariables>;
export const IssueCredentialDocument = new TypedDocumentString(`
    mutation IssueCredential($input: IssueCredentialInput!) {
  issueCredential(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:6e476d8e924d9ea3b6f4c242689e74789c03b8a83ce6f4e9d061dd4a96c8cd1f"}) as unknown as TypedDocumentString<IssueCredentialMutation, IssueCredentialMutationVariables>;
export const RevokeCredentialDocument = new TypedDocumentString(`
    mutation RevokeCredential($id: ID!, $reason: String!) {
  revokeCredential(id: $id, reason: $reason) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:c39c623b63a782f345282867b25a59b56dabf8c0d8df74c41e1f85cfa5502de5"}) as unknown as TypedDocumentString<RevokeCredentialMutation, RevokeCredentialMutationVariables>;
export const CredentialDocument = new TypedDocumentString(`
    query Credential($id: ID!) {
  credential(id: $id) {
    id
    achievement {
      name
      description
      criteria
      subject
    }
    institution {
      id
      name
      country
    }
    issuedAt
    revokedAt
    revokedReason
    address
  }
}
    `, {"hash":"sha256:eb1ec675544040e96a984777ed421c2482afb4a766ed7d3741be01be14052c38"}) as unknown as TypedDocumentString<CredentialQuery, CredentialQueryVariables>;
export const VerifyCredentialDocument = new TypedDocumentString(`
    query VerifyCredential($document: String!) {
  verifyCredential(document: $document) {
    verdict
    text
    credential {
      id
      achievement {
        name
      }
      institution {
        id
        name
      }
      issuedAt
    }
  }
}
    `, {"hash":"sha256:52c0a35f11b2e4f1874bd9c22ddc498525851b320873ed120bcf53f288351808"}) as unknown as TypedDocumentString<VerifyCredentialQuery, VerifyCredentialQueryVariables>;
export const DemoClockDocument = new TypedDocumentString(`
    query DemoClock {
  demoClock {
    now
    offsetDays
  }
}
    `, {"hash":"sha256:48191625412bf241d4efde89f3400d74879f8ea9b9f960223af756ab7dc143a7"}) as unknown as TypedDocumentString<DemoClockQuery, DemoClockQueryVariables>;
export const MoveDemoClockDocument = new TypedDocumentString(`
    mutation MoveDemoClock($days: Int!) {
  moveDemoClock(days: $days) {
    __typename
    ... on MoveDemoClockSuccess {
      demoClock {
        now
        offsetDays
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:3b557ed7d3474aa91f5388c90e44c2ae0d014eca0aa9d00b521b32959140e59c"}) as unknown as TypedDocumentString<MoveDemoClockMutation, MoveDemoClockMutationVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($id: ID!) {
  pairing(id: $id) {
    id
    side
    mayAct
    documents {
      id
      kind
      name
      visibility
      side
      mayRemove
      revisions {
        revision
        name
        size
        addedAt
        addedBy {
          id
          displayName
        }
      }
    }
  }
}
    `, {"hash":"sha256:3702bd77f532dbfe4b69dedaf040773a81d21d84bc867ef61d2d665c4b5d090a"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const RemoveDocumentDocument = new TypedDocumentString(`
    mutation RemoveDocument($id: ID!) {
  removeDocument(documentId: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:757cb19ba46bf24bb6118a60ee9457bfe8749871d27ad7118b43483526cf16fd"}) as unknown as TypedDocumentString<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    query HandOver {
  handOver {
    schemaVersion
    files {
      id
      state
      askedBy
      askedAt
      endedAt
      step
      rowsDone
      rowsInAll
      schemaVersion
      documents
      lostDocuments
      bytes
      sha256
      failure
    }
    tables {
      name
      description
    }
    leftOut {
      name
      reason
    }
  }
}
    `, {"hash":"sha256:1068a88f8a326e6e6c8b9ff063ac995d00896b654c902ec0e42f5923f4473766"}) as unknown as TypedDocumentString<HandOverQuery, HandOverQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport {
  startExport {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:11fdbe18ba04638ad89c015b102efbb329eb906e47424442d50394e92bd8b100"}) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const DeleteExportDocument = new TypedDocumentString(`
    mutation DeleteExport($id: ID!) {
  deleteExport(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:13fe5507bc058b1d78e2ebf4ebd0c85ba93eb7886bb7b1a1446f4f8a3b2e6cb6"}) as unknown as TypedDocumentString<DeleteExportMutation, DeleteExportMutationVariables>;
export const PilotStatisticsDocument = new TypedDocumentString(`
    query PilotStatistics($from: Date, $to: Date) {
  demoClock {
    offsetDays
  }
  pilotStatistics(from: $from, to: $to) {
    from
    to
    asOf
    projects {
      ...InsightFigure
    }
    balance {
      regions {
        region
        figures {
          ...InsightFigure
        }
      }
      countries {
        country
        region
        figures {
          ...InsightFigure
        }
      }
    }
    inclusion {
      ...InsightFigure
    }
    flow {
      stages {
        key
        label
        reached
        lost
        medianDays
        lowDays
        highDays
        losses {
          ...InsightReason
        }
      }
    }
    failures {
      ...InsightReason
    }
    outcomes {
      indicator
      label
      definition
      both {
        ...InsightFigure
      }
      requester {
        ...InsightFigure
      }
      invited {
        ...InsightFigure
      }
      asia {
        ...InsightFigure
      }
      europe {
        ...InsightFigure
      }
    }
    designs {
      factor
      label
      indicator
      levels {
        level
        figures {
          ...InsightFigure
        }
      }
      difference {
        ...InsightFigure
      }
      note
    }
    review {
      ...InsightFigure
    }
    exposure {
      ...InsightFigure
    }
    notes
  }
}
    fragment InsightFigure on Figure {
  key
  label
  unit
  definition
  value
  low
  high
  n
  missing
  projects
  hidden
  note
}
fragment InsightReason on ReasonCount {
  code
  label
  count
  share
  low
  high
}`, {"hash":"sha256:8204dd19e4d3fde8b33578adf2c3811dd21c5f09dd2be5ddf6f72b3c44afc95e"}) as unknown as TypedDocumentString<PilotStatisticsQuery, PilotStatisticsQueryVariables>;
export const FigureSourcesDocument = new TypedDocumentString(`
    query FigureSources($key: String!, $from: Date, $to: Date, $after: String) {
  figureSources(key: $key, from: $from, to: $to, first: 20, after: $after) {
    nodes {
      pairing {
        id
        state
      }
      title
      requesterCountry
      invitedCountry
      deliveredOn
      counted
      why
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c6dc4c2fd1cb0d405bd1b20ed73ed0201af98910ae4bc1cfe31993d5fc93b527"}) as unknown as TypedDocumentString<FigureSourcesQuery, FigureSourcesQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($search: String, $country: String, $after: String) {
  institutions(search: $search, country: $country, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      acronym
      city
      countryName
    }
  }
}
    `, {"hash":"sha256:eeeb081cce6b4dded1d3c86d68de69046c6a271d651a8f44a3886c07904cc39b"}) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const InstitutionDocument = new TypedDocumentString(`
    query Institution($id: ID!) {
  institution(id: $id) {
    id
    name
    localNames {
      language
      text
    }
    acronym
    countryName
    city
    timeZone
    website
    rorId
    erasmusCode
    coordinator
    confirmed
    version
    mayEdit
    meetingHours {
      days
      start
      end
    }
    academicSessions {
      id
      name
      start
      end
      breaks {
        from
        to
        name
        kind
      }
    }
    listings(first: 50) {
      nodes {
        id
        title
        state
        windowStart
        windowEnd
      }
    }
  }
}
    `, {"hash":"sha256:8e9ac23a03c73083cfb87e6d59d1370ef14caab2b97b72a8c904296d0923cf8a"}) as unknown as TypedDocumentString<InstitutionQuery, InstitutionQueryVariables>;
export const SaveInstitutionDocument = new TypedDocumentString(`
    mutation SaveInstitution($input: SaveInstitutionInput!) {
  saveInstitution(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:7cbf1d40690ca768ece0ca179b12bbf15dc6d954c73012262ddabf88b91d70ea"}) as unknown as TypedDocumentString<SaveInstitutionMutation, SaveInstitutionMutationVariables>;
export const MyListingsDocument = new TypedDocumentString(`
    query MyListings($after: String) {
  listings(mine: true, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      state
      windowStart
      windowEnd
      expiresOn
      updatedAt
      institution {
        id
        name
      }
      faults {
        code
        message
        field
      }
    }
  }
}
    `, {"hash":"sha256:58b0d2e0c65f64538a7333a808a6147467343f8503d8099e8ca7db687c7d4212"}) as unknown as TypedDocumentString<MyListingsQuery, MyListingsQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($id: ID!) {
  listing(id: $id) {
    ...FullListing
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
fragment FullListing on Listing {
  ...ListingFacts
  version
  course {
    title
    code
    description
    learningOutcomes
    keywords
    credits {
      value
      system
    }
    deliveryMode
    isNew
    sdgs
    textLanguage
    prerequisites
  }
  breaks {
    kind
  }
  liveMinutesPerWeek
  partnerFields
  listedPartnerFields
  bandwidth
  preferredCountries
  blockedCountries
  blockedInstitutions
  wishes
  partnersSought
  visibility
  expiresOn
  publishedAt
  mayEdit
  faults {
    code
    message
    field
  }
}`, {"hash":"sha256:d1ea456a662b799b20fe63796a1b38deda743fd64b4d3185c760042b711c4139"}) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const InstitutionSessionsDocument = new TypedDocumentString(`
    query InstitutionSessions($id: ID!) {
  institution(id: $id) {
    id
    name
    timeZone
    academicSessions {
      id
      name
      start
      end
      breaks {
        from
        to
        name
        kind
      }
    }
  }
}
    `, {"hash":"sha256:a4ae54b20e66062ba00f737c99f0ea170707a41b9dc2e5f49eee03c5cb785ae2"}) as unknown as TypedDocumentString<InstitutionSessionsQuery, InstitutionSessionsQueryVariables>;
export const SaveListingDocument = new TypedDocumentString(`
    mutation SaveListing($input: SaveListingInput!) {
  saveListing(input: $input) {
    __typename
    ... on SaveListingSuccess {
      listing {
        id
        version
        assumed
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:d4ad17cacdaf111f5f0d4607cdbdcb226bb4e7b8fa6870644ee781f9bf326e01"}) as unknown as TypedDocumentString<SaveListingMutation, SaveListingMutationVariables>;
export const PublishListingDocument = new TypedDocumentString(`
    mutation PublishListing($id: ID!) {
  publishListing(id: $id) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:7e91bea0c6105f5e504afc3d2404cfcb439441f3d73a98626a55c5bac69486c7"}) as unknown as TypedDocumentString<PublishListingMutation, PublishListingMutationVariables>;
export const PauseListingDocument = new TypedDocumentString(`
    mutation PauseListing($id: ID!) {
  pauseListing(id: $id) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:e8d321624e847170f778b749d1abe45bd34bf919bd954f1f0537423e15be8ebd"}) as unknown as TypedDocumentString<PauseListingMutation, PauseListingMutationVariables>;
export const WithdrawListingDocument = new TypedDocumentString(`
    mutation WithdrawListing($id: ID!) {
  withdrawListing(id: $id) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:b849dbc3a8fa6ffaef768ae9d2b854c1eaac5cff6427601ad323436e395bd91d"}) as unknown as TypedDocumentString<WithdrawListingMutation, WithdrawListingMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($after: String, $unread: Boolean) {
  demoClock {
    offsetDays
  }
  inbox(first: 30, after: $after, unread: $unread) {
    unread
    nodes {
      id
      kind
      asksMe
      title
      text
      link
      at
      read
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1b1952c0deb42aae5f324444e04a29798fb66bb1d4a440cbab74c39bda9615c8"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkInboxReadDocument = new TypedDocumentString(`
    mutation MarkInboxRead($ids: [ID!], $all: Boolean) {
  markInboxRead(ids: $ids, all: $all) {
    __typename
    ... on MarkInboxReadSuccess {
      inbox {
        unread
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:bafd467cc550ff0dc9414e2071d23298acfcc895c68de914251b1aefbd3014cc"}) as unknown as TypedDocumentString<MarkInboxReadMutation, MarkInboxReadMutationVariables>;
export const NotificationSettingsDocument = new TypedDocumentString(`
    query NotificationSettings {
  notificationSettings {
    mailIsSent
    email
    timeZone
    choices {
      kind
      mail
    }
  }
}
    `, {"hash":"sha256:1c1b9470613922774f2f2cf34e2943bb8d39d9e5f1d8b408f7b268aa6e8345ca"}) as unknown as TypedDocumentString<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const SaveNotificationSettingsDocument = new TypedDocumentString(`
    mutation SaveNotificationSettings($choices: [NotificationChoiceInput!]!) {
  saveNotificationSettings(choices: $choices) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:c10c8d0e93c7826995a20fd73131a99ddf957c8fbb99cb2583894de3460a73f5"}) as unknown as TypedDocumentString<SaveNotificationSettingsMutation, SaveNotificationSettingsMutationVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($after: String) {
  deadLetters(first: 30, after: $after) {
    nodes {
      id
      email
      subject
      attempts
      lastError
      diedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:712fc8b41a6fb65c0780d13681e5060276e62893ecde7b657b273fcd9f0fcc27"}) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const RetryDeadLetterDocument = new TypedDocumentString(`
    mutation RetryDeadLetter($id: ID!) {
  retryDeadLetter(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:2e53d80121e844533067cff8e2ac4de8f643295780b43130563a89049b9e6a1f"}) as unknown as TypedDocumentString<RetryDeadLetterMutation, RetryDeadLetterMutationVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  inbox(first: 1) {
    unread
  }
}
    `, {"hash":"sha256:cb4cb14639776f3cd6659db3461089ce15446a2495b68cb0bc7bd330d59ddeb7"}) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const InboxChangedDocument = new TypedDocumentString(`
    subscription InboxChanged {
  inboxChanged {
    unread
  }
}
    `, {"hash":"sha256:296cd986c5fdd7c7323187cf873ef8d9137d51538e8e511f38cfa3fa368a1f4c"}) as unknown as TypedDocumentString<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const OutcomeFormDocument = new TypedDocumentString(`
    query OutcomeForm($id: ID!) {
  outcomeForm(pairingId: $id) {
    ...FormState
    definitions {
      ...Definitions
    }
  }
  pairing(id: $id) {
    id
    side
    listing {
      id
      title
      institution {
        id
        name
      }
    }
    partnerListing {
      id
      title
      institution {
        id
        name
      }
    }
  }
}
    fragment Answers on OutcomeAnswers {
  students {
    enrolled
    started
    completed
  }
  satisfaction {
    notCollected {
      reason
      note
    }
    asked
    n
    mean
    sd
  }
  intercultural {
    notCollected {
      reason
      note
    }
    scale
    least
    most
    pre {
      n
      mean
      sd
    }
    post {
      n
      mean
      sd
    }
    paired
    correlation
  }
  relations {
    notCollected {
      reason
      note
    }
    asked
    n
    built
    joinAgain
    mobility
  }
  digital {
    notCollected {
      reason
      note
    }
    asked
    n
    improved
  }
  learning {
    notCollected {
      reason
      note
    }
    assessed
    reached
  }
  workload {
    preparation
    running
    administration
    planned
  }
  inclusion {
    notCollected {
      reason
      note
    }
    n
    nonMobile
    firstTime
    disabilitySupport
  }
  problems {
    minutesLost
    incidents {
      incident
      count
    }
  }
  access {
    notCollected {
      reason
      note
    }
    n
    withoutStableLink
    withoutDevice
  }
  recognition {
    notCollected {
      reason
      note
    }
    creditSystem
    credits
    withCredit
    badges
    certificates
  }
  durability {
    notCollected {
      reason
      note
    }
    next
    ledTo
  }
  lessons {
    worked
    problems
    advice
    technologyAccess
    pedagogy
    content
    intercultural
  }
  lecturer {
    notCollected {
      reason
      note
    }
    satisfied
    digitalImproved
    wouldRepeat
  }
}
fragment Definitions on OutcomeDefinitions {
  indicators {
    code
    name
    definition
    instrument
    toldBy
    asemLink
  }
  measures {
    key
    indicator
    title
    hint
    mayBeSkipped
    fields {
      path
      label
      hint
      kind
      least
      most
      options {
        code
        label
      }
      optional
    }
  }
  reasons {
    code
    label
  }
}
fragment FormState on OutcomeForm {
  pairingId
  side
  version
  savedAt
  revision
  submittedAt
  answers {
    ...Answers
  }
  origins {
    field
    text
  }
  problems {
    code
    message
    field
  }
  warnings {
    code
    field
    text
  }
  maySubmit
  closed
  dueOn
}`, {"hash":"sha256:3c3547013217665b761dac105f43bdd612fd2a35e14e2a1b0f95637469ca523b"}) as unknown as TypedDocumentString<OutcomeFormQuery, OutcomeFormQueryVariables>;
export const OutcomeReportsDocument = new TypedDocumentString(`
    query OutcomeReports($id: ID!) {
  pairing(id: $id) {
    id
    requester: outcome(side: REQUESTER) {
      revision
      submittedAt
      answers {
        ...Answers
      }
      warnings {
        code
        field
        text
      }
    }
    invited: outcome(side: INVITED) {
      revision
      submittedAt
      answers {
        ...Answers
      }
      warnings {
        code
        field
        text
      }
    }
    followUps {
      ...Partnership
    }
  }
  outcomeDefinitions {
    ...Definitions
  }
}
    fragment Answers on OutcomeAnswers {
  students {
    enrolled
    started
    completed
  }
  satisfaction {
    notCollected {
      reason
      note
    }
    asked
    n
    mean
    sd
  }
  intercultural {
    notCollected {
      reason
      note
    }
    scale
    least
    most
    pre {
      n
      mean
      sd
    }
    post {
      n
      mean
      sd
    }
    paired
    correlation
  }
  relations {
    notCollected {
      reason
      note
    }
    asked
    n
    built
    joinAgain
    mobility
  }
  digital {
    notCollected {
      reason
      note
    }
    asked
    n
    improved
  }
  learning {
    notCollected {
      reason
      note
    }
    assessed
    reached
  }
  workload {
    preparation
    running
    administration
    planned
  }
  inclusion {
    notCollected {
      reason
      note
    }
    n
    nonMobile
    firstTime
    disabilitySupport
  }
  problems {
    minutesLost
    incidents {
      incident
      count
    }
  }
  access {
    notCollected {
      reason
      note
    }
    n
    withoutStableLink
    withoutDevice
  }
  recognition {
    notCollected {
      reason
      note
    }
    creditSystem
    credits
    withCredit
    badges
    certificates
  }
  durability {
    notCollected {
      reason
      note
    }
    next
    ledTo
  }
  lessons {
    worked
    problems
    advice
    technologyAccess
    pedagogy
    content
    intercultural
  }
  lecturer {
    notCollected {
      reason
      note
    }
    satisfied
    digitalImproved
    wouldRepeat
  }
}
fragment Definitions on OutcomeDefinitions {
  indicators {
    code
    name
    definition
    instrument
    toldBy
    asemLink
  }
  measures {
    key
    indicator
    title
    hint
    mayBeSkipped
    fields {
      path
      label
      hint
      kind
      least
      most
      options {
        code
        label
      }
      optional
    }
  }
  reasons {
    code
    label
  }
}
fragment Partnership on FollowUps {
  until
  mayTell
  told {
    side
    next
    ledTo
    note
    at
  }
}`, {"hash":"sha256:300f797711a79aaf7f77e9c0ba3a5ff349ad74f583e5481a76c1898e7c407ad6"}) as unknown as TypedDocumentString<OutcomeReportsQuery, OutcomeReportsQueryVariables>;
export const SaveOutcomeDraftDocument = new TypedDocumentString(`
    mutation SaveOutcomeDraft($input: SaveOutcomeDraftInput!) {
  saveOutcomeDraft(input: $input) {
    __typename
    ... on SaveOutcomeDraftSuccess {
      form {
        ...FormState
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment Answers on OutcomeAnswers {
  students {
    enrolled
    started
    completed
  }
  satisfaction {
    notCollected {
      reason
      note
    }
    asked
    n
    mean
    sd
  }
  intercultural {
    notCollected {
      reason
      note
    }
    scale
    least
    most
    pre {
      n
      mean
      sd
    }
    post {
      n
      mean
      sd
    }
    paired
    correlation
  }
  relations {
    notCollected {
      reason
      note
    }
    asked
    n
    built
    joinAgain
    mobility
  }
  digital {
    notCollected {
      reason
      note
    }
    asked
    n
    improved
  }
  learning {
    notCollected {
      reason
      note
    }
    assessed
    reached
  }
  workload {
    preparation
    running
    administration
    planned
  }
  inclusion {
    notCollected {
      reason
      note
    }
    n
    nonMobile
    firstTime
    disabilitySupport
  }
  problems {
    minutesLost
    incidents {
      incident
      count
    }
  }
  access {
    notCollected {
      reason
      note
    }
    n
    withoutStableLink
    withoutDevice
  }
  recognition {
    notCollected {
      reason
      note
    }
    creditSystem
    credits
    withCredit
    badges
    certificates
  }
  durability {
    notCollected {
      reason
      note
    }
    next
    ledTo
  }
  lessons {
    worked
    problems
    advice
    technologyAccess
    pedagogy
    content
    intercultural
  }
  lecturer {
    notCollected {
      reason
      note
    }
    satisfied
    digitalImproved
    wouldRepeat
  }
}
fragment FormState on OutcomeForm {
  pairingId
  side
  version
  savedAt
  revision
  submittedAt
  answers {
    ...Answers
  }
  origins {
    field
    text
  }
  problems {
    code
    message
    field
  }
  warnings {
    code
    field
    text
  }
  maySubmit
  closed
  dueOn
}`, {"hash":"sha256:9d28566ee8358445fc477237977599c3c5ca1fc027a439e5cd41325bf833d7f5"}) as unknown as TypedDocumentString<SaveOutcomeDraftMutation, SaveOutcomeDraftMutationVariables>;
export const ReceiveOutcomeSheetDocument = new TypedDocumentString(`
    mutation ReceiveOutcomeSheet($input: ReceiveOutcomeSheetInput!) {
  receiveOutcomeSheet(input: $input) {
    __typename
    ... on ReceiveOutcomeSheetSuccess {
      form {
        ...FormState
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment Answers on OutcomeAnswers {
  students {
    enrolled
    started
    completed
  }
  satisfaction {
    notCollected {
      reason
      note
    }
    asked
    n
    mean
    sd
  }
  intercultural {
    notCollected {
      reason
      note
    }
    scale
    least
    most
    pre {
      n
      mean
      sd
    }
    post {
      n
      mean
      sd
    }
    paired
    correlation
  }
  relations {
    notCollected {
      reason
      note
    }
    asked
    n
    built
    joinAgain
    mobility
  }
  digital {
    notCollected {
      reason
      note
    }
    asked
    n
    improved
  }
  learning {
    notCollected {
      reason
      note
    }
    assessed
    reached
  }
  workload {
    preparation
    running
    administration
    planned
  }
  inclusion {
    notCollected {
      reason
      note
    }
    n
    nonMobile
    firstTime
    disabilitySupport
  }
  problems {
    minutesLost
    incidents {
      incident
      count
    }
  }
  access {
    notCollected {
      reason
      note
    }
    n
    withoutStableLink
    withoutDevice
  }
  recognition {
    notCollected {
      reason
      note
    }
    creditSystem
    credits
    withCredit
    badges
    certificates
  }
  durability {
    notCollected {
      reason
      note
    }
    next
    ledTo
  }
  lessons {
    worked
    problems
    advice
    technologyAccess
    pedagogy
    content
    intercultural
  }
  lecturer {
    notCollected {
      reason
      note
    }
    satisfied
    digitalImproved
    wouldRepeat
  }
}
fragment FormState on OutcomeForm {
  pairingId
  side
  version
  savedAt
  revision
  submittedAt
  answers {
    ...Answers
  }
  origins {
    field
    text
  }
  problems {
    code
    message
    field
  }
  warnings {
    code
    field
    text
  }
  maySubmit
  closed
  dueOn
}`, {"hash":"sha256:4554a674cc81fc781479fb96ebc99ae9fb02bcd981f58a64227fc7671e584ba5"}) as unknown as TypedDocumentString<ReceiveOutcomeSheetMutation, ReceiveOutcomeSheetMutationVariables>;
export const SubmitOutcomeDocument = new TypedDocumentString(`
    mutation SubmitOutcome($input: SubmitOutcomeInput!) {
  submitOutcome(input: $input) {
    __typename
    ... on SubmitOutcomeSuccess {
      pairing {
        id
        state
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:efe9104e38d55c7fa897db7e64ec39856dcfc5706adb90ad51231e7d5a5beaff"}) as unknown as TypedDocumentString<SubmitOutcomeMutation, SubmitOutcomeMutationVariables>;
export const FollowUpPairingDocument = new TypedDocumentString(`
    mutation FollowUpPairing($input: FollowUpPairingInput!) {
  followUpPairing(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:fe1a865810c1e4d20185124b046bcb0c767a0dff9b00075a5d6cdec1de22ed84"}) as unknown as TypedDocumentString<FollowUpPairingMutation, FollowUpPairingMutationVariables>;
export const PairingChangedDocument = new TypedDocumentString(`
    subscription PairingChanged($id: ID!) {
  pairingChanged(id: $id) {
    id
    version
    state
  }
}
    `, {"hash":"sha256:ad2b3910176759f7b201ddaf7fbb2743433b33c52a1b1a5141ff8fd2fe386ed1"}) as unknown as TypedDocumentString<PairingChangedSubscription, PairingChangedSubscriptionVariables>;
export const PairingsDocument = new TypedDocumentString(`
    query Pairings($after: String) {
  pairings(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PairingRow
    }
  }
}
    fragment PairingRow on Pairing {
  id
  state
  side
  waitingFor
  requestedAt
  replyDueOn
  answeredAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}`, {"hash":"sha256:b10504189b7319be05b9f9e94a20ca7351d94c741dc1f59471423ac24372ce00"}) as unknown as TypedDocumentString<PairingsQuery, PairingsQueryVariables>;
export const PairingDocument = new TypedDocumentString(`
    query Pairing($id: ID!) {
  pairing(id: $id) {
    ...PairingRow
    mayAct
    version
    planHash
    message
    declineReason
    declineComment
    waitsFor
    waitingForMe
    mayAct
    enteredStateAt
    dueOn
    startsOn
    endsOn
    replaces
    signatures {
      side
      planHash
      signedAt
      signedBy {
        id
        displayName
        email
      }
    }
    cancellation {
      reason
      comment
      side
      at
      from
    }
    outcomes {
      requester {
        submittedAt
        revision
      }
      invited {
        submittedAt
        revision
      }
    }
    assessment {
      round
      reviewersAssigned
      scored
      decision
      asked
    }
    practiceMark {
      hash
      consents {
        side
        hash
        at
      }
      publishedAt
    }
    listing {
      ...ListingFacts
      mayEdit
    }
    partnerListing {
      ...ListingFacts
    }
    contacts {
      side
      name
      email
      institution {
        id
        name
      }
    }
    history {
      at
      event
      actor
      onBehalfOf
      comment
      version
    }
    nextBest {
      ...Suggestion
    }
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
fragment PairingRow on Pairing {
  id
  state
  side
  waitingFor
  requestedAt
  replyDueOn
  answeredAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}
fragment FeasibilityFacts on Feasibility {
  feasible
  obstacles {
    code
    text
    remedy
  }
  commonWeeks
  liveSlots {
    week
    ourStart
    ourEnd
    theirStart
    theirEnd
  }
  clockChanges
  hints {
    code
    text
  }
}
fragment Suggestion on PartnerSuggestion {
  score
  margin
  moved
  reasons {
    criterion
    contribution
    prior
    learned
    text
  }
  feasibility {
    ...FeasibilityFacts
  }
  listing {
    ...ListingFacts
  }
}`, {"hash":"sha256:6356fe8e3fe65c3565722143408e405dfd20e6743ef516d4dd5bad19b9aa5baf"}) as unknown as TypedDocumentString<PairingQuery, PairingQueryVariables>;
export const AnswerRequestDocument = new TypedDocumentString(`
    mutation AnswerRequest($input: AnswerRequestInput!) {
  answerRequest(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:a193b6d04e499bc982d752498080c9e125b3c596126052ae197a9ec020807f47"}) as unknown as TypedDocumentString<AnswerRequestMutation, AnswerRequestMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($id: ID!) {
  withdrawRequest(pairingId: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:261b51c3ed343f0b3293620786284166e9fc9a81b9974475832caec1ab2f12a8"}) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: SaveProfileInput!) {
  saveProfile(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:273a39069370623f34006b031fd92a5c04d642c465e9877e51a7e5daf7fdcbd5"}) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const RequestMembershipDocument = new TypedDocumentString(`
    mutation RequestMembership($institutionId: ID!, $role: MembershipRole!) {
  requestMembership(institutionId: $institutionId, role: $role) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:16a33ce29f19ac79c54faac3a24dc4e5d524bf45dd4fa8b029a10cb5af30ca97"}) as unknown as TypedDocumentString<RequestMembershipMutation, RequestMembershipMutationVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens {
  tokens {
    id
    label
    createdAt
    expiresAt
    lastUsedAt
  }
}
    `, {"hash":"sha256:dea8fa14b67d7e0ac43052c13f3ae9fa0249c4f7926e437a07f303fd7f0874ff"}) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    __typename
    ... on CreateTokenSuccess {
      token
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:85edc22e0f4cc791199d6b039eb1f0cab91ccb9e581920bc01587c59a4609f37"}) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:85f14ffac3ab228af8f6c0e31ff06500f555ae1973b67f90cb958b51a91e5095"}) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const MembershipRequestsDocument = new TypedDocumentString(`
    query MembershipRequests {
  membershipRequests {
    requestedAt
    person {
      id
      email
      displayName
    }
    membership {
      id
      role
      institution {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:a21ceab3bbba96526a7bfb79d158b7dfdf6fa562e583099c53506b8669d27b9b"}) as unknown as TypedDocumentString<MembershipRequestsQuery, MembershipRequestsQueryVariables>;
export const DecideMembershipDocument = new TypedDocumentString(`
    mutation DecideMembership($membershipId: ID!, $accept: Boolean!) {
  decideMembership(membershipId: $membershipId, accept: $accept) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:0304d9ce28c5171b4e8223b49363bf4b80fb8d6634906631c8c662192c338567"}) as unknown as TypedDocumentString<DecideMembershipMutation, DecideMembershipMutationVariables>;
export const InstitutionChoicesDocument = new TypedDocumentString(`
    query InstitutionChoices($search: String!) {
  institutions(search: $search, first: 20) {
    nodes {
      id
      name
      city
      countryName
    }
  }
}
    `, {"hash":"sha256:562810f1b7a493e7bd809fad40cc34a09b206e016709010aab01213fe8a6302c"}) as unknown as TypedDocumentString<InstitutionChoicesQuery, InstitutionChoicesQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  pairing(id: $id) {
    ...PlannedPairing
  }
}
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}
fragment PlannedPairing on Pairing {
  id
  state
  side
  mayAct
  signatures {
    side
    planHash
    signedAt
    signedBy {
      id
      displayName
      email
    }
  }
  plan {
    ...PlanContent
    version
    hash
    buildsOn {
      practice
      title
      credit
    }
    sections {
      section
      changedInVersion
      changedAt
      changedBy {
        id
        displayName
        email
      }
    }
    problems {
      severity
      section
      code
      field
      text
      remedy
    }
    facts {
      requester {
        ...PlanClass
      }
      invited {
        ...PlanClass
      }
      commonWeeks
      slots {
        week
        startUtc
        endUtc
      }
      clockChanges
      commonTools
      commonLanguages
    }
    comments {
      id
      section
      replyTo
      text
      side
      at
      resolved
      resolvedAt
      mayResolve
      by {
        id
        displayName
        email
      }
    }
  }
}`, {"hash":"sha256:584ccca79d5ca1c0da96e328aef7555c3b6884a519cf2c7b83e73d674594ef72"}) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const SavePlanDocument = new TypedDocumentString(`
    mutation SavePlan($input: SavePlanInput!) {
  savePlan(input: $input) {
    __typename
    ... on SavePlanSuccess {
      pairing {
        ...PlannedPairing
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}
fragment PlannedPairing on Pairing {
  id
  state
  side
  mayAct
  signatures {
    side
    planHash
    signedAt
    signedBy {
      id
      displayName
      email
    }
  }
  plan {
    ...PlanContent
    version
    hash
    buildsOn {
      practice
      title
      credit
    }
    sections {
      section
      changedInVersion
      changedAt
      changedBy {
        id
        displayName
        email
      }
    }
    problems {
      severity
      section
      code
      field
      text
      remedy
    }
    facts {
      requester {
        ...PlanClass
      }
      invited {
        ...PlanClass
      }
      commonWeeks
      slots {
        week
        startUtc
        endUtc
      }
      clockChanges
      commonTools
      commonLanguages
    }
    comments {
      id
      section
      replyTo
      text
      side
      at
      resolved
      resolvedAt
      mayResolve
      by {
        id
        displayName
        email
      }
    }
  }
}`, {"hash":"sha256:8229f37083681983745ffbdc650bfc4fdceea1d77fddb15405e02cbb6ced310b"}) as unknown as TypedDocumentString<SavePlanMutation, SavePlanMutationVariables>;
export const SignPlanDocument = new TypedDocumentString(`
    mutation SignPlan($id: ID!, $planHash: String!) {
  signPlan(pairingId: $id, planHash: $planHash) {
    __typename
    ... on SignPlanSuccess {
      pairing {
        ...PlannedPairing
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}
fragment PlannedPairing on Pairing {
  id
  state
  side
  mayAct
  signatures {
    side
    planHash
    signedAt
    signedBy {
      id
      displayName
      email
    }
  }
  plan {
    ...PlanContent
    version
    hash
    buildsOn {
      practice
      title
      credit
    }
    sections {
      section
      changedInVersion
      changedAt
      changedBy {
        id
        displayName
        email
      }
    }
    problems {
      severity
      section
      code
      field
      text
      remedy
    }
    facts {
      requester {
        ...PlanClass
      }
      invited {
        ...PlanClass
      }
      commonWeeks
      slots {
        week
        startUtc
        endUtc
      }
      clockChanges
      commonTools
      commonLanguages
    }
    comments {
      id
      section
      replyTo
      text
      side
      at
      resolved
      resolvedAt
      mayResolve
      by {
        id
        displayName
        email
      }
    }
  }
}`, {"hash":"sha256:93a4f66f1982a51344d0d28e1123a69670e4719cde1523b68757133eb9394a0e"}) as unknown as TypedDocumentString<SignPlanMutation, SignPlanMutationVariables>;
export const CommentOnPlanDocument = new TypedDocumentString(`
    mutation CommentOnPlan($input: CommentOnPlanInput!) {
  commentOnPlan(input: $input) {
    __typename
    ... on CommentOnPlanSuccess {
      pairing {
        ...PlannedPairing
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}
fragment PlannedPairing on Pairing {
  id
  state
  side
  mayAct
  signatures {
    side
    planHash
    signedAt
    signedBy {
      id
      displayName
      email
    }
  }
  plan {
    ...PlanContent
    version
    hash
    buildsOn {
      practice
      title
      credit
    }
    sections {
      section
      changedInVersion
      changedAt
      changedBy {
        id
        displayName
        email
      }
    }
    problems {
      severity
      section
      code
      field
      text
      remedy
    }
    facts {
      requester {
        ...PlanClass
      }
      invited {
        ...PlanClass
      }
      commonWeeks
      slots {
        week
        startUtc
        endUtc
      }
      clockChanges
      commonTools
      commonLanguages
    }
    comments {
      id
      section
      replyTo
      text
      side
      at
      resolved
      resolvedAt
      mayResolve
      by {
        id
        displayName
        email
      }
    }
  }
}`, {"hash":"sha256:6a2f87781b06042e32b228cfb7c3438d0c497b779f16b60c23d5063d16fb234f"}) as unknown as TypedDocumentString<CommentOnPlanMutation, CommentOnPlanMutationVariables>;
export const ResolvePlanCommentDocument = new TypedDocumentString(`
    mutation ResolvePlanComment($input: ResolvePlanCommentInput!) {
  resolvePlanComment(input: $input) {
    __typename
    ... on CommentOnPlanSuccess {
      pairing {
        ...PlannedPairing
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment PlanContent on ProjectPlan {
  aims {
    title
    summary
    sharedAims
  }
  outcomes {
    joint
    requester {
      outcomes
      achievableWithoutCoil
      adaptation
    }
    invited {
      outcomes
      achievableWithoutCoil
      adaptation
    }
  }
  weeks {
    monday
    phase
    focus
  }
  tasks {
    title
    description
    doneBy
    from
    due
    output
  }
  sessions {
    startsAt
    minutes
    purpose
  }
  teams {
    size
    fromRequester
    fromInvited
    composition
  }
  assessment {
    sharedRubric
    how
    requester {
      shareOfCourse
      shareOfGrade
      how
    }
    invited {
      shareOfCourse
      shareOfGrade
      how
    }
  }
  tools {
    tools {
      tool
      purpose
      fallback
    }
    fallbackPlan
  }
  languages {
    working
    support
  }
  accessibility {
    measures
    note
  }
  dataSharing {
    basis
    recording
    storage
    note
  }
  externalPartner {
    involved
    name
    role
    website
  }
}
fragment PlanClass on PlanClass {
  listingId
  title
  institution {
    id
    name
  }
  learningOutcomes
  studentsMin
  studentsMax
  moduleWeeks
  liveMode
  liveMinutesPerWeek
  timeZone
  city
  languages {
    language
    classLevel
  }
  tools
}
fragment PlannedPairing on Pairing {
  id
  state
  side
  mayAct
  signatures {
    side
    planHash
    signedAt
    signedBy {
      id
      displayName
      email
    }
  }
  plan {
    ...PlanContent
    version
    hash
    buildsOn {
      practice
      title
      credit
    }
    sections {
      section
      changedInVersion
      changedAt
      changedBy {
        id
        displayName
        email
      }
    }
    problems {
      severity
      section
      code
      field
      text
      remedy
    }
    facts {
      requester {
        ...PlanClass
      }
      invited {
        ...PlanClass
      }
      commonWeeks
      slots {
        week
        startUtc
        endUtc
      }
      clockChanges
      commonTools
      commonLanguages
    }
    comments {
      id
      section
      replyTo
      text
      side
      at
      resolved
      resolvedAt
      mayResolve
      by {
        id
        displayName
        email
      }
    }
  }
}`, {"hash":"sha256:34e00e60e97e8e0b06d8d52621725b18dd0ac5f2c7367a55a2e220b8799f1506"}) as unknown as TypedDocumentString<ResolvePlanCommentMutation, ResolvePlanCommentMutationVariables>;
export const PlanTemplatesDocument = new TypedDocumentString(`
    query PlanTemplates {
  planTemplates {
    code
    name
    description
    leastWeeks
    mostWeeks
    practice {
      practice
      credit
    }
  }
}
    `, {"hash":"sha256:12a4595147c0cc0b18b3a80e2c06e520776f8bfb1101fb7b58b7685ca5e2728c"}) as unknown as TypedDocumentString<PlanTemplatesQuery, PlanTemplatesQueryVariables>;
export const PlanProposalDocument = new TypedDocumentString(`
    query PlanProposal($id: ID!, $code: String!) {
  pairing(id: $id) {
    id
    plan {
      fromTemplate(code: $code) {
        template
        notes
        weeks {
          monday
          phase
          focus
        }
        tasks {
          title
          description
          doneBy
          from
          due
          output
        }
        sessions {
          startsAt
          minutes
          purpose
        }
      }
    }
  }
}
    `, {"hash":"sha256:57815c45f20476fce2c67ec0d6883f323972688cac7fded2ae4844e1b736042e"}) as unknown as TypedDocumentString<PlanProposalQuery, PlanProposalQueryVariables>;
export const PracticesDocument = new TypedDocumentString(`
    query Practices($search: String, $topic: String, $country: String, $language: String, $after: String) {
  goodPractices(
    search: $search
    topic: $topic
    country: $country
    language: $language
    first: 20
    after: $after
  ) {
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      topics {
        code
        label
        count
      }
      countries {
        code
        label
        count
      }
      languages {
        code
        label
        count
      }
    }
    nodes {
      id
      title
      summary
      halfYear
      teamSize
      weeks {
        phase
      }
      topics {
        code
        label
      }
      languages {
        code
        label
      }
      requester {
        institution
        countryName
        size
      }
      invited {
        institution
        countryName
        size
      }
    }
  }
}
    `, {"hash":"sha256:28fc6282a5f12fdd711ac3ef0c3d4f8ad3467a38d3825dcf3ab4f538f77f6b6b"}) as unknown as TypedDocumentString<PracticesQuery, PracticesQueryVariables>;
export const PracticeDocument = new TypedDocumentString(`
    query Practice($id: ID!) {
  goodPractice(id: $id) {
    ...PracticeText
  }
}
    fragment PracticeText on GoodPractice {
  id
  state
  hash
  title
  summary
  outcomes
  keywords
  topics {
    code
    label
  }
  requester {
    institution
    countryName
    fields
    level
    size
    creditLine
  }
  invited {
    institution
    countryName
    fields
    level
    size
    creditLine
  }
  halfYear
  weeks {
    phase
    focus
    session
  }
  tasks {
    title
    description
    output
    week
    weeks
  }
  tools {
    tool
    name
    purpose
    fallbackName
  }
  languages {
    code
    label
  }
  teamSize
  worked
  didNot
  advice
  context
  results {
    indicator
    label
    requester
    invited
  }
  licence
  licenceName
  licenceUrl
  credit
  citation
  template
  buildsOn {
    practice
    title
    credit
  }
  publishedAt
  takenDownReason
}`, {"hash":"sha256:11f3c65be72dd15ff8a83463452be5ad71d4f2109c821f39b3c560a12627c32b"}) as unknown as TypedDocumentString<PracticeQuery, PracticeQueryVariables>;
export const OwnPlansDocument = new TypedDocumentString(`
    query OwnPlans {
  pairings(states: [CO_DESIGN, CHANGES_REQUESTED], first: 20) {
    nodes {
      id
      side
      mayAct
      listing {
        title
        institution {
          name
        }
      }
      partnerListing {
        title
        institution {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:aac9d0cde6ba25192849cdec8ace3d026d0a02301f01d86d8917787725439a5a"}) as unknown as TypedDocumentString<OwnPlansQuery, OwnPlansQueryVariables>;
export const PracticeOfPairingDocument = new TypedDocumentString(`
    query PracticeOfPairing($id: ID!) {
  pairing(id: $id) {
    id
    practice {
      ...PracticeText
    }
  }
}
    fragment PracticeText on GoodPractice {
  id
  state
  hash
  title
  summary
  outcomes
  keywords
  topics {
    code
    label
  }
  requester {
    institution
    countryName
    fields
    level
    size
    creditLine
  }
  invited {
    institution
    countryName
    fields
    level
    size
    creditLine
  }
  halfYear
  weeks {
    phase
    focus
    session
  }
  tasks {
    title
    description
    output
    week
    weeks
  }
  tools {
    tool
    name
    purpose
    fallbackName
  }
  languages {
    code
    label
  }
  teamSize
  worked
  didNot
  advice
  context
  results {
    indicator
    label
    requester
    invited
  }
  licence
  licenceName
  licenceUrl
  credit
  citation
  template
  buildsOn {
    practice
    title
    credit
  }
  publishedAt
  takenDownReason
}`, {"hash":"sha256:41ae32ee4e1563e1c3bb67f64106f98883446fa4613f203c50017b1adbe4476d"}) as unknown as TypedDocumentString<PracticeOfPairingQuery, PracticeOfPairingQueryVariables>;
export const SavePracticeDocument = new TypedDocumentString(`
    mutation SavePractice($input: SavePracticeInput!) {
  savePractice(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:2ddb6e2d7957a145d5e667302a00ce5c091fdd8b1848efddcd5c69575d72224c"}) as unknown as TypedDocumentString<SavePracticeMutation, SavePracticeMutationVariables>;
export const ConsentToPracticeDocument = new TypedDocumentString(`
    mutation ConsentToPractice($pairingId: ID!, $hash: String!) {
  consentToPractice(pairingId: $pairingId, hash: $hash) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:68bc4676ef9c1d21930eaee96e042ecd38c0fa33b0a20564156a3856f33cae31"}) as unknown as TypedDocumentString<ConsentToPracticeMutation, ConsentToPracticeMutationVariables>;
export const PublishGoodPracticeDocument = new TypedDocumentString(`
    mutation PublishGoodPractice($pairingId: ID!) {
  publishGoodPractice(pairingId: $pairingId) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:d4cef02ebb152d3caa7a2aec9716359e9b63479dd9573d9aefce0769cbbb1bfa"}) as unknown as TypedDocumentString<PublishGoodPracticeMutation, PublishGoodPracticeMutationVariables>;
export const TakeDownPracticeDocument = new TypedDocumentString(`
    mutation TakeDownPractice($pairingId: ID!, $reason: String!) {
  takeDownPractice(pairingId: $pairingId, reason: $reason) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:482925b36105c37dc61ad2229883dada01e8a94735fc88a441133f863d9ee7e4"}) as unknown as TypedDocumentString<TakeDownPracticeMutation, TakeDownPracticeMutationVariables>;
export const DataRegisterDocument = new TypedDocumentString(`
    query DataRegister {
  dataRegister {
    id
    topic
    what
    purpose
    ground
    kept
    onErasure
  }
}
    `, {"hash":"sha256:ff8f1e2b3823a1631823d403fa4a1b464354691e66644f95f5f1053d87b96a5c"}) as unknown as TypedDocumentString<DataRegisterQuery, DataRegisterQueryVariables>;
export const EraseMeDocument = new TypedDocumentString(`
    mutation EraseMe($email: String!) {
  eraseMe(email: $email) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:aa996a0c8bc08cc4722718333098df535880573d4add3316c20c93405c6f1fbb"}) as unknown as TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($email: String!) {
  erasePerson(email: $email) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:a8d027810884c6a739ca5b21edac5bc7b5a36ce7d1516dab5bffaaf12fcbc45b"}) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const ProjectReadinessDocument = new TypedDocumentString(`
    query ProjectReadiness($id: ID!) {
  pairing(id: $id) {
    id
    side
    startsOn
    mayAct
    readiness {
      complete
      requester {
        ...Side
      }
      invited {
        ...Side
      }
      transfer {
        rule
        suggested
        text
        decision
        source
        checkedOn
      }
      tools {
        tool
        name
        requester
        invited
        fallback
      }
      startCheck {
        startsOn
        due
        feasible
        obstacles
        requesterStudents
        invitedStudents
      }
    }
  }
}
    fragment Side on SideReadiness {
  side
  institution {
    id
    name
  }
  complete
  open {
    item
    text
  }
  mayEdit
  agreementNeeded
  agreementReference
  dataTransferBasis
  recording
  consentText
  toolsChecked
  accessibilityChecked
  studentContact
  note
  savedBy {
    id
    displayName
  }
  savedAt
}`, {"hash":"sha256:e76bc8db9c6ef63a5be6782d66fe7c3db5baf9c7d7897e47f3f2b8c3141561ea"}) as unknown as TypedDocumentString<ProjectReadinessQuery, ProjectReadinessQueryVariables>;
export const SaveReadinessDocument = new TypedDocumentString(`
    mutation SaveReadiness($input: SaveReadinessInput!) {
  saveReadiness(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:8ef300227290588d918cb92592b02a97463af6e52f4af4e832c58cd49e1ec611"}) as unknown as TypedDocumentString<SaveReadinessMutation, SaveReadinessMutationVariables>;
export const ConfirmStartDocument = new TypedDocumentString(`
    mutation ConfirmStart($pairingId: ID!, $students: Int!) {
  confirmStart(pairingId: $pairingId, students: $students) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:296b50fc81093defe434856764795f6a431d260c0b25ca0495b510bffc963f8f"}) as unknown as TypedDocumentString<ConfirmStartMutation, ConfirmStartMutationVariables>;
export const StartProjectDocument = new TypedDocumentString(`
    mutation StartProject($pairingId: ID!, $startedOn: Date!, $students: Int!) {
  startProject(pairingId: $pairingId, startedOn: $startedOn, students: $students) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:5f95369b10ddb801cedfda462c26dad6ba1ef07c03165975124b6df46a3bb8c2"}) as unknown as TypedDocumentString<StartProjectMutation, StartProjectMutationVariables>;
export const CoilProjectDocument = new TypedDocumentString(`
    query CoilProject($id: ID!) {
  pairing(id: $id) {
    id
    side
    mayAct
    listing {
      id
      institution {
        id
        name
      }
    }
    partnerListing {
      id
      institution {
        id
        name
      }
    }
    project {
      startedOn
      requesterStudents
      invitedStudents
      minutesLost
      missingReports
      mayDeliver
      risk {
        cause
        side
        since
        officesAsked
        text
        options
      }
      weeks {
        week
        number
        phase
        focus
        begun
        ended
        missing
        requester {
          ...Report
        }
        invited {
          ...Report
        }
      }
    }
  }
}
    fragment Report on WeekReport {
  status
  reason
  incidents
  minutesLost
  students
  comment
  reportedAt
}`, {"hash":"sha256:6f6fe403405a97aa541e56d9dac682747ce87406e790e913038dc750c8a96915"}) as unknown as TypedDocumentString<CoilProjectQuery, CoilProjectQueryVariables>;
export const ReportWeekDocument = new TypedDocumentString(`
    mutation ReportWeek($input: ReportWeekInput!) {
  reportWeek(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:998c66028a464824bd8df5d2c9d4897b3c333cfbb06d863aacbdabc45ef9ef7f"}) as unknown as TypedDocumentString<ReportWeekMutation, ReportWeekMutationVariables>;
export const RaiseRiskDocument = new TypedDocumentString(`
    mutation RaiseRisk($pairingId: ID!, $reason: CancellationReason!, $comment: String) {
  raiseRisk(pairingId: $pairingId, reason: $reason, comment: $comment) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:db4a3527d5b4932f0723c00a5537a0c692922a3cc42c469d351564fbee6e8ba5"}) as unknown as TypedDocumentString<RaiseRiskMutation, RaiseRiskMutationVariables>;
export const ResolveRiskDocument = new TypedDocumentString(`
    mutation ResolveRisk($pairingId: ID!, $comment: String) {
  resolveRisk(pairingId: $pairingId, comment: $comment) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:2c211cec0ccb2ae634ba7e1964c5e06b2ce4706e9246cae43e085fe8d551f2b1"}) as unknown as TypedDocumentString<ResolveRiskMutation, ResolveRiskMutationVariables>;
export const ScaleBackDocument = new TypedDocumentString(`
    mutation ScaleBack($pairingId: ID!, $lastWeek: Date!, $comment: String) {
  scaleBack(pairingId: $pairingId, lastWeek: $lastWeek, comment: $comment) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:914650956795c34b6bf88c973138f1637b6cbcf7b17acbf02f76432269c59677"}) as unknown as TypedDocumentString<ScaleBackMutation, ScaleBackMutationVariables>;
export const DeliverProjectDocument = new TypedDocumentString(`
    mutation DeliverProject($pairingId: ID!, $comment: String) {
  deliverProject(pairingId: $pairingId, comment: $comment) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:2539c8cbcc7e728b4f8ff4f92ff23650b5e193a15441200f5f8e9f48d9253567"}) as unknown as TypedDocumentString<DeliverProjectMutation, DeliverProjectMutationVariables>;
export const CancelPairingDocument = new TypedDocumentString(`
    mutation CancelPairing($pairingId: ID!, $reason: CancellationReason!, $comment: String) {
  cancelPairing(pairingId: $pairingId, reason: $reason, comment: $comment) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:64ee8523727caaec13fd98863a4c9dcfd53f1d31230bc03c4916fc1a3cd8e1dd"}) as unknown as TypedDocumentString<CancelPairingMutation, CancelPairingMutationVariables>;
export const SubstitutesDocument = new TypedDocumentString(`
    query Substitutes($id: ID!, $listingId: ID!) {
  pairing(id: $id) {
    id
    substitutes(listingId: $listingId) {
      ...Suggestion
    }
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
fragment FeasibilityFacts on Feasibility {
  feasible
  obstacles {
    code
    text
    remedy
  }
  commonWeeks
  liveSlots {
    week
    ourStart
    ourEnd
    theirStart
    theirEnd
  }
  clockChanges
  hints {
    code
    text
  }
}
fragment Suggestion on PartnerSuggestion {
  score
  margin
  moved
  reasons {
    criterion
    contribution
    prior
    learned
    text
  }
  feasibility {
    ...FeasibilityFacts
  }
  listing {
    ...ListingFacts
  }
}`, {"hash":"sha256:019d604e35bd030b61a0bd015970dcf99a302b53be4fbc7d0448461f36897f13"}) as unknown as TypedDocumentString<SubstitutesQuery, SubstitutesQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking {
  ranking {
    ...RankingPage
  }
}
    fragment RankingPage on Ranking {
  learningOn
  leastAnswers
  trainingUnavailable
  fairness {
    on
    nearEqual
    capFactor
    floorShare
    underRepresented
    explorationShare
  }
  live {
    ...RankingModelCard
  }
  models {
    ...RankingModelCard
  }
  runs {
    id
    askedFor
    createdAt
    startedAt
    endedAt
    result
    text
  }
}
fragment RankingModelCard on RankingModel {
  id
  version
  state
  madeAt
  dataFrom
  dataTo
  reason
  figures {
    pages
    answers
    features
    trees
    comparedWith
    laterPages
    difference
    lower
    upper
  }
}`, {"hash":"sha256:0b927abd2d8a43d44374c8928f9263a79fd97f68f07000a585edc1b4c1d3804b"}) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const TrainRankingDocument = new TypedDocumentString(`
    mutation TrainRanking {
  trainRanking {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:4ecef8097b3f07b5965707bb595d064066265b2c631970131976463c11470cd6"}) as unknown as TypedDocumentString<TrainRankingMutation, TrainRankingMutationVariables>;
export const SwitchLearningDocument = new TypedDocumentString(`
    mutation SwitchLearning($on: Boolean!, $reason: String!) {
  switchLearning(on: $on, reason: $reason) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:c3de7ae40b7445b36d0aaed0de4cc719634f34065e65d8fc6ac91a3725a87d41"}) as unknown as TypedDocumentString<SwitchLearningMutation, SwitchLearningMutationVariables>;
export const ChooseRankingModelDocument = new TypedDocumentString(`
    mutation ChooseRankingModel($modelId: ID, $reason: String!) {
  chooseRankingModel(modelId: $modelId, reason: $reason) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:c4464552e143d3f3b49e0aa5c89317c41208765927033be669b6ff8c0020898b"}) as unknown as TypedDocumentString<ChooseRankingModelMutation, ChooseRankingModelMutationVariables>;
export const SaveFairnessRulesDocument = new TypedDocumentString(`
    mutation SaveFairnessRules($input: FairnessRulesInput!) {
  saveFairnessRules(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
  }
}
    `, {"hash":"sha256:ee9cf3900ca93e92e10b80b78dd27ac7ece0382068a8c3feaef4c196ba8ba6ae"}) as unknown as TypedDocumentString<SaveFairnessRulesMutation, SaveFairnessRulesMutationVariables>;
export const ExposureReportDocument = new TypedDocumentString(`
    query ExposureReport($from: Date, $to: Date) {
  exposureReport(from: $from, to: $to) {
    from
    to
    countries {
      country
      countryName
      region
      figures {
        ...Exposure
      }
    }
    regions {
      region
      figures {
        ...Exposure
      }
    }
    total {
      ...Exposure
    }
    terms {
      name
      from
      to
      listings
      gini
    }
  }
}
    fragment Exposure on ExposureFigures {
  listings
  impressions
  exposure
  requestsSent
  requestsReceived
  acceptances
}`, {"hash":"sha256:8ae3f4c0b7b959e1da5be8c12643040be7b6578262e30b395725c7f480db62ae"}) as unknown as TypedDocumentString<ExposureReportQuery, ExposureReportQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports {
  reports {
    ...ReportFacts
  }
}
    fragment ReportFacts on ReportSummary {
  id
  kind
  title
  from
  cutOff
  sha256
  madeAt
  publishedAt
}`, {"hash":"sha256:b5a74e84cd7ac4048a4e70443f805ad53ff9e06e0faecae5e71f8f780cb7555e"}) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  report(id: $id) {
    ...FullReport
  }
}
    fragment ReportFacts on ReportSummary {
  id
  kind
  title
  from
  cutOff
  sha256
  madeAt
  publishedAt
}
fragment FullReport on Report {
  summary {
    ...ReportFacts
  }
  checks {
    code
    met
    text
  }
  document {
    title
    subtitle
    version
    sha256
    notes
    sections {
      heading
      level
      blocks {
        __typename
        ... on ReportParagraph {
          text
        }
        ... on ReportList {
          items
        }
        ... on ReportTable {
          caption
          columns {
            label
            numeric
          }
          rows
          rowHeaders
          notes
        }
        ... on ReportChart {
          kind
          caption
          unit
          description
          series {
            name
          }
          points {
            label
            values
            low
            high
            text
          }
        }
        ... on ReportQuote {
          quoted: text
          role
          country
        }
        ... on ReportLink {
          text
          href
        }
      }
    }
  }
}`, {"hash":"sha256:161b59acc4707b6e96998521ed91f421b070377481e9223615cbf4a068561f55"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const MakeReportDocument = new TypedDocumentString(`
    mutation MakeReport($kind: ReportKind!, $cutOff: Date!, $from: Date) {
  makeReport(kind: $kind, cutOff: $cutOff, from: $from) {
    __typename
    ... on MakeReportSuccess {
      report {
        summary {
          id
        }
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:02cd819a94fc1969b6859675131c2413a72af6990df62b339427e1b820c4dba8"}) as unknown as TypedDocumentString<MakeReportMutation, MakeReportMutationVariables>;
export const PublishReportDocument = new TypedDocumentString(`
    mutation PublishReport($id: ID!) {
  publishReport(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:adbab8fac8fa048d31ae6458985c079913e6be67aecfb56d444a9130d6f163aa"}) as unknown as TypedDocumentString<PublishReportMutation, PublishReportMutationVariables>;
export const ReportMappingsDocument = new TypedDocumentString(`
    query ReportMappings($after: String, $tagged: Boolean) {
  reportMappings(first: 20, after: $after, tagged: $tagged) {
    total
    nodes {
      ...MappedProjectCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  actionPlan {
    code
    title
  }
}
    fragment MappedProjectCard on MappedProject {
  pairingId
  title
  requesterCountry
  invitedCountry
  state
  mayTag
  mappings {
    id
    code
    confirmed
    evidence {
      text
      figureKey
      documentId
      link
    }
  }
  suggestions {
    code
    ground
    figureKey
  }
}`, {"hash":"sha256:b8daca812cab57eacaef410dc38efd1ed566c2bf44954e0bcbb5605e0a5d8077"}) as unknown as TypedDocumentString<ReportMappingsQuery, ReportMappingsQueryVariables>;
export const SaveReportMappingDocument = new TypedDocumentString(`
    mutation SaveReportMapping($input: SaveReportMappingInput!) {
  saveReportMapping(input: $input) {
    __typename
    ... on SaveReportMappingSuccess {
      project {
        ...MappedProjectCard
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment MappedProjectCard on MappedProject {
  pairingId
  title
  requesterCountry
  invitedCountry
  state
  mayTag
  mappings {
    id
    code
    confirmed
    evidence {
      text
      figureKey
      documentId
      link
    }
  }
  suggestions {
    code
    ground
    figureKey
  }
}`, {"hash":"sha256:24c1cd1e82fbe7b6c06a354b009f23c263f2f2cb0ac630325eaa2df41383ea8a"}) as unknown as TypedDocumentString<SaveReportMappingMutation, SaveReportMappingMutationVariables>;
export const RemoveReportMappingDocument = new TypedDocumentString(`
    mutation RemoveReportMapping($id: ID!) {
  removeReportMapping(id: $id) {
    __typename
    ... on SaveReportMappingSuccess {
      project {
        ...MappedProjectCard
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment MappedProjectCard on MappedProject {
  pairingId
  title
  requesterCountry
  invitedCountry
  state
  mayTag
  mappings {
    id
    code
    confirmed
    evidence {
      text
      figureKey
      documentId
      link
    }
  }
  suggestions {
    code
    ground
    figureKey
  }
}`, {"hash":"sha256:34b7a2ce5ecce5841fba5c5253b2e1304df202bbc5cfec5161923e58b2a37538"}) as unknown as TypedDocumentString<RemoveReportMappingMutation, RemoveReportMappingMutationVariables>;
export const TestimonialsDocument = new TypedDocumentString(`
    query Testimonials($id: ID!) {
  pairing(id: $id) {
    id
    testimonials {
      ...TestimonialList
    }
  }
}
    fragment TestimonialList on Testimonials {
  consentWording
  mayRecord
  testimonials {
    id
    text
    role
    country
    consentOn
    consentHow
    mayWithdraw
  }
}`, {"hash":"sha256:5d09bfba5f0e4acf2174428004675a946e00b4aa6d9a623e7fdf82852d61f545"}) as unknown as TypedDocumentString<TestimonialsQuery, TestimonialsQueryVariables>;
export const SaveTestimonialDocument = new TypedDocumentString(`
    mutation SaveTestimonial($input: SaveTestimonialInput!) {
  saveTestimonial(input: $input) {
    __typename
    ... on SaveTestimonialSuccess {
      testimonials {
        ...TestimonialList
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment TestimonialList on Testimonials {
  consentWording
  mayRecord
  testimonials {
    id
    text
    role
    country
    consentOn
    consentHow
    mayWithdraw
  }
}`, {"hash":"sha256:6dc4ee92bd926087b40673863d6bd078f84c5dcf96b283d45f6195a618a9c1a4"}) as unknown as TypedDocumentString<SaveTestimonialMutation, SaveTestimonialMutationVariables>;
export const WithdrawTestimonialDocument = new TypedDocumentString(`
    mutation WithdrawTestimonial($id: ID!) {
  withdrawTestimonial(id: $id) {
    __typename
    ... on WithdrawTestimonialSuccess {
      testimonials {
        ...TestimonialList
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    fragment TestimonialList on Testimonials {
  consentWording
  mayRecord
  testimonials {
    id
    text
    role
    country
    consentOn
    consentHow
    mayWithdraw
  }
}`, {"hash":"sha256:ce2f4ec0ce3e3e617c96ac3ec2979cbe7418a4bca38922d6ac192a995ecdd5b3"}) as unknown as TypedDocumentString<WithdrawTestimonialMutation, WithdrawTestimonialMutationVariables>;
export const ReviewedPairingDocument = new TypedDocumentString(`
    query ReviewedPairing($id: ID!) {
  pairing(id: $id) {
    id
    state
    version
    side
    startsOn
    endsOn
    mayAct
    listing {
      id
      title
      institution {
        id
        name
        countryName
      }
    }
    partnerListing {
      id
      title
      institution {
        id
        name
        countryName
      }
    }
    assessment {
      round
      reviewersAssigned
      scored
      decision
      asked
    }
    review {
      ...ReviewRound
      earlier {
        ...ReviewRound
      }
    }
  }
}
    fragment ReviewRound on PilotReview {
  id
  round
  group
  groupId
  role
  begunAt
  assigned
  scored
  rubric {
    number
    criteria {
      code
      frame
      name
      description
      anchors
    }
  }
  reviewers {
    person {
      id
      displayName
      email
    }
    country
    scored
    scoredAt
    conflicts {
      code
      text
    }
  }
  scorecards {
    person {
      id
      displayName
      email
    }
    country
    mine
    at
    recommendation
    summary
    scores {
      criterion
      first
      present
      comment
      reason
    }
  }
  means {
    criterion
    mean
    n
    cannotJudge
  }
  agreement {
    measure
    value
    units
    criteria
    reviewers
    text
  }
  discussion {
    by {
      id
      displayName
      email
    }
    country
    chair
    text
    at
  }
  declaredConflicts {
    person {
      id
      displayName
      email
    }
    reason
    at
  }
  outcome {
    decision
    reason
    at
  }
  mayScore
  mayRevise
  mayDiscuss
  mayConclude
  mayAssign
  mayDeclareConflict
}`, {"hash":"sha256:1d9ef180164272d9ece41c2aba2d434eff8fef1fc0b006ea703db16eab23d4db"}) as unknown as TypedDocumentString<ReviewedPairingQuery, ReviewedPairingQueryVariables>;
export const PanelReviewDocument = new TypedDocumentString(`
    query PanelReview($id: ID!) {
  pairing(id: $id) {
    id
    review {
      ...ReviewRound
      earlier {
        ...ReviewRound
      }
    }
  }
}
    fragment ReviewRound on PilotReview {
  id
  round
  group
  groupId
  role
  begunAt
  assigned
  scored
  rubric {
    number
    criteria {
      code
      frame
      name
      description
      anchors
    }
  }
  reviewers {
    person {
      id
      displayName
      email
    }
    country
    scored
    scoredAt
    conflicts {
      code
      text
    }
  }
  scorecards {
    person {
      id
      displayName
      email
    }
    country
    mine
    at
    recommendation
    summary
    scores {
      criterion
      first
      present
      comment
      reason
    }
  }
  means {
    criterion
    mean
    n
    cannotJudge
  }
  agreement {
    measure
    value
    units
    criteria
    reviewers
    text
  }
  discussion {
    by {
      id
      displayName
      email
    }
    country
    chair
    text
    at
  }
  declaredConflicts {
    person {
      id
      displayName
      email
    }
    reason
    at
  }
  outcome {
    decision
    reason
    at
  }
  mayScore
  mayRevise
  mayDiscuss
  mayConclude
  mayAssign
  mayDeclareConflict
}`, {"hash":"sha256:d0ae7cbde3e175ef81a706d7b13f4c8cf70822d260a7528965a206428f0c6720"}) as unknown as TypedDocumentString<PanelReviewQuery, PanelReviewQueryVariables>;
export const ReviewDeskDocument = new TypedDocumentString(`
    query ReviewDesk($filter: ReviewDeskFilter, $after: String) {
  reviewDesk(first: 20, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      stage
      round
      assigned
      scored
      waitsForMe
      mine
      since
      decision
      pairing {
        id
        listing {
          title
          institution {
            name
            countryName
          }
        }
        partnerListing {
          title
          institution {
            name
            countryName
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:cf51992ee03e36f51bff9e54458fb596d40ab79d33718d87429073783496deae"}) as unknown as TypedDocumentString<ReviewDeskQuery, ReviewDeskQueryVariables>;
export const ReviewCandidatesDocument = new TypedDocumentString(`
    query ReviewCandidates($pairingId: ID!) {
  expertGroups {
    id
    name
    chair
  }
  reviewerCandidates(pairingId: $pairingId) {
    person {
      id
      displayName
      email
    }
    country
    groupId
    institutionName
    conflicts {
      code
      text
    }
    load
    reviewing
    scored
  }
}
    `, {"hash":"sha256:dc0f31dfa53a1e1965d1227622f9554fd4734cce16f6ed342e675496a1569f11"}) as unknown as TypedDocumentString<ReviewCandidatesQuery, ReviewCandidatesQueryVariables>;
export const AssignReviewersDocument = new TypedDocumentString(`
    mutation AssignReviewers($pairingId: ID!, $groupId: ID!, $reviewers: [ID!]!) {
  assignReviewers(pairingId: $pairingId, groupId: $groupId, reviewers: $reviewers) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:74af13024477f5046acb170318c7ad040c5a422aba8c10e5ddd9091b64f32760"}) as unknown as TypedDocumentString<AssignReviewersMutation, AssignReviewersMutationVariables>;
export const ReviewPilotDocument = new TypedDocumentString(`
    mutation ReviewPilot($input: ReviewPilotInput!) {
  reviewPilot(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:cbca1797ea971a28b084b81e2a48ca55c2d9d8a2e325230a8cb10ac4ce47cc06"}) as unknown as TypedDocumentString<ReviewPilotMutation, ReviewPilotMutationVariables>;
export const ReviseScoreDocument = new TypedDocumentString(`
    mutation ReviseScore($input: ReviseScoreInput!) {
  reviseScore(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:7472693b9af61a37dddaca550aaf60cebaf64ccf282a6852a35880648f31129a"}) as unknown as TypedDocumentString<ReviseScoreMutation, ReviseScoreMutationVariables>;
export const DiscussReviewDocument = new TypedDocumentString(`
    mutation DiscussReview($pairingId: ID!, $text: String!) {
  discussReview(pairingId: $pairingId, text: $text) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:6b96281435cf86d5098531227b6bf9be928cdbb43fd9ed9766e57dcfdc8a4d71"}) as unknown as TypedDocumentString<DiscussReviewMutation, DiscussReviewMutationVariables>;
export const DeclareConflictDocument = new TypedDocumentString(`
    mutation DeclareConflict($pairingId: ID!, $reason: String!) {
  declareConflict(pairingId: $pairingId, reason: $reason) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:94a26f83491b33f7eb48744ae1758febd5c50f7a4294e3b6825ba8f9b4da5a99"}) as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const ConcludeReviewDocument = new TypedDocumentString(`
    mutation ConcludeReview($pairingId: ID!, $decision: ReviewDecision!, $reason: String!) {
  concludeReview(pairingId: $pairingId, decision: $decision, reason: $reason) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:7a14f364449a9c143d0ba43b40f317fee077d30aee95bed93dfadf1ac4aaeea6"}) as unknown as TypedDocumentString<ConcludeReviewMutation, ConcludeReviewMutationVariables>;
export const RubricsDocument = new TypedDocumentString(`
    query Rubrics {
  rubrics {
    id
    number
    state
    note
    inForceSince
    inForceUntil
    version
    reviews
    mayPutInForce
    criteria {
      code
      frame
      name
      description
      anchors
    }
  }
}
    `, {"hash":"sha256:8e6605f606793c1c10abb689c428a58b7bb57d46fd54352bedfc49898b88db62"}) as unknown as TypedDocumentString<RubricsQuery, RubricsQueryVariables>;
export const SaveRubricDocument = new TypedDocumentString(`
    mutation SaveRubric($input: SaveRubricInput!) {
  saveRubric(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:6e7897eadd57e56c119af597e7c0d584f904e5cde0c0a0eb05df3d117f1b5677"}) as unknown as TypedDocumentString<SaveRubricMutation, SaveRubricMutationVariables>;
export const PutRubricInForceDocument = new TypedDocumentString(`
    mutation PutRubricInForce($id: ID!) {
  putRubricInForce(id: $id) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:501e00d2f4fe22ba93bdd9fad46b1fc6b8c5fc481cdc45fd8deedff465aec8de"}) as unknown as TypedDocumentString<PutRubricInForceMutation, PutRubricInForceMutationVariables>;
export const ExpertGroupsDocument = new TypedDocumentString(`
    query ExpertGroups {
  expertGroups {
    id
    version
    name
    chair
    mayEdit
    members {
      person {
        id
        displayName
        email
      }
      country
      institution {
        id
        name
      }
      institutionName
      since
      until
    }
  }
}
    `, {"hash":"sha256:77fc33458c49c107be6e9b3d3199314bec53c094d23c4afb879c020ce8e8d3d3"}) as unknown as TypedDocumentString<ExpertGroupsQuery, ExpertGroupsQueryVariables>;
export const SaveExpertGroupDocument = new TypedDocumentString(`
    mutation SaveExpertGroup($input: SaveExpertGroupInput!) {
  saveExpertGroup(input: $input) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:c35ce3c2575ec5d7824ad753cedac29979853726ebce56e6c970386321072c72"}) as unknown as TypedDocumentString<SaveExpertGroupMutation, SaveExpertGroupMutationVariables>;
export const MatchingRoundsDocument = new TypedDocumentString(`
    query MatchingRounds($after: String) {
  matchingRounds(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RoundRow
    }
  }
}
    fragment RoundRow on MatchingRound {
  id
  state
  name
  termStart
  termEnd
  institution {
    id
    name
  }
}`, {"hash":"sha256:bc3c7b089544f378c65cc85ba899e99e6cdfbba6ccdea99a0263e0e6e6104e78"}) as unknown as TypedDocumentString<MatchingRoundsQuery, MatchingRoundsQueryVariables>;
export const MatchingRoundDocument = new TypedDocumentString(`
    query MatchingRound($id: ID!) {
  matchingRound(id: $id) {
    ...RoundRow
    version
    text
    opensOn
    closesOn
    entry
    fields
    mostPartners
    mostPairsPerInstitution
    minimumFit
    spreadChances
    listings
    myListings {
      id
      title
    }
    mayOrganise
    mayEnter
    proposal {
      runAt
      asianListings
      europeanListings
      candidates
      pairs
      leftOver
      totalFit
      gap
    }
  }
}
    fragment RoundRow on MatchingRound {
  id
  state
  name
  termStart
  termEnd
  institution {
    id
    name
  }
}`, {"hash":"sha256:8b172cbb1516c18311ea55fcf34dc813c50847dbf6616847610477128d3a62ac"}) as unknown as TypedDocumentString<MatchingRoundQuery, MatchingRoundQueryVariables>;
export const RoundPairsDocument = new TypedDocumentString(`
    query RoundPairs($id: ID!, $after: String) {
  matchingRound(id: $id) {
    pairs(first: 50, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fit
        struckOutReason
        pairingId
        maySend
        mayStrikeOut
        ourListingId
        theirListingId
        struckOutBy {
          id
          name
        }
        ours {
          id
          title
          institution {
            id
            name
            countryName
          }
        }
        theirs {
          id
          title
          institution {
            id
            name
            countryName
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:173b88c2f9391ba03864494e26cc2afd6e624b94a49f1cd4d8941ff5b8a0940e"}) as unknown as TypedDocumentString<RoundPairsQuery, RoundPairsQueryVariables>;
export const RoundLeftOverDocument = new TypedDocumentString(`
    query RoundLeftOver($id: ID!, $after: String) {
  matchingRound(id: $id) {
    leftOver(first: 50, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        listingId
        reason
        bestFit
        listing {
          id
          title
          institution {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c33e994bdf4376bc2319d28edc8f15ced25b4ae70eb6ba9080d3f15b02d75801"}) as unknown as TypedDocumentString<RoundLeftOverQuery, RoundLeftOverQueryVariables>;
export const SaveRoundDocument = new TypedDocumentString(`
    mutation SaveRound($input: SaveRoundInput!) {
  saveRound(input: $input) {
    __typename
    ... on RoundSuccess {
      round {
        id
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:2e56be752f6e366b72950b3bcc3356b646d0b8eb0ad3c8dc7753db24a4c0c668"}) as unknown as TypedDocumentString<SaveRoundMutation, SaveRoundMutationVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($id: ID!, $version: Int!) {
  openRound(id: $id, version: $version) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:f3a7b3ba5f33e7ad9446f3022b544cca1cf832ae752cc112b233d273dc90696c"}) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($id: ID!, $version: Int!) {
  closeRound(id: $id, version: $version) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:13f5036c2dd08528ad0164bda2c1f65117480068cfd0ddd70d514fe6031287d4"}) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const RunRoundDocument = new TypedDocumentString(`
    mutation RunRound($id: ID!, $version: Int!) {
  runRound(id: $id, version: $version) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:6c46f23d3d277d30bbb3b702509c3549aa0409721e7728bb40d8b419cdc2873b"}) as unknown as TypedDocumentString<RunRoundMutation, RunRoundMutationVariables>;
export const EnterRoundDocument = new TypedDocumentString(`
    mutation EnterRound($id: ID!, $listingIds: [ID!]!) {
  enterRound(id: $id, listingIds: $listingIds) {
    __typename
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:92dd505aac650852f76ce6741b2f4a055e48a5ab4d25921b300d4feea1047310"}) as unknown as TypedDocumentString<EnterRoundMutation, EnterRoundMutationVariables>;
export const LeaveRoundDocument = new TypedDocumentString(`
    mutation LeaveRound($id: ID!, $listingId: ID!) {
  leaveRound(id: $id, listingId: $listingId) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:f8b8ada184492002528f108393c56df047c0a2b4689d020f4126ed3ae41f9ec1"}) as unknown as TypedDocumentString<LeaveRoundMutation, LeaveRoundMutationVariables>;
export const StrikeOutRoundPairDocument = new TypedDocumentString(`
    mutation StrikeOutRoundPair($id: ID!, $pairId: ID!, $reason: String!) {
  strikeOutRoundPair(id: $id, pairId: $pairId, reason: $reason) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:9aabd737051245ea474e63730213102868305e944ba2b6c9a4e335d3f2b9ec44"}) as unknown as TypedDocumentString<StrikeOutRoundPairMutation, StrikeOutRoundPairMutationVariables>;
export const SendRoundRequestsDocument = new TypedDocumentString(`
    mutation SendRoundRequests($id: ID!, $pairIds: [ID!]!, $message: String!) {
  sendRoundRequests(id: $id, pairIds: $pairIds, message: $message) {
    __typename
    ... on SendRoundRequestsSuccess {
      sent {
        pairId
        pairingId
        refusal {
          message
        }
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:f1d562148969b03cc69a8bbf77a2deb73cf3d307dc78d60abed257d14ac25680"}) as unknown as TypedDocumentString<SendRoundRequestsMutation, SendRoundRequestsMutationVariables>;
export const OurClassDocument = new TypedDocumentString(`
    query OurClass($id: ID!) {
  listing(id: $id) {
    ...ListingFacts
    mayEdit
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}`, {"hash":"sha256:c32bf7930eac736b03d13e6eebb6634d57b9f441e7479df9de39809380bc123d"}) as unknown as TypedDocumentString<OurClassQuery, OurClassQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($id: ID!, $first: Int!, $after: String) {
  partnerSuggestions(listingId: $id, first: $first, after: $after) {
    feasible
    compared
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Suggestion
    }
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
fragment FeasibilityFacts on Feasibility {
  feasible
  obstacles {
    code
    text
    remedy
  }
  commonWeeks
  liveSlots {
    week
    ourStart
    ourEnd
    theirStart
    theirEnd
  }
  clockChanges
  hints {
    code
    text
  }
}
fragment Suggestion on PartnerSuggestion {
  score
  margin
  moved
  reasons {
    criterion
    contribution
    prior
    learned
    text
  }
  feasibility {
    ...FeasibilityFacts
  }
  listing {
    ...ListingFacts
  }
}`, {"hash":"sha256:333326c88966f5bdac7146542ff00e6687168a282b2a159dd3d91324d348816a"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const DismissSuggestionDocument = new TypedDocumentString(`
    mutation DismissSuggestion($listingId: ID!, $partnerListingId: ID!, $reason: String!) {
  dismissSuggestion(
    listingId: $listingId
    partnerListingId: $partnerListingId
    reason: $reason
  ) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:8a062cd50f1b42a749a675e23c20a80c2b0e6f9c37b81d8b8958205b623a57d2"}) as unknown as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const RequestPairingDocument = new TypedDocumentString(`
    mutation RequestPairing($input: RequestPairingInput!) {
  requestPairing(input: $input) {
    __typename
    ... on RequestPairingSuccess {
      pairing {
        id
        replyDueOn
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:5e2d7724b4934f36375441f40fbbb1c98603941ca7fe92e70c0c6035af507f29"}) as unknown as TypedDocumentString<RequestPairingMutation, RequestPairingMutationVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($id: ID!, $partners: [ID!]!) {
  listing(id: $id) {
    ...ListingFacts
    mayEdit
  }
  compareSuggestions(listingId: $id, partnerListingIds: $partners) {
    partners {
      open
      score
      margin
      reasons {
        criterion
        contribution
        prior
        learned
        text
      }
      feasibility {
        ...FeasibilityFacts
      }
      listing {
        ...ListingFacts
      }
    }
    criteria {
      criterion
      contributions
      favours
      by
    }
  }
}
    fragment ListingFacts on Listing {
  id
  title
  state
  institution {
    id
    name
    country
    countryName
    region
    city
    timeZone
  }
  course {
    localTitle {
      language
      text
    }
    fields
    eqfLevel
    credits {
      described
    }
  }
  windowStart
  windowEnd
  moduleWeeks
  breaks {
    from
    to
    name
  }
  liveMode
  timeZone
  slots {
    day
    start
    end
  }
  studentsMin
  studentsMax
  languages {
    language
    classLevel
    partnerMinimum
  }
  exchangeType
  tools
  assumed
}
fragment FeasibilityFacts on Feasibility {
  feasible
  obstacles {
    code
    text
    remedy
  }
  commonWeeks
  liveSlots {
    week
    ourStart
    ourEnd
    theirStart
    theirEnd
  }
  clockChanges
  hints {
    code
    text
  }
}`, {"hash":"sha256:38aacff8c439517cdc7afae95ba68e6f37d1bcf2c7f1392cb9a7a22b8d7a676b"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ToolReachabilityDocument = new TypedDocumentString(`
    query ToolReachability {
  toolReachability {
    id
    version
    tool
    toolName
    place
    placeName
    access
    note
    source
    checkedOn
  }
}
    `, {"hash":"sha256:4517c1225460eb1b12f333ec3640418a017d6eec53f21cc6184b4bbc1e296a3c"}) as unknown as TypedDocumentString<ToolReachabilityQuery, ToolReachabilityQueryVariables>;
export const SaveToolReachabilityDocument = new TypedDocumentString(`
    mutation SaveToolReachability($input: SaveToolReachabilityInput!) {
  saveToolReachability(input: $input) {
    __typename
    ... on SaveToolReachabilitySuccess {
      toolReachability {
        toolName
        placeName
      }
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:7a5fc9cca8313e96b60c80fab5daa06c2e59735080e157792b823a3352182421"}) as unknown as TypedDocumentString<SaveToolReachabilityMutation, SaveToolReachabilityMutationVariables>;
export const ProjectsOverviewDocument = new TypedDocumentString(`
    query ProjectsOverview {
  demoClock {
    offsetDays
  }
  pairingSummary {
    total
    overdue
    waitingForMe
  }
  pairings(first: 5, waitingForMe: true, sort: DUE_ON) {
    nodes {
      ...ProjectRow
    }
  }
}
    fragment ProjectRow on Pairing {
  id
  state
  side
  waitsFor
  waitingForMe
  dueOn
  enteredStateAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}`, {"hash":"sha256:d5e0d632479385ca720aaa273d03f1cfaaf28909d3084797b4541459b88bd065"}) as unknown as TypedDocumentString<ProjectsOverviewQuery, ProjectsOverviewQueryVariables>;
export const ProjectBoardDocument = new TypedDocumentString(`
    query ProjectBoard($waitingForMe: Boolean, $waitsFor: [PairingParty!], $overdue: Boolean, $country: String, $search: String, $institutionId: ID, $sort: PairingSort) {
  pairingSummary(
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
  ) {
    total
    overdue
    states {
      state
      count
      overdue
    }
  }
  asked: pairings(
    states: [REQUESTED]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
  planning: pairings(
    states: [CO_DESIGN, CHANGES_REQUESTED]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
  offices: pairings(
    states: [UNDER_REVIEW]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
  gettingReady: pairings(
    states: [APPROVED, READY]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
  running: pairings(
    states: [RUNNING, AT_RISK]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
  done: pairings(
    states: [DELIVERED, EVALUATED, IN_REVIEW, PUBLISHED]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
  ended: pairings(
    states: [DECLINED, WITHDRAWN, LAPSED, REJECTED, CANCELLED, ARCHIVED]
    first: 6
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    nodes {
      ...ProjectRow
    }
  }
}
    fragment ProjectRow on Pairing {
  id
  state
  side
  waitsFor
  waitingForMe
  dueOn
  enteredStateAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}`, {"hash":"sha256:93972ee8a1c4e665d2b0697e4238c6e13e6145fca809c1f12cfe2bcee79cdc96"}) as unknown as TypedDocumentString<ProjectBoardQuery, ProjectBoardQueryVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($after: String, $states: [PairingState!], $waitingForMe: Boolean, $waitsFor: [PairingParty!], $overdue: Boolean, $country: String, $search: String, $institutionId: ID, $sort: PairingSort) {
  pairingSummary(
    states: $states
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
  ) {
    total
    overdue
  }
  pairings(
    first: 50
    after: $after
    states: $states
    waitingForMe: $waitingForMe
    waitsFor: $waitsFor
    overdue: $overdue
    country: $country
    search: $search
    institutionId: $institutionId
    sort: $sort
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProjectRow
    }
  }
}
    fragment ProjectRow on Pairing {
  id
  state
  side
  waitsFor
  waitingForMe
  dueOn
  enteredStateAt
  listing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
  partnerListing {
    id
    title
    institution {
      id
      name
      countryName
    }
  }
}`, {"hash":"sha256:9583fb05c9857f40b54b7e9f7bc5c04122b1cb7b4ffa7ddbf24f02550c779910"}) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const VocabulariesDocument = new TypedDocumentString(`
    query Vocabularies {
  vocabularies {
    countries {
      code
      name
      region
      timeZones
    }
    fields {
      code
      label
      level
      parent
    }
    eqfLevels {
      code
      label
    }
    cefrLevels {
      code
      label
    }
    languages {
      code
      label
    }
    tools {
      code
      name
      kind
      notReachableIn
    }
    creditSystems {
      code
      label
    }
    sdgs {
      code
      label
    }
    declineReasons {
      code
      label
    }
    dismissReasons {
      code
      label
    }
  }
}
    `, {"hash":"sha256:9a677bd401e03130b453e3ef548fb3e5b1de8ffe3b9485b776e4c4eb949d1f66"}) as unknown as TypedDocumentString<VocabulariesQuery, VocabulariesQueryVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($institutionId: ID!) {
  webhooks(institutionId: $institutionId) {
    id
    version
    url
    states
    active
    oldSecretUntil
  }
}
    `, {"hash":"sha256:172a1a6bec358ced855be0525b63e3f52b8ab5a7f3ac0b2c3436d8220a418c10"}) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDeliveriesDocument = new TypedDocumentString(`
    query WebhookDeliveries($institutionId: ID!, $after: String) {
  webhooks(institutionId: $institutionId) {
    id
    deliveries(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        event
        pairingId
        state
        createdAt
        attempts
        nextAttemptAt
        lastStatus
        lastAnswer
        body
      }
    }
  }
}
    `, {"hash":"sha256:b1034de561945cc9eeea87c8c7f683a531a0e599a3c51fe955aaf788d7784101"}) as unknown as TypedDocumentString<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const SaveWebhookDocument = new TypedDocumentString(`
    mutation SaveWebhook($input: SaveWebhookInput!) {
  saveWebhook(input: $input) {
    __typename
    ... on SaveWebhookSuccess {
      secret
    }
    ... on Refusals {
      refusals {
        code
        message
        field
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:933e426165e0f82d6ddc74289cc7ffeeb5ad7f405404fc60414202d48c086ed4"}) as unknown as TypedDocumentString<SaveWebhookMutation, SaveWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($id: ID!) {
  rotateWebhookSecret(id: $id) {
    __typename
    ... on SaveWebhookSuccess {
      secret
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:106ec86c3a5fa3359b08658bb3972309bbcce329fb2d7efe2e143c541d467376"}) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($id: ID!) {
  removeWebhook(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:9d07921210dfcb581f38367a7e730165a85d5b03e5d057a088c67fcb7f39e2ff"}) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($id: ID!) {
  testWebhook(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:68c631f2bdf2c93b24587d64f6fca9e3c3aa8aa6ea51f5b229beb9307bd5af01"}) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const SendWebhookAgainDocument = new TypedDocumentString(`
    mutation SendWebhookAgain($deliveryId: ID!) {
  sendWebhookAgain(deliveryId: $deliveryId) {
    __typename
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:b97e2975738d1d8001320dc97faaaab2b82d84d57b95d577f9e870f30d85d4a2"}) as unknown as TypedDocumentString<SendWebhookAgainMutation, SendWebhookAgainMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    email
    displayName
    unit
    coilExperience
    languages {
      language
      level
    }
    memberships {
      id
      role
      status
      institution {
        id
        name
        city
        timeZone
      }
    }
  }
}
    `, {"hash":"sha256:2cd9364c57ff9dc7efd783b2f528480626526b4f689fafbf01ef5604bdfc47fe"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;