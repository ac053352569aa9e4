import type { Component } from 'svelte';
import type { FullPairing } from './pairings.ts';
import { placeOf, stages, type Stage } from './way.ts';

/** What every section of the page is given: it asks for what else it needs itself. */
export interface PanelProps {
  pairing: FullPairing;
  /** Reads the pairing again and tells the reader what happened. */
  changed: (announcement: string) => void | Promise<void>;
}

export interface Panel {
  /** The anchor that the main action leads to is this after "panel-". */
  id: string;
  /** The stage in which it is what matters most. */
  stage?: Stage;
  shown: (pairing: FullPairing) => boolean;
  load: () => Promise<{ default: Component<PanelProps> }>;
}

const isAccepted = ({ planHash, state }: FullPairing) => planHash !== null && state !== 'REQUESTED';
const hasReached =
  (stage: Stage) =>
  (pairing: FullPairing): boolean =>
    isAccepted(pairing) && stages.indexOf(placeOf(pairing).stage) >= stages.indexOf(stage);

/** The sections of the page, each loaded when it has something to show. */
const panels: Panel[] = [
  {
    id: 'plan',
    stage: 'planning',
    shown: isAccepted,
    load: () => import('../plans/PlanPanel.svelte'),
  },
  {
    id: 'approvals',
    stage: 'offices',
    shown: (pairing) => hasReached('offices')(pairing) || pairing.state === 'CHANGES_REQUESTED',
    load: () => import('../approvals/ApprovalPanel.svelte'),
  },
  {
    id: 'readiness',
    stage: 'gettingReady',
    shown: hasReached('gettingReady'),
    load: () => import('../projects/ReadinessPanel.svelte'),
  },
  {
    id: 'running',
    stage: 'running',
    shown: hasReached('running'),
    load: () => import('../projects/RunningPanel.svelte'),
  },
  {
    id: 'outcome',
    stage: 'delivered',
    shown: hasReached('delivered'),
    load: () => import('../outcomes/OutcomePanel.svelte'),
  },
  {
    id: 'review',
    stage: 'delivered',
    shown: ({ state, assessment }) =>
      ['EVALUATED', 'IN_REVIEW', 'PUBLISHED'].includes(state) || assessment !== null,
    load: () => import('../reviews/ReviewPanel.svelte'),
  },
  {
    id: 'practice',
    stage: 'delivered',
    shown: ({ practiceMark }) => practiceMark !== null,
    load: () => import('../practices/PracticePanel.svelte'),
  },
  {
    id: 'sessions',
    shown: (pairing) => isAccepted(pairing) && !placeOf(pairing).ended,
    load: () => import('../calendars/SessionsPanel.svelte'),
  },
  {
    id: 'documents',
    shown: isAccepted,
    load: () => import('../documents/DocumentsPanel.svelte'),
  },
  {
    id: 'testimonials',
    shown: hasReached('running'),
    load: () => import('../reports/TestimonialsPanel.svelte'),
  },
  {
    id: 'credentials',
    shown: hasReached('delivered'),
    load: () => import('../credentials/CredentialsPanel.svelte'),
  },
  {
    id: 'end',
    shown: isAccepted,
    load: () => import('../projects/EndPanel.svelte'),
  },
];

/** What a reader wants to know before all else: why an office said no, or who could step in. */
function urgent({ state }: FullPairing, ended: boolean): string[] {
  if (state === 'REJECTED') return ['approvals', 'end'];
  if (state === 'CHANGES_REQUESTED') return ['approvals'];
  return ended ? ['end'] : [];
}

/** Those of this pairing, the one that matters now first. */
export function panelsOf(pairing: FullPairing): Panel[] {
  const { stage, ended } = placeOf(pairing);
  const first = urgent(pairing, ended);
  const rank = (panel: Panel): number => {
    const place = first.indexOf(panel.id);
    if (place >= 0) return place;
    return panel.stage === stage ? first.length : first.length + 1;
  };
  return panels.filter((panel) => panel.shown(pairing)).toSorted((one, other) => rank(one) - rank(other));
}
