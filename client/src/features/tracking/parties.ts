import { listOf, t } from '../../i18n/t.ts';
import type { ProjectRow } from './projects.ts';

type Waiting = Pick<ProjectRow, 'side' | 'waitsFor' | 'waitingForMe' | 'listing' | 'partnerListing'>;

/** "Your turn", "Waits for their office and our lecturer", with names for who is on neither side; empty when nobody has to act. */
export function waitsForInWords({ side, waitsFor, waitingForMe, listing, partnerListing }: Waiting): string {
  if (!waitsFor.length) return '';
  if (waitingForMe) return t('projects.yourTurn');
  const names = waitsFor.map((party) => {
    if (side !== 'REQUESTER' && side !== 'INVITED') {
      const institution = (party.startsWith('REQUESTER') ? listing : partnerListing).institution.name;
      return t(party.endsWith('OFFICE') ? 'projects.party.officeOf' : 'projects.party.lecturerAt', {
        institution,
      });
    }
    const ours = party.startsWith(side);
    if (party.endsWith('OFFICE'))
      return ours ? t('projects.party.ourOffice') : t('projects.party.theirOffice');
    return ours ? t('projects.party.ourLecturer') : t('projects.party.theirLecturer');
  });
  return t('projects.waitsForWhom', { who: listOf(names) });
}
