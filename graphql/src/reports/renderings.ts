import type { ReportDocument } from './document.ts';
import { renderReport, type ReportFormat } from './render.ts';

/** Files kept in memory, in bytes; the one that was asked for longest ago goes first. */
const KEPT_BYTES = 32 * 1024 * 1024;

export type Renderings = (report: ReportDocument, format: ReportFormat) => Promise<Uint8Array>;

/** Makes each file once, one after the other, so that many who ask for a report cost little more than one. */
export function keptRenderings(render: Renderings = renderReport): Renderings {
  const kept = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();

  const keep = (key: string, file: Uint8Array) => {
    kept.set(key, file);
    let total = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of kept) {
      if (total <= KEPT_BYTES) break;
      kept.delete(oldest);
      total -= length;
    }
  };

  return (report, format) => {
    const key = `${report.id} ${report.sha256} ${format}`;
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return Promise.resolve(known);
    }
    const waiting = underWay.get(key);
    if (waiting !== undefined) return waiting;

    const made = last.then(() => render(report, format));
    last = made.catch(() => {});
    underWay.set(key, made);
    return made.then((file) => (keep(key, file), file)).finally(() => underWay.delete(key));
  };
}
