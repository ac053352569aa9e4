import { valueOrThrow } from '../../errors.ts';
import type { Resolvers } from '../../generated/types.ts';
import { createCalendarLink } from './createCalendarLink.ts';
import { revokeCalendarLink } from './revokeCalendarLink.ts';

export const calendar: Resolvers = {
  Pairing: { calendar: async ({ id }, _args, { silo }) => valueOrThrow(await silo.pairingCalendar(id)) },
  Query: { calendarLinks: async (_root, _args, { silo }) => valueOrThrow(await silo.calendarLinks()) },
  Mutation: { createCalendarLink, revokeCalendarLink },
};
