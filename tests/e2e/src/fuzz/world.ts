import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Role } from '../permissions/people.js';
import { setScene } from '../permissions/scene.js';
import { repository } from '../product.js';
import type { OpenApi } from './addresses.js';
import type { Ids } from './values.js';

export type Part = { Name: string; Role: string; ProcessId: number; Address: string };

/** A running product, its people, and what they have. */
export type World = {
  edge: string;
  silo: string;
  edgeKey: string;
  parts: Part[];
  bearer: (role: Role) => { authorization?: string };
  schema: GraphQLSchema;
  openApi: OpenApi;
  ids: Ids;
};

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** Sets the scene of the permission audit in a product that nothing else needs any more. */
export async function enter(edge: string, dataFolder: string): Promise<World> {
  const { bearer, ours, elsewhere } = await setScene(edge);
  const running = JSON.parse(read(dataFolder, 'run.json')) as { SiloAddress: string; Nodes: Part[] };
  const known: Record<string, string[]> = {};
  for (const [kind, id] of [...Object.entries(ours), ...Object.entries(elsewhere)]) {
    const name = KIND_OF[kind] ?? kind;
    if (id !== undefined) known[name] = [...(known[name] ?? []), id];
  }
  return {
    edge,
    silo: running.SiloAddress,
    edgeKey: (JSON.parse(read(dataFolder, 'secrets.json')) as { EdgeKey: string }).EdgeKey,
    parts: running.Nodes,
    bearer,
    schema: buildSchema(read(repository, 'graphql/schema.graphql')),
    openApi: JSON.parse(read(repository, 'silo/openapi.json')) as OpenApi,
    ids: {
      known,
      kindAt: (JSON.parse(read(repository, 'graphql/permissions.json')) as { ids: Record<string, string> })
        .ids,
    },
  };
}

/** The scene's names for several of one kind. */
const KIND_OF: Record<string, string> = {
  reviewedPairing: 'pairing',
  publishedListing: 'listing',
  partnerListing: 'listing',
  otherPartnerListing: 'listing',
  openRound: 'round',
};
