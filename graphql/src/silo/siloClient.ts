import type * as Schema from '../generated/types.ts';
import { senderFor, type Caller } from './transport.ts';
import type {
  SiloApprovalSettings,
  SiloCalendarFeed,
  SiloCalendarLink,
  SiloCoilProject,
  SiloComparison,
  SiloDelegation,
  SiloCreatedToken,
  SiloCredential,
  SiloCredentialCheck,
  SiloCreditsSideBySide,
  SiloDeadLetter,
  SiloDocument,
  SiloExpertGroup,
  SiloExposureReport,
  SiloFigureSource,
  SiloHandOver,
  SiloHandOverFile,
  SiloHistoryEntry,
  SiloInbox,
  SiloInstitution,
  SiloListing,
  SiloMail,
  SiloMappedProject,
  SiloMembership,
  SiloMembershipRequest,
  SiloNotificationSettings,
  SiloFollowUps,
  SiloOutcomeDefinitions,
  SiloOutcomeForm,
  SiloOutcomeReport,
  SiloPage,
  SiloPairing,
  SiloPairingCalendar,
  SiloPairingCredentials,
  SiloPairingSummary,
  SiloPerson,
  SiloPilotReview,
  SiloPilotStatistics,
  SiloPlan,
  SiloPlanChange,
  SiloPlanComment,
  SiloPlanProposal,
  SiloPlanTemplate,
  SiloPractice,
  SiloPracticeAddress,
  SiloPracticePage,
  SiloProjectReadiness,
  SiloRanking,
  SiloReviewDeskItem,
  SiloReviewerCandidate,
  SiloReport,
  SiloReportSummary,
  SiloRound,
  SiloRoundLeftOver,
  SiloRoundPair,
  SiloRubric,
  SiloSavedWebhook,
  SiloSentPair,
  SiloSession,
  SiloSuggestion,
  SiloSuggestionPage,
  SiloTestimonials,
  SiloTrainingRun,
  SiloWebhook,
  SiloWebhookDelivery,
} from './types.ts';
import type { SiloPool } from './siloPool.ts';

/** An argument that a GraphQL client may leave out or send as null. */
type Maybe<Value> = Value | null | undefined;
type PageArgs = { first?: Maybe<number>; after?: Maybe<string> };

/** Every text of the database is looked through for a name. In milliseconds. */
const ERASED_WITHIN_MS = 60_000;

/** Silo stops a round that takes longer than two minutes; the edge waits for its word. */
const RUN_WITHIN_MS = 150_000;

/** Several values as silo reads them from an address. */
const listed = (values: Maybe<readonly Maybe<string>[]>): string | null =>
  values?.filter(Boolean).join(',') || null;

export type SiloClient = ReturnType<typeof siloClient>;

