import type { Pool } from 'undici';
import type * as Schema from '../generated/types.ts';
import { senderFor, type Caller } from './transport.ts';
import type {
  SiloComparison,
  SiloDocument,
  SiloExposureReport,
  SiloHistoryEntry,
  SiloInstitution,
  SiloListing,
  SiloMembership,
  SiloMembershipRequest,
  SiloPage,
  SiloPairing,
  SiloPerson,
  SiloRanking,
  SiloRound,
  SiloRoundLeftOver,
  SiloRoundPair,
  SiloSentPair,
  SiloSession,
  SiloSuggestion,
  SiloSuggestionPage,
  SiloTrainingRun,
} from './types.ts';

/** An argument that a GraphQL client may leave out or send as null. */
type Maybe<Value> = Value | null | undefined;
type PageArgs = { first?: Maybe<number>; after?: Maybe<string> };

/** Silo stops a round that takes longer than two minutes; the edge waits for its word. */
const RUN_WITHIN_MS = 150_000;

export type SiloClient = ReturnType<typeof siloClient>;

/** One function per endpoint of silo that the schema needs; the only place that knows silo's routes. */
export function siloClient(pool: Pool, caller: Caller) {
  const send = senderFor(pool, caller);
  return {
    me: () => send<SiloPerson>({ method: 'GET', path: ['me'] }),
    saveProfile: (body: Schema.SaveProfileInput) =>
      send<SiloPerson>({ method: 'PUT', path: ['me', 'profile'], body }),
    people: (ids: readonly string[]) =>
      send<SiloPerson[]>({ method: 'POST', path: ['people', 'by-ids'], body: { ids } }),
    demoPeople: () => send<Schema.DemoPerson[]>({ method: 'GET', path: ['demo', 'people'] }),
    vocabularies: () => send<Schema.Vocabularies>({ method: 'GET', path: ['vocabularies'] }),

    institution: (id: string) => send<SiloInstitution>({ method: 'GET', path: ['institutions', id] }),
    institutions: (query: PageArgs & { search?: Maybe<string>; country?: Maybe<string> }) =>
      send<SiloPage<SiloInstitution>>({ method: 'GET', path: ['institutions'], query }),
    institutionsByIds: (ids: readonly string[]) =>
      send<SiloInstitution[]>({ method: 'POST', path: ['institutions', 'by-ids'], body: { ids } }),
    saveInstitution: ({ id, ...body }: Schema.SaveInstitutionInput) =>
      send<SiloInstitution>({ method: 'PUT', path: ['institutions', id], body }),

    listing: (id: string) => send<SiloListing>({ method: 'GET', path: ['listings', id] }),
    listings: (
      query: PageArgs & { search?: Maybe<string>; mine?: Maybe<boolean>; institutionId?: Maybe<string> },
    ) => send<SiloPage<SiloListing>>({ method: 'GET', path: ['listings'], query }),
    listingsByIds: (ids: readonly string[]) =>
      send<SiloListing[]>({ method: 'POST', path: ['listings', 'by-ids'], body: { ids } }),
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
    pairings: (query: PageArgs & { state?: Maybe<Schema.PairingState>; waitingForMe?: Maybe<boolean> }) =>
      send<SiloPage<SiloPairing>>({ method: 'GET', path: ['pairings'], query }),
    requestPairing: (body: Schema.RequestPairingInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings'], body }),
    answerRequest: ({ pairingId, ...body }: Schema.AnswerRequestInput) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'answer'], body }),
    withdrawRequest: (pairingId: string) =>
      send<SiloPairing>({ method: 'POST', path: ['pairings', pairingId, 'withdraw'], body: {} }),
    nextBest: (pairingId: string) =>
      send<SiloSuggestion | null>({ method: 'GET', path: ['pairings', pairingId, 'next-best'] }),

    documentsOf: (ids: readonly string[]) =>
      send<Record<string, SiloDocument[]>>({
        method: 'POST',
        path: ['documents', 'by-pairings'],
        body: { ids },
      }),
    removeDocument: (id: string) => send<SiloPairing>({ method: 'DELETE', path: ['documents', id] }),

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
      send<Record<string, SiloHistoryEntry[]>>({ method: 'POST', path: ['audit', 'by-ids'], body: { ids } }),

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
    ranking: () => send<SiloRanking>({ method: 'GET', path: ['ranking'] }),
    exposureReport: (query: { from?: Maybe<string>; to?: Maybe<string> }) =>
      send<SiloExposureReport>({ method: 'GET', path: ['ranking', 'exposure'], query }),
    trainRanking: () => send<SiloTrainingRun>({ method: 'POST', path: ['ranking', 'training'], body: {} }),
    switchLearning: (body: { on: boolean; reason: string }) =>
      send<SiloRanking>({ method: 'PUT', path: ['ranking', 'learning'], body }),
    chooseRankingModel: (body: { modelId: string | null; reason: string }) =>
      send<SiloRanking>({ method: 'PUT', path: ['ranking', 'live'], body }),
    saveFairnessRules: (body: Schema.FairnessRulesInput) =>
      send<SiloRanking>({ method: 'PUT', path: ['ranking', 'fairness'], body }),

    tokens: () => send<Schema.AccessToken[]>({ method: 'GET', path: ['tokens'] }),
    revokeToken: (id: string) => send<unknown>({ method: 'DELETE', path: ['tokens', id] }),

    openSession: (
      edgeKey: string,
      body: { email: string; subject: string; issuer: string; name?: string | undefined },
    ) => send<SiloSession>({ method: 'POST', path: ['sessions'], body, headers: { 'x-edge-key': edgeKey } }),
    closeSession: () => send<unknown>({ method: 'DELETE', path: ['sessions', 'current'] }),
  };
}
