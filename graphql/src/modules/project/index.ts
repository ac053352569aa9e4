import type { Resolvers } from '../../generated/types.ts';
import { Pairing } from './Pairing.ts';
import { SideReadiness } from './SideReadiness.ts';
import { cancelPairing } from './cancelPairing.ts';
import { confirmStart } from './confirmStart.ts';
import { deliverProject } from './deliverProject.ts';
import { raiseRisk } from './raiseRisk.ts';
import { reportWeek } from './reportWeek.ts';
import { resolveRisk } from './resolveRisk.ts';
import { saveReadiness } from './saveReadiness.ts';
import { scaleBack } from './scaleBack.ts';
import { startProject } from './startProject.ts';

export const project: Resolvers = {
  Pairing,
  SideReadiness,
  Mutation: {
    cancelPairing,
    confirmStart,
    deliverProject,
    raiseRisk,
    reportWeek,
    resolveRisk,
    saveReadiness,
    scaleBack,
    startProject,
  },
};
