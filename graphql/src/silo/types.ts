import type { components } from './openapi.d.ts';

type Sent = components['schemas'];

/** What silo sends, as its HTTP description tells; a reference is an id which a loader follows. */
export type SiloInstitution = Sent['InstitutionView'];
export type SiloListing = Sent['ListingView'];
export type SiloApprovalSettings = Sent['ApprovalSettingsView'];
export type SiloDelegation = Sent['DelegationView'];
export type SiloMembership = Sent['MembershipView'];

/** A person as others see them has no memberships, and an e-mail address only where the caller may see it. */
export type SiloPerson = Partial<Omit<Sent['PersonView'], 'id' | 'email'>> & Sent['PersonCard'];
export type SiloMembershipRequest = Sent['MembershipRequestView'];
export type SiloSuggestion = Sent['SuggestionView'];
export type SiloContact = Sent['ContactView'];
export type SiloPairing = Sent['PairingView'];
export type SiloProjectReadiness = Sent['ProjectReadinessView'];
export type SiloSideReadiness = Sent['SideReadinessView'];
export type SiloCoilProject = Sent['ProjectView'];
export type SiloApproval = Sent['ApprovalView'];
export type SiloApprovalStep = Sent['ApprovalStepView'];
export type SiloPlanSignature = Sent['PlanSignatureView'];
export type SiloDocument = Sent['DocumentView'];
export type SiloDocumentRevision = Sent['DocumentRevisionView'];
export type SiloHistoryEntry = Sent['HistoryEntryView'];
export type SiloSession = Sent['SessionView'];
export type SiloComparison = Sent['ComparisonView'];
export type SiloComparedPartner = Sent['ComparedPartnerView'];
export type SiloHandOver = Sent['HandOverView'];
export type SiloHandOverFile = Sent['HandOverFileView'];
export type SiloRanking = Sent['RankingView'];
export type SiloTrainingRun = Sent['TrainingRunView'];
export type SiloFigureSource = Sent['FigureSourceView'];
export type SiloPilotStatistics = Sent['PilotStatisticsView'];
export type SiloExposureReport = Sent['ExposureReportView'];
export type SiloSuggestionPage = Sent['SuggestionPageView'];

export type SiloInbox = Sent['InboxView'];
export type SiloNotificationSettings = Sent['NotificationSettingsView'];
export type SiloDeadLetter = Sent['DeadLetterView'];
export type SiloMail = Sent['MailView'];

export type SiloExpert = Sent['PersonCard'];
export type SiloExpertGroup = Sent['ExpertGroupView'];
export type SiloExpertGroupMember = Sent['GroupMemberView'];
export type SiloRubric = Sent['RubricView'];
export type SiloReviewerCandidate = Sent['ReviewerCandidateView'];
export type SiloPilotReview = Sent['PilotReviewView'];
export type SiloReviewDeskItem = Sent['ReviewDeskItemView'];
export type SiloReportSummary = Sent['ReportSummaryView'];
export type SiloReportDocument = Sent['ReportDocument'];
export type SiloReport = Sent['ReportView'];
export type SiloReportMapping = Sent['ReportMappingView'];
export type SiloMappedProject = Sent['MappedProjectView'];
export type SiloTestimonials = Sent['TestimonialsView'];
export type SiloPairingCredentials = Sent['PairingCredentialsView'];
export type SiloCredential = Sent['CredentialView'];
export type SiloCredentialCheck = Sent['CredentialVerdictView'];
export type SiloCreditsSideBySide = Sent['CreditsSideBySideView'];
export type SiloSideCredits = Sent['SideCreditsView'];

export type SiloRound = Sent['RoundView'];
export type SiloRoundPair = Sent['RoundPairView'];
export type SiloRoundLeftOver = Sent['RoundLeftOverView'];
export type SiloSentPair = Sent['SentPairView'];

export type SiloOutcomeDefinitions = Sent['OutcomeDefinitionsView'];
export type SiloOutcomeForm = Sent['OutcomeFormView'];
export type SiloOutcomeReport = Sent['OutcomeReportView'];
export type SiloFollowUps = Sent['FollowUpsView'];

type PlanSections = Sent['ProjectPlan'];

/** Silo sends every section, an empty one in the place of one that nobody has written. */
export type SiloPlan = Omit<Sent['PlanView'], 'plan'> & {
  plan: { [Name in keyof PlanSections]-?: NonNullable<PlanSections[Name]> };
};
export type SiloPlanSection = Sent['PlanSectionView'];
export type SiloPlanClass = Sent['PlanClassView'];
export type SiloPlanChange = Sent['PlanChangeView'];
export type SiloPlanComment = Sent['PlanCommentView'];
export type SiloPlanProposal = Sent['PlanProposal'];
export type SiloPlanTemplate = Sent['PlanTemplateView'];
type PracticeContent = Sent['PracticeContent'];

/** Silo sends every part of a text, null or empty where nothing is written. */
export type SiloPractice = Omit<Sent['PracticeView'], 'content'> & {
  content: { [Name in keyof PracticeContent]-?: Exclude<PracticeContent[Name], undefined> };
};
export type SiloPracticePage = Omit<Sent['PracticePage'], 'nodes'> & { nodes: SiloPractice[] };
export type SiloPracticeAddress = Sent['PracticeAddress'];
export type SiloWebhook = Sent['WebhookView'];
export type SiloSavedWebhook = Sent['SavedWebhookView'];
export type SiloWebhookDelivery = Sent['WebhookDeliveryView'];
export type SiloCreatedToken = Sent['CreatedTokenView'];
export type SiloPairingSummary = Sent['PairingSummaryView'];
export type SiloPairingCalendar = Sent['PairingCalendarView'];
export type SiloCalendarLink = Sent['CalendarLinkView'];
export type SiloCalendarFeed = Sent['CalendarFeedView'];
export type SiloFeedSession = Sent['FeedSessionView'];
export type SiloFeedDeadline = Sent['FeedDeadlineView'];

export type SiloPage<Node> = {
  nodes: Node[];
  hasNextPage: boolean;
  endCursor?: string | null;
  total?: number | null;
};

export type SiloRefusal = { code: string; message: string; field?: string | null };

/** An expected no is a value; only a fault of ours or of the machine is an exception. */
export type SiloReply<Value> = { ok: true; value: Value } | SiloRefused;
export type SiloRefused = {
  ok: false;
  status: number;
  refusals: [SiloRefusal, ...SiloRefusal[]];
  several: boolean;
};
