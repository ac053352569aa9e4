import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { followUpPairing } from './followUpPairing.ts';
import { Pairing } from './Pairing.ts';
import { receiveOutcomeSheet } from './receiveOutcomeSheet.ts';
import { saveOutcomeDraft } from './saveOutcomeDraft.ts';
import { submitOutcome } from './submitOutcome.ts';

export const outcome: Resolvers = {
  Pairing,
  OutcomeForm: {
    definitions: async (_form, _args, { silo }) => valueOrThrow(await silo.outcomeDefinitions()),
  },
  Query: {
    outcomeDefinitions: async (_root, _args, { silo }) => valueOrThrow(await silo.outcomeDefinitions()),
    outcomeForm: async (_root, { pairingId }, { silo }) => {
      const reply = await silo.outcomeForm(pairingId);
      return !reply.ok && reply.refusals[0].code === 'wrong-state' ? null : valueOrNull(reply);
    },
  },
  Mutation: { followUpPairing, receiveOutcomeSheet, saveOutcomeDraft, submitOutcome },
};
