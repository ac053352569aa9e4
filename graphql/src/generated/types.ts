import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SiloApproval, SiloApprovalStep, SiloApprovalSettings, SiloComparedPartner, SiloContact, SiloCredential, SiloDelegation, SiloFigureSource, SiloFollowUps, SiloPractice, SiloInbox, SiloExpert, SiloExpertGroup, SiloExpertGroupMember, SiloPilotReview, SiloReviewDeskItem, SiloDocument, SiloDocumentRevision, SiloInstitution, SiloListing, SiloRound, SiloMembership, SiloMembershipRequest, SiloOutcomeForm, SiloOutcomeReport, SiloPairing, SiloSuggestion, SiloPerson, SiloCoilProject, SiloProjectReadiness, SiloPlanClass, SiloPlanComment, SiloPlanChange, SiloPlanSection, SiloPlanSignature, SiloPlan, SiloMappedProject, SiloReport, SiloReportDocument, SiloReportMapping, SiloReportSummary, SiloTestimonials, SiloRoundLeftOver, SiloRoundPair, SiloSideCredits, SiloSideReadiness, SiloWebhook } from '../silo/types.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, such as 2026-10-12. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
};

export type AcademicSession = {
  __typename?: 'AcademicSession';
  breaks: Array<Break>;
  end: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  start: Scalars['Date']['output'];
};

export type AcademicSessionInput = {
  breaks: Array<BreakInput>;
  end: Scalars['Date']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  start: Scalars['Date']['input'];
};

