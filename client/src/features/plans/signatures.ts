import type { PlannedPairing } from './plans.ts';
import type { SideKey } from './planWords.ts';

type Signed = Pick<PlannedPairing, 'signatures'> & { plan: { hash: string | null } | null };

/** The signature of a side under the plan as it stands; an older one does not count. */
export function signedBy(pairing: Signed, side: SideKey): PlannedPairing['signatures'][number] | undefined {
  return pairing.signatures.find(
    (signature) => signature.side.toLowerCase() === side && signature.planHash === pairing.plan?.hash,
  );
}
