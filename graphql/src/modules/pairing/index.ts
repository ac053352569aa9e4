import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { connection } from '../../page.ts';
import { answerRequest } from './answerRequest.ts';
import { Approval, ApprovalStep, PlanSignature } from './Approval.ts';
import { Contact } from './Contact.ts';
import { Pairing } from './Pairing.ts';
import { requestPairing } from './requestPairing.ts';
import { withdrawRequest } from './withdrawRequest.ts';

export const pairing: Resolvers = {
  Approval,
  ApprovalStep,
  PlanSignature,
  Contact,
  Pairing,
  Query: {
    pairing: (_root, { id }, { loaders }) => loaders.pairing.load(id),
    pairings: async (_root, args, { silo }) => connection(valueOrThrow(await silo.pairings(args))),
  },
  Mutation: { requestPairing, answerRequest, withdrawRequest },
};
