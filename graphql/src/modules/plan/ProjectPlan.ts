import { valueOrNull, valueOrThrow } from '../../errors.ts';
import type { ProjectPlanResolvers } from '../../generated/types.ts';
import type { SiloPlan } from '../../silo/types.ts';

/** Silo keeps the sections apart from what it says about them; a client reads both as one plan. */
const section =
  <Name extends keyof SiloPlan['plan']>(name: Name) =>
  ({ plan }: SiloPlan): SiloPlan['plan'][Name] =>
    plan[name];

export const ProjectPlan: ProjectPlanResolvers = {
  aims: section('aims'),
  outcomes: section('outcomes'),
  weeks: section('weeks'),
  tasks: section('tasks'),
  sessions: section('sessions'),
  teams: section('teams'),
  assessment: section('assessment'),
  tools: section('tools'),
  languages: section('languages'),
  accessibility: section('accessibility'),
  dataSharing: section('dataSharing'),
  externalPartner: section('externalPartner'),
  comments: async ({ pairingId }, _args, { silo }) => valueOrThrow(await silo.planComments(pairingId)),
  changes: async ({ pairingId }, { since }, { silo }) =>
    valueOrNull(await silo.planChanges(pairingId, since)),
  fromTemplate: async ({ pairingId }, { code }, { silo }) => {
    const reply = await silo.planFromTemplate(pairingId, code);
    return !reply.ok && reply.refusals[0].code === 'unknown-code' ? null : valueOrNull(reply);
  },
};