/** A personal access token for scripts; the token itself is shown once, when it is made. */
export type AccessToken = {
  __typename?: 'AccessToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AccessibilityMeasure =
  | 'ALTERNATIVE_FORMATS'
  | 'CAPTIONS'
  | 'FLEXIBLE_TIMES'
  | 'LOW_BANDWIDTH'
  | 'QUIET_CHANNEL'
  | 'SCREEN_READER'
  | 'TRANSCRIPTS';

/** What a badge is given for. */
export type Achievement = {
  __typename?: 'Achievement';
  code: AchievementCode;
  criteria: Scalars['String']['output'];
  description: Scalars['String']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  subject: CredentialSubject;
};

export type AchievementCode =
  | 'DELIVERED_PROJECT'
  | 'GOOD_PRACTICE';

export type AchievementOffer = {
  __typename?: 'AchievementOffer';
  achievement: Achievement;
  earned: Scalars['Boolean']['output'];
  /** Whether the caller may have it issued now. */
  mayIssue: Scalars['Boolean']['output'];
  side: PairingSide;
};

/** An objective or action of the ASEM Education Action Plan, kept as data. */
export type ActionPlanEntry = {
  __typename?: 'ActionPlanEntry';
  code: Scalars['String']['output'];
  derivedFromOrder: Scalars['Boolean']['output'];
  kind: Scalars['String']['output'];
  subgoals: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type ActionPlanEntryInput = {
  code: Scalars['String']['input'];
  kind: Scalars['String']['input'];
  subgoals: Array<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type AddDelegationInput = {
  /** Mail address of a confirmed member of the institution. */
  delegate: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  institutionId: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};

export type AddDelegationResult = AddDelegationSuccess | Refusal | Refusals;

export type AddDelegationSuccess = {
  __typename?: 'AddDelegationSuccess';
  delegation: Delegation;
};

export type AgreementMeasure =
  | 'KRIPPENDORFF_ALPHA'
  | 'WEIGHTED_KAPPA';

export type AnswerRequestInput = {
  accept: Scalars['Boolean']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerRequestResult = AnswerRequestSuccess | Refusal;

export type AnswerRequestSuccess = {
  __typename?: 'AnswerRequestSuccess';
  pairing: Pairing;
};

/** One institution's decision about exactly one version of the plan. */
export type Approval = {
  __typename?: 'Approval';
  /** What this institution looks at, as it was when the plan was submitted. */
  checklist: Array<ChecklistItem>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took the latest step. */
  decidedBy?: Maybe<Person>;
  decision: ApprovalState;
  dueOn: Scalars['Date']['output'];
  /** Whether the time was over and the standing delegate was asked. */
  escalated: Scalars['Boolean']['output'];
  institution: Institution;
  planHash: Scalars['String']['output'];
  side: PairingSide;
  steps: Array<ApprovalStep>;
};

export type ApprovalDecision =
  | 'APPROVE'
  | 'REJECT'
  | 'REQUEST_CHANGES';

/** How an institution decides about project plans. */
export type ApprovalSettings = {
  __typename?: 'ApprovalSettings';
  checklist: Array<ChecklistItem>;
  mayEdit: Scalars['Boolean']['output'];
  /** Working days until a review that waits is escalated. */
  reviewDays: Scalars['Int']['output'];
  /** Who may decide too after that. */
  standingDelegate?: Maybe<Person>;
  /** In the order in which they are decided. */
  steps: Array<PracticeStep>;
  /** Counts the saved changes; 0 while the usual practice holds. Send it back with a save. */
  version: Scalars['Int']['output'];
};

export type ApprovalState =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'PENDING'
  | 'REJECTED';

export type ApprovalStep = {
  __typename?: 'ApprovalStep';
  checklist: Array<CheckedItem>;
  comment?: Maybe<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Person>;
  decision: ApprovalState;
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The institution, when somebody decided in its office's place. */
  onBehalfOf?: Maybe<Institution>;
};

export type AssignedReviewer = {
  __typename?: 'AssignedReviewer';
  assignedAt: Scalars['DateTime']['output'];
  /** Reasons that have come up since; for chair and secretariat. */
  conflicts: Array<ConflictOfInterest>;
  country?: Maybe<Scalars['String']['output']>;
  person: Expert;
  scored: Scalars['Boolean']['output'];
  scoredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How much each part contributes; a ledger in the order of names, no ranking. */
export type Balance = {
  __typename?: 'Balance';
  countries: Array<CountryBalance>;
  regions: Array<RegionBalance>;
};

export type Bandwidth =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Days without teaching. Kinds: HOLIDAY, EXAMS. */
export type Break = {
  __typename?: 'Break';
  from: Scalars['Date']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  to: Scalars['Date']['output'];
};

export type BreakInput = {
  from: Scalars['Date']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  to: Scalars['Date']['input'];
};

export type CalendarDeadline = {
  __typename?: 'CalendarDeadline';
  kind: DeadlineKind;
  on: Scalars['Date']['output'];
  text: Scalars['String']['output'];
};

/** An address for a calendar program; the address itself is shown once, when it is made. */
export type CalendarLink = {
  __typename?: 'CalendarLink';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  institutionId?: Maybe<Scalars['ID']['output']>;
  /** When a calendar program last read it, to the day. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The pairing that it shows; null for the calendar of an institution. */
  pairingId?: Maybe<Scalars['ID']['output']>;
};

export type CalendarSession = {
  __typename?: 'CalendarSession';
  /** A sentence when clocks changed since the session before. */
  clockNote?: Maybe<Scalars['String']['output']>;
  endsAt: Scalars['DateTime']['output'];
  /** Whether both classes can be there, by what their listings say now; hours that are not told are no obstacle. */
  fits: Scalars['Boolean']['output'];
  invited: CampusTime;
  minutes: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  purpose?: Maybe<Scalars['String']['output']>;
  requester: CampusTime;
  startsAt: Scalars['DateTime']['output'];
};

/** A side's place and IANA time zone. */
export type Campus = {
  __typename?: 'Campus';
  place: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
};

/** A session on the clock of one campus: local times without offset, such as 2026-10-27T15:00, and the offset from UTC. */
export type CampusTime = {
  __typename?: 'CampusTime';
  end: Scalars['String']['output'];
  fit: SessionFit;
  offset: Scalars['String']['output'];
  start: Scalars['String']['output'];
};

export type CancelPairingResult = CancelPairingSuccess | Refusal;

export type CancelPairingSuccess = {
  __typename?: 'CancelPairingSuccess';
  pairing: Pairing;
};

export type Cancellation = {
  __typename?: 'Cancellation';
  at: Scalars['DateTime']['output'];
  comment?: Maybe<Scalars['String']['output']>;
  /** How far it had come. */
  from: PairingState;
  reason: CancellationReason;
  side: PairingSide;
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

export type CheckedItem = {
  __typename?: 'CheckedItem';
  done: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  notNeeded: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type CheckedItemInput = {
  done: Scalars['Boolean']['input'];
  key: Scalars['String']['input'];
  /** The point does not apply here; the note says why. */
  notNeeded?: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Something that is looked at before a plan is approved. */
export type ChecklistItem = {
  __typename?: 'ChecklistItem';
  help?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** An approval needs it done, or a note on why it is not needed. */
  required: Scalars['Boolean']['output'];
};

export type ChecklistItemInput = {
  help?: InputMaybe<Scalars['String']['input']>;
  /** Of an item that was there before. */
  key?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  required: Scalars['Boolean']['input'];
};

export type ChooseRankingModelResult = ChooseRankingModelSuccess | Refusal;

export type ChooseRankingModelSuccess = {
  __typename?: 'ChooseRankingModelSuccess';
  ranking: Ranking;
};

export type CodeLabel = {
  __typename?: 'CodeLabel';
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type CoilExperience =
  | 'NONE'
  | 'ONE_RUN'
  | 'SEVERAL_RUNS'
  | 'TRAINED';

export type CoilProject = {
  __typename?: 'CoilProject';
  invitedStudents?: Maybe<Scalars['Int']['output']>;
  /** Whether every week is closed, so that the project can be. */
  mayDeliver: Scalars['Boolean']['output'];
  /** Minutes that incidents cost, of each week the larger of both reports. */
  minutesLost: Scalars['Int']['output'];
  /** Ended weeks in which a report is missing, on either side. */
  missingReports: Scalars['Int']['output'];
  /** How many students each class started with; null while its side has not told. */
  requesterStudents?: Maybe<Scalars['Int']['output']>;
  /** Why the project is at risk; null while it is not. */
  risk?: Maybe<ProjectRisk>;
  startedOn: Scalars['Date']['output'];
  weeks: Array<ProjectWeek>;
};

export type CommentOnPlanInput = {
  pairingId: Scalars['ID']['input'];
  replyTo?: InputMaybe<Scalars['ID']['input']>;
  section: PlanSection;
  text: Scalars['String']['input'];
};

export type CommentOnPlanResult = CommentOnPlanSuccess | Refusal;

export type CommentOnPlanSuccess = {
  __typename?: 'CommentOnPlanSuccess';
  comment: PlanComment;
  pairing: Pairing;
};

export type ComparedCriterion = {
  __typename?: 'ComparedCriterion';
  /** How much more than for the next. */
  by: Scalars['Float']['output'];
  /** In the order of the partners; null where the criterion is not told of a partner. */
  contributions: Array<Maybe<Scalars['Float']['output']>>;
  criterion: Scalars['String']['output'];
  /** The listing of the partner for which it is worth most; null when nobody leads. */
  favours?: Maybe<Scalars['ID']['output']>;
};

/** One of the partners compared: the figures of its suggestion, or what stands in the way. */
export type ComparedPartner = {
  __typename?: 'ComparedPartner';
  feasibility: Feasibility;
  listing: Listing;
  margin?: Maybe<Scalars['Float']['output']>;
  /** False while the course takes no requests. */
  open: Scalars['Boolean']['output'];
  /** Without the criteria that an obstacle speaks about. */
  reasons: Array<Reason>;
  /** As in the list; null while something stands in the way. */
  score?: Maybe<Scalars['Float']['output']>;
};

export type ConfirmStartResult = ConfirmStartSuccess | Refusal;

export type ConfirmStartSuccess = {
  __typename?: 'ConfirmStartSuccess';
  pairing: Pairing;
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

export type ConflictOfInterest = {
  __typename?: 'ConflictOfInterest';
  code: ConflictCode;
  text: Scalars['String']['output'];
};

export type ConsentToPracticeResult = ConsentToPracticeSuccess | Refusal;

export type ConsentToPracticeSuccess = {
  __typename?: 'ConsentToPracticeSuccess';
  pairing: Pairing;
};

export type Contact = {
  __typename?: 'Contact';
  email: Scalars['String']['output'];
  institution: Institution;
  name?: Maybe<Scalars['String']['output']>;
  side: Scalars['String']['output'];
};

export type Country = {
  __typename?: 'Country';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  region: Scalars['String']['output'];
  timeZones: Array<Scalars['String']['output']>;
};

export type CountryBalance = {
  __typename?: 'CountryBalance';
  country: Scalars['String']['output'];
  figures: Array<Figure>;
  region: Scalars['String']['output'];
};

export type CountryExposure = {
  __typename?: 'CountryExposure';
  country: Scalars['String']['output'];
  countryName: Scalars['String']['output'];
  figures: ExposureFigures;
  region: Scalars['String']['output'];
};

export type Course = {
  __typename?: 'Course';
  code?: Maybe<Scalars['String']['output']>;
  credits?: Maybe<Credits>;
  deliveryMode?: Maybe<DeliveryMode>;
  description?: Maybe<Scalars['String']['output']>;
  eqfLevel?: Maybe<Scalars['Int']['output']>;
  /** ISCED-F 2013 codes. */
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isNew?: Maybe<Scalars['Boolean']['output']>;
  keywords: Array<Scalars['String']['output']>;
  learningOutcomes?: Maybe<Scalars['String']['output']>;
  localTitle?: Maybe<LocalisedText>;
  prerequisites?: Maybe<Scalars['String']['output']>;
  sdgs: Array<Scalars['Int']['output']>;
  textLanguage?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type CourseInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  credits?: InputMaybe<CreditsInput>;
  deliveryMode?: InputMaybe<DeliveryMode>;
  description?: InputMaybe<Scalars['String']['input']>;
  eqfLevel?: InputMaybe<Scalars['Int']['input']>;
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  isNew?: InputMaybe<Scalars['Boolean']['input']>;
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  learningOutcomes?: InputMaybe<Scalars['String']['input']>;
  localTitle?: InputMaybe<LocalisedTextInput>;
  prerequisites?: InputMaybe<Scalars['String']['input']>;
  sdgs?: InputMaybe<Array<Scalars['Int']['input']>>;
  textLanguage?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCalendarLinkResult = CreateCalendarLinkSuccess | Refusal;

export type CreateCalendarLinkSuccess = {
  __typename?: 'CreateCalendarLinkSuccess';
  link: CalendarLink;
  /** The address to paste into a calendar program; whoever has it can read the calendar. */
  url: Scalars['String']['output'];
};

export type CreateTokenInput = {
  /** How long it works: 30, 90 or 365. */
  days: Scalars['Int']['input'];
  label: Scalars['String']['input'];
};

export type CreateTokenResult = CreateTokenSuccess | Refusal | Refusals;

export type CreateTokenSuccess = {
  __typename?: 'CreateTokenSuccess';
  id: Scalars['ID']['output'];
  /** Shown once. */
  token: Scalars['String']['output'];
};

/** A badge by Open Badges 3.0; whose it is, is in it as a hash only. */
export type Credential = {
  __typename?: 'Credential';
  achievement: Achievement;
  /** Where everybody can look it up; with .json and .jwt behind it, the signed files. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  institution: Institution;
  issuedAt: Scalars['DateTime']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedReason?: Maybe<Scalars['String']['output']>;
  side: PairingSide;
};

export type CredentialCheck = {
  __typename?: 'CredentialCheck';
  /** Only for a genuine one. */
  credential?: Maybe<Credential>;
  text: Scalars['String']['output'];
  verdict: CredentialVerdict;
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

/** Credits stay in their own system and are never converted. */
export type Credits = {
  __typename?: 'Credits';
  described: Scalars['String']['output'];
  system: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type CreditsInput = {
  system: Scalars['String']['input'];
  value: Scalars['Float']['input'];
};

export type CreditsSideBySide = {
  __typename?: 'CreditsSideBySide';
  note: Scalars['String']['output'];
  sides: Array<SideCredits>;
};

export type CriterionMean = {
  __typename?: 'CriterionMean';
  cannotJudge: Scalars['Int']['output'];
  criterion: Scalars['String']['output'];
  /** Null where nobody could judge. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** How many reviewers judged, and how many could not. */
  n: Scalars['Int']['output'];
};

export type CriterionScoreInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  criterion: Scalars['String']['input'];
  /** 0 to 3; null where it cannot be judged. */
  score?: InputMaybe<Scalars['Int']['input']>;
};

/** One kind of personal data that CoilMatch holds, in words for the people whom it is about. */
export type DataKind = {
  __typename?: 'DataKind';
  /** In the terms of GDPR, Article 6. */
  ground: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kept: Scalars['String']['output'];
  /** What becomes of it when an account is deleted. */
  onErasure: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  topic: DataTopic;
  what: Scalars['String']['output'];
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

/** What the law asks for before personal data of students may go from one country to the other. */
export type DataTransfer = {
  __typename?: 'DataTransfer';
  /** The day on which the list was last compared with its source. */
  checkedOn: Scalars['Date']['output'];
  /** The number of the adequacy decision that it rests on. */
  decision?: Maybe<Scalars['String']['output']>;
  rule: TransferRule;
  source: Scalars['String']['output'];
  suggested: DataSharingBasis;
  text: Scalars['String']['output'];
};

/** A mail that could not be delivered and will not be tried again by itself. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  attempts: Scalars['Int']['output'];
  /** When the mail was due first. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was given up. */
  diedAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastError: Scalars['String']['output'];
  subject: Scalars['String']['output'];
};

export type DeadLetterPage = {
  __typename?: 'DeadLetterPage';
  nodes: Array<DeadLetter>;
  pageInfo: PageInfo;
};

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
  checklist?: InputMaybe<Array<CheckedItemInput>>;
  /** 10 to 2000 characters when changes are requested or the plan is rejected. */
  comment?: InputMaybe<Scalars['String']['input']>;
  decision: ApprovalDecision;
  pairingId: Scalars['ID']['input'];
  /** Of the version that was read. */
  planHash: Scalars['String']['input'];
};

export type DecideApprovalResult = DecideApprovalSuccess | Refusal;

export type DecideApprovalSuccess = {
  __typename?: 'DecideApprovalSuccess';
  pairing: Pairing;
};

export type DecideMembershipResult = DecideMembershipSuccess | Refusal;

export type DecideMembershipSuccess = {
  __typename?: 'DecideMembershipSuccess';
  membership: Membership;
};

export type DeclaredConflict = {
  __typename?: 'DeclaredConflict';
  at: Scalars['DateTime']['output'];
  person: Expert;
  reason: Scalars['String']['output'];
};

/** An absence in an international office. The days are those of the campus; both are included. */
export type Delegation = {
  __typename?: 'Delegation';
  absent: Person;
  /** Whether the delegate may decide in the office's name today. */
  active: Scalars['Boolean']['output'];
  delegate: Person;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  until: Scalars['Date']['output'];
};

export type DeleteExportResult = DeleteExportSuccess | Refusal;

export type DeleteExportSuccess = {
  __typename?: 'DeleteExportSuccess';
  file: HandOverFile;
};

export type DeliverProjectResult = DeliverProjectSuccess | Refusal;

export type DeliverProjectSuccess = {
  __typename?: 'DeliverProjectSuccess';
  pairing: Pairing;
};

export type DeliveryMode =
  | 'HYBRID'
  | 'ONLINE'
  | 'ON_CAMPUS';

/** The time by which the demo goes, which the secretariat can move on. */
export type DemoClock = {
  __typename?: 'DemoClock';
  now: Scalars['DateTime']['output'];
  /** How many days it is ahead of the world. */
  offsetDays: Scalars['Int']['output'];
};

export type DemoPerson = {
  __typename?: 'DemoPerson';
  description: Scalars['String']['output'];
  email: Scalars['String']['output'];
  institution?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
};

/** One indicator compared between projects of different design; no proof of a cause. */
export type DesignComparison = {
  __typename?: 'DesignComparison';
  difference?: Maybe<Figure>;
  /** WEEKS LIVE_SHARE HOUR_GAP TEAM_SIZE */
  factor: Scalars['String']['output'];
  indicator: Scalars['String']['output'];
  label: Scalars['String']['output'];
  levels: Array<DesignLevel>;
  note: Scalars['String']['output'];
};

export type DesignLevel = {
  __typename?: 'DesignLevel';
  figures: Array<Figure>;
  level: Scalars['String']['output'];
};

/** I14, sensitive. */
export type DigitalAccess = {
  __typename?: 'DigitalAccess';
  n?: Maybe<Scalars['Int']['output']>;
  notCollected?: Maybe<NotCollected>;
  withoutDevice?: Maybe<Scalars['Int']['output']>;
  withoutStableLink?: Maybe<Scalars['Int']['output']>;
};

export type DigitalAccessInput = {
  n?: InputMaybe<Scalars['Int']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
  withoutDevice?: InputMaybe<Scalars['Int']['input']>;
  withoutStableLink?: InputMaybe<Scalars['Int']['input']>;
};

/** I6, students. */
export type DigitalCompetence = {
  __typename?: 'DigitalCompetence';
  asked?: Maybe<Scalars['Int']['output']>;
  improved?: Maybe<Scalars['Int']['output']>;
  n?: Maybe<Scalars['Int']['output']>;
  notCollected?: Maybe<NotCollected>;
};

export type DigitalCompetenceInput = {
  asked?: InputMaybe<Scalars['Int']['input']>;
  improved?: InputMaybe<Scalars['Int']['input']>;
  n?: InputMaybe<Scalars['Int']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
};

export type DismissSuggestionResult = DismissSuggestionSuccess | Refusal;

export type DismissSuggestionSuccess = {
  __typename?: 'DismissSuggestionSuccess';
  listingId: Scalars['ID']['output'];
  partnerListingId: Scalars['ID']['output'];
};

/** A file of a pairing. It is added by POST /documents/{pairingId} and read by GET /documents/{id}/{revision}. */
export type Document = {
  __typename?: 'Document';
  id: Scalars['ID']['output'];
  kind: DocumentKind;
  mayRemove: Scalars['Boolean']['output'];
  /** Of the latest revision. */
  name: Scalars['String']['output'];
  /** The oldest first. */
  revisions: Array<DocumentRevision>;
  /** The side that added it. */
  side: PairingSide;
  visibility: DocumentVisibility;
};

/** What a file is, found out from its bytes. */
export type DocumentFormat =
  | 'CALENDAR'
  | 'CSV'
  | 'DOCX'
  | 'JPEG'
  | 'ODP'
  | 'ODS'
  | 'ODT'
  | 'PDF'
  | 'PNG'
  | 'PPTX'
  | 'TEXT'
  | 'XLSX';

export type DocumentKind =
  | 'AGREEMENT'
  | 'CONSENT_FORM'
  | 'MATERIAL'
  | 'OTHER'
  | 'SYLLABUS';

export type DocumentRevision = {
  __typename?: 'DocumentRevision';
  addedAt: Scalars['DateTime']['output'];
  addedBy?: Maybe<Person>;
  format: DocumentFormat;
  name: Scalars['String']['output'];
  /** From 1. */
  revision: Scalars['Int']['output'];
  /** In hexadecimal letters. */
  sha256: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
};

export type DocumentVisibility =
  /** Both sides, the expert group and the secretariat. */
  | 'BOTH_SIDES'
  /** The side that added it, and nobody else. */
  | 'OWN_SIDE';

/** I10. */
export type Durability = {
  __typename?: 'Durability';
  ledTo?: Maybe<Array<LedTo>>;
  next?: Maybe<NextStep>;
  notCollected?: Maybe<NotCollected>;
};

export type DurabilityInput = {
  ledTo?: InputMaybe<Array<LedTo>>;
  next?: InputMaybe<NextStep>;
  notCollected?: InputMaybe<NotCollectedInput>;
};

export type EndDelegationResult = EndDelegationSuccess | Refusal;

export type EndDelegationSuccess = {
  __typename?: 'EndDelegationSuccess';
  delegation: Delegation;
};

export type ErasureResult = ErasureSuccess | Refusal;

export type ErasureSuccess = {
  __typename?: 'ErasureSuccess';
  erased: Scalars['Boolean']['output'];
};

export type ExchangeType =
  | 'DISCUSSION'
  | 'FULL_COURSE'
  | 'ICEBREAKER'
  | 'PROJECT';

/** An expert as others see them. */
export type Expert = {
  __typename?: 'Expert';
  displayName?: Maybe<Scalars['String']['output']>;
  /** For the secretariat, and for the person. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};

export type ExpertGroup = {
  __typename?: 'ExpertGroup';
  /** The id of the member who chairs; null while nobody does. */
  chair?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  mayEdit: Scalars['Boolean']['output'];
  members: Array<ExpertGroupMember>;
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type ExpertGroupMember = {
  __typename?: 'ExpertGroupMember';
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  institution?: Maybe<Institution>;
  /** Where the institution is none of this network. */
  institutionName?: Maybe<Scalars['String']['output']>;
  person: Expert;
  since?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
};

export type ExpertGroupMemberInput = {
  country: Scalars['String']['input'];
  /** By which the person signs in. */
  email: Scalars['String']['input'];
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  institutionName?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type ExposureFigures = {
  __typename?: 'ExposureFigures';
  /** Requests to its listings that were accepted. */
  acceptances: Scalars['Int']['output'];
  /** The same by place: the first counts 1, the second 0.63, the third 0.5 and so on. */
  exposure: Scalars['Float']['output'];
  /** How often they were shown on a first page. */
  impressions: Scalars['Int']['output'];
  /** Listings that were open for partners at some time in the period. */
  listings: Scalars['Int']['output'];
  requestsReceived: Scalars['Int']['output'];
  requestsSent: Scalars['Int']['output'];
};

/** Who was shown, asked and accepted. It counts listings and requests, never people. */
export type ExposureReport = {
  __typename?: 'ExposureReport';
  /** Countries with any figure, by region and name. */
  countries: Array<CountryExposure>;
  /** First and last day, in UTC. */
  from: Scalars['Date']['output'];
  regions: Array<RegionExposure>;
  terms: Array<TermExposure>;
  to: Scalars['Date']['output'];
  total: ExposureFigures;
};

/** How first-page places are shared out among partners that fit about equally well. */
export type FairnessRules = {
  __typename?: 'FairnessRules';
  /** A listing seen this many times as much as the average lets near-equals go first; 1 to 10. */
  capFactor: Scalars['Float']['output'];
  /** Share of pages on which a coin decides between two neighbours; 0 to 0.2. */
  explorationShare: Scalars['Float']['output'];
  /** Least share of first-page places for newcomers and the countries below; 0 to 0.5. */
  floorShare: Scalars['Float']['output'];
  /** Partners may change places when their fits differ by no more than this, in log-odds; 0 to 0.5. */
  nearEqual: Scalars['Float']['output'];
  on: Scalars['Boolean']['output'];
  /** ISO 3166-1 alpha-2 codes of ASEM members. */
  underRepresented: Array<Scalars['String']['output']>;
};

export type FairnessRulesInput = {
  capFactor: Scalars['Float']['input'];
  explorationShare: Scalars['Float']['input'];
  floorShare: Scalars['Float']['input'];
  nearEqual: Scalars['Float']['input'];
  on: Scalars['Boolean']['input'];
  underRepresented: Array<Scalars['String']['input']>;
};

export type Feasibility = {
  __typename?: 'Feasibility';
  clockChanges: Array<Scalars['String']['output']>;
  /** Mondays of the teaching weeks both sides share. */
  commonWeeks: Array<Scalars['Date']['output']>;
  feasible: Scalars['Boolean']['output'];
  /** Advice that stands in nobody's way, such as how to split a large class. */
  hints: Array<Hint>;
  liveSlots: Array<LiveSlot>;
  obstacles: Array<Obstacle>;
};

/** A field of education, ISCED-F 2013: broad, narrow or detailed. */
export type Field = {
  __typename?: 'Field';
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
  level: Scalars['String']['output'];
  parent?: Maybe<Scalars['String']['output']>;
};

/** One number with what it rests on. Its key is a path such as "outcomes.I3.asia.mean", which figureSources understands. */
export type Figure = {
  __typename?: 'Figure';
  definition: Scalars['String']['output'];
  /** Whether it is held back because it would tell of too few. */
  hidden: Scalars['Boolean']['output'];
  high?: Maybe<Scalars['Float']['output']>;
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** The 95 % interval, or the range that is told instead of a value that is held back. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Sides that did not collect it or did not report. */
  missing: Scalars['Int']['output'];
  /** The answers that it rests on; null where their number would tell too much. */
  n?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  projects: Scalars['Int']['output'];
  /** STUDENTS LECTURERS PROJECTS SHARE (0 to 1) POINTS DAYS HOURS MINUTES SD COUNT */
  unit: Scalars['String']['output'];
  value?: Maybe<Scalars['Float']['output']>;
};

/** A project that a figure counts or leaves out; it holds no answers of students. */
export type FigureSource = {
  __typename?: 'FigureSource';
  counted: Scalars['Boolean']['output'];
  deliveredOn?: Maybe<Scalars['Date']['output']>;
  invitedCountry: Scalars['String']['output'];
  pairing: Pairing;
  requesterCountry: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Why it is not counted, or how it ended. */
  why?: Maybe<Scalars['String']['output']>;
};

export type FigureSourceConnection = {
  __typename?: 'FigureSourceConnection';
  nodes: Array<FigureSource>;
  pageInfo: PageInfo;
};

/** The way from suggestion to good practice. */
export type Flow = {
  __typename?: 'Flow';
  stages: Array<FlowStage>;
};

export type FlowStage = {
  __typename?: 'FlowStage';
  highDays?: Maybe<Scalars['Float']['output']>;
  /** SUGGESTED REQUESTED ACCEPTED SUBMITTED APPROVED READY STARTED DELIVERED EVALUATED PUBLISHED */
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  losses: Array<ReasonCount>;
  /** How many ended before the next stage. */
  lost: Scalars['Int']['output'];
  lowDays?: Maybe<Scalars['Float']['output']>;
  /** Days since the stage before. */
  medianDays?: Maybe<Scalars['Float']['output']>;
  reached: Scalars['Int']['output'];
};

/** I10, as an office tells it later. */
export type FollowUp = {
  __typename?: 'FollowUp';
  at: Scalars['DateTime']['output'];
  ledTo: Array<LedTo>;
  next: NextStep;
  note?: Maybe<Scalars['String']['output']>;
  side: PairingSide;
};

export type FollowUpPairingInput = {
  ledTo?: Array<LedTo>;
  next: NextStep;
  note?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
};

export type FollowUpPairingResult = FollowUpPairingSuccess | Refusal;

export type FollowUpPairingSuccess = {
  __typename?: 'FollowUpPairingSuccess';
  followUps: FollowUps;
};

export type FollowUps = {
  __typename?: 'FollowUps';
  mayTell: Scalars['Boolean']['output'];
  /** The latest first. */
  told: Array<FollowUp>;
  /** The last day on which an office can tell more; null before the delivery. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A score from 0 to 3; null where the reviewer cannot judge. */
export type GivenScore = {
  __typename?: 'GivenScore';
  comment?: Maybe<Scalars['String']['output']>;
  criterion: Scalars['String']['output'];
  /** As it was given independently. */
  first?: Maybe<Scalars['Int']['output']>;
  /** As it stands after the discussion. */
  present?: Maybe<Scalars['Int']['output']>;
  /** Why it was revised. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What others can learn from one delivered project, and begin their own with. */
export type GoodPractice = {
  __typename?: 'GoodPractice';
  advice?: Maybe<Scalars['String']['output']>;
  /** The good practice with whose template the plan began. */
  buildsOn?: Maybe<PracticeCredit>;
  /** How to cite it; null while it is a draft. */
  citation?: Maybe<Scalars['String']['output']>;
  /** What to think of before one copies this. */
  context?: Maybe<Scalars['String']['output']>;
  /** Both institutions, and the lecturers who wished to be named. */
  credit: Scalars['String']['output'];
  didNot?: Maybe<Scalars['String']['output']>;
  /** The half-year in which it ended, such as 2027-H1; dates are no finer. */
  halfYear?: Maybe<Scalars['String']['output']>;
  /** Names exactly this text, its licence and its credit: what the offices consent to. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  invited: PracticeSide;
  keywords: Array<Scalars['String']['output']>;
  languages: Array<PracticeLanguage>;
  licence: PracticeLicence;
  /** As SPDX writes it, such as CC-BY-4.0. */
  licenceName: Scalars['String']['output'];
  licenceUrl: Scalars['String']['output'];
  /** What students learn by it. */
  outcomes: Array<Scalars['String']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  requester: PracticeSide;
  /** Bounds instead of shares and means, bands instead of counts. */
  results: Array<PracticeResult>;
  state: PracticeState;
  summary?: Maybe<Scalars['String']['output']>;
  /** Why it was taken down, for those who took part. */
  takenDownReason?: Maybe<Scalars['String']['output']>;
  tasks: Array<PracticeTask>;
  /** Students in a mixed team. */
  teamSize?: Maybe<Scalars['Int']['output']>;
  /** The template's code, for planning with it. */
  template: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tools: Array<PracticeTool>;
  /** The fields of study of both courses, those of the requester first. */
  topics: Array<PracticeTopic>;
  /** Its public address; null while it is a draft. */
  url?: Maybe<Scalars['String']['output']>;
  weeks: Array<PracticeWeek>;
  worked?: Maybe<Scalars['String']['output']>;
};

export type GoodPracticeConnection = {
  __typename?: 'GoodPracticeConnection';
  facets: PracticeFacets;
  nodes: Array<GoodPractice>;
  pageInfo: PageInfo;
  total: Scalars['Int']['output'];
};

/** What moves with the secretariat: files of the whole installation, in open formats. */
export type HandOver = {
  __typename?: 'HandOver';
  /** The newest first: exports that were made here, and what this installation was filled from. */
  files: Array<HandOverFile>;
  /** What it does not hold on purpose. */
  leftOut: Array<LeftOutTable>;
  schemaVersion: Scalars['String']['output'];
  /** What an export holds. */
  tables: Array<HandedTable>;
};

/** An archive of everything. A ready one is fetched from /hand-over/exports/{id}.zip. */
export type HandOverFile = {
  __typename?: 'HandOverFile';
  askedAt: Scalars['DateTime']['output'];
  /** Name or mail address; null for the command line of the machine itself. */
  askedBy?: Maybe<Scalars['String']['output']>;
  /** Size of the archive; a number of bytes may be beyond what Int holds. */
  bytes?: Maybe<Scalars['Float']['output']>;
  documents: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it could not be made, in plain words. */
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Stored files that were missing or damaged, so that they are not in it. */
  lostDocuments: Scalars['Int']['output'];
  rowsDone: Scalars['Int']['output'];
  rowsInAll: Scalars['Int']['output'];
  schemaVersion?: Maybe<Scalars['String']['output']>;
  /** Of the archive, in hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  state: HandOverState;
  /** The file inside the archive that is being written; null when none is. */
  step?: Maybe<Scalars['String']['output']>;
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

export type HandedTable = {
  __typename?: 'HandedTable';
  description: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type Hint = {
  __typename?: 'Hint';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Who did what and when; complete and in order. Data is JSON text. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  actor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  comment?: Maybe<Scalars['String']['output']>;
  data: Scalars['String']['output'];
  event: Scalars['String']['output'];
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** What I am told, the newest first. */
export type Inbox = {
  __typename?: 'Inbox';
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  /** How many are not read yet, on all pages together. */
  unread: Scalars['Int']['output'];
};

export type IncidentCount = {
  __typename?: 'IncidentCount';
  count: Scalars['Int']['output'];
  incident: WeekIncident;
};

export type IncidentCountInput = {
  count: Scalars['Int']['input'];
  incident: WeekIncident;
};

/** I12, sensitive. */
export type Inclusion = {
  __typename?: 'Inclusion';
  disabilitySupport?: Maybe<Scalars['Int']['output']>;
  firstTime?: Maybe<Scalars['Int']['output']>;
  n?: Maybe<Scalars['Int']['output']>;
  nonMobile?: Maybe<Scalars['Int']['output']>;
  notCollected?: Maybe<NotCollected>;
};

export type InclusionInput = {
  disabilitySupport?: InputMaybe<Scalars['Int']['input']>;
  firstTime?: InputMaybe<Scalars['Int']['input']>;
  n?: InputMaybe<Scalars['Int']['input']>;
  nonMobile?: InputMaybe<Scalars['Int']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
};

/** One indicator, for both sides together and for each way of telling them apart. */
export type IndicatorFigures = {
  __typename?: 'IndicatorFigures';
  asia: Array<Figure>;
  both: Array<Figure>;
  definition: Scalars['String']['output'];
  europe: Array<Figure>;
  indicator: Scalars['String']['output'];
  invited: Array<Figure>;
  label: Scalars['String']['output'];
  requester: Array<Figure>;
};

/** A university. Country: ISO 3166-1 alpha-2; region: Asia or Europe by ASEM membership; time zone: IANA. */
export type Institution = {
  __typename?: 'Institution';
  academicSessions: Array<AcademicSession>;
  acronym?: Maybe<Scalars['String']['output']>;
  /** For its office and the secretariat. */
  approvalSettings?: Maybe<ApprovalSettings>;
  city: Scalars['String']['output'];
  confirmed: Scalars['Boolean']['output'];
  coordinator?: Maybe<Scalars['String']['output']>;
  country: Scalars['String']['output'];
  countryName: Scalars['String']['output'];
  /** Absences that are not over, for its office and the secretariat. */
  delegations?: Maybe<Array<Delegation>>;
  domains: Array<Scalars['String']['output']>;
  erasmusCode?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  listings: ListingConnection;
  localNames: Array<LocalisedText>;
  mayEdit: Scalars['Boolean']['output'];
  /** When a class that names no hours of its own can usually meet. */
  meetingHours: MeetingHours;
  name: Scalars['String']['output'];
  region: Scalars['String']['output'];
  rorId?: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
  /** Send it back with a save: an older one is refused as stale-version. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A university. Country: ISO 3166-1 alpha-2; region: Asia or Europe by ASEM membership; time zone: IANA. */
export type InstitutionListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  nodes: Array<Institution>;
  pageInfo: PageInfo;
};

/** I4: the same scale before and after; its name, never its items. */
export type Intercultural = {
  __typename?: 'Intercultural';
  correlation?: Maybe<Scalars['Float']['output']>;
  /** The lowest possible score. */
  least?: Maybe<Scalars['Float']['output']>;
  /** The highest possible score. */
  most?: Maybe<Scalars['Float']['output']>;
  notCollected?: Maybe<NotCollected>;
  /** How many answered both times. */
  paired?: Maybe<Scalars['Int']['output']>;
  post?: Maybe<ScaleSummary>;
  pre?: Maybe<ScaleSummary>;
  scale?: Maybe<Scalars['String']['output']>;
};

export type InterculturalInput = {
  correlation?: InputMaybe<Scalars['Float']['input']>;
  least?: InputMaybe<Scalars['Float']['input']>;
  most?: InputMaybe<Scalars['Float']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
  paired?: InputMaybe<Scalars['Int']['input']>;
  post?: InputMaybe<ScaleSummaryInput>;
  pre?: InputMaybe<ScaleSummaryInput>;
  scale?: InputMaybe<Scalars['String']['input']>;
};

export type IssueCredentialInput = {
  achievement: AchievementCode;
  pairingId: Scalars['ID']['input'];
  /** Needed only by an office of both sides. */
  side?: InputMaybe<PairingSide>;
  subject: CredentialSubject;
};

export type IssueCredentialResult = IssueCredentialSuccess | Refusal;

export type IssueCredentialSuccess = {
  __typename?: 'IssueCredentialSuccess';
  credential: Credential;
};

/** A language (BCP 47) and a level of the Common European Framework. */
export type LanguageLevel = {
  __typename?: 'LanguageLevel';
  language: Scalars['String']['output'];
  level: Scalars['String']['output'];
};

export type LanguageLevelInput = {
  language: Scalars['String']['input'];
  level: Scalars['String']['input'];
};

/** I7. */
export type LearningReached = {
  __typename?: 'LearningReached';
  assessed?: Maybe<Scalars['Int']['output']>;
  notCollected?: Maybe<NotCollected>;
  reached?: Maybe<Scalars['Int']['output']>;
};

export type LearningReachedInput = {
  assessed?: InputMaybe<Scalars['Int']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
  reached?: InputMaybe<Scalars['Int']['input']>;
};

/** The lecturer's own view: one person, so it is shown only together with others. */
export type LecturerView = {
  __typename?: 'LecturerView';
  /** I6. */
  digitalImproved?: Maybe<Scalars['Boolean']['output']>;
  notCollected?: Maybe<NotCollected>;
  /** From 1 to 5. */
  satisfied?: Maybe<Scalars['Int']['output']>;
  wouldRepeat?: Maybe<WouldRepeat>;
};

export type LecturerViewInput = {
  digitalImproved?: InputMaybe<Scalars['Boolean']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
  satisfied?: InputMaybe<Scalars['Int']['input']>;
  wouldRepeat?: InputMaybe<WouldRepeat>;
};

export type LedTo =
  | 'CURRICULUM'
  | 'MOBILITY'
  | 'MOU'
  | 'RESEARCH';

export type LeftOutTable = {
  __typename?: 'LeftOutTable';
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type LeftOverReason =
  | 'BELOW_MINIMUM'
  | 'INSTITUTION_FULL'
  | 'NO_CANDIDATE'
  | 'OTHERS_ADD_MORE';

/** I18. */
export type Lessons = {
  __typename?: 'Lessons';
  advice?: Maybe<Scalars['String']['output']>;
  content?: Maybe<Scalars['String']['output']>;
  intercultural?: Maybe<Scalars['String']['output']>;
  pedagogy?: Maybe<Scalars['String']['output']>;
  problems?: Maybe<Scalars['String']['output']>;
  technologyAccess?: Maybe<Scalars['String']['output']>;
  worked?: Maybe<Scalars['String']['output']>;
};

export type LessonsInput = {
  advice?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  intercultural?: InputMaybe<Scalars['String']['input']>;
  pedagogy?: InputMaybe<Scalars['String']['input']>;
  problems?: InputMaybe<Scalars['String']['input']>;
  technologyAccess?: InputMaybe<Scalars['String']['input']>;
  worked?: InputMaybe<Scalars['String']['input']>;
};

/** A course open for partners in one teaching period. */
export type Listing = {
  __typename?: 'Listing';
  /** Names of the fields that were taken from defaults, not stated by the lecturer. */
  assumed: Array<Scalars['String']['output']>;
  bandwidth?: Maybe<Bandwidth>;
  /** Only for those who may edit. */
  blockedCountries: Array<Scalars['String']['output']>;
  /** Only for those who may edit. */
  blockedInstitutions: Array<Scalars['ID']['output']>;
  breaks: Array<Break>;
  course: Course;
  exchangeType?: Maybe<ExchangeType>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** What publishing would still refuse; empty for those who may not edit. */
  faults: Array<Refusal>;
  id: Scalars['ID']['output'];
  institution: Institution;
  languages: Array<WorkingLanguage>;
  listedPartnerFields: Array<Scalars['String']['output']>;
  liveMinutesPerWeek?: Maybe<Scalars['Int']['output']>;
  liveMode?: Maybe<LiveMode>;
  mayEdit: Scalars['Boolean']['output'];
  moduleWeeks?: Maybe<Scalars['Int']['output']>;
  /** The lecturer; null when there is none or the caller may not see who it is. */
  owner?: Maybe<Person>;
  partnerFields?: Maybe<PartnerFields>;
  partnersSought?: Maybe<Scalars['Int']['output']>;
  preferredCountries: Array<Scalars['String']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  slots: Array<WeeklySlot>;
  /** DRAFT, PUBLISHED, PAUSED, MATCHED, EXPIRED or WITHDRAWN. */
  state: Scalars['String']['output'];
  studentsMax?: Maybe<Scalars['Int']['output']>;
  studentsMin?: Maybe<Scalars['Int']['output']>;
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tools: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  visibility?: Maybe<Visibility>;
  windowEnd?: Maybe<Scalars['Date']['output']>;
  windowStart?: Maybe<Scalars['Date']['output']>;
  wishes?: Maybe<Scalars['String']['output']>;
};

export type ListingConnection = {
  __typename?: 'ListingConnection';
  nodes: Array<Listing>;
  pageInfo: PageInfo;
  total?: Maybe<Scalars['Int']['output']>;
};

export type LiveMode =
  | 'ASYNCHRONOUS'
  | 'EITHER'
  | 'LIVE';

/** One shared meeting: its instants, and both local date-times without offset. */
export type LiveSlot = {
  __typename?: 'LiveSlot';
  endUtc: Scalars['DateTime']['output'];
  ourEnd: Scalars['String']['output'];
  ourStart: Scalars['String']['output'];
  startUtc: Scalars['DateTime']['output'];
  theirEnd: Scalars['String']['output'];
  theirStart: Scalars['String']['output'];
  week: Scalars['Date']['output'];
};

export type LocalisedText = {
  __typename?: 'LocalisedText';
  language: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type LocalisedTextInput = {
  language: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type MailChoice =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NONE'
  | 'WEEKLY';

export type MakeReportResult = MakeReportSuccess | Refusal;

export type MakeReportSuccess = {
  __typename?: 'MakeReportSuccess';
  report: Report;
};

/** A project with its tags and with those that what is known of it suggests. */
export type MappedProject = {
  __typename?: 'MappedProject';
  /** ISO 3166-1 alpha-2. */
  invitedCountry: Scalars['String']['output'];
  mappings: Array<ReportMapping>;
  /** Whether the caller may tag it or propose a tag. */
  mayTag: Scalars['Boolean']['output'];
  pairingId: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  requesterCountry: Scalars['String']['output'];
  state: PairingState;
  /** Rows of the Action Plan that are not tagged yet; nothing counts before a person confirms it. */
  suggestions: Array<SuggestedTag>;
  /** The plan's title, or those of both courses. */
  title: Scalars['String']['output'];
};

export type MappedProjectConnection = {
  __typename?: 'MappedProjectConnection';
  nodes: Array<MappedProject>;
  pageInfo: PageInfo;
  total?: Maybe<Scalars['Int']['output']>;
};

/** Why a project counts: a sentence, and one thing in which it can be seen. */
export type MappingEvidence = {
  __typename?: 'MappingEvidence';
  documentId?: Maybe<Scalars['ID']['output']>;
  figureKey?: Maybe<Scalars['String']['output']>;
  link?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

/** One of figureKey, documentId and link. */
export type MappingEvidenceInput = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
  figureKey?: InputMaybe<Scalars['String']['input']>;
  link?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type MarkInboxReadResult = MarkInboxReadSuccess | Refusal;

export type MarkInboxReadSuccess = {
  __typename?: 'MarkInboxReadSuccess';
  inbox: Inbox;
};

/** A call for a fair or a term: many listings at once, and the assignment of partners that fits best on the whole. */
export type MatchingRound = {
  __typename?: 'MatchingRound';
  closesOn: Scalars['Date']['output'];
  entry: RoundEntryMode;
  /** ISCED-F codes; empty for all fields. */
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The institution whose listings look for partners; null for the whole network. */
  institution?: Maybe<Institution>;
  leftOver: RoundLeftOverConnection;
  /** How many listings were put in; null where a filter takes them. */
  listings?: Maybe<Scalars['Int']['output']>;
  mayEnter: Scalars['Boolean']['output'];
  mayOrganise: Scalars['Boolean']['output'];
  minimumFit: Scalars['Float']['output'];
  mostPairsPerInstitution?: Maybe<Scalars['Int']['output']>;
  mostPartners: Scalars['Int']['output'];
  myListings: Array<Listing>;
  name: Scalars['String']['output'];
  opensOn: Scalars['Date']['output'];
  pairs: RoundPairConnection;
  proposal?: Maybe<RoundProposal>;
  spreadChances: Scalars['Boolean']['output'];
  state: RoundState;
  termEnd: Scalars['Date']['output'];
  termStart: Scalars['Date']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


/** A call for a fair or a term: many listings at once, and the assignment of partners that fits best on the whole. */
export type MatchingRoundLeftOverArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A call for a fair or a term: many listings at once, and the assignment of partners that fits best on the whole. */
export type MatchingRoundPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MatchingRoundConnection = {
  __typename?: 'MatchingRoundConnection';
  nodes: Array<MatchingRound>;
  pageInfo: PageInfo;
};

/** Days of the week with local times such as 08:00. */
export type MeetingHours = {
  __typename?: 'MeetingHours';
  days: Array<Weekday>;
  end: Scalars['String']['output'];
  start: Scalars['String']['output'];
};

export type MeetingHoursInput = {
  days: Array<Weekday>;
  end: Scalars['String']['input'];
  start: Scalars['String']['input'];
};

/** Roles: LECTURER, INTERNATIONAL_OFFICE, EXPERT, SECRETARIAT. Statuses: REQUESTED, CONFIRMED, DECLINED. */
export type Membership = {
  __typename?: 'Membership';
  id: Scalars['ID']['output'];
  institution?: Maybe<Institution>;
  person?: Maybe<Person>;
  role: Scalars['String']['output'];
  status: Scalars['String']['output'];
};

export type MembershipRequest = {
  __typename?: 'MembershipRequest';
  membership: Membership;
  person: Person;
  requestedAt: Scalars['DateTime']['output'];
};

export type MembershipRole =
  | 'INTERNATIONAL_OFFICE'
  | 'LECTURER';

/** What a model was trained on, and how it did on later pages than those. */
export type ModelFigures = {
  __typename?: 'ModelFigures';
  /** Suggestions that somebody acted on: dismissed, requested or more. */
  answers: Scalars['Int']['output'];
  /** The version of the model that was live then; null for the prior. */
  comparedWith?: Maybe<Scalars['String']['output']>;
  /** NDCG@10 of the model less that of what it is compared with, and the 95 % interval. */
  difference: Scalars['Float']['output'];
  features: Array<Scalars['String']['output']>;
  laterPages: Scalars['Int']['output'];
  lower: Scalars['Float']['output'];
  pages: Scalars['Int']['output'];
  trees: Scalars['Int']['output'];
  upper: Scalars['Float']['output'];
};

export type MoveDemoClockResult = MoveDemoClockSuccess | Refusal;

export type MoveDemoClockSuccess = {
  __typename?: 'MoveDemoClockSuccess';
  demoClock: DemoClock;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The caller is away; by somebody of the institution's office. */
  addDelegation: AddDelegationResult;
  answerRequest: AnswerRequestResult;
  /** All reviewers, also those who review already: two or more without a conflict of interest. By the secretariat. */
  assignReviewers: ReviewResult;
  cancelPairing: CancelPairingResult;
  /** By the secretariat: back to an earlier model, or to the prior when none is named. */
  chooseRankingModel: ChooseRankingModelResult;
  closeRound: RoundResult;
  commentOnPlan: CommentOnPlanResult;
  /** By chair or secretariat, once all have scored. */
  concludeReview: ReviewResult;
  /** Each lecturer or office tells how many students are enrolled. */
  confirmStart: ConfirmStartResult;
  /** As one of the two offices, to exactly this text. */
  consentToPractice: ConsentToPracticeResult;
  /** For one pairing, or for all pairings of an institution. */
  createCalendarLink: CreateCalendarLinkResult;
  /** Only in a session of one's own: a token makes no other. */
  createToken: CreateTokenResult;
  /**
   * Decides the step of the caller's institution whose turn it is: by its office, a delegate, or a person whom the step names.
   * Any other version than the present one is refused as stale-plan.
   */
  decideApproval: DecideApprovalResult;
  decideMembership: DecideMembershipResult;
  /** By a reviewer, who is taken out by it. */
  declareConflict: ReviewResult;
  /** By the secretariat: delete a file before its week is over; what is known of it stays. */
  deleteExport: DeleteExportResult;
  deliverProject: DeliverProjectResult;
  /** By reviewers, chair and secretariat, once all have scored. */
  discussReview: ReviewResult;
  dismissSuggestion: DismissSuggestionResult;
  endDelegation: EndDelegationResult;
  enterRound: RoundResult;
  /** Deletes one's own account; the own mail address confirms it. */
  eraseMe: ErasureResult;
  /** Deletes the account of somebody who asked for it, by the office of their institution or the secretariat. */
  erasePerson: ErasureResult;
  /** An office tells how the partnership goes on, until two years after the delivery. */
  followUpPairing: FollowUpPairingResult;
  /** An office has a badge signed for its lecturer or its institution. */
  issueCredential: IssueCredentialResult;
  leaveRound: RoundResult;
  /** By the secretariat. The same form and days answer the same report; the cut-off day must be over. */
  makeReport: MakeReportResult;
  /** Marks these as read, or everything with `all`. Answers the first page of the inbox. */
  markInboxRead: MarkInboxReadResult;
  /** By the secretariat, in the demo only: 1 to 400 days on, never back. What becomes due is done at once. */
  moveDemoClock: MoveDemoClockResult;
  openRound: RoundResult;
  pauseListing: PublishListingResult;
  /** As the secretariat, with both consents. */
  publishGoodPractice: PublishGoodPracticeResult;
  publishListing: PublishListingResult;
  /** By the secretariat, once all checks are met. */
  publishReport: PublishReportResult;
  /** By the secretariat or the chair of a group; reviews that have begun keep their version. */
  putRubricInForce: SaveRubricResult;
  raiseRisk: RaiseRiskResult;
  /** Takes a filled-in sheet over into the draft, or tells every row that cannot be read. */
  receiveOutcomeSheet: ReceiveOutcomeSheetResult;
  /** Takes away all revisions; that the document was there stays in the history. */
  removeDocument: RemoveDocumentResult;
  /** By the secretariat; a proposal also by those who run the project. Reports of earlier days keep the tag. */
  removeReportMapping: SaveReportMappingResult;
  removeWebhook: RemoveWebhookResult;
  reportWeek: ReportWeekResult;
  requestMembership: RequestMembershipResult;
  requestPairing: RequestPairingResult;
  resolvePlanComment: CommentOnPlanResult;
  resolveRisk: ResolveRiskResult;
  /** For the secretariat: tries a mail that was given up again, from the beginning. */
  retryDeadLetter: RetryDeadLetterResult;
  /** A reviewer's own scores, once, before any other score is seen. */
  reviewPilot: ReviewResult;
  /** By a reviewer, once all have scored; the first score is kept. */
  reviseScore: ReviewResult;
  revokeCalendarLink: RevokeCalendarLinkResult;
  revokeCredential: RevokeCredentialResult;
  revokeToken: RevokeTokenResult;
  /** Makes another secret; the old one signs as well for a day. */
  rotateWebhookSecret: SaveWebhookResult;
  /** May take as long as two minutes. */
  runRound: RoundResult;
  /** By the secretariat. */
  saveActionPlanEntry: SaveActionPlanEntryResult;
  /** By the institution's office; a review that runs already keeps its steps. */
  saveApprovalSettings: SaveApprovalSettingsResult;
  /** By the secretariat. Whoever is named becomes an expert. */
  saveExpertGroup: SaveExpertGroupResult;
  /** By the secretariat. */
  saveFairnessRules: SaveFairnessRulesResult;
  /** By its international office or the secretariat. */
  saveInstitution: SaveInstitutionResult;
  saveListing: SaveListingResult;
  /** Kinds that are left out stay as they are. */
  saveNotificationSettings: SaveNotificationSettingsResult;
  /** Keeps half a form; values that do not fit each other are told in the form, not refused. */
  saveOutcomeDraft: SaveOutcomeDraftResult;
  savePlan: SavePlanResult;
  /** As a lecturer of either side or the secretariat; a change voids what the offices consented to. */
  savePractice: SavePracticeResult;
  saveProfile: SaveProfileResult;
  saveReadiness: SaveReadinessResult;
  /** By the secretariat, which confirms with it; by those who run the project as a proposal. */
  saveReportMapping: SaveReportMappingResult;
  saveRound: RoundResult;
  /** Saves the draft of the next version. */
  saveRubric: SaveRubricResult;
  /** By a lecturer or the office, for their own side. */
  saveTestimonial: SaveTestimonialResult;
  /** By the secretariat; suggestions follow within a moment. */
  saveToolReachability: SaveToolReachabilityResult;
  /** Without an id it adds one, and the answer holds its secret, once. */
  saveWebhook: SaveWebhookResult;
  /** Ends the project with an earlier week. */
  scaleBack: ScaleBackResult;
  sendRoundRequests: SendRoundRequestsResult;
  /** Sends a delivery again, with another day for its attempts and the same id. */
  sendWebhookAgain: WebhookDeliveryResult;
  /** Each lecturer; the second signature submits the plan to both offices. */
  signPlan: SignPlanResult;
  /** By the secretariat: make a file of everything; it is made in the background, one at a time. */
  startExport: StartExportResult;
  startProject: StartProjectResult;
  strikeOutRoundPair: StrikeOutRoundPairResult;
  /** Submits the report of the caller's side; again it corrects it, until the review begins. */
  submitOutcome: SubmitOutcomeResult;
  /** By the secretariat. */
  switchLearning: SwitchLearningResult;
  /** An office withdraws its consent, or the secretariat decides so. */
  takeDownPractice: TakeDownPracticeResult;
  testWebhook: WebhookDeliveryResult;
  /** By the secretariat; what comes of it is told by the run. */
  trainRanking: TrainRankingResult;
  withdrawListing: PublishListingResult;
  withdrawRequest: AnswerRequestResult;
  /** By a lecturer or the office of the same side, or the secretariat; the words are erased and shown no longer. */
  withdrawTestimonial: WithdrawTestimonialResult;
};


export type MutationAddDelegationArgs = {
  input: AddDelegationInput;
};


export type MutationAnswerRequestArgs = {
  input: AnswerRequestInput;
};


export type MutationAssignReviewersArgs = {
  groupId: Scalars['ID']['input'];
  pairingId: Scalars['ID']['input'];
  reviewers: Array<Scalars['ID']['input']>;
};


export type MutationCancelPairingArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
  reason: CancellationReason;
};


export type MutationChooseRankingModelArgs = {
  modelId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationCloseRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCommentOnPlanArgs = {
  input: CommentOnPlanInput;
};


export type MutationConcludeReviewArgs = {
  decision: ReviewDecision;
  pairingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationConfirmStartArgs = {
  pairingId: Scalars['ID']['input'];
  students: Scalars['Int']['input'];
};


export type MutationConsentToPracticeArgs = {
  hash: Scalars['String']['input'];
  pairingId: Scalars['ID']['input'];
};


export type MutationCreateCalendarLinkArgs = {
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  pairingId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


export type MutationDecideApprovalArgs = {
  input: DecideApprovalInput;
};


export type MutationDecideMembershipArgs = {
  accept: Scalars['Boolean']['input'];
  membershipId: Scalars['ID']['input'];
};


export type MutationDeclareConflictArgs = {
  pairingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDeleteExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeliverProjectArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
};


export type MutationDiscussReviewArgs = {
  pairingId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationDismissSuggestionArgs = {
  listingId: Scalars['ID']['input'];
  partnerListingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndDelegationArgs = {
  id: Scalars['ID']['input'];
  institutionId: Scalars['ID']['input'];
};


export type MutationEnterRoundArgs = {
  id: Scalars['ID']['input'];
  listingIds: Array<Scalars['ID']['input']>;
};


export type MutationEraseMeArgs = {
  email: Scalars['String']['input'];
};


export type MutationErasePersonArgs = {
  email: Scalars['String']['input'];
};


export type MutationFollowUpPairingArgs = {
  input: FollowUpPairingInput;
};


export type MutationIssueCredentialArgs = {
  input: IssueCredentialInput;
};


export type MutationLeaveRoundArgs = {
  id: Scalars['ID']['input'];
  listingId: Scalars['ID']['input'];
};


export type MutationMakeReportArgs = {
  cutOff: Scalars['Date']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  kind: ReportKind;
};


export type MutationMarkInboxReadArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationMoveDemoClockArgs = {
  days: Scalars['Int']['input'];
};


export type MutationOpenRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationPauseListingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishGoodPracticeArgs = {
  pairingId: Scalars['ID']['input'];
};


export type MutationPublishListingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishReportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPutRubricInForceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRaiseRiskArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
  reason: CancellationReason;
};


export type MutationReceiveOutcomeSheetArgs = {
  input: ReceiveOutcomeSheetInput;
};


export type MutationRemoveDocumentArgs = {
  documentId: Scalars['ID']['input'];
};


export type MutationRemoveReportMappingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReportWeekArgs = {
  input: ReportWeekInput;
};


export type MutationRequestMembershipArgs = {
  institutionId: Scalars['ID']['input'];
  role: MembershipRole;
};


export type MutationRequestPairingArgs = {
  input: RequestPairingInput;
};


export type MutationResolvePlanCommentArgs = {
  input: ResolvePlanCommentInput;
};


export type MutationResolveRiskArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
};


export type MutationRetryDeadLetterArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReviewPilotArgs = {
  input: ReviewPilotInput;
};


export type MutationReviseScoreArgs = {
  input: ReviseScoreInput;
};


export type MutationRevokeCalendarLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeCredentialArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokeTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRunRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSaveActionPlanEntryArgs = {
  input: ActionPlanEntryInput;
};


export type MutationSaveApprovalSettingsArgs = {
  input: SaveApprovalSettingsInput;
};


export type MutationSaveExpertGroupArgs = {
  input: SaveExpertGroupInput;
};


export type MutationSaveFairnessRulesArgs = {
  input: FairnessRulesInput;
};


export type MutationSaveInstitutionArgs = {
  input: SaveInstitutionInput;
};


export type MutationSaveListingArgs = {
  input: SaveListingInput;
};


export type MutationSaveNotificationSettingsArgs = {
  choices: Array<NotificationChoiceInput>;
};


export type MutationSaveOutcomeDraftArgs = {
  input: SaveOutcomeDraftInput;
};


export type MutationSavePlanArgs = {
  input: SavePlanInput;
};


export type MutationSavePracticeArgs = {
  input: SavePracticeInput;
};


export type MutationSaveProfileArgs = {
  input: SaveProfileInput;
};


export type MutationSaveReadinessArgs = {
  input: SaveReadinessInput;
};


export type MutationSaveReportMappingArgs = {
  input: SaveReportMappingInput;
};


export type MutationSaveRoundArgs = {
  input: SaveRoundInput;
};


export type MutationSaveRubricArgs = {
  input: SaveRubricInput;
};


export type MutationSaveTestimonialArgs = {
  input: SaveTestimonialInput;
};


export type MutationSaveToolReachabilityArgs = {
  input: SaveToolReachabilityInput;
};


export type MutationSaveWebhookArgs = {
  input: SaveWebhookInput;
};


export type MutationScaleBackArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  lastWeek: Scalars['Date']['input'];
  pairingId: Scalars['ID']['input'];
};


export type MutationSendRoundRequestsArgs = {
  id: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  pairIds: Array<Scalars['ID']['input']>;
};


export type MutationSendWebhookAgainArgs = {
  deliveryId: Scalars['ID']['input'];
};


export type MutationSignPlanArgs = {
  pairingId: Scalars['ID']['input'];
  planHash: Scalars['String']['input'];
};


export type MutationStartProjectArgs = {
  pairingId: Scalars['ID']['input'];
  startedOn: Scalars['Date']['input'];
  students: Scalars['Int']['input'];
};


export type MutationStrikeOutRoundPairArgs = {
  id: Scalars['ID']['input'];
  pairId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSubmitOutcomeArgs = {
  input: SubmitOutcomeInput;
};


export type MutationSwitchLearningArgs = {
  on: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};


export type MutationTakeDownPracticeArgs = {
  pairingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationTestWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawListingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawRequestArgs = {
  pairingId: Scalars['ID']['input'];
};


export type MutationWithdrawTestimonialArgs = {
  id: Scalars['ID']['input'];
};

export type NextStep =
  | 'CHANGED'
  | 'NO'
  | 'REPEAT'
  | 'UNDECIDED';

export type NotCollected = {
  __typename?: 'NotCollected';
  note?: Maybe<Scalars['String']['output']>;
  reason: NotCollectedReason;
};

export type NotCollectedInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<NotCollectedReason>;
};

export type NotCollectedReason =
  | 'LOST'
  | 'NOT_APPLICABLE'
  | 'NOT_ASKED'
  | 'NO_CONSENT'
  | 'OTHER'
  | 'TOO_FEW_ANSWERS';

/** One thing that somebody else did, or a date that comes near. Its sentences use the names of now. */
export type Notification = {
  __typename?: 'Notification';
  /** Whether something is asked of me, rather than only told. */
  asksMe: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  /** Where it is about, as a path of this site, for example /requests/0198… */
  link: Scalars['String']['output'];
  pairingId?: Maybe<Scalars['ID']['output']>;
  read: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type NotificationChoice = {
  __typename?: 'NotificationChoice';
  kind: NotificationKind;
  mail: MailChoice;
};

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

export type NotificationSettings = {
  __typename?: 'NotificationSettings';
  /** Every kind, in the order of the page. */
  choices: Array<NotificationChoice>;
  /** The address that mail goes to. */
  email: Scalars['String']['output'];
  /** Whether this site sends mail at all; without it the inbox alone tells. */
  mailIsSent: Scalars['Boolean']['output'];
  /** The zone of the digests, which come at 07:00 there: that of my institution. */
  timeZone: Scalars['String']['output'];
};

/** What stands in the way, and what would remove it. */
export type Obstacle = {
  __typename?: 'Obstacle';
  code: Scalars['String']['output'];
  remedy: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Something that is still to be settled: the field of the form, and a sentence. */
export type OpenItem = {
  __typename?: 'OpenItem';
  item: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** What one side tells about a delivered project: counts and aggregates of a class, never a student. What is not answered yet is null. */
export type OutcomeAnswers = {
  __typename?: 'OutcomeAnswers';
  access?: Maybe<DigitalAccess>;
  digital?: Maybe<DigitalCompetence>;
  durability?: Maybe<Durability>;
  inclusion?: Maybe<Inclusion>;
  intercultural?: Maybe<Intercultural>;
  learning?: Maybe<LearningReached>;
  lecturer?: Maybe<LecturerView>;
  lessons?: Maybe<Lessons>;
  problems?: Maybe<TechnicalProblems>;
  recognition?: Maybe<Recognition>;
  relations?: Maybe<Relations>;
  satisfaction?: Maybe<Satisfaction>;
  students?: Maybe<StudentNumbers>;
  workload?: Maybe<Workload>;
};

export type OutcomeAnswersInput = {
  access?: InputMaybe<DigitalAccessInput>;
  digital?: InputMaybe<DigitalCompetenceInput>;
  durability?: InputMaybe<DurabilityInput>;
  inclusion?: InputMaybe<InclusionInput>;
  intercultural?: InputMaybe<InterculturalInput>;
  learning?: InputMaybe<LearningReachedInput>;
  lecturer?: InputMaybe<LecturerViewInput>;
  lessons?: InputMaybe<LessonsInput>;
  problems?: InputMaybe<TechnicalProblemsInput>;
  recognition?: InputMaybe<RecognitionInput>;
  relations?: InputMaybe<RelationsInput>;
  satisfaction?: InputMaybe<SatisfactionInput>;
  students?: InputMaybe<StudentNumbersInput>;
  workload?: InputMaybe<WorkloadInput>;
};

export type OutcomeCreditSystem =
  | 'ACTS'
  | 'ECTS'
  | 'NATIONAL'
  | 'UCTS';

export type OutcomeDefinitions = {
  __typename?: 'OutcomeDefinitions';
  indicators: Array<OutcomeIndicator>;
  /** The form, in the order in which it is asked. */
  measures: Array<OutcomeMeasure>;
  /** Why a measure may have no values. */
  reasons: Array<OutcomeOption>;
};

export type OutcomeField = {
  __typename?: 'OutcomeField';
  hint?: Maybe<Scalars['String']['output']>;
  kind: OutcomeFieldKind;
  label: Scalars['String']['output'];
  /** The smallest number. */
  least?: Maybe<Scalars['Float']['output']>;
  /** The largest number, or the largest number of characters. */
  most?: Maybe<Scalars['Float']['output']>;
  optional: Scalars['Boolean']['output'];
  options: Array<OutcomeOption>;
  /** In the answers, such as intercultural.pre.mean or problems.incidents[ACCESS]. */
  path: Scalars['String']['output'];
};

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

export type OutcomeForm = {
  __typename?: 'OutcomeForm';
  /** The draft; without one what was submitted last, else what is known already. */
  answers: OutcomeAnswers;
  /** Why not, in a sentence. */
  closed?: Maybe<Scalars['String']['output']>;
  definitions: OutcomeDefinitions;
  dueOn?: Maybe<Scalars['Date']['output']>;
  maySubmit: Scalars['Boolean']['output'];
  /** Of the values that were known already, as far as the answers still hold them. */
  origins: Array<OutcomeOrigin>;
  pairingId: Scalars['ID']['output'];
  /** What keeps the report from being submitted as it stands. */
  problems: Array<Refusal>;
  /** How often the side has submitted; 0 while it has not. */
  revision: Scalars['Int']['output'];
  savedAt?: Maybe<Scalars['DateTime']['output']>;
  side: PairingSide;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the draft, to be sent with the next save; 0 while there is none. */
  version: Scalars['Int']['output'];
  /** What is worth a second look; none of it keeps the report from being submitted. */
  warnings: Array<OutcomeWarning>;
};

export type OutcomeIndicator = {
  __typename?: 'OutcomeIndicator';
  /** The objective, subgoal or action of the ASEM documents that it serves. */
  asemLink: Scalars['String']['output'];
  /** I1 to I18. */
  code: Scalars['String']['output'];
  definition: Scalars['String']['output'];
  /** By what means it is found out. */
  instrument: Scalars['String']['output'];
  name: Scalars['String']['output'];
  toldBy: Scalars['String']['output'];
};

export type OutcomeMark = {
  __typename?: 'OutcomeMark';
  /** 1 for the first report of the side; each correction counts on. */
  revision: Scalars['Int']['output'];
  submittedAt: Scalars['DateTime']['output'];
};

export type OutcomeMarks = {
  __typename?: 'OutcomeMarks';
  invited?: Maybe<OutcomeMark>;
  requester?: Maybe<OutcomeMark>;
};

/** Several values that are told together, or together not collected. */
export type OutcomeMeasure = {
  __typename?: 'OutcomeMeasure';
  fields: Array<OutcomeField>;
  hint?: Maybe<Scalars['String']['output']>;
  /** The code of the indicator that it tells. */
  indicator: Scalars['String']['output'];
  /** The member of the answers. */
  key: Scalars['String']['output'];
  /** Whether it can be marked as not collected. */
  mayBeSkipped: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
};

export type OutcomeOption = {
  __typename?: 'OutcomeOption';
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

/** Where a value was taken over from. */
export type OutcomeOrigin = {
  __typename?: 'OutcomeOrigin';
  /** The path in the answers, such as students.started. */
  field: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type OutcomeReport = {
  __typename?: 'OutcomeReport';
  answers: OutcomeAnswers;
  /** 1 for the first report of the side; each correction counts on. */
  revision: Scalars['Int']['output'];
  side: PairingSide;
  submittedAt: Scalars['DateTime']['output'];
  /** What its readers should know about the values. */
  warnings: Array<OutcomeWarning>;
};

export type OutcomeWarning = {
  __typename?: 'OutcomeWarning';
  code: Scalars['String']['output'];
  /** The path of the field, such as answers.satisfaction.n. */
  field: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Two listings on the way to a COIL project. */
export type Pairing = {
  __typename?: 'Pairing';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** One a side, from the submission on; any edit of the plan voids both. */
  approvals: Array<Approval>;
  /** How far the review is; null before it begins. */
  assessment?: Maybe<PilotAssessment>;
  calendar: PairingCalendar;
  cancellation?: Maybe<Cancellation>;
  /** When somebody last did something. */
  changedAt: Scalars['DateTime']['output'];
  /** Both lecturers; empty until accepted, and for outsiders. */
  contacts: Array<Contact>;
  /** The badges of this project, those issued and those that could be. */
  credentials: PairingCredentials;
  /** What both courses count for, each in its own system; nothing is converted. */
  credits: CreditsSideBySide;
  declineComment?: Maybe<Scalars['String']['output']>;
  declineReason?: Maybe<Scalars['String']['output']>;
  /** What the caller may see of its documents, the oldest first. */
  documents: Array<Document>;
  /** The last day for what has to happen next. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The Sunday of the last planned week. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  enteredStateAt: Scalars['DateTime']['output'];
  /** What the offices told about the partnership since the delivery; null for those who may not read it. */
  followUps?: Maybe<FollowUps>;
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  listing: Listing;
  /** What the caller may do now. */
  mayAct: Array<PairingAction>;
  message: Scalars['String']['output'];
  /** After a decline or a lapse, for the requester. */
  nextBest?: Maybe<PartnerSuggestion>;
  /** The last report of a side; null before there is one, and for those who may not read its answers. */
  outcome?: Maybe<OutcomeReport>;
  /** Which sides have reported what came of it. */
  outcomes: OutcomeMarks;
  partnerListing: Listing;
  /** What the two have planned together; null until the request is accepted, and for those who may not read it. */
  plan?: Maybe<ProjectPlan>;
  planHash?: Maybe<Scalars['String']['output']>;
  /** For those who take part, review it or run the service; null before the review has found it to be good practice. */
  practice?: Maybe<GoodPractice>;
  /** How far the publication as good practice is. */
  practiceMark?: Maybe<PracticeMark>;
  /** The running of the project, week by week; null before it has started. */
  project?: Maybe<CoilProject>;
  /** What has to be settled before the project starts; null before it is approved. */
  readiness?: Maybe<ProjectReadiness>;
  /** The pairing for whose lost partner this one stands in. */
  replaces?: Maybe<Scalars['ID']['output']>;
  replyDueOn: Scalars['Date']['output'];
  /** What the project counts for in the Action Plan; null before it is approved. */
  reportMapping?: Maybe<MappedProject>;
  requestedAt: Scalars['DateTime']['output'];
  /** The latest round of its expert review; null before reviewers were assigned. */
  review?: Maybe<PilotReview>;
  /** REQUESTER, INVITED or OBSERVER. */
  side?: Maybe<Scalars['String']['output']>;
  /** Under the present version of the plan; any edit removes them. */
  signatures: Array<PlanSignature>;
  /** The Monday of the first planned week. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  state: PairingState;
  /** Fresh partners for a listing that was left alone, which could still start this term; the best fit first. */
  substitutes: Array<PartnerSuggestion>;
  /** Null before the project has begun. */
  testimonials?: Maybe<Testimonials>;
  version: Scalars['Int']['output'];
  /** OURS, THEIRS or null, as seen by the caller's side. */
  waitingFor?: Maybe<Scalars['String']['output']>;
  /** Whether the caller is among those who have to act. */
  waitingForMe: Scalars['Boolean']['output'];
  /** Who has to act now, whoever asks. */
  waitsFor: Array<PairingParty>;
};


/** Two listings on the way to a COIL project. */
export type PairingOutcomeArgs = {
  side: PairingSide;
};


/** Two listings on the way to a COIL project. */
export type PairingSubstitutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  listingId: Scalars['ID']['input'];
};

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

/** Everything of a pairing that has a date. */
export type PairingCalendar = {
  __typename?: 'PairingCalendar';
  /** The days by which something has to be done, the earliest first. */
  deadlines: Array<CalendarDeadline>;
  invited: Campus;
  requester: Campus;
  /** In the order in which they take place. */
  sessions: Array<CalendarSession>;
};

export type PairingConnection = {
  __typename?: 'PairingConnection';
  nodes: Array<Pairing>;
  pageInfo: PageInfo;
};

export type PairingCredentials = {
  __typename?: 'PairingCredentials';
  issued: Array<Credential>;
  /** Whether the caller may fetch the template for badges that the institution gives its students. */
  mayTakeTemplate: Scalars['Boolean']['output'];
  offers: Array<AchievementOffer>;
  /** Badges that the caller may take back. */
  revocable: Array<Scalars['ID']['output']>;
};

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

/** How many pairings there are of what a list shows. */
export type PairingSummary = {
  __typename?: 'PairingSummary';
  /** How many should have gone on before today. */
  overdue: Scalars['Int']['output'];
  /** Only states in which there are some. */
  states: Array<StateCount>;
  total: Scalars['Int']['output'];
  waitingForMe: Scalars['Int']['output'];
};

export type PartnerFields =
  | 'ANY'
  | 'LISTED'
  | 'RELATED'
  | 'SAME';

/** A listing of the other region with its fit, 0 to 1, and the reasons, strongest first. */
export type PartnerSuggestion = {
  __typename?: 'PartnerSuggestion';
  feasibility: Feasibility;
  listing: Listing;
  /** The sum of the reasons' contributions. */
  margin: Scalars['Float']['output'];
  /** Why it stands elsewhere than its fit alone would put it; null when it does not. */
  moved?: Maybe<SuggestionMove>;
  /** The part of the margin that the published weights give; the rest was learned from answers. */
  priorMargin: Scalars['Float']['output'];
  reasons: Array<Reason>;
  score: Scalars['Float']['output'];
};

export type PartnerSuggestionConnection = {
  __typename?: 'PartnerSuggestionConnection';
  compared: Scalars['Int']['output'];
  /** How many of the listings compared can work at all. */
  feasible: Scalars['Int']['output'];
  nodes: Array<PartnerSuggestion>;
  pageInfo: PageInfo;
};

export type Person = {
  __typename?: 'Person';
  coilExperience?: Maybe<CoilExperience>;
  displayName?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  languages: Array<LanguageLevel>;
  memberships: Array<Membership>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type PilotAssessment = {
  __typename?: 'PilotAssessment';
  /** What the lecturers were asked to add, while their answer is still to come. */
  asked?: Maybe<Scalars['String']['output']>;
  decision?: Maybe<ReviewDecision>;
  reviewersAssigned: Scalars['Int']['output'];
  round: Scalars['Int']['output'];
  scored: Scalars['Int']['output'];
};

/** One round of the expert review of a delivered project, as much of it as the caller may see. */
export type PilotReview = {
  __typename?: 'PilotReview';
  /** Of the independent first scores; once all reviewers have scored. */
  agreement?: Maybe<ReviewAgreement>;
  /** How many review, and how many of them have given their scores. */
  assigned: Scalars['Int']['output'];
  begunAt: Scalars['DateTime']['output'];
  /** For chair and secretariat. */
  declaredConflicts: Array<DeclaredConflict>;
  discussion: Array<ReviewRemark>;
  /** The rounds before, the latest first. */
  earlier: Array<PilotReview>;
  /** The name of the group that reviews. */
  group: Scalars['String']['output'];
  groupId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  mayAssign: Scalars['Boolean']['output'];
  mayConclude: Scalars['Boolean']['output'];
  mayDeclareConflict: Scalars['Boolean']['output'];
  mayDiscuss: Scalars['Boolean']['output'];
  mayRevise: Scalars['Boolean']['output'];
  mayScore: Scalars['Boolean']['output'];
  /** Of the present scores; told to both sides with the decision. */
  means: Array<CriterionMean>;
  outcome?: Maybe<ReviewOutcome>;
  /** Told to chair and secretariat, and to reviewers who have scored. */
  reviewers: Array<AssignedReviewer>;
  role: ReviewRole;
  round: Scalars['Int']['output'];
  /** The version with which the review began. */
  rubric: Rubric;
  /** Those that the caller may see, their own first. Nobody sees another's before the own ones are given. */
  scorecards: Array<Scorecard>;
  scored: Scalars['Int']['output'];
};

/** What the pilots have shown. A project counts by the day of its delivery; flow and failures by the day of the request. */
export type PilotStatistics = {
  __typename?: 'PilotStatistics';
  asOf: Scalars['DateTime']['output'];
  balance: Balance;
  designs: Array<DesignComparison>;
  exposure: Array<Figure>;
  failures: Array<ReasonCount>;
  flow: Flow;
  from?: Maybe<Scalars['Date']['output']>;
  inclusion: Array<Figure>;
  notes: Array<Scalars['String']['output']>;
  outcomes: Array<IndicatorFigures>;
  projects: Array<Figure>;
  review: Array<Figure>;
  to?: Maybe<Scalars['Date']['output']>;
};

export type PlanAccessibility = {
  __typename?: 'PlanAccessibility';
  measures: Array<AccessibilityMeasure>;
  note?: Maybe<Scalars['String']['output']>;
};

export type PlanAccessibilityInput = {
  measures: Array<AccessibilityMeasure>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type PlanAims = {
  __typename?: 'PlanAims';
  sharedAims?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type PlanAimsInput = {
  sharedAims?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type PlanAssessment = {
  __typename?: 'PlanAssessment';
  how?: Maybe<Scalars['String']['output']>;
  invited: PlanSideAssessment;
  requester: PlanSideAssessment;
  sharedRubric?: Maybe<Scalars['Boolean']['output']>;
};

export type PlanAssessmentInput = {
  how?: InputMaybe<Scalars['String']['input']>;
  invited: PlanSideAssessmentInput;
  requester: PlanSideAssessmentInput;
  sharedRubric?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlanClass = {
  __typename?: 'PlanClass';
  city: Scalars['String']['output'];
  institution: Institution;
  languages: Array<WorkingLanguage>;
  learningOutcomes?: Maybe<Scalars['String']['output']>;
  listingId: Scalars['ID']['output'];
  liveMinutesPerWeek?: Maybe<Scalars['Int']['output']>;
  /** Null while the listing does not tell. */
  liveMode?: Maybe<LiveMode>;
  moduleWeeks?: Maybe<Scalars['Int']['output']>;
  studentsMax?: Maybe<Scalars['Int']['output']>;
  studentsMin?: Maybe<Scalars['Int']['output']>;
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tools: Array<Scalars['String']['output']>;
};

export type PlanComment = {
  __typename?: 'PlanComment';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** Whether the caller may settle or reopen the thread. */
  mayResolve: Scalars['Boolean']['output'];
  /** The comment that it answers; null for the first of a thread. */
  replyTo?: Maybe<Scalars['ID']['output']>;
  /** Whether the thread is settled; told at its first comment. */
  resolved: Scalars['Boolean']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  resolvedBy?: Maybe<Person>;
  section: PlanSection;
  side: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type PlanDataSharing = {
  __typename?: 'PlanDataSharing';
  basis?: Maybe<DataSharingBasis>;
  note?: Maybe<Scalars['String']['output']>;
  recording?: Maybe<Scalars['Boolean']['output']>;
  storage?: Maybe<Scalars['String']['output']>;
};

export type PlanDataSharingInput = {
  basis?: InputMaybe<DataSharingBasis>;
  note?: InputMaybe<Scalars['String']['input']>;
  recording?: InputMaybe<Scalars['Boolean']['input']>;
  storage?: InputMaybe<Scalars['String']['input']>;
};

export type PlanExternalPartner = {
  __typename?: 'PlanExternalPartner';
  involved: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
};

export type PlanExternalPartnerInput = {
  involved?: Scalars['Boolean']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What an editor needs beside the plan: both classes, and when they can meet. */
export type PlanFacts = {
  __typename?: 'PlanFacts';
  /** Sentences on shared hours that move because one side changes its clocks. */
  clockChanges: Array<Scalars['String']['output']>;
  /** Languages that both listings name. */
  commonLanguages: Array<Scalars['String']['output']>;
  /** Tools that both listings name and both countries reach. */
  commonTools: Array<Scalars['String']['output']>;
  /** Mondays of the weeks in which both sides teach. */
  commonWeeks: Array<Scalars['Date']['output']>;
  invited: PlanClass;
  requester: PlanClass;
  /** The hours of the common weeks in which both classes can be live. */
  slots: Array<PlanSlot>;
};

export type PlanLanguages = {
  __typename?: 'PlanLanguages';
  support?: Maybe<Scalars['String']['output']>;
  /** BCP 47 tags, the main one first. */
  working: Array<Scalars['String']['output']>;
};

export type PlanLanguagesInput = {
  support?: InputMaybe<Scalars['String']['input']>;
  working: Array<Scalars['String']['input']>;
};

export type PlanOutcomes = {
  __typename?: 'PlanOutcomes';
  invited: PlanSideOutcomes;
  /** What students of both sides can do afterwards. */
  joint?: Maybe<Scalars['String']['output']>;
  requester: PlanSideOutcomes;
};

export type PlanOutcomesInput = {
  invited: PlanSideOutcomesInput;
  joint?: InputMaybe<Scalars['String']['input']>;
  requester: PlanSideOutcomesInput;
};

export type PlanPhase =
  | 'COMPARATIVE_DISCUSSION'
  | 'ICEBREAKER'
  | 'PREPARATION'
  | 'PRESENTATION_AND_REFLECTION'
  | 'PROJECT';

export type PlanProblem = {
  __typename?: 'PlanProblem';
  /** A stable name of the kind of problem. */
  code: Scalars['String']['output'];
  /** The path of the field, such as plan.weeks[3].monday; null when it is about the section as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  remedy: Scalars['String']['output'];
  section: PlanSection;
  severity: PlanSeverity;
  text: Scalars['String']['output'];
};

/** Sections to look at and save; what is null is left as it is. */
export type PlanProposal = {
  __typename?: 'PlanProposal';
  /** What the editor should know of the proposal, such as weeks that the calendar does not have. */
  notes: Array<Scalars['String']['output']>;
  sessions: Array<PlanSession>;
  tasks: Array<PlanTask>;
  template: Scalars['String']['output'];
  weeks: Array<PlanWeek>;
};

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

/** One section in two versions of the plan, each as the text that a reader compares. */
export type PlanSectionChange = {
  __typename?: 'PlanSectionChange';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  changedBy?: Maybe<Person>;
  section: PlanSection;
};

export type PlanSectionState = {
  __typename?: 'PlanSectionState';
  changedAt: Scalars['DateTime']['output'];
  /** Null while the section is as both listings gave it. */
  changedBy?: Maybe<Person>;
  /** The version of the pairing in which the section was changed last; 0 while it is as both listings gave it. */
  changedInVersion: Scalars['Int']['output'];
  section: PlanSection;
};

export type PlanSession = {
  __typename?: 'PlanSession';
  minutes: Scalars['Int']['output'];
  purpose?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
};

export type PlanSessionInput = {
  minutes: Scalars['Int']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
};

export type PlanSeverity =
  /** Has to be told before the plan can be signed. */
  | 'BLOCKS'
  /** Advice; the plan can be signed. */
  | 'WARNS';

/** In percent of this side's own course and of its grade. */
export type PlanSideAssessment = {
  __typename?: 'PlanSideAssessment';
  how?: Maybe<Scalars['String']['output']>;
  shareOfCourse?: Maybe<Scalars['Int']['output']>;
  shareOfGrade?: Maybe<Scalars['Int']['output']>;
};

export type PlanSideAssessmentInput = {
  how?: InputMaybe<Scalars['String']['input']>;
  shareOfCourse?: InputMaybe<Scalars['Int']['input']>;
  shareOfGrade?: InputMaybe<Scalars['Int']['input']>;
};

export type PlanSideOutcomes = {
  __typename?: 'PlanSideOutcomes';
  /** Whether students could reach these outcomes without the exchange; null until told. */
  achievableWithoutCoil?: Maybe<Scalars['Boolean']['output']>;
  /** What changes in the course for the exchange. */
  adaptation?: Maybe<Scalars['String']['output']>;
  outcomes: Array<Scalars['String']['output']>;
};

export type PlanSideOutcomesInput = {
  achievableWithoutCoil?: InputMaybe<Scalars['Boolean']['input']>;
  adaptation?: InputMaybe<Scalars['String']['input']>;
  outcomes: Array<Scalars['String']['input']>;
};

export type PlanSignature = {
  __typename?: 'PlanSignature';
  planHash: Scalars['String']['output'];
  side: PairingSide;
  signedAt: Scalars['DateTime']['output'];
  signedBy?: Maybe<Person>;
};

/** One stretch in which both classes can be live: its instants, and both local date-times without offset. */
export type PlanSlot = {
  __typename?: 'PlanSlot';
  endUtc: Scalars['DateTime']['output'];
  invitedEnd: Scalars['String']['output'];
  invitedStart: Scalars['String']['output'];
  requesterEnd: Scalars['String']['output'];
  requesterStart: Scalars['String']['output'];
  startUtc: Scalars['DateTime']['output'];
  week: Scalars['Date']['output'];
};

export type PlanTask = {
  __typename?: 'PlanTask';
  description?: Maybe<Scalars['String']['output']>;
  doneBy: PlanTaskParty;
  due?: Maybe<Scalars['Date']['output']>;
  /** Monday of the week in which it begins. */
  from?: Maybe<Scalars['Date']['output']>;
  /** What is handed in. */
  output?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type PlanTaskInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  doneBy: PlanTaskParty;
  due?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  output?: InputMaybe<Scalars['String']['input']>;
  /** May be empty while the plan is being written. */
  title: Scalars['String']['input'];
};

export type PlanTaskParty =
  | 'BOTH'
  | 'INVITED'
  | 'REQUESTER';

/** In students. */
export type PlanTeams = {
  __typename?: 'PlanTeams';
  composition?: Maybe<Scalars['String']['output']>;
  fromInvited?: Maybe<Scalars['Int']['output']>;
  fromRequester?: Maybe<Scalars['Int']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
};

export type PlanTeamsInput = {
  composition?: InputMaybe<Scalars['String']['input']>;
  fromInvited?: InputMaybe<Scalars['Int']['input']>;
  fromRequester?: InputMaybe<Scalars['Int']['input']>;
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** A way of working together, told in weeks before it is placed in a calendar. */
export type PlanTemplate = {
  __typename?: 'PlanTemplate';
  code: Scalars['String']['output'];
  description: Scalars['String']['output'];
  /** How many weeks it is made for. */
  leastWeeks: Scalars['Int']['output'];
  mostWeeks: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Whose good practice it is; null for a template of our own. */
  practice?: Maybe<PracticeCredit>;
  weeks: Array<PlanTemplateWeek>;
};

export type PlanTemplateWeek = {
  __typename?: 'PlanTemplateWeek';
  focus: Scalars['String']['output'];
  phase: PlanPhase;
  /** What the live meeting of the week is for; null in a week without one. */
  session?: Maybe<Scalars['String']['output']>;
  tasks: Array<Scalars['String']['output']>;
};

/** Codes of the tool table. */
export type PlanTool = {
  __typename?: 'PlanTool';
  fallback?: Maybe<Scalars['String']['output']>;
  purpose?: Maybe<Scalars['String']['output']>;
  tool: Scalars['String']['output'];
};

export type PlanToolInput = {
  fallback?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  tool: Scalars['String']['input'];
};

export type PlanTools = {
  __typename?: 'PlanTools';
  /** What the classes do when a tool fails. */
  fallbackPlan?: Maybe<Scalars['String']['output']>;
  tools: Array<PlanTool>;
};

export type PlanToolsInput = {
  fallbackPlan?: InputMaybe<Scalars['String']['input']>;
  tools: Array<PlanToolInput>;
};

export type PlanWeek = {
  __typename?: 'PlanWeek';
  focus?: Maybe<Scalars['String']['output']>;
  monday: Scalars['Date']['output'];
  phase: PlanPhase;
};

export type PlanWeekInput = {
  focus?: InputMaybe<Scalars['String']['input']>;
  monday: Scalars['Date']['input'];
  phase: PlanPhase;
};

/** A planned tool and how well both classes can reach it. */
export type PlannedToolReach = {
  __typename?: 'PlannedToolReach';
  /** The planned stand-in; null when there is none. */
  fallback?: Maybe<Scalars['String']['output']>;
  invited: ToolAccess;
  name: Scalars['String']['output'];
  requester: ToolAccess;
  tool: Scalars['String']['output'];
};

export type PracticeConsent = {
  __typename?: 'PracticeConsent';
  at: Scalars['DateTime']['output'];
  hash: Scalars['String']['output'];
  side: PairingSide;
};

/** Whose work a plan began with; it stays with the plan whatever becomes of that work. */
export type PracticeCredit = {
  __typename?: 'PracticeCredit';
  credit: Scalars['String']['output'];
  licence: PracticeLicence;
  practice: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type PracticeFacet = {
  __typename?: 'PracticeFacet';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  label: Scalars['String']['output'];
};

/** How many practices each choice would leave; a filter that is set does not count against its own choices. */
export type PracticeFacets = {
  __typename?: 'PracticeFacets';
  countries: Array<PracticeFacet>;
  languages: Array<PracticeFacet>;
  topics: Array<PracticeFacet>;
};

export type PracticeLanguage = {
  __typename?: 'PracticeLanguage';
  /** A BCP 47 tag. */
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

/** Under which open licence a good practice is given away. */
export type PracticeLicence =
  | 'CC0_1_0'
  | 'CC_BY_4_0'
  | 'CC_BY_SA_4_0';

export type PracticeMark = {
  __typename?: 'PracticeMark';
  consents: Array<PracticeConsent>;
  /** SHA-256 of the present text. */
  hash: Scalars['String']['output'];
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What one measure may be said to the public about both classes; null where nothing was collected, or by fewer than five. */
export type PracticeResult = {
  __typename?: 'PracticeResult';
  /** The indicator's code, such as I3. */
  indicator: Scalars['String']['output'];
  invited?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  requester?: Maybe<Scalars['String']['output']>;
};

export type PracticeSide = {
  __typename?: 'PracticeSide';
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  countryName: Scalars['String']['output'];
  /** How the lecturer wishes to be named. */
  creditLine?: Maybe<Scalars['String']['output']>;
  fields: Array<Scalars['String']['output']>;
  institution: Scalars['String']['output'];
  /** EQF 1 to 8. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Its address in the Research Organization Registry. */
  ror?: Maybe<Scalars['String']['output']>;
  /** The band of the class's size, such as 20–29; null below five students, or when it was not told. */
  size?: Maybe<Scalars['String']['output']>;
};

export type PracticeState =
  | 'DRAFT'
  | 'PUBLISHED'
  /** Its institutions or the secretariat took it out of the library; the public does not read it any more. */
  | 'TAKEN_DOWN';

export type PracticeStep = {
  __typename?: 'PracticeStep';
  decidedBy: StepDecider;
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Who decides a step of named people. */
  people: Array<Person>;
};

export type PracticeStepInput = {
  decidedBy: StepDecider;
  /** Of a step that was there before. */
  key?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Mail addresses of confirmed members, for a step of named people. */
  people?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PracticeTask = {
  __typename?: 'PracticeTask';
  description?: Maybe<Scalars['String']['output']>;
  /** What is handed in. */
  output?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** The week in which it begins, from 1. */
  week: Scalars['Int']['output'];
  weeks: Scalars['Int']['output'];
};

export type PracticeTaskInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  output?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  week: Scalars['Int']['input'];
  weeks: Scalars['Int']['input'];
};

export type PracticeTextInput = {
  advice?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<Scalars['String']['input']>;
  /** How the lecturer who saves wishes to be named. */
  creditLine?: InputMaybe<Scalars['String']['input']>;
  didNot?: InputMaybe<Scalars['String']['input']>;
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  licence?: InputMaybe<PracticeLicence>;
  outcomes?: InputMaybe<Array<Scalars['String']['input']>>;
  summary?: InputMaybe<Scalars['String']['input']>;
  tasks?: InputMaybe<Array<PracticeTaskInput>>;
  title?: InputMaybe<Scalars['String']['input']>;
  weeks?: InputMaybe<Array<PracticeWeekInput>>;
  worked?: InputMaybe<Scalars['String']['input']>;
};

export type PracticeTool = {
  __typename?: 'PracticeTool';
  fallback?: Maybe<Scalars['String']['output']>;
  fallbackName?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  purpose?: Maybe<Scalars['String']['output']>;
  /** A code of the tool table. */
  tool: Scalars['String']['output'];
};

export type PracticeTopic = {
  __typename?: 'PracticeTopic';
  /** An ISCED-F 2013 code. */
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type PracticeWeek = {
  __typename?: 'PracticeWeek';
  focus?: Maybe<Scalars['String']['output']>;
  phase: PlanPhase;
  /** What the live meetings of the week are for; null in a week without one. */
  session?: Maybe<Scalars['String']['output']>;
};

export type PracticeWeekInput = {
  focus?: InputMaybe<Scalars['String']['input']>;
  phase: PlanPhase;
  session?: InputMaybe<Scalars['String']['input']>;
};

/** The shared plan of two courses, in sections that are saved and compared one by one. */
export type ProjectPlan = {
  __typename?: 'ProjectPlan';
  accessibility: PlanAccessibility;
  aims: PlanAims;
  assessment: PlanAssessment;
  /** The good practice with whose template it began. */
  buildsOn?: Maybe<PracticeCredit>;
  /** Sections that differ between the plan with this hash and now, with both texts; null when no saved plan had it. */
  changes?: Maybe<Array<PlanSectionChange>>;
  /** Threads, the oldest first. */
  comments: Array<PlanComment>;
  dataSharing: PlanDataSharing;
  externalPartner: PlanExternalPartner;
  /** What both listings say, side by side. */
  facts: PlanFacts;
  /** The sections that this template suggests for the common weeks of the two; nothing is saved. Null for an unknown code. */
  fromTemplate?: Maybe<PlanProposal>;
  /** Names exactly this plan; both signatures and both approvals are given to it. */
  hash?: Maybe<Scalars['String']['output']>;
  languages: PlanLanguages;
  outcomes: PlanOutcomes;
  /** What is missing for signing and what is advised, worked out against both listings as they are now. */
  problems: Array<PlanProblem>;
  /** When each section was changed last, and by whom; in the order of the sections. */
  sections: Array<PlanSectionState>;
  sessions: Array<PlanSession>;
  tasks: Array<PlanTask>;
  teams: PlanTeams;
  tools: PlanTools;
  /** The version of the pairing that was read; sent along when saving. */
  version: Scalars['Int']['output'];
  /** In order; gaps are breaks. */
  weeks: Array<PlanWeek>;
};


/** The shared plan of two courses, in sections that are saved and compared one by one. */
export type ProjectPlanChangesArgs = {
  since: Scalars['String']['input'];
};


/** The shared plan of two courses, in sections that are saved and compared one by one. */
export type ProjectPlanFromTemplateArgs = {
  code: Scalars['String']['input'];
};

/** Only the sections to change; each replaces the stored one as a whole. */
export type ProjectPlanInput = {
  accessibility?: InputMaybe<PlanAccessibilityInput>;
  aims?: InputMaybe<PlanAimsInput>;
  assessment?: InputMaybe<PlanAssessmentInput>;
  dataSharing?: InputMaybe<PlanDataSharingInput>;
  externalPartner?: InputMaybe<PlanExternalPartnerInput>;
  languages?: InputMaybe<PlanLanguagesInput>;
  outcomes?: InputMaybe<PlanOutcomesInput>;
  sessions?: InputMaybe<Array<PlanSessionInput>>;
  tasks?: InputMaybe<Array<PlanTaskInput>>;
  teams?: InputMaybe<PlanTeamsInput>;
  tools?: InputMaybe<PlanToolsInput>;
  weeks?: InputMaybe<Array<PlanWeekInput>>;
};

/** The readiness file of a pair of countries: each office fills its own side. */
export type ProjectReadiness = {
  __typename?: 'ProjectReadiness';
  /** Whether nothing is open on either side. */
  complete: Scalars['Boolean']['output'];
  invited: SideReadiness;
  requester: SideReadiness;
  startCheck: StartCheck;
  /** The tools of the plan in the places of both classes. */
  tools: Array<PlannedToolReach>;
  transfer: DataTransfer;
};

export type ProjectRisk = {
  __typename?: 'ProjectRisk';
  cause: RiskCause;
  /** Whether it has lasted so long that both offices were asked to help. */
  officesAsked: Scalars['Boolean']['output'];
  /** What can be done, in words. */
  options: Array<Scalars['String']['output']>;
  reason?: Maybe<CancellationReason>;
  /** The side with the problem, or the silent one. */
  side: PairingSide;
  since: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
};

export type ProjectWeek = {
  __typename?: 'ProjectWeek';
  /** Whether it has begun on the caller's campus. */
  begun: Scalars['Boolean']['output'];
  /** Whether it has ended on both campuses. */
  ended: Scalars['Boolean']['output'];
  focus?: Maybe<Scalars['String']['output']>;
  invited?: Maybe<WeekReport>;
  /** The sides on whose campus it has ended without a report. */
  missing: Array<PairingSide>;
  /** From 1, in the order of the plan. */
  number: Scalars['Int']['output'];
  phase: PlanPhase;
  requester?: Maybe<WeekReport>;
  week: Scalars['Date']['output'];
};

export type PublishGoodPracticeResult = PublishGoodPracticeSuccess | Refusal;

export type PublishGoodPracticeSuccess = {
  __typename?: 'PublishGoodPracticeSuccess';
  pairing: Pairing;
};

export type PublishListingResult = PublishListingSuccess | Refusal | Refusals;

export type PublishListingSuccess = {
  __typename?: 'PublishListingSuccess';
  listing: Listing;
};

export type PublishReportResult = PublishReportSuccess | Refusal;

export type PublishReportSuccess = {
  __typename?: 'PublishReportSuccess';
  report: Report;
};

export type Query = {
  __typename?: 'Query';
  actionPlan: Array<ActionPlanEntry>;
  /** For those who may see the aggregate. */
  audit: Array<HistoryEntry>;
  /** My calendar links that still work, the newest first. */
  calendarLinks: Array<CalendarLink>;
  compareSuggestions: SuggestionComparison;
  /** A badge, for everybody who has its address. */
  credential?: Maybe<Credential>;
  dataRegister: Array<DataKind>;
  /** For the secretariat: mails that were given up, the latest first. */
  deadLetters: DeadLetterPage;
  /** Null outside the demo. */
  demoClock?: Maybe<DemoClock>;
  /** Who can sign in to the demo; empty outside it. */
  demoPeople: Array<DemoPerson>;
  /** For experts and the secretariat. */
  expertGroups: Array<ExpertGroup>;
  /** For experts and the secretariat; the running term when no days are named. */
  exposureReport: ExposureReport;
  feasibility: Feasibility;
  figureSources: FigureSourceConnection;
  /** A published one; an error with the code TAKEN_DOWN for one that was taken down. */
  goodPractice?: Maybe<GoodPractice>;
  /** The public library: the best answer to a search first, else the newest. */
  goodPractices: GoodPracticeConnection;
  /** For the secretariat. */
  handOver: HandOver;
  /** What I am told. With `unread`, only what I have not read. */
  inbox: Inbox;
  institution?: Maybe<Institution>;
  institutions: InstitutionConnection;
  listing?: Maybe<Listing>;
  listings: ListingConnection;
  matchingRound?: Maybe<MatchingRound>;
  matchingRounds: MatchingRoundConnection;
  /** The person signed in; null when signed out. */
  me?: Maybe<Person>;
  /** What an office or the secretariat has to confirm. */
  membershipRequests: Array<MembershipRequest>;
  notificationSettings: NotificationSettings;
  /** The indicators of a pilot with their definitions, and the form by which they are asked. */
  outcomeDefinitions: OutcomeDefinitions;
  /** The report of the caller's side as it stands, filled in with what is known already; null before the delivery, and for those who report for neither side. */
  outcomeForm?: Maybe<OutcomeForm>;
  pairing?: Maybe<Pairing>;
  /** The caller's pairings counted by state, with the same filters as the list. */
  pairingSummary: PairingSummary;
  /** The caller's pairings; all of them for the expert group and the secretariat. One of several states is enough. */
  pairings: PairingConnection;
  partnerSuggestions: PartnerSuggestionConnection;
  pilotStatistics: PilotStatistics;
  planTemplates: Array<PlanTemplate>;
  /** For everybody. */
  publishedReport?: Maybe<Report>;
  /** For everybody, the latest cut-off first. */
  publishedReports: Array<ReportSummary>;
  /** For experts and the secretariat. */
  ranking: Ranking;
  /** For experts and the secretariat. */
  report?: Maybe<Report>;
  /** Approved and later projects, the latest change first; for experts and the secretariat. */
  reportMappings: MappedProjectConnection;
  /** For experts and the secretariat, the latest cut-off first. */
  reports: Array<ReportSummary>;
  /** What waits to be reviewed, and what was, the longest wait first: all for the secretariat, their own for experts. */
  reviewDesk: ReviewDeskConnection;
  /** For the secretariat; those who can be chosen and have least to do first. */
  reviewerCandidates: Array<ReviewerCandidate>;
  /** All versions, the latest first. */
  rubrics: Array<Rubric>;
  tokens: Array<AccessToken>;
  toolReachability: Array<ToolReachability>;
  /** Whether a badge that somebody shows is genuine and still holds: its JSON or its token. */
  verifyCredential: CredentialCheck;
  vocabularies: Vocabularies;
  /** For the international office of the institution. */
  webhooks: Array<Webhook>;
};


export type QueryAuditArgs = {
  aggregateId: Scalars['ID']['input'];
};


export type QueryCompareSuggestionsArgs = {
  listingId: Scalars['ID']['input'];
  partnerListingIds: Array<Scalars['ID']['input']>;
};


export type QueryCredentialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExposureReportArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryFeasibilityArgs = {
  listingId: Scalars['ID']['input'];
  partnerListingId: Scalars['ID']['input'];
};


export type QueryFigureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  key: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryGoodPracticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGoodPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatchingRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMatchingRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutcomeFormArgs = {
  pairingId: Scalars['ID']['input'];
};


export type QueryPairingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPairingSummaryArgs = {
  country?: InputMaybe<Scalars['String']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<PairingState>>;
  waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
  waitsFor?: InputMaybe<Array<PairingParty>>;
};


export type QueryPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PairingSort>;
  state?: InputMaybe<PairingState>;
  states?: InputMaybe<Array<PairingState>>;
  waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
  waitsFor?: InputMaybe<Array<PairingParty>>;
};


export type QueryPartnerSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  listingId: Scalars['ID']['input'];
};


export type QueryPilotStatisticsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPublishedReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tagged?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryReviewDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewDeskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewerCandidatesArgs = {
  pairingId: Scalars['ID']['input'];
};


export type QueryVerifyCredentialArgs = {
  document: Scalars['String']['input'];
};


export type QueryWebhooksArgs = {
  institutionId: Scalars['ID']['input'];
};

export type RaiseRiskResult = RaiseRiskSuccess | Refusal;

export type RaiseRiskSuccess = {
  __typename?: 'RaiseRiskSuccess';
  pairing: Pairing;
};

/** What ranks partners now, and what has been learned so far. */
export type Ranking = {
  __typename?: 'Ranking';
  fairness: FairnessRules;
  /** Whether a learned model may rank; without it the prior ranks alone. */
  learningOn: Scalars['Boolean']['output'];
  /** How many answers a training needs. */
  leastAnswers: Scalars['Int']['output'];
  /** The model that ranks; null for the prior. It is told while learning is switched off, too. */
  live?: Maybe<RankingModel>;
  /** The newest first. */
  models: Array<RankingModel>;
  /** The newest first. */
  runs: Array<TrainingRun>;
  /** Why this machine cannot train, and what to install; null when it can. */
  trainingUnavailable?: Maybe<Scalars['String']['output']>;
};

/** A correction to the ranking that was learned from answers. */
export type RankingModel = {
  __typename?: 'RankingModel';
  /** When the first and the last page that it learned from were shown. */
  dataFrom: Scalars['DateTime']['output'];
  dataTo: Scalars['DateTime']['output'];
  figures: ModelFigures;
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  /** Why it stands where it stands. */
  reason: Scalars['String']['output'];
  state: RankingModelState;
  version: Scalars['String']['output'];
};

export type RankingModelState =
  | 'CANDIDATE'
  | 'LIVE'
  | 'REJECTED'
  | 'RETIRED';

export type Reason = {
  __typename?: 'Reason';
  /** In log-odds: prior and learned together. */
  contribution: Scalars['Float']['output'];
  criterion: Scalars['String']['output'];
  /** What was learned from answers; 0 while nothing was. */
  learned: Scalars['Float']['output'];
  /** What the published weights give. */
  prior: Scalars['Float']['output'];
  text: Scalars['String']['output'];
};

export type ReasonCount = {
  __typename?: 'ReasonCount';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  high?: Maybe<Scalars['Float']['output']>;
  label: Scalars['String']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  /** Of all that could have ended so (came to this stage, or were asked for), with the 95 % interval. */
  share?: Maybe<Scalars['Float']['output']>;
};

export type ReceiveOutcomeSheetInput = {
  /** The bytes of a CSV file or an Excel workbook, in Base64; at most 512 kB. */
  file: Scalars['String']['input'];
  pairingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ReceiveOutcomeSheetResult = ReceiveOutcomeSheetSuccess | Refusal | Refusals;

export type ReceiveOutcomeSheetSuccess = {
  __typename?: 'ReceiveOutcomeSheetSuccess';
  form: OutcomeForm;
};

/** I16; credits of different systems are never converted. */
export type Recognition = {
  __typename?: 'Recognition';
  badges?: Maybe<Scalars['Int']['output']>;
  certificates?: Maybe<Scalars['Int']['output']>;
  creditSystem?: Maybe<OutcomeCreditSystem>;
  credits?: Maybe<Scalars['Float']['output']>;
  notCollected?: Maybe<NotCollected>;
  withCredit?: Maybe<Scalars['Int']['output']>;
};

export type RecognitionInput = {
  badges?: InputMaybe<Scalars['Int']['input']>;
  certificates?: InputMaybe<Scalars['Int']['input']>;
  creditSystem?: InputMaybe<OutcomeCreditSystem>;
  credits?: InputMaybe<Scalars['Float']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
  withCredit?: InputMaybe<Scalars['Int']['input']>;
};

/** An expected no: a stable code, a sentence for people, and the input field it is about. */
export type Refusal = {
  __typename?: 'Refusal';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

/** Every faulty field at once. */
export type Refusals = {
  __typename?: 'Refusals';
  refusals: Array<Refusal>;
};

export type RegionBalance = {
  __typename?: 'RegionBalance';
  figures: Array<Figure>;
  region: Scalars['String']['output'];
};

export type RegionExposure = {
  __typename?: 'RegionExposure';
  figures: ExposureFigures;
  region: Scalars['String']['output'];
};

/** I5: how many agree. */
export type Relations = {
  __typename?: 'Relations';
  asked?: Maybe<Scalars['Int']['output']>;
  built?: Maybe<Scalars['Int']['output']>;
  joinAgain?: Maybe<Scalars['Int']['output']>;
  mobility?: Maybe<Scalars['Int']['output']>;
  n?: Maybe<Scalars['Int']['output']>;
  notCollected?: Maybe<NotCollected>;
};

export type RelationsInput = {
  asked?: InputMaybe<Scalars['Int']['input']>;
  built?: InputMaybe<Scalars['Int']['input']>;
  joinAgain?: InputMaybe<Scalars['Int']['input']>;
  mobility?: InputMaybe<Scalars['Int']['input']>;
  n?: InputMaybe<Scalars['Int']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
};

export type RemoveDocumentResult = Refusal | RemoveDocumentSuccess;

export type RemoveDocumentSuccess = {
  __typename?: 'RemoveDocumentSuccess';
  pairing: Pairing;
};

export type RemoveWebhookResult = Refusal | RemoveWebhookSuccess;

export type RemoveWebhookSuccess = {
  __typename?: 'RemoveWebhookSuccess';
  id: Scalars['ID']['output'];
};

export type Report = {
  __typename?: 'Report';
  /** What publishing looks at; empty once it is published. */
  checks: Array<ReportCheck>;
  /** As it may be shown now: quotations whose consent was withdrawn are left out. */
  document: ReportDocument;
  summary: ReportSummary;
};

export type ReportBlock = ReportChart | ReportLink | ReportList | ReportParagraph | ReportQuote | ReportTable;

/** A picture of figures; their texts make the table that follows it. */
export type ReportChart = {
  __typename?: 'ReportChart';
  caption: Scalars['String']['output'];
  /** What the picture shows, for those who do not see it. */
  description: Scalars['String']['output'];
  /** bars, intervals or columns. */
  kind: Scalars['String']['output'];
  points: Array<ReportPoint>;
  series: Array<ReportSeries>;
  /** What the axis counts, in words. */
  unit: Scalars['String']['output'];
};

/** What must hold before a report may be opened to everybody. */
export type ReportCheck = {
  __typename?: 'ReportCheck';
  code: Scalars['String']['output'];
  met: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type ReportColumn = {
  __typename?: 'ReportColumn';
  label: Scalars['String']['output'];
  numeric: Scalars['Boolean']['output'];
};

export type ReportDocument = {
  __typename?: 'ReportDocument';
  cutOff: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: ReportKind;
  /** BCP 47 tag of all texts. */
  language: Scalars['String']['output'];
  notes: Array<Scalars['String']['output']>;
  sections: Array<ReportSection>;
  sha256: Scalars['String']['output'];
  subtitle: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** 1, and one more for each quotation that was withdrawn. */
  version: Scalars['Int']['output'];
};

/** A form in which the ASEM education process asks for results. */
export type ReportKind =
  /** Rows of the Action Plan with its five columns. */
  | 'ACTION_PLAN_ROWS'
  /** The entry in the annex to the Chair's Conclusions: the work plan of two years. */
  | 'CHAIRS_CONCLUSIONS_ANNEX'
  /** The entry in the Stocktaking Report: what two years have brought. */
  | 'STOCKTAKING';

export type ReportLink = {
  __typename?: 'ReportLink';
  href: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ReportList = {
  __typename?: 'ReportList';
  items: Array<Scalars['String']['output']>;
};

/** A project tagged with a row of the Action Plan. */
export type ReportMapping = {
  __typename?: 'ReportMapping';
  code: Scalars['String']['output'];
  /** Whether the secretariat has confirmed it, so that reports count it. */
  confirmed: Scalars['Boolean']['output'];
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  evidence: MappingEvidence;
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Person>;
};

export type ReportParagraph = {
  __typename?: 'ReportParagraph';
  text: Scalars['String']['output'];
};

/** One value for each series; null where nothing may or can be shown. */
export type ReportPoint = {
  __typename?: 'ReportPoint';
  high?: Maybe<Array<Maybe<Scalars['Float']['output']>>>;
  label: Scalars['String']['output'];
  low?: Maybe<Array<Maybe<Scalars['Float']['output']>>>;
  text: Array<Scalars['String']['output']>;
  values: Array<Maybe<Scalars['Float']['output']>>;
};

/** Somebody's own words, shown with their consent. */
export type ReportQuote = {
  __typename?: 'ReportQuote';
  /** The name of the country. */
  country: Scalars['String']['output'];
  role: TestimonialRole;
  text: Scalars['String']['output'];
};

export type ReportSection = {
  __typename?: 'ReportSection';
  blocks: Array<ReportBlock>;
  heading: Scalars['String']['output'];
  /** 1 for a chapter, 2 and 3 below it. */
  level: Scalars['Int']['output'];
};

export type ReportSeries = {
  __typename?: 'ReportSeries';
  name: Scalars['String']['output'];
};

/** A report in the list. Its files are at /reports/{id}.html, .pdf, .docx, .csv, .xlsx and .json; of a published one at /published/reports/. */
export type ReportSummary = {
  __typename?: 'ReportSummary';
  /** The last day (UTC) of which it tells. */
  cutOff: Scalars['Date']['output'];
  /** The first day of which it tells. */
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: ReportKind;
  madeAt: Scalars['DateTime']['output'];
  /** Since when everybody may read it. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the report as it was made, in hexadecimal letters. */
  sha256: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ReportTable = {
  __typename?: 'ReportTable';
  caption: Scalars['String']['output'];
  columns: Array<ReportColumn>;
  notes: Array<Scalars['String']['output']>;
  /** Whether the first cell of each row names the row. */
  rowHeaders: Scalars['Boolean']['output'];
  rows: Array<Array<Scalars['String']['output']>>;
};

export type ReportWeekInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  incidents?: Array<WeekIncident>;
  minutesLost?: Scalars['Int']['input'];
  pairingId: Scalars['ID']['input'];
  /** What kind of problem; needed when there is one. */
  reason?: InputMaybe<CancellationReason>;
  status: WeekStatus;
  students?: InputMaybe<Scalars['Int']['input']>;
  /** The Monday of the week. */
  week: Scalars['Date']['input'];
};

export type ReportWeekResult = Refusal | ReportWeekSuccess;

export type ReportWeekSuccess = {
  __typename?: 'ReportWeekSuccess';
  pairing: Pairing;
};

export type RequestMembershipResult = Refusal | RequestMembershipSuccess;

export type RequestMembershipSuccess = {
  __typename?: 'RequestMembershipSuccess';
  membership: Membership;
};

export type RequestPairingInput = {
  listingId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  partnerListingId: Scalars['ID']['input'];
  /** The pairing of one's own listing that ended early and whose partner this one stands in for. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
};

export type RequestPairingResult = Refusal | RequestPairingSuccess;

export type RequestPairingSuccess = {
  __typename?: 'RequestPairingSuccess';
  pairing: Pairing;
};

export type ResolvePlanCommentInput = {
  /** The first comment of the thread. */
  commentId: Scalars['ID']['input'];
  pairingId: Scalars['ID']['input'];
  /** False opens the thread again. */
  resolved?: Scalars['Boolean']['input'];
};

export type ResolveRiskResult = Refusal | ResolveRiskSuccess;

export type ResolveRiskSuccess = {
  __typename?: 'ResolveRiskSuccess';
  pairing: Pairing;
};

export type RetryDeadLetterResult = Refusal | RetryDeadLetterSuccess;

export type RetryDeadLetterSuccess = {
  __typename?: 'RetryDeadLetterSuccess';
  id: Scalars['ID']['output'];
};

export type ReviewAgreement = {
  __typename?: 'ReviewAgreement';
  criteria: Scalars['Int']['output'];
  measure: AgreementMeasure;
  reviewers: Scalars['Int']['output'];
  /** What it means, in plain words. */
  text: Scalars['String']['output'];
  /** Criteria that at least two reviewers judged, of all criteria. */
  units: Scalars['Int']['output'];
  /** 1 is the same everywhere, 0 is what chance would give; null where it cannot be told. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type ReviewCriterion = {
  __typename?: 'ReviewCriterion';
  /** What a project looks like that gets 0, 1, 2 and 3. */
  anchors: Array<Scalars['String']['output']>;
  /** Stable within the rubric, so that versions can be compared. */
  code: Scalars['String']['output'];
  description: Scalars['String']['output'];
  frame: RubricFrame;
  name: Scalars['String']['output'];
};

export type ReviewDecision =
  /** It counts as evidence in statistics and reports. */
  | 'ACCEPTED'
  | 'GOOD_PRACTICE'
  | 'MORE_INFORMATION';

export type ReviewDeskConnection = {
  __typename?: 'ReviewDeskConnection';
  nodes: Array<ReviewDeskItem>;
  pageInfo: PageInfo;
};

export type ReviewDeskFilter =
  | 'ALL'
  | 'DECIDED'
  | 'SCORING'
  | 'TO_ASSIGN'
  | 'TO_DECIDE'
  | 'WAITING_FOR_ME';

export type ReviewDeskItem = {
  __typename?: 'ReviewDeskItem';
  assigned: Scalars['Int']['output'];
  decision?: Maybe<ReviewDecision>;
  /** Whether the caller reviews or chairs it. */
  mine: Scalars['Boolean']['output'];
  pairing: Pairing;
  /** 0 before reviewers were assigned. */
  round: Scalars['Int']['output'];
  scored: Scalars['Int']['output'];
  since: Scalars['DateTime']['output'];
  stage: ReviewStage;
  waitsForMe: Scalars['Boolean']['output'];
};

export type ReviewOutcome = {
  __typename?: 'ReviewOutcome';
  at: Scalars['DateTime']['output'];
  decision: ReviewDecision;
  /** With MORE_INFORMATION it says what is asked. */
  reason: Scalars['String']['output'];
};

export type ReviewPilotInput = {
  pairingId: Scalars['ID']['input'];
  /** What the reviewer would decide. */
  recommendation: ReviewDecision;
  /** One for each criterion of the review's rubric. */
  scores: Array<CriterionScoreInput>;
  summary: Scalars['String']['input'];
};

export type ReviewRemark = {
  __typename?: 'ReviewRemark';
  at: Scalars['DateTime']['output'];
  by: Expert;
  chair: Scalars['Boolean']['output'];
  country?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type ReviewResult = Refusal | Refusals | ReviewSuccess;

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

export type ReviewSuccess = {
  __typename?: 'ReviewSuccess';
  pairing: Pairing;
};

export type ReviewerCandidate = {
  __typename?: 'ReviewerCandidate';
  /** Every reason why this person cannot be chosen; empty for those who can. */
  conflicts: Array<ConflictOfInterest>;
  country: Scalars['String']['output'];
  groupId: Scalars['ID']['output'];
  institutionName?: Maybe<Scalars['String']['output']>;
  /** Reviews of other projects in which the person's scores are still to come. */
  load: Scalars['Int']['output'];
  person: Expert;
  /** Whether the person reviews this project, or did in its latest round. */
  reviewing: Scalars['Boolean']['output'];
  scored: Scalars['Boolean']['output'];
};

export type ReviseScoreInput = {
  criterion: Scalars['String']['input'];
  pairingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  score?: InputMaybe<Scalars['Int']['input']>;
};

export type RevokeCalendarLinkResult = Refusal | RevokeCalendarLinkSuccess;

export type RevokeCalendarLinkSuccess = {
  __typename?: 'RevokeCalendarLinkSuccess';
  id: Scalars['ID']['output'];
};

export type RevokeCredentialResult = Refusal | RevokeCredentialSuccess;

export type RevokeCredentialSuccess = {
  __typename?: 'RevokeCredentialSuccess';
  credential: Credential;
};

export type RevokeTokenResult = Refusal | RevokeTokenSuccess;

export type RevokeTokenSuccess = {
  __typename?: 'RevokeTokenSuccess';
  id: Scalars['ID']['output'];
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

export type RoundLeftOver = {
  __typename?: 'RoundLeftOver';
  bestFit?: Maybe<Scalars['Float']['output']>;
  listing?: Maybe<Listing>;
  listingId: Scalars['ID']['output'];
  reason: LeftOverReason;
};

export type RoundLeftOverConnection = {
  __typename?: 'RoundLeftOverConnection';
  nodes: Array<RoundLeftOver>;
  pageInfo: PageInfo;
  total?: Maybe<Scalars['Int']['output']>;
};

/** A pair of the proposal, seen from the side of the caller. A listing that is not shown any more is null. */
export type RoundPair = {
  __typename?: 'RoundPair';
  fit: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  maySend: Scalars['Boolean']['output'];
  mayStrikeOut: Scalars['Boolean']['output'];
  ourListingId: Scalars['ID']['output'];
  ours?: Maybe<Listing>;
  pairingId?: Maybe<Scalars['ID']['output']>;
  struckOutBy?: Maybe<Institution>;
  struckOutReason?: Maybe<Scalars['String']['output']>;
  theirListingId: Scalars['ID']['output'];
  theirs?: Maybe<Listing>;
};

export type RoundPairConnection = {
  __typename?: 'RoundPairConnection';
  nodes: Array<RoundPair>;
  pageInfo: PageInfo;
  total?: Maybe<Scalars['Int']['output']>;
};

/** What the last run came to. A gap of zero proves that no other assignment has a higher total. */
export type RoundProposal = {
  __typename?: 'RoundProposal';
  asianListings: Scalars['Int']['output'];
  bound: Scalars['Float']['output'];
  candidates: Scalars['Int']['output'];
  europeanListings: Scalars['Int']['output'];
  gap: Scalars['Float']['output'];
  leftOver: Scalars['Int']['output'];
  pairs: Scalars['Int']['output'];
  runAt: Scalars['DateTime']['output'];
  seconds: Scalars['Float']['output'];
  totalFit: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type RoundResult = Refusal | Refusals | RoundSuccess;

export type RoundState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'PROPOSED'
  | 'SENT';

export type RoundSuccess = {
  __typename?: 'RoundSuccess';
  round: MatchingRound;
};

/** A version of the criteria by which delivered projects are reviewed; once in force it never changes. */
export type Rubric = {
  __typename?: 'Rubric';
  criteria: Array<ReviewCriterion>;
  id: Scalars['ID']['output'];
  inForceSince?: Maybe<Scalars['DateTime']['output']>;
  inForceUntil?: Maybe<Scalars['DateTime']['output']>;
  mayPutInForce: Scalars['Boolean']['output'];
  /** What is new in it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Counts the versions from 1. */
  number: Scalars['Int']['output'];
  /** How many reviews began with it, where that was counted. */
  reviews: Scalars['Int']['output'];
  state: RubricState;
  /** Counts the saved changes of a draft. Send it back with a save. */
  version: Scalars['Int']['output'];
};

export type RubricCriterionInput = {
  anchors: Array<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  description: Scalars['String']['input'];
  frame: RubricFrame;
  name: Scalars['String']['input'];
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

/** I3, on a scale from 1 to 5. */
export type Satisfaction = {
  __typename?: 'Satisfaction';
  asked?: Maybe<Scalars['Int']['output']>;
  mean?: Maybe<Scalars['Float']['output']>;
  n?: Maybe<Scalars['Int']['output']>;
  notCollected?: Maybe<NotCollected>;
  /** Sample standard deviation. */
  sd?: Maybe<Scalars['Float']['output']>;
};

export type SatisfactionInput = {
  asked?: InputMaybe<Scalars['Int']['input']>;
  mean?: InputMaybe<Scalars['Float']['input']>;
  n?: InputMaybe<Scalars['Int']['input']>;
  notCollected?: InputMaybe<NotCollectedInput>;
  sd?: InputMaybe<Scalars['Float']['input']>;
};

export type SaveActionPlanEntryResult = Refusal | Refusals | SaveActionPlanEntrySuccess;

export type SaveActionPlanEntrySuccess = {
  __typename?: 'SaveActionPlanEntrySuccess';
  entry: ActionPlanEntry;
};

export type SaveApprovalSettingsInput = {
  checklist: Array<ChecklistItemInput>;
  institutionId: Scalars['ID']['input'];
  /** 5 to 60 working days. */
  reviewDays: Scalars['Int']['input'];
  /** Mail address of a confirmed member. */
  standingDelegate?: InputMaybe<Scalars['String']['input']>;
  steps: Array<PracticeStepInput>;
  version: Scalars['Int']['input'];
};

export type SaveApprovalSettingsResult = Refusal | Refusals | SaveApprovalSettingsSuccess;

export type SaveApprovalSettingsSuccess = {
  __typename?: 'SaveApprovalSettingsSuccess';
  settings: ApprovalSettings;
};

export type SaveExpertGroupInput = {
  /** Mail address of a member; null for nobody. */
  chair?: InputMaybe<Scalars['String']['input']>;
  /** Null for a new group. */
  id?: InputMaybe<Scalars['ID']['input']>;
  members: Array<ExpertGroupMemberInput>;
  name: Scalars['String']['input'];
  /** The version that was edited; 0 for a new group. */
  version: Scalars['Int']['input'];
};

export type SaveExpertGroupResult = Refusal | Refusals | SaveExpertGroupSuccess;

export type SaveExpertGroupSuccess = {
  __typename?: 'SaveExpertGroupSuccess';
  group: ExpertGroup;
};

export type SaveFairnessRulesResult = Refusal | Refusals | SaveFairnessRulesSuccess;

export type SaveFairnessRulesSuccess = {
  __typename?: 'SaveFairnessRulesSuccess';
  ranking: Ranking;
};

export type SaveInstitutionInput = {
  academicSessions?: InputMaybe<Array<AcademicSessionInput>>;
  city?: InputMaybe<Scalars['String']['input']>;
  coordinator?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  meetingHours?: InputMaybe<MeetingHoursInput>;
  name?: InputMaybe<Scalars['String']['input']>;
  rorId?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type SaveInstitutionResult = Refusal | Refusals | SaveInstitutionSuccess;

export type SaveInstitutionSuccess = {
  __typename?: 'SaveInstitutionSuccess';
  institution: Institution;
};

export type SaveListingInput = {
  bandwidth?: InputMaybe<Bandwidth>;
  blockedCountries?: InputMaybe<Array<Scalars['String']['input']>>;
  blockedInstitutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  breaks?: InputMaybe<Array<BreakInput>>;
  course: CourseInput;
  exchangeType?: InputMaybe<ExchangeType>;
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Without an id a new draft is made at the caller's institution. */
  id?: InputMaybe<Scalars['ID']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  languages?: InputMaybe<Array<WorkingLanguageInput>>;
  listedPartnerFields?: InputMaybe<Array<Scalars['String']['input']>>;
  liveMinutesPerWeek?: InputMaybe<Scalars['Int']['input']>;
  liveMode?: InputMaybe<LiveMode>;
  moduleWeeks?: InputMaybe<Scalars['Int']['input']>;
  partnerFields?: InputMaybe<PartnerFields>;
  partnersSought?: InputMaybe<Scalars['Int']['input']>;
  preferredCountries?: InputMaybe<Array<Scalars['String']['input']>>;
  slots?: InputMaybe<Array<WeeklySlotInput>>;
  studentsMax?: InputMaybe<Scalars['Int']['input']>;
  studentsMin?: InputMaybe<Scalars['Int']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  tools?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version edited; an older one than the stored is refused as stale-version. */
  version?: InputMaybe<Scalars['Int']['input']>;
  visibility?: InputMaybe<Visibility>;
  windowEnd?: InputMaybe<Scalars['Date']['input']>;
  windowStart?: InputMaybe<Scalars['Date']['input']>;
  wishes?: InputMaybe<Scalars['String']['input']>;
};

export type SaveListingResult = Refusal | Refusals | SaveListingSuccess;

export type SaveListingSuccess = {
  __typename?: 'SaveListingSuccess';
  listing: Listing;
};

export type SaveNotificationSettingsResult = Refusal | SaveNotificationSettingsSuccess;

export type SaveNotificationSettingsSuccess = {
  __typename?: 'SaveNotificationSettingsSuccess';
  notificationSettings: NotificationSettings;
};

export type SaveOutcomeDraftInput = {
  answers: OutcomeAnswersInput;
  pairingId: Scalars['ID']['input'];
  /** The version of the draft that the edit began from; 0 for a first one. */
  version: Scalars['Int']['input'];
};

export type SaveOutcomeDraftResult = Refusal | Refusals | SaveOutcomeDraftSuccess;

export type SaveOutcomeDraftSuccess = {
  __typename?: 'SaveOutcomeDraftSuccess';
  form: OutcomeForm;
};

export type SavePlanInput = {
  pairingId: Scalars['ID']['input'];
  plan: ProjectPlanInput;
  /** The code of the template from which the sections come, when they come from one: a good practice keeps its credit. */
  template?: InputMaybe<Scalars['String']['input']>;
  /** The version of the pairing that the edit began from. */
  version: Scalars['Int']['input'];
};

export type SavePlanResult = Refusal | Refusals | SavePlanSuccess;

export type SavePlanSuccess = {
  __typename?: 'SavePlanSuccess';
  pairing: Pairing;
};

/** Parts that are left out stay as they are; an empty one is removed. */
export type SavePracticeInput = {
  /** The text that the edit began from. */
  hash: Scalars['String']['input'];
  pairingId: Scalars['ID']['input'];
  text: PracticeTextInput;
};

export type SavePracticeResult = Refusal | Refusals | SavePracticeSuccess;

export type SavePracticeSuccess = {
  __typename?: 'SavePracticeSuccess';
  pairing: Pairing;
};

export type SaveProfileInput = {
  coilExperience?: InputMaybe<CoilExperience>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  languages?: InputMaybe<Array<LanguageLevelInput>>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type SaveProfileResult = Refusal | Refusals | SaveProfileSuccess;

export type SaveProfileSuccess = {
  __typename?: 'SaveProfileSuccess';
  person: Person;
};

export type SaveReadinessInput = {
  accessibilityChecked?: Scalars['Boolean']['input'];
  agreementNeeded?: InputMaybe<Scalars['Boolean']['input']>;
  agreementReference?: InputMaybe<Scalars['String']['input']>;
  consentText?: InputMaybe<Scalars['String']['input']>;
  dataTransferBasis?: InputMaybe<DataSharingBasis>;
  note?: InputMaybe<Scalars['String']['input']>;
  pairingId: Scalars['ID']['input'];
  recording?: InputMaybe<Scalars['Boolean']['input']>;
  studentContact?: InputMaybe<Scalars['String']['input']>;
  toolsChecked?: Scalars['Boolean']['input'];
};

export type SaveReadinessResult = Refusal | SaveReadinessSuccess;

export type SaveReadinessSuccess = {
  __typename?: 'SaveReadinessSuccess';
  pairing: Pairing;
};

export type SaveReportMappingInput = {
  /** The code of an objective, a subgoal or an action of the Action Plan. */
  code: Scalars['String']['input'];
  evidence: MappingEvidenceInput;
  pairingId: Scalars['ID']['input'];
};

export type SaveReportMappingResult = Refusal | Refusals | SaveReportMappingSuccess;

export type SaveReportMappingSuccess = {
  __typename?: 'SaveReportMappingSuccess';
  project: MappedProject;
};

/** Without an id a new round, whose institution stays as it is told here. */
export type SaveRoundInput = {
  closesOn: Scalars['Date']['input'];
  entry: RoundEntryMode;
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  id?: InputMaybe<Scalars['ID']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  minimumFit: Scalars['Float']['input'];
  mostPairsPerInstitution?: InputMaybe<Scalars['Int']['input']>;
  mostPartners: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  opensOn: Scalars['Date']['input'];
  spreadChances?: InputMaybe<Scalars['Boolean']['input']>;
  termEnd: Scalars['Date']['input'];
  termStart: Scalars['Date']['input'];
  text: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveRubricInput = {
  criteria: Array<RubricCriterionInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the draft that was edited; 0 where there was none. */
  version: Scalars['Int']['input'];
};

export type SaveRubricResult = Refusal | Refusals | SaveRubricSuccess;

export type SaveRubricSuccess = {
  __typename?: 'SaveRubricSuccess';
  rubric: Rubric;
};

export type SaveTestimonialInput = {
  /** How the person agreed, for example by a signed form. */
  consentHow: Scalars['String']['input'];
  /** The day on which the person agreed to be quoted. */
  consentOn: Scalars['Date']['input'];
  pairingId: Scalars['ID']['input'];
  role: TestimonialRole;
  /** At most 600 characters, without names. */
  text: Scalars['String']['input'];
};

export type SaveTestimonialResult = Refusal | Refusals | SaveTestimonialSuccess;

export type SaveTestimonialSuccess = {
  __typename?: 'SaveTestimonialSuccess';
  testimonials: Testimonials;
};

export type SaveToolReachabilityInput = {
  access: ToolAccess;
  /** The day on which it was tried or looked up; today when left out. */
  checkedOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  place: Scalars['String']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  tool: Scalars['String']['input'];
  /** The version that was edited; left out for a tool and place that had no row. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveToolReachabilityResult = Refusal | Refusals | SaveToolReachabilitySuccess;

export type SaveToolReachabilitySuccess = {
  __typename?: 'SaveToolReachabilitySuccess';
  toolReachability: ToolReachability;
};

export type SaveWebhookInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** For a new one. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  states: Array<PairingState>;
  url: Scalars['String']['input'];
  /** The version that was edited. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveWebhookResult = Refusal | Refusals | SaveWebhookSuccess;

export type SaveWebhookSuccess = {
  __typename?: 'SaveWebhookSuccess';
  /** Shown once, when it is new. */
  secret?: Maybe<Scalars['String']['output']>;
  webhook: Webhook;
};

export type ScaleBackResult = Refusal | ScaleBackSuccess;

export type ScaleBackSuccess = {
  __typename?: 'ScaleBackSuccess';
  pairing: Pairing;
};

export type ScaleSummary = {
  __typename?: 'ScaleSummary';
  mean?: Maybe<Scalars['Float']['output']>;
  n?: Maybe<Scalars['Int']['output']>;
  sd?: Maybe<Scalars['Float']['output']>;
};

export type ScaleSummaryInput = {
  mean?: InputMaybe<Scalars['Float']['input']>;
  n?: InputMaybe<Scalars['Int']['input']>;
  sd?: InputMaybe<Scalars['Float']['input']>;
};

export type Scorecard = {
  __typename?: 'Scorecard';
  at: Scalars['DateTime']['output'];
  country?: Maybe<Scalars['String']['output']>;
  mine: Scalars['Boolean']['output'];
  person: Expert;
  recommendation: ReviewDecision;
  scores: Array<GivenScore>;
  summary: Scalars['String']['output'];
};

export type SendRoundRequestsResult = Refusal | SendRoundRequestsSuccess;

export type SendRoundRequestsSuccess = {
  __typename?: 'SendRoundRequestsSuccess';
  sent: Array<SentRoundPair>;
};

/** What became of one pair: a request, or the reason why not. */
export type SentRoundPair = {
  __typename?: 'SentRoundPair';
  pairId: Scalars['ID']['output'];
  pairingId?: Maybe<Scalars['ID']['output']>;
  refusal?: Maybe<Refusal>;
};

export type SessionFit =
  | 'FITS'
  | 'HOURS_NOT_TOLD'
  | 'IN_BREAK'
  | 'OUTSIDE_HOURS'
  | 'OUTSIDE_WINDOW';

export type SideCredits = {
  __typename?: 'SideCredits';
  /** What one credit of the system stands for. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Hours of student work for the whole course, where a source fixes them. */
  hoursFrom?: Maybe<Scalars['Float']['output']>;
  hoursTo?: Maybe<Scalars['Float']['output']>;
  institution: Institution;
  /** What part of the course the exchange is, in percent, as the plan says. */
  shareOfCourse?: Maybe<Scalars['Int']['output']>;
  side: PairingSide;
  /** ECTS, UCTS, ACTS, NATIONAL or HOURS. */
  system?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type SideReadiness = {
  __typename?: 'SideReadiness';
  accessibilityChecked: Scalars['Boolean']['output'];
  agreementNeeded?: Maybe<Scalars['Boolean']['output']>;
  agreementReference?: Maybe<Scalars['String']['output']>;
  complete: Scalars['Boolean']['output'];
  consentText?: Maybe<Scalars['String']['output']>;
  /** The ground on which students' data may go to the partner. */
  dataTransferBasis?: Maybe<DataSharingBasis>;
  institution: Institution;
  /** Whether the caller may fill in this side. */
  mayEdit: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** What is still open on this side, in the order of the form. */
  open: Array<OpenItem>;
  recording?: Maybe<Scalars['Boolean']['output']>;
  savedAt?: Maybe<Scalars['DateTime']['output']>;
  savedBy?: Maybe<Person>;
  side: PairingSide;
  /** A desk or a shared mailbox to which the students of this side turn. */
  studentContact?: Maybe<Scalars['String']['output']>;
  toolsChecked: Scalars['Boolean']['output'];
};

export type SignPlanResult = Refusal | SignPlanSuccess;

export type SignPlanSuccess = {
  __typename?: 'SignPlanSuccess';
  pairing: Pairing;
};

/** Whether the project can start as planned, looked at again with what both listings say now. */
export type StartCheck = {
  __typename?: 'StartCheck';
  /** From two weeks before the first week on. */
  due: Scalars['Boolean']['output'];
  feasible: Scalars['Boolean']['output'];
  invitedStudents?: Maybe<Scalars['Int']['output']>;
  /** What stands in the way now, in words. */
  obstacles: Array<Scalars['String']['output']>;
  requesterStudents?: Maybe<Scalars['Int']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
};

export type StartExportResult = Refusal | StartExportSuccess;

export type StartExportSuccess = {
  __typename?: 'StartExportSuccess';
  file: HandOverFile;
};

export type StartProjectResult = Refusal | StartProjectSuccess;

export type StartProjectSuccess = {
  __typename?: 'StartProjectSuccess';
  pairing: Pairing;
};

export type StateCount = {
  __typename?: 'StateCount';
  count: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  state: PairingState;
  waitingForMe: Scalars['Int']['output'];
};

export type StepDecider =
  | 'NAMED'
  | 'OFFICE';

export type StrikeOutRoundPairResult = Refusal | StrikeOutRoundPairSuccess;

export type StrikeOutRoundPairSuccess = {
  __typename?: 'StrikeOutRoundPairSuccess';
  pair: RoundPair;
};

/** I1. */
export type StudentNumbers = {
  __typename?: 'StudentNumbers';
  /** Finished the project and the reflection. */
  completed?: Maybe<Scalars['Int']['output']>;
  enrolled?: Maybe<Scalars['Int']['output']>;
  started?: Maybe<Scalars['Int']['output']>;
};

export type StudentNumbersInput = {
  completed?: InputMaybe<Scalars['Int']['input']>;
  enrolled?: InputMaybe<Scalars['Int']['input']>;
  started?: InputMaybe<Scalars['Int']['input']>;
};

export type SubmitOutcomeInput = {
  answers: OutcomeAnswersInput;
  pairingId: Scalars['ID']['input'];
};

export type SubmitOutcomeResult = Refusal | Refusals | SubmitOutcomeSuccess;

export type SubmitOutcomeSuccess = {
  __typename?: 'SubmitOutcomeSuccess';
  pairing: Pairing;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** The first page of the caller's inbox as it is now, and again after each change, in the same way. */
  inboxChanged: Inbox;
  /**
   * The pairing as it is now, and again after each change. Over server-sent events; ends with an error when the caller may
   * not see it any more or is signed out, and without one when the connection should be made again.
   */
  pairingChanged: Pairing;
};


export type SubscriptionPairingChangedArgs = {
  id: Scalars['ID']['input'];
};

export type SuggestedTag = {
  __typename?: 'SuggestedTag';
  code: Scalars['String']['output'];
  /** Where it can be seen. */
  figureKey: Scalars['String']['output'];
  /** What is known that speaks for it. */
  ground: Scalars['String']['output'];
};

/** Two to four partners of one listing side by side, in the order in which they were named. */
export type SuggestionComparison = {
  __typename?: 'SuggestionComparison';
  /** What any of them is told by, the greatest difference first. */
  criteria: Array<ComparedCriterion>;
  partners: Array<ComparedPartner>;
};

/** Why a suggestion was moved, so that places on the first page are shared. */
export type SuggestionMove =
  /** Higher, since few have seen it this term. */
  | 'FEW_HAVE_SEEN_IT'
  /** Higher, since it is new or from a country with few partnerships. */
  | 'FLOOR_IS_DUE'
  /** Lower, since many have seen it this term. */
  | 'MANY_HAVE_SEEN_IT';

export type SwitchLearningResult = Refusal | SwitchLearningSuccess;

export type SwitchLearningSuccess = {
  __typename?: 'SwitchLearningSuccess';
  ranking: Ranking;
};

export type TakeDownPracticeResult = Refusal | TakeDownPracticeSuccess;

export type TakeDownPracticeSuccess = {
  __typename?: 'TakeDownPracticeSuccess';
  pairing: Pairing;
};

/** I13. */
export type TechnicalProblems = {
  __typename?: 'TechnicalProblems';
  incidents?: Maybe<Array<IncidentCount>>;
  minutesLost?: Maybe<Scalars['Int']['output']>;
};

export type TechnicalProblemsInput = {
  incidents?: InputMaybe<Array<IncidentCountInput>>;
  minutesLost?: InputMaybe<Scalars['Int']['input']>;
};

/** How evenly the listings open in a term were seen. */
export type TermExposure = {
  __typename?: 'TermExposure';
  from: Scalars['Date']['output'];
  /** 0 when all were seen alike, near 1 when few had it all; null when none was seen. */
  gini?: Maybe<Scalars['Float']['output']>;
  listings: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  to: Scalars['Date']['output'];
};

/** Words that may be quoted: with the role and the country, never with a name. */
export type Testimonial = {
  __typename?: 'Testimonial';
  consentHow: Scalars['String']['output'];
  consentOn: Scalars['Date']['output'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether the caller may note that the consent was withdrawn. */
  mayWithdraw: Scalars['Boolean']['output'];
  recordedAt: Scalars['DateTime']['output'];
  role: TestimonialRole;
  side: PairingSide;
  text: Scalars['String']['output'];
};

export type TestimonialRole =
  | 'LECTURER'
  | 'STUDENT';

/** What may be quoted of one project, with the wording to which people agree. */
export type Testimonials = {
  __typename?: 'Testimonials';
  /** What the person is told before agreeing. */
  consentWording: Scalars['String']['output'];
  /** Whether the caller may add one for their side now. */
  mayRecord: Scalars['Boolean']['output'];
  testimonials: Array<Testimonial>;
};

export type ToolAccess =
  | 'NOT_REACHABLE'
  | 'REACHABLE'
  | 'RESTRICTED';

export type ToolEntry = {
  __typename?: 'ToolEntry';
  code: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  notReachableIn: Array<Scalars['String']['output']>;
};

/** Whether a tool can be used in a place; where there is no row, it can. */
export type ToolReachability = {
  __typename?: 'ToolReachability';
  access: ToolAccess;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2; HK and MO have networks of their own. */
  place: Scalars['String']['output'];
  placeName: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
  tool: Scalars['String']['output'];
  toolName: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type TrainRankingResult = Refusal | TrainRankingSuccess;

export type TrainRankingSuccess = {
  __typename?: 'TrainRankingSuccess';
  run: TrainingRun;
};

export type TrainingResult =
  | 'FAILED'
  | 'INTERRUPTED'
  | 'NOT_BETTER'
  | 'NOT_ENOUGH_ANSWERS'
  | 'SWITCHED_OFF'
  | 'UNAVAILABLE'
  | 'WENT_LIVE';

export type TrainingRun = {
  __typename?: 'TrainingRun';
  /** False for a nightly run. */
  askedFor: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  modelVersion?: Maybe<Scalars['String']['output']>;
  result?: Maybe<TrainingResult>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it, in plain words; null while it is open. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** The lists a form chooses from; public and the same for everyone. */
export type Vocabularies = {
  __typename?: 'Vocabularies';
  cefrLevels: Array<CodeLabel>;
  countries: Array<Country>;
  creditSystems: Array<CodeLabel>;
  declineReasons: Array<CodeLabel>;
  dismissReasons: Array<CodeLabel>;
  eqfLevels: Array<CodeLabel>;
  fields: Array<Field>;
  languages: Array<CodeLabel>;
  sdgs: Array<CodeLabel>;
  tools: Array<ToolEntry>;
};

/** An address of an institution's own systems that is told when one of its pairings enters another state. */
export type Webhook = {
  __typename?: 'Webhook';
  /** A paused one hears nothing of what happens meanwhile. */
  active: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** What was sent in the last month, the newest first. */
  deliveries: WebhookDeliveryConnection;
  id: Scalars['ID']['output'];
  institutionId: Scalars['ID']['output'];
  /** While the secret before the present one still signs as well. */
  oldSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The states whose entering is told; none means all of them. */
  states: Array<PairingState>;
  url: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


/** An address of an institution's own systems that is told when one of its pairings enters another state. */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  attempts: Scalars['Int']['output'];
  /** The JSON as it is signed and sent. */
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  event: Scalars['String']['output'];
  /** Sent along with every attempt, so a receiver knows what it got before. */
  id: Scalars['ID']['output'];
  /** The beginning of the last answer, or why none came. */
  lastAnswer?: Maybe<Scalars['String']['output']>;
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** HTTP status of the last answer; null when none came. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** Null when there will be none. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  pairingId?: Maybe<Scalars['ID']['output']>;
  state: WebhookDeliveryState;
};

export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  nodes: Array<WebhookDelivery>;
  pageInfo: PageInfo;
};

export type WebhookDeliveryResult = Refusal | WebhookDeliverySuccess;

export type WebhookDeliveryState =
  /** Given up after a day of attempts. */
  | 'DEAD'
  | 'DELIVERED'
  | 'WAITING';

export type WebhookDeliverySuccess = {
  __typename?: 'WebhookDeliverySuccess';
  delivery: WebhookDelivery;
};

export type WeekIncident =
  | 'ACCESS'
  | 'ATTENDANCE'
  | 'AUDIO_VIDEO'
  | 'CONNECTION'
  | 'LANGUAGE'
  | 'OTHER'
  | 'TOOL_BLOCKED';

export type WeekReport = {
  __typename?: 'WeekReport';
  comment?: Maybe<Scalars['String']['output']>;
  incidents: Array<WeekIncident>;
  minutesLost: Scalars['Int']['output'];
  reason?: Maybe<CancellationReason>;
  reportedAt: Scalars['DateTime']['output'];
  status: WeekStatus;
  /** How many of the class took part; null when not counted. */
  students?: Maybe<Scalars['Int']['output']>;
};

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

/** A weekly meeting time on the clock of the listing's zone, such as 08:00. */
export type WeeklySlot = {
  __typename?: 'WeeklySlot';
  day: Weekday;
  end: Scalars['String']['output'];
  start: Scalars['String']['output'];
};

export type WeeklySlotInput = {
  day: Weekday;
  end: Scalars['String']['input'];
  start: Scalars['String']['input'];
};

export type WithdrawTestimonialResult = Refusal | WithdrawTestimonialSuccess;

export type WithdrawTestimonialSuccess = {
  __typename?: 'WithdrawTestimonialSuccess';
  testimonials: Testimonials;
};

export type WorkingLanguage = {
  __typename?: 'WorkingLanguage';
  classLevel: Scalars['String']['output'];
  language: Scalars['String']['output'];
  partnerMinimum: Scalars['String']['output'];
};

export type WorkingLanguageInput = {
  classLevel: Scalars['String']['input'];
  language: Scalars['String']['input'];
  partnerMinimum: Scalars['String']['input'];
};

/** I9, in hours of the lecturer. */
export type Workload = {
  __typename?: 'Workload';
  administration?: Maybe<Scalars['Float']['output']>;
  planned?: Maybe<Scalars['Float']['output']>;
  preparation?: Maybe<Scalars['Float']['output']>;
  running?: Maybe<Scalars['Float']['output']>;
};

export type WorkloadInput = {
  administration?: InputMaybe<Scalars['Float']['input']>;
  planned?: InputMaybe<Scalars['Float']['input']>;
  preparation?: InputMaybe<Scalars['Float']['input']>;
  running?: InputMaybe<Scalars['Float']['input']>;
};

export type WouldRepeat =
  | 'NO'
  | 'UNDECIDED'
  | 'YES';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddDelegationResult:
    | ( Omit<AddDelegationSuccess, 'delegation'> & { delegation: _RefType['Delegation'] } )
    | ( Refusal )
    | ( Refusals )
  ;
  AnswerRequestResult:
    | ( Omit<AnswerRequestSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  CancelPairingResult:
    | ( Omit<CancelPairingSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  ChooseRankingModelResult:
    | ( ChooseRankingModelSuccess )
    | ( Refusal )
  ;
  CommentOnPlanResult:
    | ( Omit<CommentOnPlanSuccess, 'comment' | 'pairing'> & { comment: _RefType['PlanComment'], pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  ConfirmStartResult:
    | ( Omit<ConfirmStartSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  ConsentToPracticeResult:
    | ( Omit<ConsentToPracticeSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  CreateCalendarLinkResult:
    | ( CreateCalendarLinkSuccess )
    | ( Refusal )
  ;
  CreateTokenResult:
    | ( CreateTokenSuccess )
    | ( Refusal )
    | ( Refusals )
  ;
  DecideApprovalResult:
    | ( Omit<DecideApprovalSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  DecideMembershipResult:
    | ( Omit<DecideMembershipSuccess, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  DeleteExportResult:
    | ( DeleteExportSuccess )
    | ( Refusal )
  ;
  DeliverProjectResult:
    | ( Omit<DeliverProjectSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  DismissSuggestionResult:
    | ( DismissSuggestionSuccess )
    | ( Refusal )
  ;
  EndDelegationResult:
    | ( Omit<EndDelegationSuccess, 'delegation'> & { delegation: _RefType['Delegation'] } )
    | ( Refusal )
  ;
  ErasureResult:
    | ( ErasureSuccess )
    | ( Refusal )
  ;
  FollowUpPairingResult:
    | ( Omit<FollowUpPairingSuccess, 'followUps'> & { followUps: _RefType['FollowUps'] } )
    | ( Refusal )
  ;
  IssueCredentialResult:
    | ( Omit<IssueCredentialSuccess, 'credential'> & { credential: _RefType['Credential'] } )
    | ( Refusal )
  ;
  MakeReportResult:
    | ( Omit<MakeReportSuccess, 'report'> & { report: _RefType['Report'] } )
    | ( Refusal )
  ;
  MarkInboxReadResult:
    | ( Omit<MarkInboxReadSuccess, 'inbox'> & { inbox: _RefType['Inbox'] } )
    | ( Refusal )
  ;
  MoveDemoClockResult:
    | ( MoveDemoClockSuccess )
    | ( Refusal )
  ;
  PublishGoodPracticeResult:
    | ( Omit<PublishGoodPracticeSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  PublishListingResult:
    | ( Omit<PublishListingSuccess, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
    | ( Refusals )
  ;
  PublishReportResult:
    | ( Omit<PublishReportSuccess, 'report'> & { report: _RefType['Report'] } )
    | ( Refusal )
  ;
  RaiseRiskResult:
    | ( Omit<RaiseRiskSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
    | ( Refusal )
  ;
  ReceiveOutcomeSheetResult:
    | ( Omit<ReceiveOutcomeSheetSuccess, 'form'> & { form: _RefType['OutcomeForm'] } )
    | ( Refusal )
    | ( Refusals )
  ;
  RemoveDocumentResult:
    | ( Refusal )
    | ( Omit<RemoveDocumentSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  RemoveWebhookResult:
    | ( Refusal )
    | ( RemoveWebhookSuccess )
  ;
  ReportBlock:
    | ( ReportChart )
    | ( ReportLink )
    | ( ReportList )
    | ( ReportParagraph )
    | ( ReportQuote )
    | ( ReportTable )
  ;
  ReportWeekResult:
    | ( Refusal )
    | ( Omit<ReportWeekSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  RequestMembershipResult:
    | ( Refusal )
    | ( Omit<RequestMembershipSuccess, 'membership'> & { membership: _RefType['Membership'] } )
  ;
  RequestPairingResult:
    | ( Refusal )
    | ( Omit<RequestPairingSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  ResolveRiskResult:
    | ( Refusal )
    | ( Omit<ResolveRiskSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  RetryDeadLetterResult:
    | ( Refusal )
    | ( RetryDeadLetterSuccess )
  ;
  ReviewResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<ReviewSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  RevokeCalendarLinkResult:
    | ( Refusal )
    | ( RevokeCalendarLinkSuccess )
  ;
  RevokeCredentialResult:
    | ( Refusal )
    | ( Omit<RevokeCredentialSuccess, 'credential'> & { credential: _RefType['Credential'] } )
  ;
  RevokeTokenResult:
    | ( Refusal )
    | ( RevokeTokenSuccess )
  ;
  RoundResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<RoundSuccess, 'round'> & { round: _RefType['MatchingRound'] } )
  ;
  SaveActionPlanEntryResult:
    | ( Refusal )
    | ( Refusals )
    | ( SaveActionPlanEntrySuccess )
  ;
  SaveApprovalSettingsResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveApprovalSettingsSuccess, 'settings'> & { settings: _RefType['ApprovalSettings'] } )
  ;
  SaveExpertGroupResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveExpertGroupSuccess, 'group'> & { group: _RefType['ExpertGroup'] } )
  ;
  SaveFairnessRulesResult:
    | ( Refusal )
    | ( Refusals )
    | ( SaveFairnessRulesSuccess )
  ;
  SaveInstitutionResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveInstitutionSuccess, 'institution'> & { institution: _RefType['Institution'] } )
  ;
  SaveListingResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveListingSuccess, 'listing'> & { listing: _RefType['Listing'] } )
  ;
  SaveNotificationSettingsResult:
    | ( Refusal )
    | ( SaveNotificationSettingsSuccess )
  ;
  SaveOutcomeDraftResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveOutcomeDraftSuccess, 'form'> & { form: _RefType['OutcomeForm'] } )
  ;
  SavePlanResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SavePlanSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  SavePracticeResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SavePracticeSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  SaveProfileResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveProfileSuccess, 'person'> & { person: _RefType['Person'] } )
  ;
  SaveReadinessResult:
    | ( Refusal )
    | ( Omit<SaveReadinessSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  SaveReportMappingResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveReportMappingSuccess, 'project'> & { project: _RefType['MappedProject'] } )
  ;
  SaveRubricResult:
    | ( Refusal )
    | ( Refusals )
    | ( SaveRubricSuccess )
  ;
  SaveTestimonialResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveTestimonialSuccess, 'testimonials'> & { testimonials: _RefType['Testimonials'] } )
  ;
  SaveToolReachabilityResult:
    | ( Refusal )
    | ( Refusals )
    | ( SaveToolReachabilitySuccess )
  ;
  SaveWebhookResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SaveWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } )
  ;
  ScaleBackResult:
    | ( Refusal )
    | ( Omit<ScaleBackSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  SendRoundRequestsResult:
    | ( Refusal )
    | ( SendRoundRequestsSuccess )
  ;
  SignPlanResult:
    | ( Refusal )
    | ( Omit<SignPlanSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  StartExportResult:
    | ( Refusal )
    | ( StartExportSuccess )
  ;
  StartProjectResult:
    | ( Refusal )
    | ( Omit<StartProjectSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  StrikeOutRoundPairResult:
    | ( Refusal )
    | ( Omit<StrikeOutRoundPairSuccess, 'pair'> & { pair: _RefType['RoundPair'] } )
  ;
  SubmitOutcomeResult:
    | ( Refusal )
    | ( Refusals )
    | ( Omit<SubmitOutcomeSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  SwitchLearningResult:
    | ( Refusal )
    | ( SwitchLearningSuccess )
  ;
  TakeDownPracticeResult:
    | ( Refusal )
    | ( Omit<TakeDownPracticeSuccess, 'pairing'> & { pairing: _RefType['Pairing'] } )
  ;
  TrainRankingResult:
    | ( Refusal )
    | ( TrainRankingSuccess )
  ;
  WebhookDeliveryResult:
    | ( Refusal )
    | ( WebhookDeliverySuccess )
  ;
  WithdrawTestimonialResult:
    | ( Refusal )
    | ( Omit<WithdrawTestimonialSuccess, 'testimonials'> & { testimonials: _RefType['Testimonials'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcademicSession: ResolverTypeWrapper<AcademicSession>;
  AcademicSessionInput: AcademicSessionInput;
  AccessToken: ResolverTypeWrapper<AccessToken>;
  AccessibilityMeasure: AccessibilityMeasure;
  Achievement: ResolverTypeWrapper<Achievement>;
  AchievementCode: AchievementCode;
  AchievementOffer: ResolverTypeWrapper<AchievementOffer>;
  ActionPlanEntry: ResolverTypeWrapper<ActionPlanEntry>;
  ActionPlanEntryInput: ActionPlanEntryInput;
  AddDelegationInput: AddDelegationInput;
  AddDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDelegationResult']>;
  AddDelegationSuccess: ResolverTypeWrapper<Omit<AddDelegationSuccess, 'delegation'> & { delegation: ResolversTypes['Delegation'] }>;
  AgreementMeasure: AgreementMeasure;
  AnswerRequestInput: AnswerRequestInput;
  AnswerRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerRequestResult']>;
  AnswerRequestSuccess: ResolverTypeWrapper<Omit<AnswerRequestSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  Approval: ResolverTypeWrapper<SiloApproval>;
  ApprovalDecision: ApprovalDecision;
  ApprovalSettings: ResolverTypeWrapper<SiloApprovalSettings>;
  ApprovalState: ApprovalState;
  ApprovalStep: ResolverTypeWrapper<SiloApprovalStep>;
  AssignedReviewer: ResolverTypeWrapper<Omit<AssignedReviewer, 'person'> & { person: ResolversTypes['Expert'] }>;
  Balance: ResolverTypeWrapper<Balance>;
  Bandwidth: Bandwidth;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Break: ResolverTypeWrapper<Break>;
  BreakInput: BreakInput;
  CalendarDeadline: ResolverTypeWrapper<CalendarDeadline>;
  CalendarLink: ResolverTypeWrapper<CalendarLink>;
  CalendarSession: ResolverTypeWrapper<CalendarSession>;
  Campus: ResolverTypeWrapper<Campus>;
  CampusTime: ResolverTypeWrapper<CampusTime>;
  CancelPairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelPairingResult']>;
  CancelPairingSuccess: ResolverTypeWrapper<Omit<CancelPairingSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  Cancellation: ResolverTypeWrapper<Cancellation>;
  CancellationReason: CancellationReason;
  CheckedItem: ResolverTypeWrapper<CheckedItem>;
  CheckedItemInput: CheckedItemInput;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  ChecklistItemInput: ChecklistItemInput;
  ChooseRankingModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseRankingModelResult']>;
  ChooseRankingModelSuccess: ResolverTypeWrapper<ChooseRankingModelSuccess>;
  CodeLabel: ResolverTypeWrapper<CodeLabel>;
  CoilExperience: CoilExperience;
  CoilProject: ResolverTypeWrapper<SiloCoilProject>;
  CommentOnPlanInput: CommentOnPlanInput;
  CommentOnPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnPlanResult']>;
  CommentOnPlanSuccess: ResolverTypeWrapper<Omit<CommentOnPlanSuccess, 'comment' | 'pairing'> & { comment: ResolversTypes['PlanComment'], pairing: ResolversTypes['Pairing'] }>;
  ComparedCriterion: ResolverTypeWrapper<ComparedCriterion>;
  ComparedPartner: ResolverTypeWrapper<SiloComparedPartner>;
  ConfirmStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmStartResult']>;
  ConfirmStartSuccess: ResolverTypeWrapper<Omit<ConfirmStartSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  ConflictCode: ConflictCode;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  ConsentToPracticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsentToPracticeResult']>;
  ConsentToPracticeSuccess: ResolverTypeWrapper<Omit<ConsentToPracticeSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  Contact: ResolverTypeWrapper<SiloContact>;
  Country: ResolverTypeWrapper<Country>;
  CountryBalance: ResolverTypeWrapper<CountryBalance>;
  CountryExposure: ResolverTypeWrapper<CountryExposure>;
  Course: ResolverTypeWrapper<Course>;
  CourseInput: CourseInput;
  CreateCalendarLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCalendarLinkResult']>;
  CreateCalendarLinkSuccess: ResolverTypeWrapper<CreateCalendarLinkSuccess>;
  CreateTokenInput: CreateTokenInput;
  CreateTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTokenResult']>;
  CreateTokenSuccess: ResolverTypeWrapper<CreateTokenSuccess>;
  Credential: ResolverTypeWrapper<SiloCredential>;
  CredentialCheck: ResolverTypeWrapper<Omit<CredentialCheck, 'credential'> & { credential?: Maybe<ResolversTypes['Credential']> }>;
  CredentialSubject: CredentialSubject;
  CredentialVerdict: CredentialVerdict;
  Credits: ResolverTypeWrapper<Credits>;
  CreditsInput: CreditsInput;
  CreditsSideBySide: ResolverTypeWrapper<Omit<CreditsSideBySide, 'sides'> & { sides: Array<ResolversTypes['SideCredits']> }>;
  CriterionMean: ResolverTypeWrapper<CriterionMean>;
  CriterionScoreInput: CriterionScoreInput;
  DataKind: ResolverTypeWrapper<DataKind>;
  DataSharingBasis: DataSharingBasis;
  DataTopic: DataTopic;
  DataTransfer: ResolverTypeWrapper<DataTransfer>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterPage: ResolverTypeWrapper<DeadLetterPage>;
  DeadlineKind: DeadlineKind;
  DecideApprovalInput: DecideApprovalInput;
  DecideApprovalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideApprovalResult']>;
  DecideApprovalSuccess: ResolverTypeWrapper<Omit<DecideApprovalSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  DecideMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMembershipResult']>;
  DecideMembershipSuccess: ResolverTypeWrapper<Omit<DecideMembershipSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  DeclaredConflict: ResolverTypeWrapper<Omit<DeclaredConflict, 'person'> & { person: ResolversTypes['Expert'] }>;
  Delegation: ResolverTypeWrapper<SiloDelegation>;
  DeleteExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteExportResult']>;
  DeleteExportSuccess: ResolverTypeWrapper<DeleteExportSuccess>;
  DeliverProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverProjectResult']>;
  DeliverProjectSuccess: ResolverTypeWrapper<Omit<DeliverProjectSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  DeliveryMode: DeliveryMode;
  DemoClock: ResolverTypeWrapper<DemoClock>;
  DemoPerson: ResolverTypeWrapper<DemoPerson>;
  DesignComparison: ResolverTypeWrapper<DesignComparison>;
  DesignLevel: ResolverTypeWrapper<DesignLevel>;
  DigitalAccess: ResolverTypeWrapper<DigitalAccess>;
  DigitalAccessInput: DigitalAccessInput;
  DigitalCompetence: ResolverTypeWrapper<DigitalCompetence>;
  DigitalCompetenceInput: DigitalCompetenceInput;
  DismissSuggestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissSuggestionResult']>;
  DismissSuggestionSuccess: ResolverTypeWrapper<DismissSuggestionSuccess>;
  Document: ResolverTypeWrapper<SiloDocument>;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentRevision: ResolverTypeWrapper<SiloDocumentRevision>;
  DocumentVisibility: DocumentVisibility;
  Durability: ResolverTypeWrapper<Durability>;
  DurabilityInput: DurabilityInput;
  EndDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndDelegationResult']>;
  EndDelegationSuccess: ResolverTypeWrapper<Omit<EndDelegationSuccess, 'delegation'> & { delegation: ResolversTypes['Delegation'] }>;
  ErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasureResult']>;
  ErasureSuccess: ResolverTypeWrapper<ErasureSuccess>;
  ExchangeType: ExchangeType;
  Expert: ResolverTypeWrapper<SiloExpert>;
  ExpertGroup: ResolverTypeWrapper<SiloExpertGroup>;
  ExpertGroupMember: ResolverTypeWrapper<SiloExpertGroupMember>;
  ExpertGroupMemberInput: ExpertGroupMemberInput;
  ExposureFigures: ResolverTypeWrapper<ExposureFigures>;
  ExposureReport: ResolverTypeWrapper<ExposureReport>;
  FairnessRules: ResolverTypeWrapper<FairnessRules>;
  FairnessRulesInput: FairnessRulesInput;
  Feasibility: ResolverTypeWrapper<Feasibility>;
  Field: ResolverTypeWrapper<Field>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureSource: ResolverTypeWrapper<SiloFigureSource>;
  FigureSourceConnection: ResolverTypeWrapper<Omit<FigureSourceConnection, 'nodes'> & { nodes: Array<ResolversTypes['FigureSource']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<Flow>;
  FlowStage: ResolverTypeWrapper<FlowStage>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpPairingInput: FollowUpPairingInput;
  FollowUpPairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpPairingResult']>;
  FollowUpPairingSuccess: ResolverTypeWrapper<Omit<FollowUpPairingSuccess, 'followUps'> & { followUps: ResolversTypes['FollowUps'] }>;
  FollowUps: ResolverTypeWrapper<SiloFollowUps>;
  GivenScore: ResolverTypeWrapper<GivenScore>;
  GoodPractice: ResolverTypeWrapper<SiloPractice>;
  GoodPracticeConnection: ResolverTypeWrapper<Omit<GoodPracticeConnection, 'nodes'> & { nodes: Array<ResolversTypes['GoodPractice']> }>;
  HandOver: ResolverTypeWrapper<HandOver>;
  HandOverFile: ResolverTypeWrapper<HandOverFile>;
  HandOverState: HandOverState;
  HandedTable: ResolverTypeWrapper<HandedTable>;
  Hint: ResolverTypeWrapper<Hint>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Inbox: ResolverTypeWrapper<SiloInbox>;
  IncidentCount: ResolverTypeWrapper<IncidentCount>;
  IncidentCountInput: IncidentCountInput;
  Inclusion: ResolverTypeWrapper<Inclusion>;
  InclusionInput: InclusionInput;
  IndicatorFigures: ResolverTypeWrapper<IndicatorFigures>;
  Institution: ResolverTypeWrapper<SiloInstitution>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'nodes'> & { nodes: Array<ResolversTypes['Institution']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intercultural: ResolverTypeWrapper<Intercultural>;
  InterculturalInput: InterculturalInput;
  IssueCredentialInput: IssueCredentialInput;
  IssueCredentialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCredentialResult']>;
  IssueCredentialSuccess: ResolverTypeWrapper<Omit<IssueCredentialSuccess, 'credential'> & { credential: ResolversTypes['Credential'] }>;
  LanguageLevel: ResolverTypeWrapper<LanguageLevel>;
  LanguageLevelInput: LanguageLevelInput;
  LearningReached: ResolverTypeWrapper<LearningReached>;
  LearningReachedInput: LearningReachedInput;
  LecturerView: ResolverTypeWrapper<LecturerView>;
  LecturerViewInput: LecturerViewInput;
  LedTo: LedTo;
  LeftOutTable: ResolverTypeWrapper<LeftOutTable>;
  LeftOverReason: LeftOverReason;
  Lessons: ResolverTypeWrapper<Lessons>;
  LessonsInput: LessonsInput;
  Listing: ResolverTypeWrapper<SiloListing>;
  ListingConnection: ResolverTypeWrapper<Omit<ListingConnection, 'nodes'> & { nodes: Array<ResolversTypes['Listing']> }>;
  LiveMode: LiveMode;
  LiveSlot: ResolverTypeWrapper<LiveSlot>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  MailChoice: MailChoice;
  MakeReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeReportResult']>;
  MakeReportSuccess: ResolverTypeWrapper<Omit<MakeReportSuccess, 'report'> & { report: ResolversTypes['Report'] }>;
  MappedProject: ResolverTypeWrapper<SiloMappedProject>;
  MappedProjectConnection: ResolverTypeWrapper<Omit<MappedProjectConnection, 'nodes'> & { nodes: Array<ResolversTypes['MappedProject']> }>;
  MappingEvidence: ResolverTypeWrapper<MappingEvidence>;
  MappingEvidenceInput: MappingEvidenceInput;
  MarkInboxReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkInboxReadResult']>;
  MarkInboxReadSuccess: ResolverTypeWrapper<Omit<MarkInboxReadSuccess, 'inbox'> & { inbox: ResolversTypes['Inbox'] }>;
  MatchingRound: ResolverTypeWrapper<SiloRound>;
  MatchingRoundConnection: ResolverTypeWrapper<Omit<MatchingRoundConnection, 'nodes'> & { nodes: Array<ResolversTypes['MatchingRound']> }>;
  MeetingHours: ResolverTypeWrapper<MeetingHours>;
  MeetingHoursInput: MeetingHoursInput;
  Membership: ResolverTypeWrapper<SiloMembership>;
  MembershipRequest: ResolverTypeWrapper<SiloMembershipRequest>;
  MembershipRole: MembershipRole;
  ModelFigures: ResolverTypeWrapper<ModelFigures>;
  MoveDemoClockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveDemoClockResult']>;
  MoveDemoClockSuccess: ResolverTypeWrapper<MoveDemoClockSuccess>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: NextStep;
  NotCollected: ResolverTypeWrapper<NotCollected>;
  NotCollectedInput: NotCollectedInput;
  NotCollectedReason: NotCollectedReason;
  Notification: ResolverTypeWrapper<Notification>;
  NotificationChoice: ResolverTypeWrapper<NotificationChoice>;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationKind: NotificationKind;
  NotificationSettings: ResolverTypeWrapper<NotificationSettings>;
  Obstacle: ResolverTypeWrapper<Obstacle>;
  OpenItem: ResolverTypeWrapper<OpenItem>;
  OutcomeAnswers: ResolverTypeWrapper<OutcomeAnswers>;
  OutcomeAnswersInput: OutcomeAnswersInput;
  OutcomeCreditSystem: OutcomeCreditSystem;
  OutcomeDefinitions: ResolverTypeWrapper<OutcomeDefinitions>;
  OutcomeField: ResolverTypeWrapper<OutcomeField>;
  OutcomeFieldKind: OutcomeFieldKind;
  OutcomeForm: ResolverTypeWrapper<SiloOutcomeForm>;
  OutcomeIndicator: ResolverTypeWrapper<OutcomeIndicator>;
  OutcomeMark: ResolverTypeWrapper<OutcomeMark>;
  OutcomeMarks: ResolverTypeWrapper<OutcomeMarks>;
  OutcomeMeasure: ResolverTypeWrapper<OutcomeMeasure>;
  OutcomeOption: ResolverTypeWrapper<OutcomeOption>;
  OutcomeOrigin: ResolverTypeWrapper<OutcomeOrigin>;
  OutcomeReport: ResolverTypeWrapper<SiloOutcomeReport>;
  OutcomeWarning: ResolverTypeWrapper<OutcomeWarning>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pairing: ResolverTypeWrapper<SiloPairing>;
  PairingAction: PairingAction;
  PairingCalendar: ResolverTypeWrapper<PairingCalendar>;
  PairingConnection: ResolverTypeWrapper<Omit<PairingConnection, 'nodes'> & { nodes: Array<ResolversTypes['Pairing']> }>;
  PairingCredentials: ResolverTypeWrapper<Omit<PairingCredentials, 'issued'> & { issued: Array<ResolversTypes['Credential']> }>;
  PairingParty: PairingParty;
  PairingSide: PairingSide;
  PairingSort: PairingSort;
  PairingState: PairingState;
  PairingSummary: ResolverTypeWrapper<PairingSummary>;
  PartnerFields: PartnerFields;
  PartnerSuggestion: ResolverTypeWrapper<SiloSuggestion>;
  PartnerSuggestionConnection: ResolverTypeWrapper<Omit<PartnerSuggestionConnection, 'nodes'> & { nodes: Array<ResolversTypes['PartnerSuggestion']> }>;
  Person: ResolverTypeWrapper<SiloPerson>;
  PilotAssessment: ResolverTypeWrapper<PilotAssessment>;
  PilotReview: ResolverTypeWrapper<SiloPilotReview>;
  PilotStatistics: ResolverTypeWrapper<PilotStatistics>;
  PlanAccessibility: ResolverTypeWrapper<PlanAccessibility>;
  PlanAccessibilityInput: PlanAccessibilityInput;
  PlanAims: ResolverTypeWrapper<PlanAims>;
  PlanAimsInput: PlanAimsInput;
  PlanAssessment: ResolverTypeWrapper<PlanAssessment>;
  PlanAssessmentInput: PlanAssessmentInput;
  PlanClass: ResolverTypeWrapper<SiloPlanClass>;
  PlanComment: ResolverTypeWrapper<SiloPlanComment>;
  PlanDataSharing: ResolverTypeWrapper<PlanDataSharing>;
  PlanDataSharingInput: PlanDataSharingInput;
  PlanExternalPartner: ResolverTypeWrapper<PlanExternalPartner>;
  PlanExternalPartnerInput: PlanExternalPartnerInput;
  PlanFacts: ResolverTypeWrapper<Omit<PlanFacts, 'invited' | 'requester'> & { invited: ResolversTypes['PlanClass'], requester: ResolversTypes['PlanClass'] }>;
  PlanLanguages: ResolverTypeWrapper<PlanLanguages>;
  PlanLanguagesInput: PlanLanguagesInput;
  PlanOutcomes: ResolverTypeWrapper<PlanOutcomes>;
  PlanOutcomesInput: PlanOutcomesInput;
  PlanPhase: PlanPhase;
  PlanProblem: ResolverTypeWrapper<PlanProblem>;
  PlanProposal: ResolverTypeWrapper<PlanProposal>;
  PlanSection: PlanSection;
  PlanSectionChange: ResolverTypeWrapper<SiloPlanChange>;
  PlanSectionState: ResolverTypeWrapper<SiloPlanSection>;
  PlanSession: ResolverTypeWrapper<PlanSession>;
  PlanSessionInput: PlanSessionInput;
  PlanSeverity: PlanSeverity;
  PlanSideAssessment: ResolverTypeWrapper<PlanSideAssessment>;
  PlanSideAssessmentInput: PlanSideAssessmentInput;
  PlanSideOutcomes: ResolverTypeWrapper<PlanSideOutcomes>;
  PlanSideOutcomesInput: PlanSideOutcomesInput;
  PlanSignature: ResolverTypeWrapper<SiloPlanSignature>;
  PlanSlot: ResolverTypeWrapper<PlanSlot>;
  PlanTask: ResolverTypeWrapper<PlanTask>;
  PlanTaskInput: PlanTaskInput;
  PlanTaskParty: PlanTaskParty;
  PlanTeams: ResolverTypeWrapper<PlanTeams>;
  PlanTeamsInput: PlanTeamsInput;
  PlanTemplate: ResolverTypeWrapper<PlanTemplate>;
  PlanTemplateWeek: ResolverTypeWrapper<PlanTemplateWeek>;
  PlanTool: ResolverTypeWrapper<PlanTool>;
  PlanToolInput: PlanToolInput;
  PlanTools: ResolverTypeWrapper<PlanTools>;
  PlanToolsInput: PlanToolsInput;
  PlanWeek: ResolverTypeWrapper<PlanWeek>;
  PlanWeekInput: PlanWeekInput;
  PlannedToolReach: ResolverTypeWrapper<PlannedToolReach>;
  PracticeConsent: ResolverTypeWrapper<PracticeConsent>;
  PracticeCredit: ResolverTypeWrapper<PracticeCredit>;
  PracticeFacet: ResolverTypeWrapper<PracticeFacet>;
  PracticeFacets: ResolverTypeWrapper<PracticeFacets>;
  PracticeLanguage: ResolverTypeWrapper<PracticeLanguage>;
  PracticeLicence: PracticeLicence;
  PracticeMark: ResolverTypeWrapper<PracticeMark>;
  PracticeResult: ResolverTypeWrapper<PracticeResult>;
  PracticeSide: ResolverTypeWrapper<PracticeSide>;
  PracticeState: PracticeState;
  PracticeStep: ResolverTypeWrapper<Omit<PracticeStep, 'people'> & { people: Array<ResolversTypes['Person']> }>;
  PracticeStepInput: PracticeStepInput;
  PracticeTask: ResolverTypeWrapper<PracticeTask>;
  PracticeTaskInput: PracticeTaskInput;
  PracticeTextInput: PracticeTextInput;
  PracticeTool: ResolverTypeWrapper<PracticeTool>;
  PracticeTopic: ResolverTypeWrapper<PracticeTopic>;
  PracticeWeek: ResolverTypeWrapper<PracticeWeek>;
  PracticeWeekInput: PracticeWeekInput;
  ProjectPlan: ResolverTypeWrapper<SiloPlan>;
  ProjectPlanInput: ProjectPlanInput;
  ProjectReadiness: ResolverTypeWrapper<SiloProjectReadiness>;
  ProjectRisk: ResolverTypeWrapper<ProjectRisk>;
  ProjectWeek: ResolverTypeWrapper<ProjectWeek>;
  PublishGoodPracticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishGoodPracticeResult']>;
  PublishGoodPracticeSuccess: ResolverTypeWrapper<Omit<PublishGoodPracticeSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  PublishListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishListingResult']>;
  PublishListingSuccess: ResolverTypeWrapper<Omit<PublishListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  PublishReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishReportResult']>;
  PublishReportSuccess: ResolverTypeWrapper<Omit<PublishReportSuccess, 'report'> & { report: ResolversTypes['Report'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseRiskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseRiskResult']>;
  RaiseRiskSuccess: ResolverTypeWrapper<Omit<RaiseRiskSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  Ranking: ResolverTypeWrapper<Ranking>;
  RankingModel: ResolverTypeWrapper<RankingModel>;
  RankingModelState: RankingModelState;
  Reason: ResolverTypeWrapper<Reason>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  ReceiveOutcomeSheetInput: ReceiveOutcomeSheetInput;
  ReceiveOutcomeSheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveOutcomeSheetResult']>;
  ReceiveOutcomeSheetSuccess: ResolverTypeWrapper<Omit<ReceiveOutcomeSheetSuccess, 'form'> & { form: ResolversTypes['OutcomeForm'] }>;
  Recognition: ResolverTypeWrapper<Recognition>;
  RecognitionInput: RecognitionInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  Refusals: ResolverTypeWrapper<Refusals>;
  RegionBalance: ResolverTypeWrapper<RegionBalance>;
  RegionExposure: ResolverTypeWrapper<RegionExposure>;
  Relations: ResolverTypeWrapper<Relations>;
  RelationsInput: RelationsInput;
  RemoveDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDocumentResult']>;
  RemoveDocumentSuccess: ResolverTypeWrapper<Omit<RemoveDocumentSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  RemoveWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookResult']>;
  RemoveWebhookSuccess: ResolverTypeWrapper<RemoveWebhookSuccess>;
  Report: ResolverTypeWrapper<SiloReport>;
  ReportBlock: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportBlock']>;
  ReportChart: ResolverTypeWrapper<ReportChart>;
  ReportCheck: ResolverTypeWrapper<ReportCheck>;
  ReportColumn: ResolverTypeWrapper<ReportColumn>;
  ReportDocument: ResolverTypeWrapper<SiloReportDocument>;
  ReportKind: ReportKind;
  ReportLink: ResolverTypeWrapper<ReportLink>;
  ReportList: ResolverTypeWrapper<ReportList>;
  ReportMapping: ResolverTypeWrapper<SiloReportMapping>;
  ReportParagraph: ResolverTypeWrapper<ReportParagraph>;
  ReportPoint: ResolverTypeWrapper<ReportPoint>;
  ReportQuote: ResolverTypeWrapper<ReportQuote>;
  ReportSection: ResolverTypeWrapper<Omit<ReportSection, 'blocks'> & { blocks: Array<ResolversTypes['ReportBlock']> }>;
  ReportSeries: ResolverTypeWrapper<ReportSeries>;
  ReportSummary: ResolverTypeWrapper<SiloReportSummary>;
  ReportTable: ResolverTypeWrapper<ReportTable>;
  ReportWeekInput: ReportWeekInput;
  ReportWeekResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportWeekResult']>;
  ReportWeekSuccess: ResolverTypeWrapper<Omit<ReportWeekSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  RequestMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMembershipResult']>;
  RequestMembershipSuccess: ResolverTypeWrapper<Omit<RequestMembershipSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RequestPairingInput: RequestPairingInput;
  RequestPairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPairingResult']>;
  RequestPairingSuccess: ResolverTypeWrapper<Omit<RequestPairingSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  ResolvePlanCommentInput: ResolvePlanCommentInput;
  ResolveRiskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveRiskResult']>;
  ResolveRiskSuccess: ResolverTypeWrapper<Omit<ResolveRiskSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  RetryDeadLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryDeadLetterResult']>;
  RetryDeadLetterSuccess: ResolverTypeWrapper<RetryDeadLetterSuccess>;
  ReviewAgreement: ResolverTypeWrapper<ReviewAgreement>;
  ReviewCriterion: ResolverTypeWrapper<ReviewCriterion>;
  ReviewDecision: ReviewDecision;
  ReviewDeskConnection: ResolverTypeWrapper<Omit<ReviewDeskConnection, 'nodes'> & { nodes: Array<ResolversTypes['ReviewDeskItem']> }>;
  ReviewDeskFilter: ReviewDeskFilter;
  ReviewDeskItem: ResolverTypeWrapper<SiloReviewDeskItem>;
  ReviewOutcome: ResolverTypeWrapper<ReviewOutcome>;
  ReviewPilotInput: ReviewPilotInput;
  ReviewRemark: ResolverTypeWrapper<Omit<ReviewRemark, 'by'> & { by: ResolversTypes['Expert'] }>;
  ReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewResult']>;
  ReviewRole: ReviewRole;
  ReviewStage: ReviewStage;
  ReviewSuccess: ResolverTypeWrapper<Omit<ReviewSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  ReviewerCandidate: ResolverTypeWrapper<Omit<ReviewerCandidate, 'person'> & { person: ResolversTypes['Expert'] }>;
  ReviseScoreInput: ReviseScoreInput;
  RevokeCalendarLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCalendarLinkResult']>;
  RevokeCalendarLinkSuccess: ResolverTypeWrapper<RevokeCalendarLinkSuccess>;
  RevokeCredentialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCredentialResult']>;
  RevokeCredentialSuccess: ResolverTypeWrapper<Omit<RevokeCredentialSuccess, 'credential'> & { credential: ResolversTypes['Credential'] }>;
  RevokeTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeTokenResult']>;
  RevokeTokenSuccess: ResolverTypeWrapper<RevokeTokenSuccess>;
  RiskCause: RiskCause;
  RoundEntryMode: RoundEntryMode;
  RoundLeftOver: ResolverTypeWrapper<SiloRoundLeftOver>;
  RoundLeftOverConnection: ResolverTypeWrapper<Omit<RoundLeftOverConnection, 'nodes'> & { nodes: Array<ResolversTypes['RoundLeftOver']> }>;
  RoundPair: ResolverTypeWrapper<SiloRoundPair>;
  RoundPairConnection: ResolverTypeWrapper<Omit<RoundPairConnection, 'nodes'> & { nodes: Array<ResolversTypes['RoundPair']> }>;
  RoundProposal: ResolverTypeWrapper<RoundProposal>;
  RoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoundResult']>;
  RoundState: RoundState;
  RoundSuccess: ResolverTypeWrapper<Omit<RoundSuccess, 'round'> & { round: ResolversTypes['MatchingRound'] }>;
  Rubric: ResolverTypeWrapper<Rubric>;
  RubricCriterionInput: RubricCriterionInput;
  RubricFrame: RubricFrame;
  RubricState: RubricState;
  Satisfaction: ResolverTypeWrapper<Satisfaction>;
  SatisfactionInput: SatisfactionInput;
  SaveActionPlanEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveActionPlanEntryResult']>;
  SaveActionPlanEntrySuccess: ResolverTypeWrapper<SaveActionPlanEntrySuccess>;
  SaveApprovalSettingsInput: SaveApprovalSettingsInput;
  SaveApprovalSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveApprovalSettingsResult']>;
  SaveApprovalSettingsSuccess: ResolverTypeWrapper<Omit<SaveApprovalSettingsSuccess, 'settings'> & { settings: ResolversTypes['ApprovalSettings'] }>;
  SaveExpertGroupInput: SaveExpertGroupInput;
  SaveExpertGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveExpertGroupResult']>;
  SaveExpertGroupSuccess: ResolverTypeWrapper<Omit<SaveExpertGroupSuccess, 'group'> & { group: ResolversTypes['ExpertGroup'] }>;
  SaveFairnessRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveFairnessRulesResult']>;
  SaveFairnessRulesSuccess: ResolverTypeWrapper<SaveFairnessRulesSuccess>;
  SaveInstitutionInput: SaveInstitutionInput;
  SaveInstitutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveInstitutionResult']>;
  SaveInstitutionSuccess: ResolverTypeWrapper<Omit<SaveInstitutionSuccess, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  SaveListingInput: SaveListingInput;
  SaveListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveListingResult']>;
  SaveListingSuccess: ResolverTypeWrapper<Omit<SaveListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  SaveNotificationSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveNotificationSettingsResult']>;
  SaveNotificationSettingsSuccess: ResolverTypeWrapper<SaveNotificationSettingsSuccess>;
  SaveOutcomeDraftInput: SaveOutcomeDraftInput;
  SaveOutcomeDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOutcomeDraftResult']>;
  SaveOutcomeDraftSuccess: ResolverTypeWrapper<Omit<SaveOutcomeDraftSuccess, 'form'> & { form: ResolversTypes['OutcomeForm'] }>;
  SavePlanInput: SavePlanInput;
  SavePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePlanResult']>;
  SavePlanSuccess: ResolverTypeWrapper<Omit<SavePlanSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  SavePracticeInput: SavePracticeInput;
  SavePracticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePracticeResult']>;
  SavePracticeSuccess: ResolverTypeWrapper<Omit<SavePracticeSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  SaveProfileInput: SaveProfileInput;
  SaveProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveProfileResult']>;
  SaveProfileSuccess: ResolverTypeWrapper<Omit<SaveProfileSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  SaveReadinessInput: SaveReadinessInput;
  SaveReadinessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReadinessResult']>;
  SaveReadinessSuccess: ResolverTypeWrapper<Omit<SaveReadinessSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  SaveReportMappingInput: SaveReportMappingInput;
  SaveReportMappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReportMappingResult']>;
  SaveReportMappingSuccess: ResolverTypeWrapper<Omit<SaveReportMappingSuccess, 'project'> & { project: ResolversTypes['MappedProject'] }>;
  SaveRoundInput: SaveRoundInput;
  SaveRubricInput: SaveRubricInput;
  SaveRubricResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRubricResult']>;
  SaveRubricSuccess: ResolverTypeWrapper<SaveRubricSuccess>;
  SaveTestimonialInput: SaveTestimonialInput;
  SaveTestimonialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTestimonialResult']>;
  SaveTestimonialSuccess: ResolverTypeWrapper<Omit<SaveTestimonialSuccess, 'testimonials'> & { testimonials: ResolversTypes['Testimonials'] }>;
  SaveToolReachabilityInput: SaveToolReachabilityInput;
  SaveToolReachabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveToolReachabilityResult']>;
  SaveToolReachabilitySuccess: ResolverTypeWrapper<SaveToolReachabilitySuccess>;
  SaveWebhookInput: SaveWebhookInput;
  SaveWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveWebhookResult']>;
  SaveWebhookSuccess: ResolverTypeWrapper<Omit<SaveWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  ScaleBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScaleBackResult']>;
  ScaleBackSuccess: ResolverTypeWrapper<Omit<ScaleBackSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  ScaleSummary: ResolverTypeWrapper<ScaleSummary>;
  ScaleSummaryInput: ScaleSummaryInput;
  Scorecard: ResolverTypeWrapper<Omit<Scorecard, 'person'> & { person: ResolversTypes['Expert'] }>;
  SendRoundRequestsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendRoundRequestsResult']>;
  SendRoundRequestsSuccess: ResolverTypeWrapper<SendRoundRequestsSuccess>;
  SentRoundPair: ResolverTypeWrapper<SentRoundPair>;
  SessionFit: SessionFit;
  SideCredits: ResolverTypeWrapper<SiloSideCredits>;
  SideReadiness: ResolverTypeWrapper<SiloSideReadiness>;
  SignPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignPlanResult']>;
  SignPlanSuccess: ResolverTypeWrapper<Omit<SignPlanSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  StartCheck: ResolverTypeWrapper<StartCheck>;
  StartExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartExportResult']>;
  StartExportSuccess: ResolverTypeWrapper<StartExportSuccess>;
  StartProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartProjectResult']>;
  StartProjectSuccess: ResolverTypeWrapper<Omit<StartProjectSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  StateCount: ResolverTypeWrapper<StateCount>;
  StepDecider: StepDecider;
  StrikeOutRoundPairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StrikeOutRoundPairResult']>;
  StrikeOutRoundPairSuccess: ResolverTypeWrapper<Omit<StrikeOutRoundPairSuccess, 'pair'> & { pair: ResolversTypes['RoundPair'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StudentNumbers: ResolverTypeWrapper<StudentNumbers>;
  StudentNumbersInput: StudentNumbersInput;
  SubmitOutcomeInput: SubmitOutcomeInput;
  SubmitOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitOutcomeResult']>;
  SubmitOutcomeSuccess: ResolverTypeWrapper<Omit<SubmitOutcomeSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestedTag: ResolverTypeWrapper<SuggestedTag>;
  SuggestionComparison: ResolverTypeWrapper<Omit<SuggestionComparison, 'partners'> & { partners: Array<ResolversTypes['ComparedPartner']> }>;
  SuggestionMove: SuggestionMove;
  SwitchLearningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwitchLearningResult']>;
  SwitchLearningSuccess: ResolverTypeWrapper<SwitchLearningSuccess>;
  TakeDownPracticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeDownPracticeResult']>;
  TakeDownPracticeSuccess: ResolverTypeWrapper<Omit<TakeDownPracticeSuccess, 'pairing'> & { pairing: ResolversTypes['Pairing'] }>;
  TechnicalProblems: ResolverTypeWrapper<TechnicalProblems>;
  TechnicalProblemsInput: TechnicalProblemsInput;
  TermExposure: ResolverTypeWrapper<TermExposure>;
  Testimonial: ResolverTypeWrapper<Testimonial>;
  TestimonialRole: TestimonialRole;
  Testimonials: ResolverTypeWrapper<SiloTestimonials>;
  ToolAccess: ToolAccess;
  ToolEntry: ResolverTypeWrapper<ToolEntry>;
  ToolReachability: ResolverTypeWrapper<ToolReachability>;
  TrainRankingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainRankingResult']>;
  TrainRankingSuccess: ResolverTypeWrapper<TrainRankingSuccess>;
  TrainingResult: TrainingResult;
  TrainingRun: ResolverTypeWrapper<TrainingRun>;
  TransferRule: TransferRule;
  Visibility: Visibility;
  Vocabularies: ResolverTypeWrapper<Vocabularies>;
  Webhook: ResolverTypeWrapper<SiloWebhook>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  WebhookDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookDeliveryResult']>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookDeliverySuccess: ResolverTypeWrapper<WebhookDeliverySuccess>;
  WeekIncident: WeekIncident;
  WeekReport: ResolverTypeWrapper<WeekReport>;
  WeekStatus: WeekStatus;
  Weekday: Weekday;
  WeeklySlot: ResolverTypeWrapper<WeeklySlot>;
  WeeklySlotInput: WeeklySlotInput;
  WithdrawTestimonialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawTestimonialResult']>;
  WithdrawTestimonialSuccess: ResolverTypeWrapper<Omit<WithdrawTestimonialSuccess, 'testimonials'> & { testimonials: ResolversTypes['Testimonials'] }>;
  WorkingLanguage: ResolverTypeWrapper<WorkingLanguage>;
  WorkingLanguageInput: WorkingLanguageInput;
  Workload: ResolverTypeWrapper<Workload>;
  WorkloadInput: WorkloadInput;
  WouldRepeat: WouldRepeat;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcademicSession: AcademicSession;
  AcademicSessionInput: AcademicSessionInput;
  AccessToken: AccessToken;
  Achievement: Achievement;
  AchievementOffer: AchievementOffer;
  ActionPlanEntry: ActionPlanEntry;
  ActionPlanEntryInput: ActionPlanEntryInput;
  AddDelegationInput: AddDelegationInput;
  AddDelegationResult: ResolversUnionTypes<ResolversParentTypes>['AddDelegationResult'];
  AddDelegationSuccess: Omit<AddDelegationSuccess, 'delegation'> & { delegation: ResolversParentTypes['Delegation'] };
  AnswerRequestInput: AnswerRequestInput;
  AnswerRequestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerRequestResult'];
  AnswerRequestSuccess: Omit<AnswerRequestSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  Approval: SiloApproval;
  ApprovalSettings: SiloApprovalSettings;
  ApprovalStep: SiloApprovalStep;
  AssignedReviewer: Omit<AssignedReviewer, 'person'> & { person: ResolversParentTypes['Expert'] };
  Balance: Balance;
  Boolean: Scalars['Boolean']['output'];
  Break: Break;
  BreakInput: BreakInput;
  CalendarDeadline: CalendarDeadline;
  CalendarLink: CalendarLink;
  CalendarSession: CalendarSession;
  Campus: Campus;
  CampusTime: CampusTime;
  CancelPairingResult: ResolversUnionTypes<ResolversParentTypes>['CancelPairingResult'];
  CancelPairingSuccess: Omit<CancelPairingSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  Cancellation: Cancellation;
  CheckedItem: CheckedItem;
  CheckedItemInput: CheckedItemInput;
  ChecklistItem: ChecklistItem;
  ChecklistItemInput: ChecklistItemInput;
  ChooseRankingModelResult: ResolversUnionTypes<ResolversParentTypes>['ChooseRankingModelResult'];
  ChooseRankingModelSuccess: ChooseRankingModelSuccess;
  CodeLabel: CodeLabel;
  CoilProject: SiloCoilProject;
  CommentOnPlanInput: CommentOnPlanInput;
  CommentOnPlanResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnPlanResult'];
  CommentOnPlanSuccess: Omit<CommentOnPlanSuccess, 'comment' | 'pairing'> & { comment: ResolversParentTypes['PlanComment'], pairing: ResolversParentTypes['Pairing'] };
  ComparedCriterion: ComparedCriterion;
  ComparedPartner: SiloComparedPartner;
  ConfirmStartResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmStartResult'];
  ConfirmStartSuccess: Omit<ConfirmStartSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  ConflictOfInterest: ConflictOfInterest;
  ConsentToPracticeResult: ResolversUnionTypes<ResolversParentTypes>['ConsentToPracticeResult'];
  ConsentToPracticeSuccess: Omit<ConsentToPracticeSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  Contact: SiloContact;
  Country: Country;
  CountryBalance: CountryBalance;
  CountryExposure: CountryExposure;
  Course: Course;
  CourseInput: CourseInput;
  CreateCalendarLinkResult: ResolversUnionTypes<ResolversParentTypes>['CreateCalendarLinkResult'];
  CreateCalendarLinkSuccess: CreateCalendarLinkSuccess;
  CreateTokenInput: CreateTokenInput;
  CreateTokenResult: ResolversUnionTypes<ResolversParentTypes>['CreateTokenResult'];
  CreateTokenSuccess: CreateTokenSuccess;
  Credential: SiloCredential;
  CredentialCheck: Omit<CredentialCheck, 'credential'> & { credential?: Maybe<ResolversParentTypes['Credential']> };
  Credits: Credits;
  CreditsInput: CreditsInput;
  CreditsSideBySide: Omit<CreditsSideBySide, 'sides'> & { sides: Array<ResolversParentTypes['SideCredits']> };
  CriterionMean: CriterionMean;
  CriterionScoreInput: CriterionScoreInput;
  DataKind: DataKind;
  DataTransfer: DataTransfer;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetter;
  DeadLetterPage: DeadLetterPage;
  DecideApprovalInput: DecideApprovalInput;
  DecideApprovalResult: ResolversUnionTypes<ResolversParentTypes>['DecideApprovalResult'];
  DecideApprovalSuccess: Omit<DecideApprovalSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  DecideMembershipResult: ResolversUnionTypes<ResolversParentTypes>['DecideMembershipResult'];
  DecideMembershipSuccess: Omit<DecideMembershipSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  DeclaredConflict: Omit<DeclaredConflict, 'person'> & { person: ResolversParentTypes['Expert'] };
  Delegation: SiloDelegation;
  DeleteExportResult: ResolversUnionTypes<ResolversParentTypes>['DeleteExportResult'];
  DeleteExportSuccess: DeleteExportSuccess;
  DeliverProjectResult: ResolversUnionTypes<ResolversParentTypes>['DeliverProjectResult'];
  DeliverProjectSuccess: Omit<DeliverProjectSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  DemoClock: DemoClock;
  DemoPerson: DemoPerson;
  DesignComparison: DesignComparison;
  DesignLevel: DesignLevel;
  DigitalAccess: DigitalAccess;
  DigitalAccessInput: DigitalAccessInput;
  DigitalCompetence: DigitalCompetence;
  DigitalCompetenceInput: DigitalCompetenceInput;
  DismissSuggestionResult: ResolversUnionTypes<ResolversParentTypes>['DismissSuggestionResult'];
  DismissSuggestionSuccess: DismissSuggestionSuccess;
  Document: SiloDocument;
  DocumentRevision: SiloDocumentRevision;
  Durability: Durability;
  DurabilityInput: DurabilityInput;
  EndDelegationResult: ResolversUnionTypes<ResolversParentTypes>['EndDelegationResult'];
  EndDelegationSuccess: Omit<EndDelegationSuccess, 'delegation'> & { delegation: ResolversParentTypes['Delegation'] };
  ErasureResult: ResolversUnionTypes<ResolversParentTypes>['ErasureResult'];
  ErasureSuccess: ErasureSuccess;
  Expert: SiloExpert;
  ExpertGroup: SiloExpertGroup;
  ExpertGroupMember: SiloExpertGroupMember;
  ExpertGroupMemberInput: ExpertGroupMemberInput;
  ExposureFigures: ExposureFigures;
  ExposureReport: ExposureReport;
  FairnessRules: FairnessRules;
  FairnessRulesInput: FairnessRulesInput;
  Feasibility: Feasibility;
  Field: Field;
  Figure: Figure;
  FigureSource: SiloFigureSource;
  FigureSourceConnection: Omit<FigureSourceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['FigureSource']> };
  Float: Scalars['Float']['output'];
  Flow: Flow;
  FlowStage: FlowStage;
  FollowUp: FollowUp;
  FollowUpPairingInput: FollowUpPairingInput;
  FollowUpPairingResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpPairingResult'];
  FollowUpPairingSuccess: Omit<FollowUpPairingSuccess, 'followUps'> & { followUps: ResolversParentTypes['FollowUps'] };
  FollowUps: SiloFollowUps;
  GivenScore: GivenScore;
  GoodPractice: SiloPractice;
  GoodPracticeConnection: Omit<GoodPracticeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['GoodPractice']> };
  HandOver: HandOver;
  HandOverFile: HandOverFile;
  HandedTable: HandedTable;
  Hint: Hint;
  HistoryEntry: HistoryEntry;
  ID: Scalars['ID']['output'];
  Inbox: SiloInbox;
  IncidentCount: IncidentCount;
  IncidentCountInput: IncidentCountInput;
  Inclusion: Inclusion;
  InclusionInput: InclusionInput;
  IndicatorFigures: IndicatorFigures;
  Institution: SiloInstitution;
  InstitutionConnection: Omit<InstitutionConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Institution']> };
  Int: Scalars['Int']['output'];
  Intercultural: Intercultural;
  InterculturalInput: InterculturalInput;
  IssueCredentialInput: IssueCredentialInput;
  IssueCredentialResult: ResolversUnionTypes<ResolversParentTypes>['IssueCredentialResult'];
  IssueCredentialSuccess: Omit<IssueCredentialSuccess, 'credential'> & { credential: ResolversParentTypes['Credential'] };
  LanguageLevel: LanguageLevel;
  LanguageLevelInput: LanguageLevelInput;
  LearningReached: LearningReached;
  LearningReachedInput: LearningReachedInput;
  LecturerView: LecturerView;
  LecturerViewInput: LecturerViewInput;
  LeftOutTable: LeftOutTable;
  Lessons: Lessons;
  LessonsInput: LessonsInput;
  Listing: SiloListing;
  ListingConnection: Omit<ListingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Listing']> };
  LiveSlot: LiveSlot;
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  MakeReportResult: ResolversUnionTypes<ResolversParentTypes>['MakeReportResult'];
  MakeReportSuccess: Omit<MakeReportSuccess, 'report'> & { report: ResolversParentTypes['Report'] };
  MappedProject: SiloMappedProject;
  MappedProjectConnection: Omit<MappedProjectConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['MappedProject']> };
  MappingEvidence: MappingEvidence;
  MappingEvidenceInput: MappingEvidenceInput;
  MarkInboxReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkInboxReadResult'];
  MarkInboxReadSuccess: Omit<MarkInboxReadSuccess, 'inbox'> & { inbox: ResolversParentTypes['Inbox'] };
  MatchingRound: SiloRound;
  MatchingRoundConnection: Omit<MatchingRoundConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['MatchingRound']> };
  MeetingHours: MeetingHours;
  MeetingHoursInput: MeetingHoursInput;
  Membership: SiloMembership;
  MembershipRequest: SiloMembershipRequest;
  ModelFigures: ModelFigures;
  MoveDemoClockResult: ResolversUnionTypes<ResolversParentTypes>['MoveDemoClockResult'];
  MoveDemoClockSuccess: MoveDemoClockSuccess;
  Mutation: Record<PropertyKey, never>;
  NotCollected: NotCollected;
  NotCollectedInput: NotCollectedInput;
  Notification: Notification;
  NotificationChoice: NotificationChoice;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationSettings: NotificationSettings;
  Obstacle: Obstacle;
  OpenItem: OpenItem;
  OutcomeAnswers: OutcomeAnswers;
  OutcomeAnswersInput: OutcomeAnswersInput;
  OutcomeDefinitions: OutcomeDefinitions;
  OutcomeField: OutcomeField;
  OutcomeForm: SiloOutcomeForm;
  OutcomeIndicator: OutcomeIndicator;
  OutcomeMark: OutcomeMark;
  OutcomeMarks: OutcomeMarks;
  OutcomeMeasure: OutcomeMeasure;
  OutcomeOption: OutcomeOption;
  OutcomeOrigin: OutcomeOrigin;
  OutcomeReport: SiloOutcomeReport;
  OutcomeWarning: OutcomeWarning;
  PageInfo: PageInfo;
  Pairing: SiloPairing;
  PairingCalendar: PairingCalendar;
  PairingConnection: Omit<PairingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Pairing']> };
  PairingCredentials: Omit<PairingCredentials, 'issued'> & { issued: Array<ResolversParentTypes['Credential']> };
  PairingSummary: PairingSummary;
  PartnerSuggestion: SiloSuggestion;
  PartnerSuggestionConnection: Omit<PartnerSuggestionConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PartnerSuggestion']> };
  Person: SiloPerson;
  PilotAssessment: PilotAssessment;
  PilotReview: SiloPilotReview;
  PilotStatistics: PilotStatistics;
  PlanAccessibility: PlanAccessibility;
  PlanAccessibilityInput: PlanAccessibilityInput;
  PlanAims: PlanAims;
  PlanAimsInput: PlanAimsInput;
  PlanAssessment: PlanAssessment;
  PlanAssessmentInput: PlanAssessmentInput;
  PlanClass: SiloPlanClass;
  PlanComment: SiloPlanComment;
  PlanDataSharing: PlanDataSharing;
  PlanDataSharingInput: PlanDataSharingInput;
  PlanExternalPartner: PlanExternalPartner;
  PlanExternalPartnerInput: PlanExternalPartnerInput;
  PlanFacts: Omit<PlanFacts, 'invited' | 'requester'> & { invited: ResolversParentTypes['PlanClass'], requester: ResolversParentTypes['PlanClass'] };
  PlanLanguages: PlanLanguages;
  PlanLanguagesInput: PlanLanguagesInput;
  PlanOutcomes: PlanOutcomes;
  PlanOutcomesInput: PlanOutcomesInput;
  PlanProblem: PlanProblem;
  PlanProposal: PlanProposal;
  PlanSectionChange: SiloPlanChange;
  PlanSectionState: SiloPlanSection;
  PlanSession: PlanSession;
  PlanSessionInput: PlanSessionInput;
  PlanSideAssessment: PlanSideAssessment;
  PlanSideAssessmentInput: PlanSideAssessmentInput;
  PlanSideOutcomes: PlanSideOutcomes;
  PlanSideOutcomesInput: PlanSideOutcomesInput;
  PlanSignature: SiloPlanSignature;
  PlanSlot: PlanSlot;
  PlanTask: PlanTask;
  PlanTaskInput: PlanTaskInput;
  PlanTeams: PlanTeams;
  PlanTeamsInput: PlanTeamsInput;
  PlanTemplate: PlanTemplate;
  PlanTemplateWeek: PlanTemplateWeek;
  PlanTool: PlanTool;
  PlanToolInput: PlanToolInput;
  PlanTools: PlanTools;
  PlanToolsInput: PlanToolsInput;
  PlanWeek: PlanWeek;
  PlanWeekInput: PlanWeekInput;
  PlannedToolReach: PlannedToolReach;
  PracticeConsent: PracticeConsent;
  PracticeCredit: PracticeCredit;
  PracticeFacet: PracticeFacet;
  PracticeFacets: PracticeFacets;
  PracticeLanguage: PracticeLanguage;
  PracticeMark: PracticeMark;
  PracticeResult: PracticeResult;
  PracticeSide: PracticeSide;
  PracticeStep: Omit<PracticeStep, 'people'> & { people: Array<ResolversParentTypes['Person']> };
  PracticeStepInput: PracticeStepInput;
  PracticeTask: PracticeTask;
  PracticeTaskInput: PracticeTaskInput;
  PracticeTextInput: PracticeTextInput;
  PracticeTool: PracticeTool;
  PracticeTopic: PracticeTopic;
  PracticeWeek: PracticeWeek;
  PracticeWeekInput: PracticeWeekInput;
  ProjectPlan: SiloPlan;
  ProjectPlanInput: ProjectPlanInput;
  ProjectReadiness: SiloProjectReadiness;
  ProjectRisk: ProjectRisk;
  ProjectWeek: ProjectWeek;
  PublishGoodPracticeResult: ResolversUnionTypes<ResolversParentTypes>['PublishGoodPracticeResult'];
  PublishGoodPracticeSuccess: Omit<PublishGoodPracticeSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  PublishListingResult: ResolversUnionTypes<ResolversParentTypes>['PublishListingResult'];
  PublishListingSuccess: Omit<PublishListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  PublishReportResult: ResolversUnionTypes<ResolversParentTypes>['PublishReportResult'];
  PublishReportSuccess: Omit<PublishReportSuccess, 'report'> & { report: ResolversParentTypes['Report'] };
  Query: Record<PropertyKey, never>;
  RaiseRiskResult: ResolversUnionTypes<ResolversParentTypes>['RaiseRiskResult'];
  RaiseRiskSuccess: Omit<RaiseRiskSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  Ranking: Ranking;
  RankingModel: RankingModel;
  Reason: Reason;
  ReasonCount: ReasonCount;
  ReceiveOutcomeSheetInput: ReceiveOutcomeSheetInput;
  ReceiveOutcomeSheetResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveOutcomeSheetResult'];
  ReceiveOutcomeSheetSuccess: Omit<ReceiveOutcomeSheetSuccess, 'form'> & { form: ResolversParentTypes['OutcomeForm'] };
  Recognition: Recognition;
  RecognitionInput: RecognitionInput;
  Refusal: Refusal;
  Refusals: Refusals;
  RegionBalance: RegionBalance;
  RegionExposure: RegionExposure;
  Relations: Relations;
  RelationsInput: RelationsInput;
  RemoveDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveDocumentResult'];
  RemoveDocumentSuccess: Omit<RemoveDocumentSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  RemoveWebhookResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookResult'];
  RemoveWebhookSuccess: RemoveWebhookSuccess;
  Report: SiloReport;
  ReportBlock: ResolversUnionTypes<ResolversParentTypes>['ReportBlock'];
  ReportChart: ReportChart;
  ReportCheck: ReportCheck;
  ReportColumn: ReportColumn;
  ReportDocument: SiloReportDocument;
  ReportLink: ReportLink;
  ReportList: ReportList;
  ReportMapping: SiloReportMapping;
  ReportParagraph: ReportParagraph;
  ReportPoint: ReportPoint;
  ReportQuote: ReportQuote;
  ReportSection: Omit<ReportSection, 'blocks'> & { blocks: Array<ResolversParentTypes['ReportBlock']> };
  ReportSeries: ReportSeries;
  ReportSummary: SiloReportSummary;
  ReportTable: ReportTable;
  ReportWeekInput: ReportWeekInput;
  ReportWeekResult: ResolversUnionTypes<ResolversParentTypes>['ReportWeekResult'];
  ReportWeekSuccess: Omit<ReportWeekSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  RequestMembershipResult: ResolversUnionTypes<ResolversParentTypes>['RequestMembershipResult'];
  RequestMembershipSuccess: Omit<RequestMembershipSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RequestPairingInput: RequestPairingInput;
  RequestPairingResult: ResolversUnionTypes<ResolversParentTypes>['RequestPairingResult'];
  RequestPairingSuccess: Omit<RequestPairingSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  ResolvePlanCommentInput: ResolvePlanCommentInput;
  ResolveRiskResult: ResolversUnionTypes<ResolversParentTypes>['ResolveRiskResult'];
  ResolveRiskSuccess: Omit<ResolveRiskSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  RetryDeadLetterResult: ResolversUnionTypes<ResolversParentTypes>['RetryDeadLetterResult'];
  RetryDeadLetterSuccess: RetryDeadLetterSuccess;
  ReviewAgreement: ReviewAgreement;
  ReviewCriterion: ReviewCriterion;
  ReviewDeskConnection: Omit<ReviewDeskConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ReviewDeskItem']> };
  ReviewDeskItem: SiloReviewDeskItem;
  ReviewOutcome: ReviewOutcome;
  ReviewPilotInput: ReviewPilotInput;
  ReviewRemark: Omit<ReviewRemark, 'by'> & { by: ResolversParentTypes['Expert'] };
  ReviewResult: ResolversUnionTypes<ResolversParentTypes>['ReviewResult'];
  ReviewSuccess: Omit<ReviewSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  ReviewerCandidate: Omit<ReviewerCandidate, 'person'> & { person: ResolversParentTypes['Expert'] };
  ReviseScoreInput: ReviseScoreInput;
  RevokeCalendarLinkResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCalendarLinkResult'];
  RevokeCalendarLinkSuccess: RevokeCalendarLinkSuccess;
  RevokeCredentialResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCredentialResult'];
  RevokeCredentialSuccess: Omit<RevokeCredentialSuccess, 'credential'> & { credential: ResolversParentTypes['Credential'] };
  RevokeTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeTokenResult'];
  RevokeTokenSuccess: RevokeTokenSuccess;
  RoundLeftOver: SiloRoundLeftOver;
  RoundLeftOverConnection: Omit<RoundLeftOverConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['RoundLeftOver']> };
  RoundPair: SiloRoundPair;
  RoundPairConnection: Omit<RoundPairConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['RoundPair']> };
  RoundProposal: RoundProposal;
  RoundResult: ResolversUnionTypes<ResolversParentTypes>['RoundResult'];
  RoundSuccess: Omit<RoundSuccess, 'round'> & { round: ResolversParentTypes['MatchingRound'] };
  Rubric: Rubric;
  RubricCriterionInput: RubricCriterionInput;
  Satisfaction: Satisfaction;
  SatisfactionInput: SatisfactionInput;
  SaveActionPlanEntryResult: ResolversUnionTypes<ResolversParentTypes>['SaveActionPlanEntryResult'];
  SaveActionPlanEntrySuccess: SaveActionPlanEntrySuccess;
  SaveApprovalSettingsInput: SaveApprovalSettingsInput;
  SaveApprovalSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SaveApprovalSettingsResult'];
  SaveApprovalSettingsSuccess: Omit<SaveApprovalSettingsSuccess, 'settings'> & { settings: ResolversParentTypes['ApprovalSettings'] };
  SaveExpertGroupInput: SaveExpertGroupInput;
  SaveExpertGroupResult: ResolversUnionTypes<ResolversParentTypes>['SaveExpertGroupResult'];
  SaveExpertGroupSuccess: Omit<SaveExpertGroupSuccess, 'group'> & { group: ResolversParentTypes['ExpertGroup'] };
  SaveFairnessRulesResult: ResolversUnionTypes<ResolversParentTypes>['SaveFairnessRulesResult'];
  SaveFairnessRulesSuccess: SaveFairnessRulesSuccess;
  SaveInstitutionInput: SaveInstitutionInput;
  SaveInstitutionResult: ResolversUnionTypes<ResolversParentTypes>['SaveInstitutionResult'];
  SaveInstitutionSuccess: Omit<SaveInstitutionSuccess, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  SaveListingInput: SaveListingInput;
  SaveListingResult: ResolversUnionTypes<ResolversParentTypes>['SaveListingResult'];
  SaveListingSuccess: Omit<SaveListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  SaveNotificationSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SaveNotificationSettingsResult'];
  SaveNotificationSettingsSuccess: SaveNotificationSettingsSuccess;
  SaveOutcomeDraftInput: SaveOutcomeDraftInput;
  SaveOutcomeDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveOutcomeDraftResult'];
  SaveOutcomeDraftSuccess: Omit<SaveOutcomeDraftSuccess, 'form'> & { form: ResolversParentTypes['OutcomeForm'] };
  SavePlanInput: SavePlanInput;
  SavePlanResult: ResolversUnionTypes<ResolversParentTypes>['SavePlanResult'];
  SavePlanSuccess: Omit<SavePlanSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  SavePracticeInput: SavePracticeInput;
  SavePracticeResult: ResolversUnionTypes<ResolversParentTypes>['SavePracticeResult'];
  SavePracticeSuccess: Omit<SavePracticeSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  SaveProfileInput: SaveProfileInput;
  SaveProfileResult: ResolversUnionTypes<ResolversParentTypes>['SaveProfileResult'];
  SaveProfileSuccess: Omit<SaveProfileSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  SaveReadinessInput: SaveReadinessInput;
  SaveReadinessResult: ResolversUnionTypes<ResolversParentTypes>['SaveReadinessResult'];
  SaveReadinessSuccess: Omit<SaveReadinessSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  SaveReportMappingInput: SaveReportMappingInput;
  SaveReportMappingResult: ResolversUnionTypes<ResolversParentTypes>['SaveReportMappingResult'];
  SaveReportMappingSuccess: Omit<SaveReportMappingSuccess, 'project'> & { project: ResolversParentTypes['MappedProject'] };
  SaveRoundInput: SaveRoundInput;
  SaveRubricInput: SaveRubricInput;
  SaveRubricResult: ResolversUnionTypes<ResolversParentTypes>['SaveRubricResult'];
  SaveRubricSuccess: SaveRubricSuccess;
  SaveTestimonialInput: SaveTestimonialInput;
  SaveTestimonialResult: ResolversUnionTypes<ResolversParentTypes>['SaveTestimonialResult'];
  SaveTestimonialSuccess: Omit<SaveTestimonialSuccess, 'testimonials'> & { testimonials: ResolversParentTypes['Testimonials'] };
  SaveToolReachabilityInput: SaveToolReachabilityInput;
  SaveToolReachabilityResult: ResolversUnionTypes<ResolversParentTypes>['SaveToolReachabilityResult'];
  SaveToolReachabilitySuccess: SaveToolReachabilitySuccess;
  SaveWebhookInput: SaveWebhookInput;
  SaveWebhookResult: ResolversUnionTypes<ResolversParentTypes>['SaveWebhookResult'];
  SaveWebhookSuccess: Omit<SaveWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  ScaleBackResult: ResolversUnionTypes<ResolversParentTypes>['ScaleBackResult'];
  ScaleBackSuccess: Omit<ScaleBackSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  ScaleSummary: ScaleSummary;
  ScaleSummaryInput: ScaleSummaryInput;
  Scorecard: Omit<Scorecard, 'person'> & { person: ResolversParentTypes['Expert'] };
  SendRoundRequestsResult: ResolversUnionTypes<ResolversParentTypes>['SendRoundRequestsResult'];
  SendRoundRequestsSuccess: SendRoundRequestsSuccess;
  SentRoundPair: SentRoundPair;
  SideCredits: SiloSideCredits;
  SideReadiness: SiloSideReadiness;
  SignPlanResult: ResolversUnionTypes<ResolversParentTypes>['SignPlanResult'];
  SignPlanSuccess: Omit<SignPlanSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  StartCheck: StartCheck;
  StartExportResult: ResolversUnionTypes<ResolversParentTypes>['StartExportResult'];
  StartExportSuccess: StartExportSuccess;
  StartProjectResult: ResolversUnionTypes<ResolversParentTypes>['StartProjectResult'];
  StartProjectSuccess: Omit<StartProjectSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  StateCount: StateCount;
  StrikeOutRoundPairResult: ResolversUnionTypes<ResolversParentTypes>['StrikeOutRoundPairResult'];
  StrikeOutRoundPairSuccess: Omit<StrikeOutRoundPairSuccess, 'pair'> & { pair: ResolversParentTypes['RoundPair'] };
  String: Scalars['String']['output'];
  StudentNumbers: StudentNumbers;
  StudentNumbersInput: StudentNumbersInput;
  SubmitOutcomeInput: SubmitOutcomeInput;
  SubmitOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['SubmitOutcomeResult'];
  SubmitOutcomeSuccess: Omit<SubmitOutcomeSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  Subscription: Record<PropertyKey, never>;
  SuggestedTag: SuggestedTag;
  SuggestionComparison: Omit<SuggestionComparison, 'partners'> & { partners: Array<ResolversParentTypes['ComparedPartner']> };
  SwitchLearningResult: ResolversUnionTypes<ResolversParentTypes>['SwitchLearningResult'];
  SwitchLearningSuccess: SwitchLearningSuccess;
  TakeDownPracticeResult: ResolversUnionTypes<ResolversParentTypes>['TakeDownPracticeResult'];
  TakeDownPracticeSuccess: Omit<TakeDownPracticeSuccess, 'pairing'> & { pairing: ResolversParentTypes['Pairing'] };
  TechnicalProblems: TechnicalProblems;
  TechnicalProblemsInput: TechnicalProblemsInput;
  TermExposure: TermExposure;
  Testimonial: Testimonial;
  Testimonials: SiloTestimonials;
  ToolEntry: ToolEntry;
  ToolReachability: ToolReachability;
  TrainRankingResult: ResolversUnionTypes<ResolversParentTypes>['TrainRankingResult'];
  TrainRankingSuccess: TrainRankingSuccess;
  TrainingRun: TrainingRun;
  Vocabularies: Vocabularies;
  Webhook: SiloWebhook;
  WebhookDelivery: WebhookDelivery;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  WebhookDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['WebhookDeliveryResult'];
  WebhookDeliverySuccess: WebhookDeliverySuccess;
  WeekReport: WeekReport;
  WeeklySlot: WeeklySlot;
  WeeklySlotInput: WeeklySlotInput;
  WithdrawTestimonialResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawTestimonialResult'];
  WithdrawTestimonialSuccess: Omit<WithdrawTestimonialSuccess, 'testimonials'> & { testimonials: ResolversParentTypes['Testimonials'] };
  WorkingLanguage: WorkingLanguage;
  WorkingLanguageInput: WorkingLanguageInput;
  Workload: Workload;
  WorkloadInput: WorkloadInput;
};

export type AcademicSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcademicSession'] = ResolversParentTypes['AcademicSession']> = {
  breaks?: Resolver<Array<ResolversTypes['Break']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AccessTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  code?: Resolver<ResolversTypes['AchievementCode'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CredentialSubject'], ParentType, ContextType>;
};

export type AchievementOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementOffer'] = ResolversParentTypes['AchievementOffer']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayIssue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
};

export type ActionPlanEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlanEntry'] = ResolversParentTypes['ActionPlanEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derivedFromOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgoals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddDelegationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDelegationResult'] = ResolversParentTypes['AddDelegationResult']> = {
  __resolveType: TypeResolveFn<'AddDelegationSuccess' | 'Refusal' | 'Refusals', ParentType, ContextType>;
};

export type AddDelegationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDelegationSuccess'] = ResolversParentTypes['AddDelegationSuccess']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRequestResult'] = ResolversParentTypes['AnswerRequestResult']> = {
  __resolveType: TypeResolveFn<'AnswerRequestSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRequestSuccess'] = ResolversParentTypes['AnswerRequestSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  checklist?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  planHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
};

export type ApprovalSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalSettings'] = ResolversParentTypes['ApprovalSettings']> = {
  checklist?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standingDelegate?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  checklist?: Resolver<Array<ResolversTypes['CheckedItem']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type AssignedReviewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedReviewer'] = ResolversParentTypes['AssignedReviewer']> = {
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  countries?: Resolver<Array<ResolversTypes['CountryBalance']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionBalance']>, ParentType, ContextType>;
};

export type BreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Break'] = ResolversParentTypes['Break']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CalendarDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDeadline'] = ResolversParentTypes['CalendarDeadline']> = {
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarLink'] = ResolversParentTypes['CalendarLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CalendarSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarSession'] = ResolversParentTypes['CalendarSession']> = {
  clockNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['CampusTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['CampusTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CampusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campus'] = ResolversParentTypes['Campus']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampusTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampusTime'] = ResolversParentTypes['CampusTime']> = {
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['SessionFit'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelPairingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPairingResult'] = ResolversParentTypes['CancelPairingResult']> = {
  __resolveType: TypeResolveFn<'CancelPairingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CancelPairingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPairingSuccess'] = ResolversParentTypes['CancelPairingSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cancellation'] = ResolversParentTypes['Cancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PairingState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CancellationReason'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
};

export type CheckedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedItem'] = ResolversParentTypes['CheckedItem']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChooseRankingModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseRankingModelResult'] = ResolversParentTypes['ChooseRankingModelResult']> = {
  __resolveType: TypeResolveFn<'ChooseRankingModelSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ChooseRankingModelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseRankingModelSuccess'] = ResolversParentTypes['ChooseRankingModelSuccess']> = {
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeLabel'] = ResolversParentTypes['CodeLabel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoilProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoilProject'] = ResolversParentTypes['CoilProject']> = {
  invitedStudents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayDeliver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requesterStudents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['ProjectRisk']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['ProjectWeek']>, ParentType, ContextType>;
};

export type CommentOnPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnPlanResult'] = ResolversParentTypes['CommentOnPlanResult']> = {
  __resolveType: TypeResolveFn<'CommentOnPlanSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CommentOnPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnPlanSuccess'] = ResolversParentTypes['CommentOnPlanSuccess']> = {
  comment?: Resolver<ResolversTypes['PlanComment'], ParentType, ContextType>;
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedCriterion'] = ResolversParentTypes['ComparedCriterion']> = {
  by?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contributions?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  favours?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ComparedPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPartner'] = ResolversParentTypes['ComparedPartner']> = {
  feasibility?: Resolver<ResolversTypes['Feasibility'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConfirmStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmStartResult'] = ResolversParentTypes['ConfirmStartResult']> = {
  __resolveType: TypeResolveFn<'ConfirmStartSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmStartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmStartSuccess'] = ResolversParentTypes['ConfirmStartSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  code?: Resolver<ResolversTypes['ConflictCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentToPracticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentToPracticeResult'] = ResolversParentTypes['ConsentToPracticeResult']> = {
  __resolveType: TypeResolveFn<'ConsentToPracticeSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ConsentToPracticeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentToPracticeSuccess'] = ResolversParentTypes['ConsentToPracticeSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZones?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryBalance'] = ResolversParentTypes['CountryBalance']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryExposure'] = ResolversParentTypes['CountryExposure']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ExposureFigures'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  deliveryMode?: Resolver<Maybe<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eqfLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  learningOutcomes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localTitle?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  prerequisites?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  textLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateCalendarLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarLinkResult'] = ResolversParentTypes['CreateCalendarLinkResult']> = {
  __resolveType: TypeResolveFn<'CreateCalendarLinkSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CreateCalendarLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarLinkSuccess'] = ResolversParentTypes['CreateCalendarLinkSuccess']> = {
  link?: Resolver<ResolversTypes['CalendarLink'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTokenResult'] = ResolversParentTypes['CreateTokenResult']> = {
  __resolveType: TypeResolveFn<'CreateTokenSuccess' | 'Refusal' | 'Refusals', ParentType, ContextType>;
};

export type CreateTokenSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTokenSuccess'] = ResolversParentTypes['CreateTokenSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
};

export type CredentialCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredentialCheck'] = ResolversParentTypes['CredentialCheck']> = {
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CredentialVerdict'], ParentType, ContextType>;
};

export type CreditsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credits'] = ResolversParentTypes['Credits']> = {
  described?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreditsSideBySideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditsSideBySide'] = ResolversParentTypes['CreditsSideBySide']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['SideCredits']>, ParentType, ContextType>;
};

export type CriterionMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionMean'] = ResolversParentTypes['CriterionMean']> = {
  cannotJudge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataKind'] = ResolversParentTypes['DataKind']> = {
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onErasure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['DataTopic'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataTransfer'] = ResolversParentTypes['DataTransfer']> = {
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TransferRule'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['DataSharingBasis'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterPage'] = ResolversParentTypes['DeadLetterPage']> = {
  nodes?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecideApprovalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideApprovalResult'] = ResolversParentTypes['DecideApprovalResult']> = {
  __resolveType: TypeResolveFn<'DecideApprovalSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DecideApprovalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideApprovalSuccess'] = ResolversParentTypes['DecideApprovalSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMembershipResult'] = ResolversParentTypes['DecideMembershipResult']> = {
  __resolveType: TypeResolveFn<'DecideMembershipSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DecideMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMembershipSuccess'] = ResolversParentTypes['DecideMembershipSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclaredConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredConflict'] = ResolversParentTypes['DeclaredConflict']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  absent?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delegate?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeleteExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteExportResult'] = ResolversParentTypes['DeleteExportResult']> = {
  __resolveType: TypeResolveFn<'DeleteExportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DeleteExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteExportSuccess'] = ResolversParentTypes['DeleteExportSuccess']> = {
  file?: Resolver<ResolversTypes['HandOverFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverProjectResult'] = ResolversParentTypes['DeliverProjectResult']> = {
  __resolveType: TypeResolveFn<'DeliverProjectSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DeliverProjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverProjectSuccess'] = ResolversParentTypes['DeliverProjectSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoClock'] = ResolversParentTypes['DemoClock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offsetDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemoPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DesignComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignComparison'] = ResolversParentTypes['DesignComparison']> = {
  difference?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['DesignLevel']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DesignLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignLevel'] = ResolversParentTypes['DesignLevel']> = {
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigitalAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalAccess'] = ResolversParentTypes['DigitalAccess']> = {
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
  withoutDevice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withoutStableLink?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DigitalCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalCompetence'] = ResolversParentTypes['DigitalCompetence']> = {
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  improved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
};

export type DismissSuggestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissSuggestionResult'] = ResolversParentTypes['DismissSuggestionResult']> = {
  __resolveType: TypeResolveFn<'DismissSuggestionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DismissSuggestionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissSuggestionSuccess'] = ResolversParentTypes['DismissSuggestionSuccess']> = {
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerListingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  mayRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['DocumentRevision']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['DocumentVisibility'], ParentType, ContextType>;
};

export type DocumentRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRevision'] = ResolversParentTypes['DocumentRevision']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['DocumentFormat'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DurabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Durability'] = ResolversParentTypes['Durability']> = {
  ledTo?: Resolver<Maybe<Array<ResolversTypes['LedTo']>>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
};

export type EndDelegationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDelegationResult'] = ResolversParentTypes['EndDelegationResult']> = {
  __resolveType: TypeResolveFn<'EndDelegationSuccess' | 'Refusal', ParentType, ContextType>;
};

export type EndDelegationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDelegationSuccess'] = ResolversParentTypes['EndDelegationSuccess']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureResult'] = ResolversParentTypes['ErasureResult']> = {
  __resolveType: TypeResolveFn<'ErasureSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ErasureSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureSuccess'] = ResolversParentTypes['ErasureSuccess']> = {
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpertGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertGroup'] = ResolversParentTypes['ExpertGroup']> = {
  chair?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ExpertGroupMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertGroupMember'] = ResolversParentTypes['ExpertGroupMember']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  institutionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExposureFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureFigures'] = ResolversParentTypes['ExposureFigures']> = {
  acceptances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  impressions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureReport'] = ResolversParentTypes['ExposureReport']> = {
  countries?: Resolver<Array<ResolversTypes['CountryExposure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionExposure']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['TermExposure']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ExposureFigures'], ParentType, ContextType>;
};

export type FairnessRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FairnessRules'] = ResolversParentTypes['FairnessRules']> = {
  capFactor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explorationShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  floorShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nearEqual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  underRepresented?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeasibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feasibility'] = ResolversParentTypes['Feasibility']> = {
  clockChanges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commonWeeks?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hints?: Resolver<Array<ResolversTypes['Hint']>, ParentType, ContextType>;
  liveSlots?: Resolver<Array<ResolversTypes['LiveSlot']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  invitedCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  requesterCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSourceConnection'] = ResolversParentTypes['FigureSourceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  stages?: Resolver<Array<ResolversTypes['FlowStage']>, ParentType, ContextType>;
};

export type FlowStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowStage'] = ResolversParentTypes['FlowStage']> = {
  highDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  losses?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['LedTo']>, ParentType, ContextType>;
  next?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
};

export type FollowUpPairingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpPairingResult'] = ResolversParentTypes['FollowUpPairingResult']> = {
  __resolveType: TypeResolveFn<'FollowUpPairingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type FollowUpPairingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpPairingSuccess'] = ResolversParentTypes['FollowUpPairingSuccess']> = {
  followUps?: Resolver<ResolversTypes['FollowUps'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUps'] = ResolversParentTypes['FollowUps']> = {
  mayTell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GivenScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivenScore'] = ResolversParentTypes['GivenScore']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoodPracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodPractice'] = ResolversParentTypes['GoodPractice']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buildsOn?: Resolver<Maybe<ResolversTypes['PracticeCredit']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  didNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  halfYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['PracticeSide'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['PracticeLanguage']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['PracticeLicence'], ParentType, ContextType>;
  licenceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licenceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['PracticeSide'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['PracticeResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PracticeState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenDownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PracticeTask']>, ParentType, ContextType>;
  teamSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['PracticeTool']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['PracticeTopic']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['PracticeWeek']>, ParentType, ContextType>;
  worked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoodPracticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodPracticeConnection'] = ResolversParentTypes['GoodPracticeConnection']> = {
  facets?: Resolver<ResolversTypes['PracticeFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GoodPractice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  files?: Resolver<Array<ResolversTypes['HandOverFile']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutTable']>, ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['HandedTable']>, ParentType, ContextType>;
};

export type HandOverFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverFile'] = ResolversParentTypes['HandOverFile']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lostDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsInAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandOverState'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedTable'] = ResolversParentTypes['HandedTable']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hint'] = ResolversParentTypes['Hint']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox']> = {
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCount'] = ResolversParentTypes['IncidentCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['WeekIncident'], ParentType, ContextType>;
};

export type InclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inclusion'] = ResolversParentTypes['Inclusion']> = {
  disabilitySupport?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nonMobile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
};

export type IndicatorFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorFigures'] = ResolversParentTypes['IndicatorFigures']> = {
  asia?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  both?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  europe?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invited?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  academicSessions?: Resolver<Array<ResolversTypes['AcademicSession']>, ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalSettings?: Resolver<Maybe<ResolversTypes['ApprovalSettings']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegations?: Resolver<Maybe<Array<ResolversTypes['Delegation']>>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  erasmusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<InstitutionListingsArgs, 'first'>>;
  localNames?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetingHours?: Resolver<ResolversTypes['MeetingHours'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InterculturalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intercultural'] = ResolversParentTypes['Intercultural']> = {
  correlation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
  paired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['ScaleSummary']>, ParentType, ContextType>;
  pre?: Resolver<Maybe<ResolversTypes['ScaleSummary']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueCredentialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCredentialResult'] = ResolversParentTypes['IssueCredentialResult']> = {
  __resolveType: TypeResolveFn<'IssueCredentialSuccess' | 'Refusal', ParentType, ContextType>;
};

export type IssueCredentialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCredentialSuccess'] = ResolversParentTypes['IssueCredentialSuccess']> = {
  credential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageLevel'] = ResolversParentTypes['LanguageLevel']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearningReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningReached'] = ResolversParentTypes['LearningReached']> = {
  assessed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LecturerViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LecturerView'] = ResolversParentTypes['LecturerView']> = {
  digitalImproved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wouldRepeat?: Resolver<Maybe<ResolversTypes['WouldRepeat']>, ParentType, ContextType>;
};

export type LeftOutTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutTable'] = ResolversParentTypes['LeftOutTable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LessonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lessons'] = ResolversParentTypes['Lessons']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intercultural?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pedagogy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technologyAccess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  assumed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bandwidth?: Resolver<Maybe<ResolversTypes['Bandwidth']>, ParentType, ContextType>;
  blockedCountries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  blockedInstitutions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  breaks?: Resolver<Array<ResolversTypes['Break']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  exchangeType?: Resolver<Maybe<ResolversTypes['ExchangeType']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['WorkingLanguage']>, ParentType, ContextType>;
  listedPartnerFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  liveMinutesPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liveMode?: Resolver<Maybe<ResolversTypes['LiveMode']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moduleWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  partnerFields?: Resolver<Maybe<ResolversTypes['PartnerFields']>, ParentType, ContextType>;
  partnersSought?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preferredCountries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['WeeklySlot']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  studentsMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  studentsMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['Visibility']>, ParentType, ContextType>;
  windowEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  windowStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wishes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LiveSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSlot'] = ResolversParentTypes['LiveSlot']> = {
  endUtc?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ourEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ourStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startUtc?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  theirEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MakeReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeReportResult'] = ResolversParentTypes['MakeReportResult']> = {
  __resolveType: TypeResolveFn<'MakeReportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MakeReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeReportSuccess'] = ResolversParentTypes['MakeReportSuccess']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappedProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedProject'] = ResolversParentTypes['MappedProject']> = {
  invitedCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['ReportMapping']>, ParentType, ContextType>;
  mayTag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requesterCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PairingState'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['SuggestedTag']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappedProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedProjectConnection'] = ResolversParentTypes['MappedProjectConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MappedProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MappingEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingEvidence'] = ResolversParentTypes['MappingEvidence']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkInboxReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkInboxReadResult'] = ResolversParentTypes['MarkInboxReadResult']> = {
  __resolveType: TypeResolveFn<'MarkInboxReadSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MarkInboxReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkInboxReadSuccess'] = ResolversParentTypes['MarkInboxReadSuccess']> = {
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchingRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingRound'] = ResolversParentTypes['MatchingRound']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['RoundEntryMode'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  leftOver?: Resolver<ResolversTypes['RoundLeftOverConnection'], ParentType, ContextType, RequireFields<MatchingRoundLeftOverArgs, 'first'>>;
  listings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayEnter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayOrganise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumFit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mostPairsPerInstitution?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  myListings?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['RoundPairConnection'], ParentType, ContextType, RequireFields<MatchingRoundPairsArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['RoundProposal']>, ParentType, ContextType>;
  spreadChances?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoundState'], ParentType, ContextType>;
  termEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchingRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingRoundConnection'] = ResolversParentTypes['MatchingRoundConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MatchingRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingHours'] = ResolversParentTypes['MeetingHours']> = {
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRequest'] = ResolversParentTypes['MembershipRequest']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ModelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelFigures'] = ResolversParentTypes['ModelFigures']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparedWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  laterPages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoveDemoClockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveDemoClockResult'] = ResolversParentTypes['MoveDemoClockResult']> = {
  __resolveType: TypeResolveFn<'MoveDemoClockSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MoveDemoClockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveDemoClockSuccess'] = ResolversParentTypes['MoveDemoClockSuccess']> = {
  demoClock?: Resolver<ResolversTypes['DemoClock'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDelegation?: Resolver<ResolversTypes['AddDelegationResult'], ParentType, ContextType, RequireFields<MutationAddDelegationArgs, 'input'>>;
  answerRequest?: Resolver<ResolversTypes['AnswerRequestResult'], ParentType, ContextType, RequireFields<MutationAnswerRequestArgs, 'input'>>;
  assignReviewers?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationAssignReviewersArgs, 'groupId' | 'pairingId' | 'reviewers'>>;
  cancelPairing?: Resolver<ResolversTypes['CancelPairingResult'], ParentType, ContextType, RequireFields<MutationCancelPairingArgs, 'pairingId' | 'reason'>>;
  chooseRankingModel?: Resolver<ResolversTypes['ChooseRankingModelResult'], ParentType, ContextType, RequireFields<MutationChooseRankingModelArgs, 'reason'>>;
  closeRound?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType, RequireFields<MutationCloseRoundArgs, 'id' | 'version'>>;
  commentOnPlan?: Resolver<ResolversTypes['CommentOnPlanResult'], ParentType, ContextType, RequireFields<MutationCommentOnPlanArgs, 'input'>>;
  concludeReview?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationConcludeReviewArgs, 'decision' | 'pairingId' | 'reason'>>;
  confirmStart?: Resolver<ResolversTypes['ConfirmStartResult'], ParentType, ContextType, RequireFields<MutationConfirmStartArgs, 'pairingId' | 'students'>>;
  consentToPractice?: Resolver<ResolversTypes['ConsentToPracticeResult'], ParentType, ContextType, RequireFields<MutationConsentToPracticeArgs, 'hash' | 'pairingId'>>;
  createCalendarLink?: Resolver<ResolversTypes['CreateCalendarLinkResult'], ParentType, ContextType, Partial<MutationCreateCalendarLinkArgs>>;
  createToken?: Resolver<ResolversTypes['CreateTokenResult'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'input'>>;
  decideApproval?: Resolver<ResolversTypes['DecideApprovalResult'], ParentType, ContextType, RequireFields<MutationDecideApprovalArgs, 'input'>>;
  decideMembership?: Resolver<ResolversTypes['DecideMembershipResult'], ParentType, ContextType, RequireFields<MutationDecideMembershipArgs, 'accept' | 'membershipId'>>;
  declareConflict?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'pairingId' | 'reason'>>;
  deleteExport?: Resolver<ResolversTypes['DeleteExportResult'], ParentType, ContextType, RequireFields<MutationDeleteExportArgs, 'id'>>;
  deliverProject?: Resolver<ResolversTypes['DeliverProjectResult'], ParentType, ContextType, RequireFields<MutationDeliverProjectArgs, 'pairingId'>>;
  discussReview?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationDiscussReviewArgs, 'pairingId' | 'text'>>;
  dismissSuggestion?: Resolver<ResolversTypes['DismissSuggestionResult'], ParentType, ContextType, RequireFields<MutationDismissSuggestionArgs, 'listingId' | 'partnerListingId' | 'reason'>>;
  endDelegation?: Resolver<ResolversTypes['EndDelegationResult'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'id' | 'institutionId'>>;
  enterRound?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType, RequireFields<MutationEnterRoundArgs, 'id' | 'listingIds'>>;
  eraseMe?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'email'>>;
  erasePerson?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'email'>>;
  followUpPairing?: Resolver<ResolversTypes['FollowUpPairingResult'], ParentType, ContextType, RequireFields<MutationFollowUpPairingArgs, 'input'>>;
  issueCredential?: Resolver<ResolversTypes['IssueCredentialResult'], ParentType, ContextType, RequireFields<MutationIssueCredentialArgs, 'input'>>;
  leaveRound?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType, RequireFields<MutationLeaveRoundArgs, 'id' | 'listingId'>>;
  makeReport?: Resolver<ResolversTypes['MakeReportResult'], ParentType, ContextType, RequireFields<MutationMakeReportArgs, 'cutOff' | 'kind'>>;
  markInboxRead?: Resolver<ResolversTypes['MarkInboxReadResult'], ParentType, ContextType, Partial<MutationMarkInboxReadArgs>>;
  moveDemoClock?: Resolver<ResolversTypes['MoveDemoClockResult'], ParentType, ContextType, RequireFields<MutationMoveDemoClockArgs, 'days'>>;
  openRound?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType, RequireFields<MutationOpenRoundArgs, 'id' | 'version'>>;
  pauseListing?: Resolver<ResolversTypes['PublishListingResult'], ParentType, ContextType, RequireFields<MutationPauseListingArgs, 'id'>>;
  publishGoodPractice?: Resolver<ResolversTypes['PublishGoodPracticeResult'], ParentType, ContextType, RequireFields<MutationPublishGoodPracticeArgs, 'pairingId'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingResult'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'id'>>;
  publishReport?: Resolver<ResolversTypes['PublishReportResult'], ParentType, ContextType, RequireFields<MutationPublishReportArgs, 'id'>>;
  putRubricInForce?: Resolver<ResolversTypes['SaveRubricResult'], ParentType, ContextType, RequireFields<MutationPutRubricInForceArgs, 'id'>>;
  raiseRisk?: Resolver<ResolversTypes['RaiseRiskResult'], ParentType, ContextType, RequireFields<MutationRaiseRiskArgs, 'pairingId' | 'reason'>>;
  receiveOutcomeSheet?: Resolver<ResolversTypes['ReceiveOutcomeSheetResult'], ParentType, ContextType, RequireFields<MutationReceiveOutcomeSheetArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveDocumentResult'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'documentId'>>;
  removeReportMapping?: Resolver<ResolversTypes['SaveReportMappingResult'], ParentType, ContextType, RequireFields<MutationRemoveReportMappingArgs, 'id'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'id'>>;
  reportWeek?: Resolver<ResolversTypes['ReportWeekResult'], ParentType, ContextType, RequireFields<MutationReportWeekArgs, 'input'>>;
  requestMembership?: Resolver<ResolversTypes['RequestMembershipResult'], ParentType, ContextType, RequireFields<MutationRequestMembershipArgs, 'institutionId' | 'role'>>;
  requestPairing?: Resolver<ResolversTypes['RequestPairingResult'], ParentType, ContextType, RequireFields<MutationRequestPairingArgs, 'input'>>;
  resolvePlanComment?: Resolver<ResolversTypes['CommentOnPlanResult'], ParentType, ContextType, RequireFields<MutationResolvePlanCommentArgs, 'input'>>;
  resolveRisk?: Resolver<ResolversTypes['ResolveRiskResult'], ParentType, ContextType, RequireFields<MutationResolveRiskArgs, 'pairingId'>>;
  retryDeadLetter?: Resolver<ResolversTypes['RetryDeadLetterResult'], ParentType, ContextType, RequireFields<MutationRetryDeadLetterArgs, 'id'>>;
  reviewPilot?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationReviewPilotArgs, 'input'>>;
  reviseScore?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationReviseScoreArgs, 'input'>>;
  revokeCalendarLink?: Resolver<ResolversTypes['RevokeCalendarLinkResult'], ParentType, ContextType, RequireFields<MutationRevokeCalendarLinkArgs, 'id'>>;
  revokeCredential?: Resolver<ResolversTypes['RevokeCredentialResult'], ParentType, ContextType, RequireFields<MutationRevokeCredentialArgs, 'id' | 'reason'>>;
  revokeToken?: Resolver<ResolversTypes['RevokeTokenResult'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'id'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['SaveWebhookResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'id'>>;
  runRound?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType, RequireFields<MutationRunRoundArgs, 'id' | 'version'>>;
  saveActionPlanEntry?: Resolver<ResolversTypes['SaveActionPlanEntryResult'], ParentType, ContextType, RequireFields<MutationSaveActionPlanEntryArgs, 'input'>>;
  saveApprovalSettings?: Resolver<ResolversTypes['SaveApprovalSettingsResult'], ParentType, ContextType, RequireFields<MutationSaveApprovalSettingsArgs, 'input'>>;
  saveExpertGroup?: Resolver<ResolversTypes['SaveExpertGroupResult'], ParentType, ContextType, RequireFields<MutationSaveExpertGroupArgs, 'input'>>;
  saveFairnessRules?: Resolver<ResolversTypes['SaveFairnessRulesResult'], ParentType, ContextType, RequireFields<MutationSaveFairnessRulesArgs, 'input'>>;
  saveInstitution?: Resolver<ResolversTypes['SaveInstitutionResult'], ParentType, ContextType, RequireFields<MutationSaveInstitutionArgs, 'input'>>;
  saveListing?: Resolver<ResolversTypes['SaveListingResult'], ParentType, ContextType, RequireFields<MutationSaveListingArgs, 'input'>>;
  saveNotificationSettings?: Resolver<ResolversTypes['SaveNotificationSettingsResult'], ParentType, ContextType, RequireFields<MutationSaveNotificationSettingsArgs, 'choices'>>;
  saveOutcomeDraft?: Resolver<ResolversTypes['SaveOutcomeDraftResult'], ParentType, ContextType, RequireFields<MutationSaveOutcomeDraftArgs, 'input'>>;
  savePlan?: Resolver<ResolversTypes['SavePlanResult'], ParentType, ContextType, RequireFields<MutationSavePlanArgs, 'input'>>;
  savePractice?: Resolver<ResolversTypes['SavePracticeResult'], ParentType, ContextType, RequireFields<MutationSavePracticeArgs, 'input'>>;
  saveProfile?: Resolver<ResolversTypes['SaveProfileResult'], ParentType, ContextType, RequireFields<MutationSaveProfileArgs, 'input'>>;
  saveReadiness?: Resolver<ResolversTypes['SaveReadinessResult'], ParentType, ContextType, RequireFields<MutationSaveReadinessArgs, 'input'>>;
  saveReportMapping?: Resolver<ResolversTypes['SaveReportMappingResult'], ParentType, ContextType, RequireFields<MutationSaveReportMappingArgs, 'input'>>;
  saveRound?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType, RequireFields<MutationSaveRoundArgs, 'input'>>;
  saveRubric?: Resolver<ResolversTypes['SaveRubricResult'], ParentType, ContextType, RequireFields<MutationSaveRubricArgs, 'input'>>;
  saveTestimonial?: Resolver<ResolversTypes['SaveTestimonialResult'], ParentType, ContextType, RequireFields<MutationSaveTestimonialArgs, 'input'>>;
  saveToolReachability?: Resolver<ResolversTypes['SaveToolReachabilityResult'], ParentType, ContextType, RequireFields<MutationSaveToolReachabilityArgs, 'input'>>;
  saveWebhook?: Resolver<ResolversTypes['SaveWebhookResult'], ParentType, ContextType, RequireFields<MutationSaveWebhookArgs, 'input'>>;
  scaleBack?: Resolver<ResolversTypes['ScaleBackResult'], ParentType, ContextType, RequireFields<MutationScaleBackArgs, 'lastWeek' | 'pairingId'>>;
  sendRoundRequests?: Resolver<ResolversTypes['SendRoundRequestsResult'], ParentType, ContextType, RequireFields<MutationSendRoundRequestsArgs, 'id' | 'message' | 'pairIds'>>;
  sendWebhookAgain?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationSendWebhookAgainArgs, 'deliveryId'>>;
  signPlan?: Resolver<ResolversTypes['SignPlanResult'], ParentType, ContextType, RequireFields<MutationSignPlanArgs, 'pairingId' | 'planHash'>>;
  startExport?: Resolver<ResolversTypes['StartExportResult'], ParentType, ContextType>;
  startProject?: Resolver<ResolversTypes['StartProjectResult'], ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'pairingId' | 'startedOn' | 'students'>>;
  strikeOutRoundPair?: Resolver<ResolversTypes['StrikeOutRoundPairResult'], ParentType, ContextType, RequireFields<MutationStrikeOutRoundPairArgs, 'id' | 'pairId' | 'reason'>>;
  submitOutcome?: Resolver<ResolversTypes['SubmitOutcomeResult'], ParentType, ContextType, RequireFields<MutationSubmitOutcomeArgs, 'input'>>;
  switchLearning?: Resolver<ResolversTypes['SwitchLearningResult'], ParentType, ContextType, RequireFields<MutationSwitchLearningArgs, 'on' | 'reason'>>;
  takeDownPractice?: Resolver<ResolversTypes['TakeDownPracticeResult'], ParentType, ContextType, RequireFields<MutationTakeDownPracticeArgs, 'pairingId' | 'reason'>>;
  testWebhook?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'id'>>;
  trainRanking?: Resolver<ResolversTypes['TrainRankingResult'], ParentType, ContextType>;
  withdrawListing?: Resolver<ResolversTypes['PublishListingResult'], ParentType, ContextType, RequireFields<MutationWithdrawListingArgs, 'id'>>;
  withdrawRequest?: Resolver<ResolversTypes['AnswerRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'pairingId'>>;
  withdrawTestimonial?: Resolver<ResolversTypes['WithdrawTestimonialResult'], ParentType, ContextType, RequireFields<MutationWithdrawTestimonialArgs, 'id'>>;
};

export type NotCollectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotCollected'] = ResolversParentTypes['NotCollected']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotCollectedReason'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  asksMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = {
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['MailChoice'], ParentType, ContextType>;
};

export type NotificationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettings'] = ResolversParentTypes['NotificationSettings']> = {
  choices?: Resolver<Array<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mailIsSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenItem'] = ResolversParentTypes['OpenItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeAnswers'] = ResolversParentTypes['OutcomeAnswers']> = {
  access?: Resolver<Maybe<ResolversTypes['DigitalAccess']>, ParentType, ContextType>;
  digital?: Resolver<Maybe<ResolversTypes['DigitalCompetence']>, ParentType, ContextType>;
  durability?: Resolver<Maybe<ResolversTypes['Durability']>, ParentType, ContextType>;
  inclusion?: Resolver<Maybe<ResolversTypes['Inclusion']>, ParentType, ContextType>;
  intercultural?: Resolver<Maybe<ResolversTypes['Intercultural']>, ParentType, ContextType>;
  learning?: Resolver<Maybe<ResolversTypes['LearningReached']>, ParentType, ContextType>;
  lecturer?: Resolver<Maybe<ResolversTypes['LecturerView']>, ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['Lessons']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['TechnicalProblems']>, ParentType, ContextType>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['Relations']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  students?: Resolver<Maybe<ResolversTypes['StudentNumbers']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
};

export type OutcomeDefinitionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeDefinitions'] = ResolversParentTypes['OutcomeDefinitions']> = {
  indicators?: Resolver<Array<ResolversTypes['OutcomeIndicator']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['OutcomeMeasure']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['OutcomeOption']>, ParentType, ContextType>;
};

export type OutcomeFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeField'] = ResolversParentTypes['OutcomeField']> = {
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeFieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['OutcomeOption']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeForm'] = ResolversParentTypes['OutcomeForm']> = {
  answers?: Resolver<ResolversTypes['OutcomeAnswers'], ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definitions?: Resolver<ResolversTypes['OutcomeDefinitions'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maySubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['OutcomeOrigin']>, ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['OutcomeWarning']>, ParentType, ContextType>;
};

export type OutcomeIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeIndicator'] = ResolversParentTypes['OutcomeIndicator']> = {
  asemLink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeMark'] = ResolversParentTypes['OutcomeMark']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OutcomeMarksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeMarks'] = ResolversParentTypes['OutcomeMarks']> = {
  invited?: Resolver<Maybe<ResolversTypes['OutcomeMark']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['OutcomeMark']>, ParentType, ContextType>;
};

export type OutcomeMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeMeasure'] = ResolversParentTypes['OutcomeMeasure']> = {
  fields?: Resolver<Array<ResolversTypes['OutcomeField']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayBeSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeOption'] = ResolversParentTypes['OutcomeOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeOrigin'] = ResolversParentTypes['OutcomeOrigin']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeReport'] = ResolversParentTypes['OutcomeReport']> = {
  answers?: Resolver<ResolversTypes['OutcomeAnswers'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['OutcomeWarning']>, ParentType, ContextType>;
};

export type OutcomeWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeWarning'] = ResolversParentTypes['OutcomeWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['PilotAssessment']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['PairingCalendar'], ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['Cancellation']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  credentials?: Resolver<ResolversTypes['PairingCredentials'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['CreditsSideBySide'], ParentType, ContextType>;
  declineComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enteredStateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUps']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  mayAct?: Resolver<Array<ResolversTypes['PairingAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextBest?: Resolver<Maybe<ResolversTypes['PartnerSuggestion']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OutcomeReport']>, ParentType, ContextType, RequireFields<PairingOutcomeArgs, 'side'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeMarks'], ParentType, ContextType>;
  partnerListing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ProjectPlan']>, ParentType, ContextType>;
  planHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['GoodPractice']>, ParentType, ContextType>;
  practiceMark?: Resolver<Maybe<ResolversTypes['PracticeMark']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['CoilProject']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['ProjectReadiness']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replyDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportMapping?: Resolver<Maybe<ResolversTypes['MappedProject']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PilotReview']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['PlanSignature']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PairingState'], ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['PartnerSuggestion']>, ParentType, ContextType, RequireFields<PairingSubstitutesArgs, 'first' | 'listingId'>>;
  testimonials?: Resolver<Maybe<ResolversTypes['Testimonials']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingForMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['PairingParty']>, ParentType, ContextType>;
};

export type PairingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingCalendar'] = ResolversParentTypes['PairingCalendar']> = {
  deadlines?: Resolver<Array<ResolversTypes['CalendarDeadline']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Campus'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Campus'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['CalendarSession']>, ParentType, ContextType>;
};

export type PairingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingConnection'] = ResolversParentTypes['PairingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Pairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PairingCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingCredentials'] = ResolversParentTypes['PairingCredentials']> = {
  issued?: Resolver<Array<ResolversTypes['Credential']>, ParentType, ContextType>;
  mayTakeTemplate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['AchievementOffer']>, ParentType, ContextType>;
  revocable?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PairingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingSummary'] = ResolversParentTypes['PairingSummary']> = {
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForMe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestion'] = ResolversParentTypes['PartnerSuggestion']> = {
  feasibility?: Resolver<ResolversTypes['Feasibility'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['SuggestionMove']>, ParentType, ContextType>;
  priorMargin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionConnection'] = ResolversParentTypes['PartnerSuggestionConnection']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  coilExperience?: Resolver<Maybe<ResolversTypes['CoilExperience']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PilotAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotAssessment'] = ResolversParentTypes['PilotAssessment']> = {
  asked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  reviewersAssigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotReview'] = ResolversParentTypes['PilotReview']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ReviewAgreement']>, ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredConflicts?: Resolver<Array<ResolversTypes['DeclaredConflict']>, ParentType, ContextType>;
  discussion?: Resolver<Array<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['PilotReview']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayConclude?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDeclareConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDiscuss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRevise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayScore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  means?: Resolver<Array<ResolversTypes['CriterionMean']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  reviewers?: Resolver<Array<ResolversTypes['AssignedReviewer']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ReviewRole'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rubric?: Resolver<ResolversTypes['Rubric'], ParentType, ContextType>;
  scorecards?: Resolver<Array<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotStatistics'] = ResolversParentTypes['PilotStatistics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  designs?: Resolver<Array<ResolversTypes['DesignComparison']>, ParentType, ContextType>;
  exposure?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inclusion?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['IndicatorFigures']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  review?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlanAccessibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAccessibility'] = ResolversParentTypes['PlanAccessibility']> = {
  measures?: Resolver<Array<ResolversTypes['AccessibilityMeasure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanAimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAims'] = ResolversParentTypes['PlanAims']> = {
  sharedAims?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAssessment'] = ResolversParentTypes['PlanAssessment']> = {
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['PlanSideAssessment'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['PlanSideAssessment'], ParentType, ContextType>;
  sharedRubric?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlanClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanClass'] = ResolversParentTypes['PlanClass']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['WorkingLanguage']>, ParentType, ContextType>;
  learningOutcomes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liveMinutesPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liveMode?: Resolver<Maybe<ResolversTypes['LiveMode']>, ParentType, ContextType>;
  moduleWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  studentsMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  studentsMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanComment'] = ResolversParentTypes['PlanComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayResolve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['PlanSection'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanDataSharingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDataSharing'] = ResolversParentTypes['PlanDataSharing']> = {
  basis?: Resolver<Maybe<ResolversTypes['DataSharingBasis']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanExternalPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanExternalPartner'] = ResolversParentTypes['PlanExternalPartner']> = {
  involved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFacts'] = ResolversParentTypes['PlanFacts']> = {
  clockChanges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commonLanguages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commonTools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commonWeeks?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['PlanClass'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['PlanClass'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['PlanSlot']>, ParentType, ContextType>;
};

export type PlanLanguagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLanguages'] = ResolversParentTypes['PlanLanguages']> = {
  support?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  working?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOutcomes'] = ResolversParentTypes['PlanOutcomes']> = {
  invited?: Resolver<ResolversTypes['PlanSideOutcomes'], ParentType, ContextType>;
  joint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['PlanSideOutcomes'], ParentType, ContextType>;
};

export type PlanProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProblem'] = ResolversParentTypes['PlanProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['PlanSection'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['PlanSeverity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProposal'] = ResolversParentTypes['PlanProposal']> = {
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['PlanSession']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['PlanWeek']>, ParentType, ContextType>;
};

export type PlanSectionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSectionChange'] = ResolversParentTypes['PlanSectionChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['PlanSection'], ParentType, ContextType>;
};

export type PlanSectionStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSectionState'] = ResolversParentTypes['PlanSectionState']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  changedInVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['PlanSection'], ParentType, ContextType>;
};

export type PlanSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSession'] = ResolversParentTypes['PlanSession']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanSideAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSideAssessment'] = ResolversParentTypes['PlanSideAssessment']> = {
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareOfCourse?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareOfGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanSideOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSideOutcomes'] = ResolversParentTypes['PlanSideOutcomes']> = {
  achievableWithoutCoil?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  adaptation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSignature'] = ResolversParentTypes['PlanSignature']> = {
  planHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PlanSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSlot'] = ResolversParentTypes['PlanSlot']> = {
  endUtc?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitedStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requesterEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requesterStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startUtc?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneBy?: Resolver<ResolversTypes['PlanTaskParty'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTeamsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTeams'] = ResolversParentTypes['PlanTeams']> = {
  composition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromInvited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromRequester?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['PracticeCredit']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['PlanTemplateWeek']>, ParentType, ContextType>;
};

export type PlanTemplateWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplateWeek'] = ResolversParentTypes['PlanTemplateWeek']> = {
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PlanPhase'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTool'] = ResolversParentTypes['PlanTool']> = {
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanToolsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTools'] = ResolversParentTypes['PlanTools']> = {
  fallbackPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['PlanTool']>, ParentType, ContextType>;
};

export type PlanWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWeek'] = ResolversParentTypes['PlanWeek']> = {
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PlanPhase'], ParentType, ContextType>;
};

export type PlannedToolReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedToolReach'] = ResolversParentTypes['PlannedToolReach']> = {
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['ToolAccess'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['ToolAccess'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeConsent'] = ResolversParentTypes['PracticeConsent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
};

export type PracticeCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeCredit'] = ResolversParentTypes['PracticeCredit']> = {
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['PracticeLicence'], ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeFacet'] = ResolversParentTypes['PracticeFacet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeFacets'] = ResolversParentTypes['PracticeFacets']> = {
  countries?: Resolver<Array<ResolversTypes['PracticeFacet']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['PracticeFacet']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['PracticeFacet']>, ParentType, ContextType>;
};

export type PracticeLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeLanguage'] = ResolversParentTypes['PracticeLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeMark'] = ResolversParentTypes['PracticeMark']> = {
  consents?: Resolver<Array<ResolversTypes['PracticeConsent']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PracticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeResult'] = ResolversParentTypes['PracticeResult']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticeSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeSide'] = ResolversParentTypes['PracticeSide']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeStep'] = ResolversParentTypes['PracticeStep']> = {
  decidedBy?: Resolver<ResolversTypes['StepDecider'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PracticeTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTask'] = ResolversParentTypes['PracticeTask']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTool'] = ResolversParentTypes['PracticeTool']> = {
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallbackName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTopic'] = ResolversParentTypes['PracticeTopic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeWeek'] = ResolversParentTypes['PracticeWeek']> = {
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PlanPhase'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPlan'] = ResolversParentTypes['ProjectPlan']> = {
  accessibility?: Resolver<ResolversTypes['PlanAccessibility'], ParentType, ContextType>;
  aims?: Resolver<ResolversTypes['PlanAims'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['PlanAssessment'], ParentType, ContextType>;
  buildsOn?: Resolver<Maybe<ResolversTypes['PracticeCredit']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['PlanSectionChange']>>, ParentType, ContextType, RequireFields<ProjectPlanChangesArgs, 'since'>>;
  comments?: Resolver<Array<ResolversTypes['PlanComment']>, ParentType, ContextType>;
  dataSharing?: Resolver<ResolversTypes['PlanDataSharing'], ParentType, ContextType>;
  externalPartner?: Resolver<ResolversTypes['PlanExternalPartner'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['PlanFacts'], ParentType, ContextType>;
  fromTemplate?: Resolver<Maybe<ResolversTypes['PlanProposal']>, ParentType, ContextType, RequireFields<ProjectPlanFromTemplateArgs, 'code'>>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ResolversTypes['PlanLanguages'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['PlanOutcomes'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['PlanProblem']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PlanSectionState']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['PlanSession']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['PlanTeams'], ParentType, ContextType>;
  tools?: Resolver<ResolversTypes['PlanTools'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['PlanWeek']>, ParentType, ContextType>;
};

export type ProjectReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReadiness'] = ResolversParentTypes['ProjectReadiness']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['SideReadiness'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['SideReadiness'], ParentType, ContextType>;
  startCheck?: Resolver<ResolversTypes['StartCheck'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['PlannedToolReach']>, ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['DataTransfer'], ParentType, ContextType>;
};

export type ProjectRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRisk'] = ResolversParentTypes['ProjectRisk']> = {
  cause?: Resolver<ResolversTypes['RiskCause'], ParentType, ContextType>;
  officesAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CancellationReason']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectWeek'] = ResolversParentTypes['ProjectWeek']> = {
  begun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['WeekReport']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['PairingSide']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['PlanPhase'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['WeekReport']>, ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublishGoodPracticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishGoodPracticeResult'] = ResolversParentTypes['PublishGoodPracticeResult']> = {
  __resolveType: TypeResolveFn<'PublishGoodPracticeSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PublishGoodPracticeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishGoodPracticeSuccess'] = ResolversParentTypes['PublishGoodPracticeSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingResult'] = ResolversParentTypes['PublishListingResult']> = {
  __resolveType: TypeResolveFn<'PublishListingSuccess' | 'Refusal' | 'Refusals', ParentType, ContextType>;
};

export type PublishListingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingSuccess'] = ResolversParentTypes['PublishListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReportResult'] = ResolversParentTypes['PublishReportResult']> = {
  __resolveType: TypeResolveFn<'PublishReportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PublishReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReportSuccess'] = ResolversParentTypes['PublishReportSuccess']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionPlan?: Resolver<Array<ResolversTypes['ActionPlanEntry']>, ParentType, ContextType>;
  audit?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'aggregateId'>>;
  calendarLinks?: Resolver<Array<ResolversTypes['CalendarLink']>, ParentType, ContextType>;
  compareSuggestions?: Resolver<ResolversTypes['SuggestionComparison'], ParentType, ContextType, RequireFields<QueryCompareSuggestionsArgs, 'listingId' | 'partnerListingIds'>>;
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType, RequireFields<QueryCredentialArgs, 'id'>>;
  dataRegister?: Resolver<Array<ResolversTypes['DataKind']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterPage'], ParentType, ContextType, Partial<QueryDeadLettersArgs>>;
  demoClock?: Resolver<Maybe<ResolversTypes['DemoClock']>, ParentType, ContextType>;
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  expertGroups?: Resolver<Array<ResolversTypes['ExpertGroup']>, ParentType, ContextType>;
  exposureReport?: Resolver<ResolversTypes['ExposureReport'], ParentType, ContextType, Partial<QueryExposureReportArgs>>;
  feasibility?: Resolver<ResolversTypes['Feasibility'], ParentType, ContextType, RequireFields<QueryFeasibilityArgs, 'listingId' | 'partnerListingId'>>;
  figureSources?: Resolver<ResolversTypes['FigureSourceConnection'], ParentType, ContextType, RequireFields<QueryFigureSourcesArgs, 'first' | 'key'>>;
  goodPractice?: Resolver<Maybe<ResolversTypes['GoodPractice']>, ParentType, ContextType, RequireFields<QueryGoodPracticeArgs, 'id'>>;
  goodPractices?: Resolver<ResolversTypes['GoodPracticeConnection'], ParentType, ContextType, RequireFields<QueryGoodPracticesArgs, 'first'>>;
  handOver?: Resolver<ResolversTypes['HandOver'], ParentType, ContextType>;
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType, Partial<QueryInboxArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<QueryListingsArgs, 'first'>>;
  matchingRound?: Resolver<Maybe<ResolversTypes['MatchingRound']>, ParentType, ContextType, RequireFields<QueryMatchingRoundArgs, 'id'>>;
  matchingRounds?: Resolver<ResolversTypes['MatchingRoundConnection'], ParentType, ContextType, RequireFields<QueryMatchingRoundsArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  membershipRequests?: Resolver<Array<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  notificationSettings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
  outcomeDefinitions?: Resolver<ResolversTypes['OutcomeDefinitions'], ParentType, ContextType>;
  outcomeForm?: Resolver<Maybe<ResolversTypes['OutcomeForm']>, ParentType, ContextType, RequireFields<QueryOutcomeFormArgs, 'pairingId'>>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType, RequireFields<QueryPairingArgs, 'id'>>;
  pairingSummary?: Resolver<ResolversTypes['PairingSummary'], ParentType, ContextType, Partial<QueryPairingSummaryArgs>>;
  pairings?: Resolver<ResolversTypes['PairingConnection'], ParentType, ContextType, RequireFields<QueryPairingsArgs, 'first'>>;
  partnerSuggestions?: Resolver<ResolversTypes['PartnerSuggestionConnection'], ParentType, ContextType, RequireFields<QueryPartnerSuggestionsArgs, 'first' | 'listingId'>>;
  pilotStatistics?: Resolver<ResolversTypes['PilotStatistics'], ParentType, ContextType, Partial<QueryPilotStatisticsArgs>>;
  planTemplates?: Resolver<Array<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  publishedReport?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryPublishedReportArgs, 'id'>>;
  publishedReports?: Resolver<Array<ResolversTypes['ReportSummary']>, ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reportMappings?: Resolver<ResolversTypes['MappedProjectConnection'], ParentType, ContextType, RequireFields<QueryReportMappingsArgs, 'first'>>;
  reports?: Resolver<Array<ResolversTypes['ReportSummary']>, ParentType, ContextType>;
  reviewDesk?: Resolver<ResolversTypes['ReviewDeskConnection'], ParentType, ContextType, RequireFields<QueryReviewDeskArgs, 'first'>>;
  reviewerCandidates?: Resolver<Array<ResolversTypes['ReviewerCandidate']>, ParentType, ContextType, RequireFields<QueryReviewerCandidatesArgs, 'pairingId'>>;
  rubrics?: Resolver<Array<ResolversTypes['Rubric']>, ParentType, ContextType>;
  tokens?: Resolver<Array<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  toolReachability?: Resolver<Array<ResolversTypes['ToolReachability']>, ParentType, ContextType>;
  verifyCredential?: Resolver<ResolversTypes['CredentialCheck'], ParentType, ContextType, RequireFields<QueryVerifyCredentialArgs, 'document'>>;
  vocabularies?: Resolver<ResolversTypes['Vocabularies'], ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhooksArgs, 'institutionId'>>;
};

export type RaiseRiskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseRiskResult'] = ResolversParentTypes['RaiseRiskResult']> = {
  __resolveType: TypeResolveFn<'RaiseRiskSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RaiseRiskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseRiskSuccess'] = ResolversParentTypes['RaiseRiskSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  fairness?: Resolver<ResolversTypes['FairnessRules'], ParentType, ContextType>;
  learningOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  live?: Resolver<Maybe<ResolversTypes['RankingModel']>, ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['RankingModel']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['TrainingRun']>, ParentType, ContextType>;
  trainingUnavailable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankingModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingModel'] = ResolversParentTypes['RankingModel']> = {
  dataFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ModelFigures'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RankingModelState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  learned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prior?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReceiveOutcomeSheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveOutcomeSheetResult'] = ResolversParentTypes['ReceiveOutcomeSheetResult']> = {
  __resolveType: TypeResolveFn<'ReceiveOutcomeSheetSuccess' | 'Refusal' | 'Refusals', ParentType, ContextType>;
};

export type ReceiveOutcomeSheetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveOutcomeSheetSuccess'] = ResolversParentTypes['ReceiveOutcomeSheetSuccess']> = {
  form?: Resolver<ResolversTypes['OutcomeForm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  badges?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  creditSystem?: Resolver<Maybe<ResolversTypes['OutcomeCreditSystem']>, ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
  withCredit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusals'] = ResolversParentTypes['Refusals']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionBalance'] = ResolversParentTypes['RegionBalance']> = {
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionExposure'] = ResolversParentTypes['RegionExposure']> = {
  figures?: Resolver<ResolversTypes['ExposureFigures'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relations'] = ResolversParentTypes['Relations']> = {
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  built?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  joinAgain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mobility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
};

export type RemoveDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDocumentResult'] = ResolversParentTypes['RemoveDocumentResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RemoveDocumentSuccess', ParentType, ContextType>;
};

export type RemoveDocumentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDocumentSuccess'] = ResolversParentTypes['RemoveDocumentSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookResult'] = ResolversParentTypes['RemoveWebhookResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RemoveWebhookSuccess', ParentType, ContextType>;
};

export type RemoveWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookSuccess'] = ResolversParentTypes['RemoveWebhookSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  checks?: Resolver<Array<ResolversTypes['ReportCheck']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ReportDocument'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ReportSummary'], ParentType, ContextType>;
};

export type ReportBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBlock'] = ResolversParentTypes['ReportBlock']> = {
  __resolveType: TypeResolveFn<'ReportChart' | 'ReportLink' | 'ReportList' | 'ReportParagraph' | 'ReportQuote' | 'ReportTable', ParentType, ContextType>;
};

export type ReportChartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChart'] = ResolversParentTypes['ReportChart']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['ReportPoint']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ReportSeries']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCheck'] = ResolversParentTypes['ReportCheck']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportColumn'] = ResolversParentTypes['ReportColumn']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDocument'] = ResolversParentTypes['ReportDocument']> = {
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ReportSection']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLink'] = ResolversParentTypes['ReportLink']> = {
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportList'] = ResolversParentTypes['ReportList']> = {
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportMapping'] = ResolversParentTypes['ReportMapping']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['MappingEvidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ReportParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportParagraph'] = ResolversParentTypes['ReportParagraph']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPoint'] = ResolversParentTypes['ReportPoint']> = {
  high?: Resolver<Maybe<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  text?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type ReportQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportQuote'] = ResolversParentTypes['ReportQuote']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TestimonialRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSection'] = ResolversParentTypes['ReportSection']> = {
  blocks?: Resolver<Array<ResolversTypes['ReportBlock']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSeries'] = ResolversParentTypes['ReportSeries']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSummary'] = ResolversParentTypes['ReportSummary']> = {
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTable'] = ResolversParentTypes['ReportTable']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ReportColumn']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rowHeaders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportWeekResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWeekResult'] = ResolversParentTypes['ReportWeekResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ReportWeekSuccess', ParentType, ContextType>;
};

export type ReportWeekSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWeekSuccess'] = ResolversParentTypes['ReportWeekSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMembershipResult'] = ResolversParentTypes['RequestMembershipResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RequestMembershipSuccess', ParentType, ContextType>;
};

export type RequestMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMembershipSuccess'] = ResolversParentTypes['RequestMembershipSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPairingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPairingResult'] = ResolversParentTypes['RequestPairingResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RequestPairingSuccess', ParentType, ContextType>;
};

export type RequestPairingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPairingSuccess'] = ResolversParentTypes['RequestPairingSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveRiskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveRiskResult'] = ResolversParentTypes['ResolveRiskResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ResolveRiskSuccess', ParentType, ContextType>;
};

export type ResolveRiskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveRiskSuccess'] = ResolversParentTypes['ResolveRiskSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryDeadLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryDeadLetterResult'] = ResolversParentTypes['RetryDeadLetterResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RetryDeadLetterSuccess', ParentType, ContextType>;
};

export type RetryDeadLetterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryDeadLetterSuccess'] = ResolversParentTypes['RetryDeadLetterSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAgreement'] = ResolversParentTypes['ReviewAgreement']> = {
  criteria?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AgreementMeasure'], ParentType, ContextType>;
  reviewers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCriterion'] = ResolversParentTypes['ReviewCriterion']> = {
  anchors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['RubricFrame'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewDeskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDeskConnection'] = ResolversParentTypes['ReviewDeskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReviewDeskItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewDeskItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDeskItem'] = ResolversParentTypes['ReviewDeskItem']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReviewStage'], ParentType, ContextType>;
  waitsForMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewOutcome'] = ResolversParentTypes['ReviewOutcome']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewResult'] = ResolversParentTypes['ReviewResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'ReviewSuccess', ParentType, ContextType>;
};

export type ReviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSuccess'] = ResolversParentTypes['ReviewSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewerCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewerCandidate'] = ResolversParentTypes['ReviewerCandidate']> = {
  conflicts?: Resolver<Array<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  reviewing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RevokeCalendarLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarLinkResult'] = ResolversParentTypes['RevokeCalendarLinkResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevokeCalendarLinkSuccess', ParentType, ContextType>;
};

export type RevokeCalendarLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarLinkSuccess'] = ResolversParentTypes['RevokeCalendarLinkSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCredentialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCredentialResult'] = ResolversParentTypes['RevokeCredentialResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevokeCredentialSuccess', ParentType, ContextType>;
};

export type RevokeCredentialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCredentialSuccess'] = ResolversParentTypes['RevokeCredentialSuccess']> = {
  credential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTokenResult'] = ResolversParentTypes['RevokeTokenResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevokeTokenSuccess', ParentType, ContextType>;
};

export type RevokeTokenSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTokenSuccess'] = ResolversParentTypes['RevokeTokenSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundLeftOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundLeftOver'] = ResolversParentTypes['RoundLeftOver']> = {
  bestFit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOverReason'], ParentType, ContextType>;
};

export type RoundLeftOverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundLeftOverConnection'] = ResolversParentTypes['RoundLeftOverConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RoundLeftOver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoundPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundPair'] = ResolversParentTypes['RoundPair']> = {
  fit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maySend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayStrikeOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ourListingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ours?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  struckOutBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  struckOutReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirListingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
};

export type RoundPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundPairConnection'] = ResolversParentTypes['RoundPairConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RoundPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoundProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundProposal'] = ResolversParentTypes['RoundProposal']> = {
  asianListings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  europeanListings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leftOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalFit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundResult'] = ResolversParentTypes['RoundResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'RoundSuccess', ParentType, ContextType>;
};

export type RoundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundSuccess'] = ResolversParentTypes['RoundSuccess']> = {
  round?: Resolver<ResolversTypes['MatchingRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RubricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rubric'] = ResolversParentTypes['Rubric']> = {
  criteria?: Resolver<Array<ResolversTypes['ReviewCriterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayPutInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RubricState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCollected?: Resolver<Maybe<ResolversTypes['NotCollected']>, ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SaveActionPlanEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveActionPlanEntryResult'] = ResolversParentTypes['SaveActionPlanEntryResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveActionPlanEntrySuccess', ParentType, ContextType>;
};

export type SaveActionPlanEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveActionPlanEntrySuccess'] = ResolversParentTypes['SaveActionPlanEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['ActionPlanEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveApprovalSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveApprovalSettingsResult'] = ResolversParentTypes['SaveApprovalSettingsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveApprovalSettingsSuccess', ParentType, ContextType>;
};

export type SaveApprovalSettingsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveApprovalSettingsSuccess'] = ResolversParentTypes['SaveApprovalSettingsSuccess']> = {
  settings?: Resolver<ResolversTypes['ApprovalSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveExpertGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveExpertGroupResult'] = ResolversParentTypes['SaveExpertGroupResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveExpertGroupSuccess', ParentType, ContextType>;
};

export type SaveExpertGroupSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveExpertGroupSuccess'] = ResolversParentTypes['SaveExpertGroupSuccess']> = {
  group?: Resolver<ResolversTypes['ExpertGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveFairnessRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveFairnessRulesResult'] = ResolversParentTypes['SaveFairnessRulesResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveFairnessRulesSuccess', ParentType, ContextType>;
};

export type SaveFairnessRulesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveFairnessRulesSuccess'] = ResolversParentTypes['SaveFairnessRulesSuccess']> = {
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveInstitutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveInstitutionResult'] = ResolversParentTypes['SaveInstitutionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveInstitutionSuccess', ParentType, ContextType>;
};

export type SaveInstitutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveInstitutionSuccess'] = ResolversParentTypes['SaveInstitutionSuccess']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveListingResult'] = ResolversParentTypes['SaveListingResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveListingSuccess', ParentType, ContextType>;
};

export type SaveListingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveListingSuccess'] = ResolversParentTypes['SaveListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveNotificationSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveNotificationSettingsResult'] = ResolversParentTypes['SaveNotificationSettingsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SaveNotificationSettingsSuccess', ParentType, ContextType>;
};

export type SaveNotificationSettingsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveNotificationSettingsSuccess'] = ResolversParentTypes['SaveNotificationSettingsSuccess']> = {
  notificationSettings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveOutcomeDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOutcomeDraftResult'] = ResolversParentTypes['SaveOutcomeDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveOutcomeDraftSuccess', ParentType, ContextType>;
};

export type SaveOutcomeDraftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOutcomeDraftSuccess'] = ResolversParentTypes['SaveOutcomeDraftSuccess']> = {
  form?: Resolver<ResolversTypes['OutcomeForm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePlanResult'] = ResolversParentTypes['SavePlanResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SavePlanSuccess', ParentType, ContextType>;
};

export type SavePlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePlanSuccess'] = ResolversParentTypes['SavePlanSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePracticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePracticeResult'] = ResolversParentTypes['SavePracticeResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SavePracticeSuccess', ParentType, ContextType>;
};

export type SavePracticeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePracticeSuccess'] = ResolversParentTypes['SavePracticeSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveProfileResult'] = ResolversParentTypes['SaveProfileResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveProfileSuccess', ParentType, ContextType>;
};

export type SaveProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveProfileSuccess'] = ResolversParentTypes['SaveProfileSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveReadinessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReadinessResult'] = ResolversParentTypes['SaveReadinessResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SaveReadinessSuccess', ParentType, ContextType>;
};

export type SaveReadinessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReadinessSuccess'] = ResolversParentTypes['SaveReadinessSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveReportMappingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReportMappingResult'] = ResolversParentTypes['SaveReportMappingResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveReportMappingSuccess', ParentType, ContextType>;
};

export type SaveReportMappingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReportMappingSuccess'] = ResolversParentTypes['SaveReportMappingSuccess']> = {
  project?: Resolver<ResolversTypes['MappedProject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveRubricResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveRubricResult'] = ResolversParentTypes['SaveRubricResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveRubricSuccess', ParentType, ContextType>;
};

export type SaveRubricSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveRubricSuccess'] = ResolversParentTypes['SaveRubricSuccess']> = {
  rubric?: Resolver<ResolversTypes['Rubric'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveTestimonialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTestimonialResult'] = ResolversParentTypes['SaveTestimonialResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveTestimonialSuccess', ParentType, ContextType>;
};

export type SaveTestimonialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTestimonialSuccess'] = ResolversParentTypes['SaveTestimonialSuccess']> = {
  testimonials?: Resolver<ResolversTypes['Testimonials'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveToolReachabilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveToolReachabilityResult'] = ResolversParentTypes['SaveToolReachabilityResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveToolReachabilitySuccess', ParentType, ContextType>;
};

export type SaveToolReachabilitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveToolReachabilitySuccess'] = ResolversParentTypes['SaveToolReachabilitySuccess']> = {
  toolReachability?: Resolver<ResolversTypes['ToolReachability'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveWebhookResult'] = ResolversParentTypes['SaveWebhookResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SaveWebhookSuccess', ParentType, ContextType>;
};

export type SaveWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveWebhookSuccess'] = ResolversParentTypes['SaveWebhookSuccess']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScaleBackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleBackResult'] = ResolversParentTypes['ScaleBackResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ScaleBackSuccess', ParentType, ContextType>;
};

export type ScaleBackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleBackSuccess'] = ResolversParentTypes['ScaleBackSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScaleSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleSummary'] = ResolversParentTypes['ScaleSummary']> = {
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['GivenScore']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendRoundRequestsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendRoundRequestsResult'] = ResolversParentTypes['SendRoundRequestsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SendRoundRequestsSuccess', ParentType, ContextType>;
};

export type SendRoundRequestsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendRoundRequestsSuccess'] = ResolversParentTypes['SendRoundRequestsSuccess']> = {
  sent?: Resolver<Array<ResolversTypes['SentRoundPair']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentRoundPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentRoundPair'] = ResolversParentTypes['SentRoundPair']> = {
  pairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SideCreditsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideCredits'] = ResolversParentTypes['SideCredits']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hoursFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoursTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  shareOfCourse?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SideReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideReadiness'] = ResolversParentTypes['SideReadiness']> = {
  accessibilityChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreementNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  agreementReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consentText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataTransferBasis?: Resolver<Maybe<ResolversTypes['DataSharingBasis']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['OpenItem']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  studentContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toolsChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPlanResult'] = ResolversParentTypes['SignPlanResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SignPlanSuccess', ParentType, ContextType>;
};

export type SignPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPlanSuccess'] = ResolversParentTypes['SignPlanSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCheck'] = ResolversParentTypes['StartCheck']> = {
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitedStudents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requesterStudents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StartExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExportResult'] = ResolversParentTypes['StartExportResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'StartExportSuccess', ParentType, ContextType>;
};

export type StartExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExportSuccess'] = ResolversParentTypes['StartExportSuccess']> = {
  file?: Resolver<ResolversTypes['HandOverFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProjectResult'] = ResolversParentTypes['StartProjectResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'StartProjectSuccess', ParentType, ContextType>;
};

export type StartProjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProjectSuccess'] = ResolversParentTypes['StartProjectSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PairingState'], ParentType, ContextType>;
  waitingForMe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrikeOutRoundPairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeOutRoundPairResult'] = ResolversParentTypes['StrikeOutRoundPairResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'StrikeOutRoundPairSuccess', ParentType, ContextType>;
};

export type StrikeOutRoundPairSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeOutRoundPairSuccess'] = ResolversParentTypes['StrikeOutRoundPairSuccess']> = {
  pair?: Resolver<ResolversTypes['RoundPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentNumbersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentNumbers'] = ResolversParentTypes['StudentNumbers']> = {
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmitOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitOutcomeResult'] = ResolversParentTypes['SubmitOutcomeResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Refusals' | 'SubmitOutcomeSuccess', ParentType, ContextType>;
};

export type SubmitOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitOutcomeSuccess'] = ResolversParentTypes['SubmitOutcomeSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  inboxChanged?: SubscriptionResolver<ResolversTypes['Inbox'], "inboxChanged", ParentType, ContextType>;
  pairingChanged?: SubscriptionResolver<ResolversTypes['Pairing'], "pairingChanged", ParentType, ContextType, RequireFields<SubscriptionPairingChangedArgs, 'id'>>;
};

export type SuggestedTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedTag'] = ResolversParentTypes['SuggestedTag']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figureKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionComparison'] = ResolversParentTypes['SuggestionComparison']> = {
  criteria?: Resolver<Array<ResolversTypes['ComparedCriterion']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['ComparedPartner']>, ParentType, ContextType>;
};

export type SwitchLearningResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchLearningResult'] = ResolversParentTypes['SwitchLearningResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SwitchLearningSuccess', ParentType, ContextType>;
};

export type SwitchLearningSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchLearningSuccess'] = ResolversParentTypes['SwitchLearningSuccess']> = {
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeDownPracticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDownPracticeResult'] = ResolversParentTypes['TakeDownPracticeResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'TakeDownPracticeSuccess', ParentType, ContextType>;
};

export type TakeDownPracticeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDownPracticeSuccess'] = ResolversParentTypes['TakeDownPracticeSuccess']> = {
  pairing?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnicalProblemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicalProblems'] = ResolversParentTypes['TechnicalProblems']> = {
  incidents?: Resolver<Maybe<Array<ResolversTypes['IncidentCount']>>, ParentType, ContextType>;
  minutesLost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TermExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermExposure'] = ResolversParentTypes['TermExposure']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TestimonialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Testimonial'] = ResolversParentTypes['Testimonial']> = {
  consentHow?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TestimonialRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PairingSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TestimonialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Testimonials'] = ResolversParentTypes['Testimonials']> = {
  consentWording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  testimonials?: Resolver<Array<ResolversTypes['Testimonial']>, ParentType, ContextType>;
};

export type ToolEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToolEntry'] = ResolversParentTypes['ToolEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notReachableIn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ToolReachabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToolReachability'] = ResolversParentTypes['ToolReachability']> = {
  access?: Resolver<ResolversTypes['ToolAccess'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toolName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainRankingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainRankingResult'] = ResolversParentTypes['TrainRankingResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'TrainRankingSuccess', ParentType, ContextType>;
};

export type TrainRankingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainRankingSuccess'] = ResolversParentTypes['TrainRankingSuccess']> = {
  run?: Resolver<ResolversTypes['TrainingRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRun'] = ResolversParentTypes['TrainingRun']> = {
  askedFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TrainingResult']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VocabulariesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabularies'] = ResolversParentTypes['Vocabularies']> = {
  cefrLevels?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  creditSystems?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  declineReasons?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  dismissReasons?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  eqfLevels?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['CodeLabel']>, ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['ToolEntry']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oldSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['PairingState']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryResult'] = ResolversParentTypes['WebhookDeliveryResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'WebhookDeliverySuccess', ParentType, ContextType>;
};

export type WebhookDeliverySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliverySuccess'] = ResolversParentTypes['WebhookDeliverySuccess']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeekReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekReport'] = ResolversParentTypes['WeekReport']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['WeekIncident']>, ParentType, ContextType>;
  minutesLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CancellationReason']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WeekStatus'], ParentType, ContextType>;
  students?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WeeklySlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklySlot'] = ResolversParentTypes['WeeklySlot']> = {
  day?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawTestimonialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTestimonialResult'] = ResolversParentTypes['WithdrawTestimonialResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'WithdrawTestimonialSuccess', ParentType, ContextType>;
};

export type WithdrawTestimonialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTestimonialSuccess'] = ResolversParentTypes['WithdrawTestimonialSuccess']> = {
  testimonials?: Resolver<ResolversTypes['Testimonials'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingLanguage'] = ResolversParentTypes['WorkingLanguage']> = {
  classLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerMinimum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  administration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  running?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcademicSession?: AcademicSessionResolvers<ContextType>;
  AccessToken?: AccessTokenResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  AchievementOffer?: AchievementOfferResolvers<ContextType>;
  ActionPlanEntry?: ActionPlanEntryResolvers<ContextType>;
  AddDelegationResult?: AddDelegationResultResolvers<ContextType>;
  AddDelegationSuccess?: AddDelegationSuccessResolvers<ContextType>;
  AnswerRequestResult?: AnswerRequestResultResolvers<ContextType>;
  AnswerRequestSuccess?: AnswerRequestSuccessResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalSettings?: ApprovalSettingsResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  AssignedReviewer?: AssignedReviewerResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Break?: BreakResolvers<ContextType>;
  CalendarDeadline?: CalendarDeadlineResolvers<ContextType>;
  CalendarLink?: CalendarLinkResolvers<ContextType>;
  CalendarSession?: CalendarSessionResolvers<ContextType>;
  Campus?: CampusResolvers<ContextType>;
  CampusTime?: CampusTimeResolvers<ContextType>;
  CancelPairingResult?: CancelPairingResultResolvers<ContextType>;
  CancelPairingSuccess?: CancelPairingSuccessResolvers<ContextType>;
  Cancellation?: CancellationResolvers<ContextType>;
  CheckedItem?: CheckedItemResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  ChooseRankingModelResult?: ChooseRankingModelResultResolvers<ContextType>;
  ChooseRankingModelSuccess?: ChooseRankingModelSuccessResolvers<ContextType>;
  CodeLabel?: CodeLabelResolvers<ContextType>;
  CoilProject?: CoilProjectResolvers<ContextType>;
  CommentOnPlanResult?: CommentOnPlanResultResolvers<ContextType>;
  CommentOnPlanSuccess?: CommentOnPlanSuccessResolvers<ContextType>;
  ComparedCriterion?: ComparedCriterionResolvers<ContextType>;
  ComparedPartner?: ComparedPartnerResolvers<ContextType>;
  ConfirmStartResult?: ConfirmStartResultResolvers<ContextType>;
  ConfirmStartSuccess?: ConfirmStartSuccessResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  ConsentToPracticeResult?: ConsentToPracticeResultResolvers<ContextType>;
  ConsentToPracticeSuccess?: ConsentToPracticeSuccessResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryBalance?: CountryBalanceResolvers<ContextType>;
  CountryExposure?: CountryExposureResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CreateCalendarLinkResult?: CreateCalendarLinkResultResolvers<ContextType>;
  CreateCalendarLinkSuccess?: CreateCalendarLinkSuccessResolvers<ContextType>;
  CreateTokenResult?: CreateTokenResultResolvers<ContextType>;
  CreateTokenSuccess?: CreateTokenSuccessResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  CredentialCheck?: CredentialCheckResolvers<ContextType>;
  Credits?: CreditsResolvers<ContextType>;
  CreditsSideBySide?: CreditsSideBySideResolvers<ContextType>;
  CriterionMean?: CriterionMeanResolvers<ContextType>;
  DataKind?: DataKindResolvers<ContextType>;
  DataTransfer?: DataTransferResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterPage?: DeadLetterPageResolvers<ContextType>;
  DecideApprovalResult?: DecideApprovalResultResolvers<ContextType>;
  DecideApprovalSuccess?: DecideApprovalSuccessResolvers<ContextType>;
  DecideMembershipResult?: DecideMembershipResultResolvers<ContextType>;
  DecideMembershipSuccess?: DecideMembershipSuccessResolvers<ContextType>;
  DeclaredConflict?: DeclaredConflictResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DeleteExportResult?: DeleteExportResultResolvers<ContextType>;
  DeleteExportSuccess?: DeleteExportSuccessResolvers<ContextType>;
  DeliverProjectResult?: DeliverProjectResultResolvers<ContextType>;
  DeliverProjectSuccess?: DeliverProjectSuccessResolvers<ContextType>;
  DemoClock?: DemoClockResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  DesignComparison?: DesignComparisonResolvers<ContextType>;
  DesignLevel?: DesignLevelResolvers<ContextType>;
  DigitalAccess?: DigitalAccessResolvers<ContextType>;
  DigitalCompetence?: DigitalCompetenceResolvers<ContextType>;
  DismissSuggestionResult?: DismissSuggestionResultResolvers<ContextType>;
  DismissSuggestionSuccess?: DismissSuggestionSuccessResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentRevision?: DocumentRevisionResolvers<ContextType>;
  Durability?: DurabilityResolvers<ContextType>;
  EndDelegationResult?: EndDelegationResultResolvers<ContextType>;
  EndDelegationSuccess?: EndDelegationSuccessResolvers<ContextType>;
  ErasureResult?: ErasureResultResolvers<ContextType>;
  ErasureSuccess?: ErasureSuccessResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ExpertGroup?: ExpertGroupResolvers<ContextType>;
  ExpertGroupMember?: ExpertGroupMemberResolvers<ContextType>;
  ExposureFigures?: ExposureFiguresResolvers<ContextType>;
  ExposureReport?: ExposureReportResolvers<ContextType>;
  FairnessRules?: FairnessRulesResolvers<ContextType>;
  Feasibility?: FeasibilityResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  FigureSourceConnection?: FigureSourceConnectionResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowStage?: FlowStageResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpPairingResult?: FollowUpPairingResultResolvers<ContextType>;
  FollowUpPairingSuccess?: FollowUpPairingSuccessResolvers<ContextType>;
  FollowUps?: FollowUpsResolvers<ContextType>;
  GivenScore?: GivenScoreResolvers<ContextType>;
  GoodPractice?: GoodPracticeResolvers<ContextType>;
  GoodPracticeConnection?: GoodPracticeConnectionResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandOverFile?: HandOverFileResolvers<ContextType>;
  HandedTable?: HandedTableResolvers<ContextType>;
  Hint?: HintResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  IncidentCount?: IncidentCountResolvers<ContextType>;
  Inclusion?: InclusionResolvers<ContextType>;
  IndicatorFigures?: IndicatorFiguresResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  Intercultural?: InterculturalResolvers<ContextType>;
  IssueCredentialResult?: IssueCredentialResultResolvers<ContextType>;
  IssueCredentialSuccess?: IssueCredentialSuccessResolvers<ContextType>;
  LanguageLevel?: LanguageLevelResolvers<ContextType>;
  LearningReached?: LearningReachedResolvers<ContextType>;
  LecturerView?: LecturerViewResolvers<ContextType>;
  LeftOutTable?: LeftOutTableResolvers<ContextType>;
  Lessons?: LessonsResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  LiveSlot?: LiveSlotResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  MakeReportResult?: MakeReportResultResolvers<ContextType>;
  MakeReportSuccess?: MakeReportSuccessResolvers<ContextType>;
  MappedProject?: MappedProjectResolvers<ContextType>;
  MappedProjectConnection?: MappedProjectConnectionResolvers<ContextType>;
  MappingEvidence?: MappingEvidenceResolvers<ContextType>;
  MarkInboxReadResult?: MarkInboxReadResultResolvers<ContextType>;
  MarkInboxReadSuccess?: MarkInboxReadSuccessResolvers<ContextType>;
  MatchingRound?: MatchingRoundResolvers<ContextType>;
  MatchingRoundConnection?: MatchingRoundConnectionResolvers<ContextType>;
  MeetingHours?: MeetingHoursResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipRequest?: MembershipRequestResolvers<ContextType>;
  ModelFigures?: ModelFiguresResolvers<ContextType>;
  MoveDemoClockResult?: MoveDemoClockResultResolvers<ContextType>;
  MoveDemoClockSuccess?: MoveDemoClockSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotCollected?: NotCollectedResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  NotificationSettings?: NotificationSettingsResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  OpenItem?: OpenItemResolvers<ContextType>;
  OutcomeAnswers?: OutcomeAnswersResolvers<ContextType>;
  OutcomeDefinitions?: OutcomeDefinitionsResolvers<ContextType>;
  OutcomeField?: OutcomeFieldResolvers<ContextType>;
  OutcomeForm?: OutcomeFormResolvers<ContextType>;
  OutcomeIndicator?: OutcomeIndicatorResolvers<ContextType>;
  OutcomeMark?: OutcomeMarkResolvers<ContextType>;
  OutcomeMarks?: OutcomeMarksResolvers<ContextType>;
  OutcomeMeasure?: OutcomeMeasureResolvers<ContextType>;
  OutcomeOption?: OutcomeOptionResolvers<ContextType>;
  OutcomeOrigin?: OutcomeOriginResolvers<ContextType>;
  OutcomeReport?: OutcomeReportResolvers<ContextType>;
  OutcomeWarning?: OutcomeWarningResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  PairingCalendar?: PairingCalendarResolvers<ContextType>;
  PairingConnection?: PairingConnectionResolvers<ContextType>;
  PairingCredentials?: PairingCredentialsResolvers<ContextType>;
  PairingSummary?: PairingSummaryResolvers<ContextType>;
  PartnerSuggestion?: PartnerSuggestionResolvers<ContextType>;
  PartnerSuggestionConnection?: PartnerSuggestionConnectionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PilotAssessment?: PilotAssessmentResolvers<ContextType>;
  PilotReview?: PilotReviewResolvers<ContextType>;
  PilotStatistics?: PilotStatisticsResolvers<ContextType>;
  PlanAccessibility?: PlanAccessibilityResolvers<ContextType>;
  PlanAims?: PlanAimsResolvers<ContextType>;
  PlanAssessment?: PlanAssessmentResolvers<ContextType>;
  PlanClass?: PlanClassResolvers<ContextType>;
  PlanComment?: PlanCommentResolvers<ContextType>;
  PlanDataSharing?: PlanDataSharingResolvers<ContextType>;
  PlanExternalPartner?: PlanExternalPartnerResolvers<ContextType>;
  PlanFacts?: PlanFactsResolvers<ContextType>;
  PlanLanguages?: PlanLanguagesResolvers<ContextType>;
  PlanOutcomes?: PlanOutcomesResolvers<ContextType>;
  PlanProblem?: PlanProblemResolvers<ContextType>;
  PlanProposal?: PlanProposalResolvers<ContextType>;
  PlanSectionChange?: PlanSectionChangeResolvers<ContextType>;
  PlanSectionState?: PlanSectionStateResolvers<ContextType>;
  PlanSession?: PlanSessionResolvers<ContextType>;
  PlanSideAssessment?: PlanSideAssessmentResolvers<ContextType>;
  PlanSideOutcomes?: PlanSideOutcomesResolvers<ContextType>;
  PlanSignature?: PlanSignatureResolvers<ContextType>;
  PlanSlot?: PlanSlotResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  PlanTeams?: PlanTeamsResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTemplateWeek?: PlanTemplateWeekResolvers<ContextType>;
  PlanTool?: PlanToolResolvers<ContextType>;
  PlanTools?: PlanToolsResolvers<ContextType>;
  PlanWeek?: PlanWeekResolvers<ContextType>;
  PlannedToolReach?: PlannedToolReachResolvers<ContextType>;
  PracticeConsent?: PracticeConsentResolvers<ContextType>;
  PracticeCredit?: PracticeCreditResolvers<ContextType>;
  PracticeFacet?: PracticeFacetResolvers<ContextType>;
  PracticeFacets?: PracticeFacetsResolvers<ContextType>;
  PracticeLanguage?: PracticeLanguageResolvers<ContextType>;
  PracticeMark?: PracticeMarkResolvers<ContextType>;
  PracticeResult?: PracticeResultResolvers<ContextType>;
  PracticeSide?: PracticeSideResolvers<ContextType>;
  PracticeStep?: PracticeStepResolvers<ContextType>;
  PracticeTask?: PracticeTaskResolvers<ContextType>;
  PracticeTool?: PracticeToolResolvers<ContextType>;
  PracticeTopic?: PracticeTopicResolvers<ContextType>;
  PracticeWeek?: PracticeWeekResolvers<ContextType>;
  ProjectPlan?: ProjectPlanResolvers<ContextType>;
  ProjectReadiness?: ProjectReadinessResolvers<ContextType>;
  ProjectRisk?: ProjectRiskResolvers<ContextType>;
  ProjectWeek?: ProjectWeekResolvers<ContextType>;
  PublishGoodPracticeResult?: PublishGoodPracticeResultResolvers<ContextType>;
  PublishGoodPracticeSuccess?: PublishGoodPracticeSuccessResolvers<ContextType>;
  PublishListingResult?: PublishListingResultResolvers<ContextType>;
  PublishListingSuccess?: PublishListingSuccessResolvers<ContextType>;
  PublishReportResult?: PublishReportResultResolvers<ContextType>;
  PublishReportSuccess?: PublishReportSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseRiskResult?: RaiseRiskResultResolvers<ContextType>;
  RaiseRiskSuccess?: RaiseRiskSuccessResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RankingModel?: RankingModelResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  ReceiveOutcomeSheetResult?: ReceiveOutcomeSheetResultResolvers<ContextType>;
  ReceiveOutcomeSheetSuccess?: ReceiveOutcomeSheetSuccessResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Refusals?: RefusalsResolvers<ContextType>;
  RegionBalance?: RegionBalanceResolvers<ContextType>;
  RegionExposure?: RegionExposureResolvers<ContextType>;
  Relations?: RelationsResolvers<ContextType>;
  RemoveDocumentResult?: RemoveDocumentResultResolvers<ContextType>;
  RemoveDocumentSuccess?: RemoveDocumentSuccessResolvers<ContextType>;
  RemoveWebhookResult?: RemoveWebhookResultResolvers<ContextType>;
  RemoveWebhookSuccess?: RemoveWebhookSuccessResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportBlock?: ReportBlockResolvers<ContextType>;
  ReportChart?: ReportChartResolvers<ContextType>;
  ReportCheck?: ReportCheckResolvers<ContextType>;
  ReportColumn?: ReportColumnResolvers<ContextType>;
  ReportDocument?: ReportDocumentResolvers<ContextType>;
  ReportLink?: ReportLinkResolvers<ContextType>;
  ReportList?: ReportListResolvers<ContextType>;
  ReportMapping?: ReportMappingResolvers<ContextType>;
  ReportParagraph?: ReportParagraphResolvers<ContextType>;
  ReportPoint?: ReportPointResolvers<ContextType>;
  ReportQuote?: ReportQuoteResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  ReportSeries?: ReportSeriesResolvers<ContextType>;
  ReportSummary?: ReportSummaryResolvers<ContextType>;
  ReportTable?: ReportTableResolvers<ContextType>;
  ReportWeekResult?: ReportWeekResultResolvers<ContextType>;
  ReportWeekSuccess?: ReportWeekSuccessResolvers<ContextType>;
  RequestMembershipResult?: RequestMembershipResultResolvers<ContextType>;
  RequestMembershipSuccess?: RequestMembershipSuccessResolvers<ContextType>;
  RequestPairingResult?: RequestPairingResultResolvers<ContextType>;
  RequestPairingSuccess?: RequestPairingSuccessResolvers<ContextType>;
  ResolveRiskResult?: ResolveRiskResultResolvers<ContextType>;
  ResolveRiskSuccess?: ResolveRiskSuccessResolvers<ContextType>;
  RetryDeadLetterResult?: RetryDeadLetterResultResolvers<ContextType>;
  RetryDeadLetterSuccess?: RetryDeadLetterSuccessResolvers<ContextType>;
  ReviewAgreement?: ReviewAgreementResolvers<ContextType>;
  ReviewCriterion?: ReviewCriterionResolvers<ContextType>;
  ReviewDeskConnection?: ReviewDeskConnectionResolvers<ContextType>;
  ReviewDeskItem?: ReviewDeskItemResolvers<ContextType>;
  ReviewOutcome?: ReviewOutcomeResolvers<ContextType>;
  ReviewRemark?: ReviewRemarkResolvers<ContextType>;
  ReviewResult?: ReviewResultResolvers<ContextType>;
  ReviewSuccess?: ReviewSuccessResolvers<ContextType>;
  ReviewerCandidate?: ReviewerCandidateResolvers<ContextType>;
  RevokeCalendarLinkResult?: RevokeCalendarLinkResultResolvers<ContextType>;
  RevokeCalendarLinkSuccess?: RevokeCalendarLinkSuccessResolvers<ContextType>;
  RevokeCredentialResult?: RevokeCredentialResultResolvers<ContextType>;
  RevokeCredentialSuccess?: RevokeCredentialSuccessResolvers<ContextType>;
  RevokeTokenResult?: RevokeTokenResultResolvers<ContextType>;
  RevokeTokenSuccess?: RevokeTokenSuccessResolvers<ContextType>;
  RoundLeftOver?: RoundLeftOverResolvers<ContextType>;
  RoundLeftOverConnection?: RoundLeftOverConnectionResolvers<ContextType>;
  RoundPair?: RoundPairResolvers<ContextType>;
  RoundPairConnection?: RoundPairConnectionResolvers<ContextType>;
  RoundProposal?: RoundProposalResolvers<ContextType>;
  RoundResult?: RoundResultResolvers<ContextType>;
  RoundSuccess?: RoundSuccessResolvers<ContextType>;
  Rubric?: RubricResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SaveActionPlanEntryResult?: SaveActionPlanEntryResultResolvers<ContextType>;
  SaveActionPlanEntrySuccess?: SaveActionPlanEntrySuccessResolvers<ContextType>;
  SaveApprovalSettingsResult?: SaveApprovalSettingsResultResolvers<ContextType>;
  SaveApprovalSettingsSuccess?: SaveApprovalSettingsSuccessResolvers<ContextType>;
  SaveExpertGroupResult?: SaveExpertGroupResultResolvers<ContextType>;
  SaveExpertGroupSuccess?: SaveExpertGroupSuccessResolvers<ContextType>;
  SaveFairnessRulesResult?: SaveFairnessRulesResultResolvers<ContextType>;
  SaveFairnessRulesSuccess?: SaveFairnessRulesSuccessResolvers<ContextType>;
  SaveInstitutionResult?: SaveInstitutionResultResolvers<ContextType>;
  SaveInstitutionSuccess?: SaveInstitutionSuccessResolvers<ContextType>;
  SaveListingResult?: SaveListingResultResolvers<ContextType>;
  SaveListingSuccess?: SaveListingSuccessResolvers<ContextType>;
  SaveNotificationSettingsResult?: SaveNotificationSettingsResultResolvers<ContextType>;
  SaveNotificationSettingsSuccess?: SaveNotificationSettingsSuccessResolvers<ContextType>;
  SaveOutcomeDraftResult?: SaveOutcomeDraftResultResolvers<ContextType>;
  SaveOutcomeDraftSuccess?: SaveOutcomeDraftSuccessResolvers<ContextType>;
  SavePlanResult?: SavePlanResultResolvers<ContextType>;
  SavePlanSuccess?: SavePlanSuccessResolvers<ContextType>;
  SavePracticeResult?: SavePracticeResultResolvers<ContextType>;
  SavePracticeSuccess?: SavePracticeSuccessResolvers<ContextType>;
  SaveProfileResult?: SaveProfileResultResolvers<ContextType>;
  SaveProfileSuccess?: SaveProfileSuccessResolvers<ContextType>;
  SaveReadinessResult?: SaveReadinessResultResolvers<ContextType>;
  SaveReadinessSuccess?: SaveReadinessSuccessResolvers<ContextType>;
  SaveReportMappingResult?: SaveReportMappingResultResolvers<ContextType>;
  SaveReportMappingSuccess?: SaveReportMappingSuccessResolvers<ContextType>;
  SaveRubricResult?: SaveRubricResultResolvers<ContextType>;
  SaveRubricSuccess?: SaveRubricSuccessResolvers<ContextType>;
  SaveTestimonialResult?: SaveTestimonialResultResolvers<ContextType>;
  SaveTestimonialSuccess?: SaveTestimonialSuccessResolvers<ContextType>;
  SaveToolReachabilityResult?: SaveToolReachabilityResultResolvers<ContextType>;
  SaveToolReachabilitySuccess?: SaveToolReachabilitySuccessResolvers<ContextType>;
  SaveWebhookResult?: SaveWebhookResultResolvers<ContextType>;
  SaveWebhookSuccess?: SaveWebhookSuccessResolvers<ContextType>;
  ScaleBackResult?: ScaleBackResultResolvers<ContextType>;
  ScaleBackSuccess?: ScaleBackSuccessResolvers<ContextType>;
  ScaleSummary?: ScaleSummaryResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  SendRoundRequestsResult?: SendRoundRequestsResultResolvers<ContextType>;
  SendRoundRequestsSuccess?: SendRoundRequestsSuccessResolvers<ContextType>;
  SentRoundPair?: SentRoundPairResolvers<ContextType>;
  SideCredits?: SideCreditsResolvers<ContextType>;
  SideReadiness?: SideReadinessResolvers<ContextType>;
  SignPlanResult?: SignPlanResultResolvers<ContextType>;
  SignPlanSuccess?: SignPlanSuccessResolvers<ContextType>;
  StartCheck?: StartCheckResolvers<ContextType>;
  StartExportResult?: StartExportResultResolvers<ContextType>;
  StartExportSuccess?: StartExportSuccessResolvers<ContextType>;
  StartProjectResult?: StartProjectResultResolvers<ContextType>;
  StartProjectSuccess?: StartProjectSuccessResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  StrikeOutRoundPairResult?: StrikeOutRoundPairResultResolvers<ContextType>;
  StrikeOutRoundPairSuccess?: StrikeOutRoundPairSuccessResolvers<ContextType>;
  StudentNumbers?: StudentNumbersResolvers<ContextType>;
  SubmitOutcomeResult?: SubmitOutcomeResultResolvers<ContextType>;
  SubmitOutcomeSuccess?: SubmitOutcomeSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestedTag?: SuggestedTagResolvers<ContextType>;
  SuggestionComparison?: SuggestionComparisonResolvers<ContextType>;
  SwitchLearningResult?: SwitchLearningResultResolvers<ContextType>;
  SwitchLearningSuccess?: SwitchLearningSuccessResolvers<ContextType>;
  TakeDownPracticeResult?: TakeDownPracticeResultResolvers<ContextType>;
  TakeDownPracticeSuccess?: TakeDownPracticeSuccessResolvers<ContextType>;
  TechnicalProblems?: TechnicalProblemsResolvers<ContextType>;
  TermExposure?: TermExposureResolvers<ContextType>;
  Testimonial?: TestimonialResolvers<ContextType>;
  Testimonials?: TestimonialsResolvers<ContextType>;
  ToolEntry?: ToolEntryResolvers<ContextType>;
  ToolReachability?: ToolReachabilityResolvers<ContextType>;
  TrainRankingResult?: TrainRankingResultResolvers<ContextType>;
  TrainRankingSuccess?: TrainRankingSuccessResolvers<ContextType>;
  TrainingRun?: TrainingRunResolvers<ContextType>;
  Vocabularies?: VocabulariesResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryResult?: WebhookDeliveryResultResolvers<ContextType>;
  WebhookDeliverySuccess?: WebhookDeliverySuccessResolvers<ContextType>;
  WeekReport?: WeekReportResolvers<ContextType>;
  WeeklySlot?: WeeklySlotResolvers<ContextType>;
  WithdrawTestimonialResult?: WithdrawTestimonialResultResolvers<ContextType>;
  WithdrawTestimonialSuccess?: WithdrawTestimonialSuccessResolvers<ContextType>;
  WorkingLanguage?: WorkingLanguageResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
};

