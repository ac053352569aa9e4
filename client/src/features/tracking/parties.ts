import { listOf, t, tCode } from '../../i18n/t.ts';
import type { ProjectRow } from './projects.ts';

type Waiting = Pick<ProjectRow, 'side' | 'waitsFor' | 'waitingForMe'>;

/** "Your turn", "Waits for their office and our lecturer"; empty when nobody has to act. */
export function waitsForInWords({ side, waitsFor, waitingForMe }: Waiting): string {
  if (!waitsFor.length) return '';
  if (waitingForMe) return t('projects.yourTurn');
  const names = waitsFor.map((party) => {
    if (side !== 'REQUESTER' && side !== 'INVITED') return tCode('projectParty', party);
    const ours = party.startsWith(side);
    if (party.endsWith('OFFICE'))
      return ours ? t('projects.party.ourOffice') : t('projects.party.theirOffice');
    return ours ? t('projects.party.ourLecturer') : t('projects.party.theirLecturer');
  });
  return t('projects.waitsForWhom', { who: listOf(names) });
}
