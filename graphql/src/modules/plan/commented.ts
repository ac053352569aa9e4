import type { Context } from '../../context.ts';
import { valueOrThrow } from '../../errors.ts';
import type { SiloPairing, SiloPlanComment } from '../../silo/types.ts';
import { missing } from '../shared/missing.ts';

/** A comment with the pairing that it belongs to, read after it was written. */
export async function commented(pairingId: string, comment: SiloPlanComment, { loaders }: Context) {
  const pairing: SiloPairing = (await loaders.pairing.load(pairingId)) ?? valueOrThrow(missing('pairing'));
  return { __typename: 'CommentOnPlanSuccess' as const, comment, pairing };
}