/** One function per endpoint of silo that the schema needs; the only place that knows silo's routes. */
export function siloClient(pool: SiloPool, caller: Caller) {
  const send = senderFor(pool, caller);
  return {
    me: () => send<SiloPerson>({ method: 'GET', path: ['me'] }),
    saveProfile: (body: Schema.SaveProfileInput) =>
      send<SiloPerson>({ method: 'PUT', path: ['me', 'profile'], body }),
    people: (ids: readonly string[]) =>
      send<SiloPerson[]>({ method: 'POST', path: ['people', 'by-ids'], body: { ids }, repeatable: true }),
    demoPeople: () => send<Schema.DemoPerson[]>({ method: 'GET', path: ['demo', 'people'] }),
    demoClock: () => send<Schema.DemoClock>({ method: 'GET', path: ['demo', 'clock'] }),
    moveDemoClock: (days: number) =>
      send<Schema.DemoClock>({ method: 'POST', path: ['demo', 'clock'], body: { days } }),
    vocabularies: () => send<Schema.Vocabularies>({ method: 'GET', path: ['vocabularies'] }),

    institution: (id: string) => send<SiloInstitution>({ method: 'GET', path: ['institutions', id] }),
    institutions: (query: PageArgs & { search?: Maybe<string>; country?: Maybe<string> }) =>
      send<SiloPage<SiloInstitution>>({ method: 'GET', path: ['institutions'], query }),
    institutionsByIds: (ids: readonly string[]) =>
      send<SiloInstitution[]>({
        method: 'POST',
        path: ['institutions', 'by-ids'],
        body: { ids },
        repeatable: true,
      }),
    saveInstitution: ({ id, ...body }: Schema.SaveInstitutionInput) =>
      send<SiloInstitution>({ method: 'PUT', path: ['institutions', id], body }),

    listing: (id: string) => send<SiloListing>({ method: 'GET', path: ['listings', id] }),
    listings: (
      query: PageArgs & { search?: Maybe<string>; mine?: Maybe<boolean>; institutionId?: Maybe<string> },
    ) => send<SiloPage<SiloListing>>({ method: 'GET', path: ['listings'], query }),
    listingsByIds: (ids: readonly string[]) =>
      send<SiloListing[]>({ method: 'POST', path: ['listings', 'by-ids'], body: { ids }, repeatable: true }),
    saveListing: ({ id, ...body }: Schema.SaveListingInput) =>
      send<SiloListing>(
        id ? { method: 'PUT', path: ['listings', id], body } : { method: 'POST', path: ['listings'], body },
      ),
    changeListing: (id: string, change: 'publish' | 'pause' | 'withdraw') =>
      send<SiloListing>({ method: 'POST', path: ['listings', id, change], body: {} }),

    suggestions: (listingId: string, query: PageArgs) =>
      send<SiloSuggestionPage>({ method: 'GET', path: ['listings', listingId, 'suggestions'], query }),
    feasibility: (listingId: string, partnerListingId: string) =>
      send<Schema.Feasibility>({
        method: 'GET',
        path: ['listings', listingId, 'feasibility', partnerListingId],
      }),
    comparison: (listingId: string, partnerListingIds: readonly string[]) =>
      send<SiloComparison>({
        method: 'GET',
        path: ['listings', listingId, 'comparison'],
        query: { partners: partnerListingIds.join(',') },
      }),
    dismiss: (listingId: string, partnerListingId: string, reason: string) =>
      send<unknown>({
        method: 'POST',
        path: ['listings', listingId, 'dismissals'],
        body: { partnerListingId, reason },
      }),

    pairing: (id: string) => send<SiloPairing>({ method: 'GET', path: ['pairings', id] }),
    pairings: ({ first, after, state, states, waitsFor, ...query }: Partial<Schema.QueryPairingsArgs>) =>
      send<SiloPage<SiloPairing>>({
        method: 'GET',
        path: ['pairings'],
        query: {
          first,
          after,
          state: listed([state, ...(states ?? [])]),
          waitsFor: listed(waitsFor),
          ...query,
        },
      }),
    pairingSummary: ({ states, waitsFor, ...query }: Schema.QueryPairingSummaryArgs) =>
      send<SiloPairingSummary>({
        method: 'GET',
        path: ['pairings', 'summary'],
        query: { state: listed(states), waitsFor: listed(waitsFor), ...query },
      }),
    requestPairing: (body: Schema.RequestPairingInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings'], body }),
    answerRequest: ({ pairingId, ...body }: Schema.AnswerRequestInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'answer'], body }),
    withdrawRequest: (pairingId: string) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'withdraw'], body: {} }),
    nextBest: (pairingId: string) =>
      send<SiloSuggestion | null>({ method: 'GET', path: ['pairings', pairingId, 'next-best'] }),

    plan: (pairingId: string) => send<SiloPlan>({ method: 'GET', path: ['pairings', pairingId, 'plan'] }),
    savePlan: ({ pairingId, ...body }: Schema.SavePlanInput) =>
      send<SiloPairing>({ method: 'PUT', path: ['pairings', pairingId, 'plan'], body }),
    signPlan: (pairingId: string, planHash: string) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'signature'], body: { planHash } }),
    planChanges: (pairingId: string, since: string) =>
      send<SiloPlanChange[]>({
        method: 'GET',
        path: ['pairings', pairingId, 'plan', 'changes'],
        query: { since },
      }),
    planTemplates: () => send<SiloPlanTemplate[]>({ method: 'GET', path: ['plan-templates'] }),
    planFromTemplate: (pairingId: string, code: string) =>
      send<SiloPlanProposal>({ method: 'GET', path: ['pairings', pairingId, 'plan', 'templates', code] }),
    planComments: (pairingId: string) =>
      send<SiloPlanComment[]>({ method: 'GET', path: ['pairings', pairingId, 'comments'] }),
    commentOnPlan: ({ pairingId, ...body }: Schema.CommentOnPlanInput) =>
      send<SiloPlanComment>({ method: 'POST', path: ['pairings', pairingId, 'comments'], body }),
    resolvePlanComment: ({ pairingId, commentId, resolved }: Schema.ResolvePlanCommentInput) =>
      send<SiloPlanComment>({
        method: 'POST',
        path: ['pairings', pairingId, 'comments', commentId, 'resolved'],
        body: { resolved },
      }),

    decideApproval: ({ pairingId, ...body }: Schema.DecideApprovalInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'decision'], body }),
    approvalSettings: (institutionId: string) =>
      send<SiloApprovalSettings>({
        method: 'GET',
        path: ['institutions', institutionId, 'approval-settings'],
      }),
    saveApprovalSettings: ({ institutionId, ...body }: Schema.SaveApprovalSettingsInput) =>
      send<SiloApprovalSettings>({
        method: 'PUT',
        path: ['institutions', institutionId, 'approval-settings'],
        body,
      }),
    delegations: (institutionId: string) =>
      send<SiloDelegation[]>({ method: 'GET', path: ['institutions', institutionId, 'delegations'] }),
    addDelegation: ({ institutionId, ...body }: Schema.AddDelegationInput) =>
      send<SiloDelegation>({ method: 'POST', path: ['institutions', institutionId, 'delegations'], body }),
    endDelegation: (institutionId: string, id: string) =>
      send<SiloDelegation>({ method: 'DELETE', path: ['institutions', institutionId, 'delegations', id] }),
    readiness: (pairingId: string) =>
      send<SiloProjectReadiness>({ method: 'GET', path: ['pairings', pairingId, 'readiness'] }),
    saveReadiness: ({ pairingId, ...body }: Schema.SaveReadinessInput) =>
      send<SiloPairing>({ method: 'PUT', path: ['pairings', pairingId, 'readiness'], body }),
    confirmStart: ({ pairingId, ...body }: Schema.MutationConfirmStartArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'start-confirmation'], body }),
    startProject: ({ pairingId, ...body }: Schema.MutationStartProjectArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'start'], body }),
    project: (pairingId: string) =>
      send<SiloCoilProject>({ method: 'GET', path: ['pairings', pairingId, 'project'] }),
    reportWeek: ({ pairingId, ...body }: Schema.ReportWeekInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'weeks'], body }),
    raiseRisk: ({ pairingId, ...body }: Schema.MutationRaiseRiskArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'risk'], body }),
    resolveRisk: ({ pairingId, ...body }: Schema.MutationResolveRiskArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'risk', 'resolved'], body }),
    scaleBack: ({ pairingId, ...body }: Schema.MutationScaleBackArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'scale-back'], body }),
    deliverProject: ({ pairingId, ...body }: Schema.MutationDeliverProjectArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'delivery'], body }),
    cancelPairing: ({ pairingId, ...body }: Schema.MutationCancelPairingArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'cancellation'], body }),
    substitutes: (pairingId: string, query: { listingId: string; first?: Maybe<number> }) =>
      send<SiloSuggestion[]>({ method: 'GET', path: ['pairings', pairingId, 'substitutes'], query }),
    outcomeDefinitions: () => send<SiloOutcomeDefinitions>({ method: 'GET', path: ['outcome-definitions'] }),
    outcomes: (pairingId: string) =>
      send<SiloOutcomeReport[]>({ method: 'GET', path: ['pairings', pairingId, 'outcomes'] }),
    outcomeForm: (pairingId: string) =>
      send<SiloOutcomeForm>({ method: 'GET', path: ['pairings', pairingId, 'outcome'] }),
    saveOutcomeDraft: ({ pairingId, ...body }: Schema.SaveOutcomeDraftInput) =>
      send<SiloOutcomeForm>({ method: 'PUT', path: ['pairings', pairingId, 'outcome', 'draft'], body }),
    receiveOutcomeSheet: ({ pairingId, ...body }: Schema.ReceiveOutcomeSheetInput) =>
      send<SiloOutcomeForm>({ method: 'POST', path: ['pairings', pairingId, 'outcome', 'sheet'], body }),
    submitOutcome: ({ pairingId, ...body }: Schema.SubmitOutcomeInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'outcome'], body }),
    followUps: (pairingId: string) =>
      send<SiloFollowUps>({ method: 'GET', path: ['pairings', pairingId, 'follow-ups'] }),
    followUpPairing: ({ pairingId, ...body }: Schema.FollowUpPairingInput) =>
      send<SiloFollowUps>({ method: 'POST', path: ['pairings', pairingId, 'follow-ups'], body }),
    documentsOf: (ids: readonly string[]) =>
      send<Record<string, SiloDocument[]>>({
        method: 'POST',
        path: ['documents', 'by-pairings'],
        body: { ids },
        repeatable: true,
      }),
    removeDocument: (id: string) => send<SiloPairing>({ method: 'DELETE', path: ['documents', id] }),

    reviews: (ids: readonly string[]) =>
      send<SiloPilotReview[]>({
        method: 'POST',
        path: ['reviews', 'by-pairings'],
        body: { ids },
        repeatable: true,
      }),
    reviewDesk: (query: PageArgs & { filter?: Maybe<string> }) =>
      send<SiloPage<SiloReviewDeskItem>>({ method: 'GET', path: ['reviews'], query }),
    reviewerCandidates: (pairingId: string) =>
      send<SiloReviewerCandidate[]>({ method: 'GET', path: ['pairings', pairingId, 'reviewer-candidates'] }),
    assignReviewers: ({ pairingId, ...body }: Schema.MutationAssignReviewersArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'reviewers'], body }),
    declareConflict: ({ pairingId, ...body }: Schema.MutationDeclareConflictArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'review', 'conflict'], body }),
    reviewPilot: ({ pairingId, ...body }: Schema.ReviewPilotInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'review', 'scores'], body }),
    reviseScore: ({ pairingId, ...body }: Schema.ReviseScoreInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'review', 'revisions'], body }),
    discussReview: ({ pairingId, ...body }: Schema.MutationDiscussReviewArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'review', 'remarks'], body }),
    concludeReview: ({ pairingId, ...body }: Schema.MutationConcludeReviewArgs) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'review', 'decision'], body }),
    expertGroups: () => send<SiloExpertGroup[]>({ method: 'GET', path: ['expert-groups'] }),
    saveExpertGroup: (body: Schema.SaveExpertGroupInput) =>
      send<SiloExpertGroup>({ method: 'POST', path: ['expert-groups'], body }),
    rubrics: () => send<SiloRubric[]>({ method: 'GET', path: ['rubrics'] }),
    saveRubric: (body: Schema.SaveRubricInput) =>
      send<SiloRubric>({ method: 'PUT', path: ['rubrics', 'draft'], body }),
    putRubricInForce: (id: string) => send<SiloRubric>({ method: 'POST', path: ['rubrics', id, 'in-force'] }),
    practice: (id: string) => send<SiloPractice>({ method: 'GET', path: ['practices', id] }),
    practices: (query: Partial<Schema.QueryGoodPracticesArgs>) =>
      send<SiloPracticePage>({ method: 'GET', path: ['practices'], query }),
    practiceAddresses: () => send<SiloPracticeAddress[]>({ method: 'GET', path: ['practices', 'addresses'] }),
    practiceOf: (pairingId: string) =>
      send<SiloPractice>({ method: 'GET', path: ['pairings', pairingId, 'practice'] }),
    savePractice: ({ pairingId, ...body }: Schema.SavePracticeInput) =>
      send<SiloPairing>({ method: 'PUT', path: ['pairings', pairingId, 'practice'], body }),
    consentToPractice: (pairingId: string, hash: string) =>
      send<SiloPairing>({
        method: 'POST',
        path: ['pairings', pairingId, 'practice', 'consent'],
        body: { hash },
      }),
    publishPractice: (pairingId: string) =>
      send<SiloPairing>({
        method: 'POST',
        path: ['pairings', pairingId, 'practice', 'publication'],
        body: {},
      }),
    takeDownPractice: (pairingId: string, reason: string) =>
      send<SiloPairing>({
        method: 'POST',
        path: ['pairings', pairingId, 'practice', 'taking-down'],
        body: { reason },
      }),
    pairingCredentials: (pairingId: string) =>
      send<SiloPairingCredentials>({ method: 'GET', path: ['pairings', pairingId, 'credentials'] }),
    creditsSideBySide: (pairingId: string) =>
      send<SiloCreditsSideBySide>({ method: 'GET', path: ['pairings', pairingId, 'credits'] }),
    credential: (id: string) => send<SiloCredential>({ method: 'GET', path: ['credentials', id] }),
    verifyCredential: (document: string) =>
      send<SiloCredentialCheck>({
        method: 'POST',
        path: ['credentials', 'verification'],
        body: { document },
        repeatable: true,
      }),
    issueCredential: ({ pairingId, ...body }: Schema.IssueCredentialInput) =>
      send<SiloCredential>({ method: 'POST', path: ['pairings', pairingId, 'credentials'], body }),
    revokeCredential: ({ id, ...body }: Schema.MutationRevokeCredentialArgs) =>
      send<SiloCredential>({ method: 'POST', path: ['credentials', id, 'revocation'], body }),

    round: (id: string) => send<SiloRound>({ method: 'GET', path: ['rounds', id] }),
    rounds: (query: PageArgs) => send<SiloPage<SiloRound>>({ method: 'GET', path: ['rounds'], query }),
    roundPairs: (id: string, query: PageArgs) =>
      send<SiloPage<SiloRoundPair>>({ method: 'GET', path: ['rounds', id, 'pairs'], query }),
    roundLeftOver: (id: string, query: PageArgs) =>
      send<SiloPage<SiloRoundLeftOver>>({ method: 'GET', path: ['rounds', id, 'left-over'], query }),
    saveRound: ({ id, ...body }: Schema.SaveRoundInput) =>
      send<SiloRound>(
        id ? { method: 'PUT', path: ['rounds', id], body } : { method: 'POST', path: ['rounds'], body },
      ),
    changeRound: (id: string, change: 'open' | 'close', version: number) =>
      send<SiloRound>({ method: 'POST', path: ['rounds', id, change], body: { version } }),
    runRound: (id: string, version: number) =>
      send<SiloRound>({
        method: 'POST',
        path: ['rounds', id, 'run'],
        body: { version },
        withoutKey: true,
        withinMs: RUN_WITHIN_MS,
      }),
    enterRound: (id: string, listingIds: readonly string[]) =>
      send<SiloRound>({ method: 'POST', path: ['rounds', id, 'entries'], body: { listingIds } }),
    leaveRound: (id: string, listingId: string) =>
      send<SiloRound>({ method: 'DELETE', path: ['rounds', id, 'entries', listingId] }),
    strikeOutRoundPair: (id: string, pairId: string, reason: string) =>
      send<SiloRoundPair>({
        method: 'POST',
        path: ['rounds', id, 'pairs', pairId, 'strike-out'],
        body: { reason },
      }),
    sendRoundRequests: (id: string, pairIds: readonly string[], message: string) =>
      send<SiloSentPair[]>({
        method: 'POST',
        path: ['rounds', id, 'requests'],
        body: { pairIds, message },
        withinMs: RUN_WITHIN_MS,
      }),

    audit: (aggregateId: string) => send<SiloHistoryEntry[]>({ method: 'GET', path: ['audit', aggregateId] }),
    auditByIds: (ids: readonly string[]) =>
      send<Record<string, SiloHistoryEntry[]>>({
        method: 'POST',
        path: ['audit', 'by-ids'],
        body: { ids },
        repeatable: true,
      }),

    membershipRequests: () =>
      send<SiloMembershipRequest[]>({ method: 'GET', path: ['memberships', 'requested'] }),
    requestMembership: (body: { institutionId: string; role: Schema.MembershipRole }) =>
      send<SiloMembership>({ method: 'POST', path: ['memberships'], body }),
    decideMembership: (id: string, accept: boolean) =>
      send<SiloMembership>({ method: 'POST', path: ['memberships', id, 'decision'], body: { accept } }),

    actionPlan: () => send<Schema.ActionPlanEntry[]>({ method: 'GET', path: ['action-plan'] }),
    saveActionPlanEntry: ({ code, ...body }: Schema.ActionPlanEntryInput) =>
      send<Schema.ActionPlanEntry>({ method: 'PUT', path: ['action-plan', code], body }),

    toolReachability: () => send<Schema.ToolReachability[]>({ method: 'GET', path: ['tool-reachability'] }),
    saveToolReachability: ({ tool, place, ...body }: Schema.SaveToolReachabilityInput) =>
      send<Schema.ToolReachability>({ method: 'PUT', path: ['tool-reachability', tool, place], body }),
    handOver: () => send<SiloHandOver>({ method: 'GET', path: ['hand-over'] }),
    startExport: () => send<SiloHandOverFile>({ method: 'POST', path: ['hand-over', 'exports'], body: {} }),
    deleteExport: (id: string) =>
      send<SiloHandOverFile>({ method: 'DELETE', path: ['hand-over', 'exports', id, 'file'] }),

    ranking: () => send<SiloRanking>({ method: 'GET', path: ['ranking'] }),
    pilotStatistics: (query: { from?: Maybe<string>; to?: Maybe<string> }) =>
      send<SiloPilotStatistics>({ method: 'GET', path: ['statistics'], query }),
    figureSources: (query: PageArgs & { key: string; from?: Maybe<string>; to?: Maybe<string> }) =>
      send<SiloPage<SiloFigureSource>>({ method: 'GET', path: ['statistics', 'sources'], query }),
    exposureReport: (query: { from?: Maybe<string>; to?: Maybe<string> }) =>
      send<SiloExposureReport>({ method: 'GET', path: ['ranking', 'exposure'], query }),
    trainRanking: () => send<SiloTrainingRun>({ method: 'POST', path: ['ranking', 'training'], body: {} }),
    switchLearning: (body: { on: boolean; reason: string }) =>
      send<SiloRanking>({ method: 'PUT', path: ['ranking', 'learning'], body }),
    chooseRankingModel: (body: { modelId: string | null; reason: string }) =>
      send<SiloRanking>({ method: 'PUT', path: ['ranking', 'live'], body }),
    saveFairnessRules: (body: Schema.FairnessRulesInput) =>
      send<SiloRanking>({ method: 'PUT', path: ['ranking', 'fairness'], body }),

    inbox: (query: PageArgs & { unread?: Maybe<boolean> }) =>
      send<SiloInbox>({ method: 'GET', path: ['inbox'], query }),
    markInboxRead: (body: { ids?: Maybe<readonly string[]>; all?: Maybe<boolean> }) =>
      send<SiloInbox>({ method: 'POST', path: ['inbox', 'read'], body }),
    notificationSettings: () =>
      send<SiloNotificationSettings>({ method: 'GET', path: ['inbox', 'settings'] }),
    saveNotificationSettings: (choices: readonly Schema.NotificationChoiceInput[]) =>
      send<SiloNotificationSettings>({ method: 'PUT', path: ['inbox', 'settings'], body: { choices } }),
    deadLetters: (query: PageArgs) =>
      send<SiloPage<SiloDeadLetter>>({ method: 'GET', path: ['mail', 'dead'], query }),
    retryDeadLetter: (id: string) =>
      send<unknown>({ method: 'POST', path: ['mail', 'dead', id, 'retry'], body: {} }),

    /** What the edge does in its own name. */
    mailQueue: (edgeKey: string) => {
      const headers = { 'x-edge-key': edgeKey };
      return {
        claimMail: () => send<SiloMail[]>({ method: 'POST', path: ['mail', 'claim'], body: {}, headers }),
        mailSent: (id: string) =>
          send<unknown>({ method: 'POST', path: ['mail', id, 'sent'], body: {}, headers }),
        mailFailed: (id: string, body: { attempt: number; error: string; permanent: boolean }) =>
          send<unknown>({ method: 'POST', path: ['mail', id, 'failed'], body, headers }),
      };
    },
    pairingCalendar: (id: string) =>
      send<SiloPairingCalendar>({ method: 'GET', path: ['pairings', id, 'calendar'] }),
    sessionFile: (id: string, number: number) =>
      send<SiloCalendarFeed>({
        method: 'GET',
        path: ['pairings', id, 'calendar', 'sessions', String(number)],
      }),
    calendarLinks: () => send<SiloCalendarLink[]>({ method: 'GET', path: ['calendar-links'] }),
    createCalendarLink: (body: { pairingId?: Maybe<string>; institutionId?: Maybe<string> }) =>
      send<{ link: SiloCalendarLink; token: string }>({ method: 'POST', path: ['calendar-links'], body }),
    revokeCalendarLink: (id: string) => send<unknown>({ method: 'DELETE', path: ['calendar-links', id] }),
    /** The link's secret travels in a header, since addresses are logged. */
    calendarFeed: (edgeKey: string, token: string) =>
      send<SiloCalendarFeed>({
        method: 'GET',
        path: ['calendar-links', 'events'],
        headers: { 'x-edge-key': edgeKey, 'x-calendar-token': token },
      }),

    tokens: () => send<Schema.AccessToken[]>({ method: 'GET', path: ['tokens'] }),
    createToken: (body: Schema.CreateTokenInput) =>
      send<SiloCreatedToken>({ method: 'POST', path: ['tokens', 'mine'], body }),
    revokeToken: (id: string) => send<unknown>({ method: 'DELETE', path: ['tokens', id] }),

    dataRegister: () => send<Schema.DataKind[]>({ method: 'GET', path: ['data-register'] }),
    eraseMe: (body: { email: string }) =>
      send<unknown>({ method: 'POST', path: ['me', 'erasure'], body, withinMs: ERASED_WITHIN_MS }),
    erasePerson: (body: { email: string }) =>
      send<unknown>({ method: 'POST', path: ['people', 'erasure'], body, withinMs: ERASED_WITHIN_MS }),

    reports: () => send<SiloReportSummary[]>({ method: 'GET', path: ['reports'] }),
    report: (id: string) => send<SiloReport>({ method: 'GET', path: ['reports', id] }),
    publishedReports: () => send<SiloReportSummary[]>({ method: 'GET', path: ['published', 'reports'] }),
    publishedReport: (id: string) => send<SiloReport>({ method: 'GET', path: ['published', 'reports', id] }),
    makeReport: (body: Schema.MutationMakeReportArgs) =>
      send<SiloReport>({ method: 'POST', path: ['reports'], body }),
    publishReport: (id: string) =>
      send<SiloReport>({ method: 'POST', path: ['reports', id, 'publication'], body: {} }),
    reportMappings: (query: PageArgs & { tagged?: Maybe<boolean> }) =>
      send<SiloPage<SiloMappedProject>>({ method: 'GET', path: ['report-mappings'], query }),
    reportMapping: (pairingId: string) =>
      send<SiloMappedProject>({ method: 'GET', path: ['pairings', pairingId, 'report-mapping'] }),
    saveReportMapping: (body: Schema.SaveReportMappingInput) =>
      send<SiloMappedProject>({ method: 'POST', path: ['report-mappings'], body }),
    removeReportMapping: (id: string) =>
      send<SiloMappedProject>({ method: 'POST', path: ['report-mappings', id, 'removal'], body: {} }),
    testimonials: (pairingId: string) =>
      send<SiloTestimonials>({ method: 'GET', path: ['pairings', pairingId, 'testimonials'] }),
    saveTestimonial: ({ pairingId, ...body }: Schema.SaveTestimonialInput) =>
      send<SiloTestimonials>({ method: 'POST', path: ['pairings', pairingId, 'testimonials'], body }),
    withdrawTestimonial: (id: string) =>
      send<{ testimonials: SiloTestimonials }>({
        method: 'POST',
        path: ['testimonials', id, 'withdrawal'],
        body: {},
      }),

    webhooks: (institutionId: string) =>
      send<SiloWebhook[]>({ method: 'GET', path: ['institutions', institutionId, 'webhooks'] }),
    saveWebhook: ({ id, institutionId, ...body }: Schema.SaveWebhookInput) =>
      send<SiloSavedWebhook>(
        id
          ? { method: 'PUT', path: ['webhooks', id], body }
          : { method: 'POST', path: ['institutions', institutionId ?? '', 'webhooks'], body },
      ),
    removeWebhook: (id: string) => send<unknown>({ method: 'DELETE', path: ['webhooks', id] }),
    rotateWebhookSecret: (id: string) =>
      send<SiloSavedWebhook>({ method: 'POST', path: ['webhooks', id, 'secret'], body: {} }),
    testWebhook: (id: string) =>
      send<SiloWebhookDelivery>({ method: 'POST', path: ['webhooks', id, 'test'], body: {} }),
    webhookDeliveries: (id: string, query: PageArgs) =>
      send<SiloPage<SiloWebhookDelivery>>({ method: 'GET', path: ['webhooks', id, 'deliveries'], query }),
    sendWebhookAgain: (id: string) =>
      send<SiloWebhookDelivery>({ method: 'POST', path: ['webhook-deliveries', id, 'again'], body: {} }),

    openSession: (
      edgeKey: string,
      body: { email: string; subject: string; issuer: string; name?: string | undefined },
    ) =>
      send<SiloSession>({
        method: 'POST',
        path: ['sessions'],
        body,
        headers: { 'x-edge-key': edgeKey },
        repeatable: true,
      }),
    closeSession: () => send<unknown>({ method: 'DELETE', path: ['sessions', 'current'], repeatable: true }),
  };
}
