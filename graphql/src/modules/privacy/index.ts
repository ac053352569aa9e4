import { refusal, valueOrThrow } from '../../errors.ts';
import type { ErasureResult, Resolvers } from '../../generated/types.ts';
import type { SiloReply } from '../../silo/types.ts';

/** A refusal by silo is data for the client to show, such as the projects that still need the person. */
const answer = (reply: SiloReply<unknown>): ErasureResult & { __typename: string } =>
  reply.ok ? { __typename: 'ErasureSuccess', erased: true } : refusal(reply);

export const privacy: Resolvers = {
  Query: { dataRegister: async (_root, _args, { silo }) => valueOrThrow(await silo.dataRegister()) },
  Mutation: {
    eraseMe: async (_root, { email }, { silo }) => answer(await silo.eraseMe({ email })),
    erasePerson: async (_root, { email }, { silo }) => answer(await silo.erasePerson({ email })),
  },
};
