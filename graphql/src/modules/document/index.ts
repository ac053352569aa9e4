import type { Resolvers } from '../../generated/types.ts';
import { removeDocument } from './removeDocument.ts';

/** The documents of a page of pairings cost one request to silo; contents go past GraphQL, by http/documentRoute.ts. */
export const document: Resolvers = {
  Pairing: { documents: ({ id }, _args, { loaders }) => loaders.documents.load(id) },
  DocumentRevision: { addedBy: ({ addedBy }, _args, { loaders }) => loaders.person.load(addedBy) },
  Mutation: { removeDocument },
};
