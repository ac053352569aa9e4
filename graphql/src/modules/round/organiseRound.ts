import { refusals } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import type { SiloReply, SiloRound } from '../../silo/types.ts';

const result = (reply: SiloReply<SiloRound>) =>
  reply.ok ? { __typename: 'RoundSuccess' as const, round: reply.value } : refusals(reply);

export const organiseRound: Pick<
  MutationResolvers,
  'saveRound' | 'openRound' | 'closeRound' | 'runRound' | 'enterRound' | 'leaveRound'
> = {
  saveRound: async (_root, { input }, { silo }) => result(await silo.saveRound(input)),
  openRound: async (_root, { id, version }, { silo }) => result(await silo.changeRound(id, 'open', version)),
  closeRound: async (_root, { id, version }, { silo }) =>
    result(await silo.changeRound(id, 'close', version)),
  runRound: async (_root, { id, version }, { silo }) => result(await silo.runRound(id, version)),
  enterRound: async (_root, { id, listingIds }, { silo }) => result(await silo.enterRound(id, listingIds)),
  leaveRound: async (_root, { id, listingId }, { silo }) => result(await silo.leaveRound(id, listingId)),
};
