import type { Resolvers } from '../generated/types.ts';
import { DateScalar, DateTimeScalar } from '../scalars.ts';
import { actionPlan } from './actionPlan/index.ts';
import { approval } from './approval/index.ts';
import { audit } from './audit/index.ts';
import { board } from './board/index.ts';
import { calendar } from './calendar/index.ts';
import { credential } from './credential/index.ts';
import { demo } from './demo/index.ts';
import { document } from './document/index.ts';
import { handOver } from './handOver/index.ts';
import { institution } from './institution/index.ts';
import { listing } from './listing/index.ts';
import { live } from './live/index.ts';
import { membership } from './membership/index.ts';
import { notification } from './notification/index.ts';
import { outcome } from './outcome/index.ts';
import { pairing } from './pairing/index.ts';
import { person } from './person/index.ts';
import { plan } from './plan/index.ts';
import { privacy } from './privacy/index.ts';
import { practice } from './practice/index.ts';
import { project } from './project/index.ts';
import { ranking } from './ranking/index.ts';
import { review } from './review/index.ts';
import { report } from './report/index.ts';
import { round } from './round/index.ts';
import { statistics } from './statistics/index.ts';
import { suggestion } from './suggestion/index.ts';
import { token } from './token/index.ts';
import { tool } from './tool/index.ts';
import { vocabulary } from './vocabulary/index.ts';
import { webhook } from './webhook/index.ts';

/** Every module's resolvers; the schema is put together the same way. */
export const resolvers: Resolvers[] = [
  { Date: DateScalar, DateTime: DateTimeScalar },
  actionPlan,
  approval,
  audit,
  board,
  calendar,
  credential,
  demo,
  document,
  handOver,
  institution,
  listing,
  live,
  membership,
  notification,
  outcome,
  pairing,
  person,
  plan,
  practice,
  privacy,
  project,
  ranking,
  review,
  report,
  round,
  statistics,
  suggestion,
  token,
  tool,
  vocabulary,
  webhook,
];
