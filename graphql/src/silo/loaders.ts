import DataLoader from 'dataloader';
import { valueOrThrow } from '../errors.ts';
import type { SiloClient } from './siloClient.ts';
import type {
  SiloDocument,
  SiloHistoryEntry,
  SiloInstitution,
  SiloListing,
  SiloOutcomeReport,
  SiloPage,
  SiloPairing,
  SiloPerson,
  SiloPilotReview,
} from './types.ts';

/** The most ids silo takes in one question. */
const IDS_PER_CALL = 100;

export type Loaders = ReturnType<typeof loaders>;

/** One set per request: what a page names many times is asked of silo once, and nothing is shared between callers. */
export function loaders(silo: SiloClient) {
  return {
    institution: new DataLoader<string, SiloInstitution | null>(
      async (ids) => inOrder(ids, valueOrThrow(await silo.institutionsByIds(ids))),
      { maxBatchSize: IDS_PER_CALL },
    ),
    listing: new DataLoader<string, SiloListing | null>(
      async (ids) => inOrder(ids, valueOrThrow(await silo.listingsByIds(ids))),
      { maxBatchSize: IDS_PER_CALL },
    ),
    person: new DataLoader<string, SiloPerson | null>(
      async (ids) => inOrder(ids, valueOrThrow(await silo.people(ids))),
      { maxBatchSize: IDS_PER_CALL },
    ),
    history: new DataLoader<string, SiloHistoryEntry[]>(
      async (ids) => {
        const entries = valueOrThrow(await silo.auditByIds(ids));
        return ids.map((id) => entries[id] ?? []);
      },
      { maxBatchSize: IDS_PER_CALL },
    ),
    documents: new DataLoader<string, SiloDocument[]>(
      async (ids) => {
        const found = valueOrThrow(await silo.documentsOf(ids));
        return ids.map((id) => found[id] ?? []);
      },
      { maxBatchSize: IDS_PER_CALL },
    ),
    review: new DataLoader<string, SiloPilotReview | null>(
      async (ids) => {
        const found = new Map(valueOrThrow(await silo.reviews(ids)).map((one) => [one.pairingId, one]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: IDS_PER_CALL },
    ),
    pairing: new DataLoader<string, SiloPairing | null>((ids) =>
      Promise.all(
        ids.map(async (id) => {
          const reply = await silo.pairing(id);
          return reply.ok ? reply.value : null;
        }),
      ),
    ),
    outcomes: new DataLoader<string, SiloOutcomeReport[]>((ids) =>
      Promise.all(ids.map(async (id) => valueOrThrow(await silo.outcomes(id)))),
    ),
    /** A page of an institution's listings, so that a circular query asks for each page once. */
    institutionListings: new DataLoader<
      { institutionId: string; first?: number | null; after?: string | null },
      SiloPage<SiloListing>,
      string
    >((pages) => Promise.all(pages.map(async (page) => valueOrThrow(await silo.listings(page)))), {
      cacheKeyFn: (page) => JSON.stringify([page.institutionId, page.first, page.after]),
    }),
  };
}

function inOrder<Value extends { id: string }>(ids: readonly string[], found: Value[]): (Value | null)[] {
  const byId = new Map(found.map((value) => [value.id, value]));
  return ids.map((id) => byId.get(id) ?? null);
}
