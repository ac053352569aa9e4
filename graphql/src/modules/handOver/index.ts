import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { deleteExport } from './deleteExport.ts';
import { startExport } from './startExport.ts';

export const handOver: Resolvers = {
  Query: { handOver: async (_root, _args, { silo }) => valueOrThrow(await silo.handOver()) },
  Mutation: { startExport, deleteExport },
};
