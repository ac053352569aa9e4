import type { ProjectWeek, Running } from './projects.ts';

type Side = 'requester' | 'invited';

/** The sides for which the reader may report: one's own, or none for somebody who looks on. */
export const ownSide = ({ side }: Pick<Running, 'side'>): Side | null =>
  side === 'REQUESTER' ? 'requester' : side === 'INVITED' ? 'invited' : null;

/** The earliest week that has begun and that the own side has not told about. */
export const nextToReport = (weeks: readonly ProjectWeek[], side: Side | null): ProjectWeek | undefined =>
  side ? weeks.find((week) => week.begun && !week[side]) : undefined;
