import type { SiloRefused } from '../../silo/types.ts';

/** A reference that silo does not show to this caller, in a place that cannot be null. */
export function missing(what: string): SiloRefused {
  return {
    ok: false,
    status: 404,
    refusals: [
      { code: 'not-found', message: `This ${what} is not shown to you, or does not exist any more.` },
    ],
    several: false,
  };
}
