import { getContext, setContext } from 'svelte';
import type { Period } from './period.ts';
import { searchOf } from './period.ts';

/** How a figure on this page is opened down to the projects behind it. */
export interface SourceOpener {
  addressOf: (key: string) => string;
  open: (key: string, label: string) => void;
}

const place = Symbol('sources');

export const addressOf = (key: string, period: Period): string =>
  `/insight/sources${searchOf(period, { key })}`;

export const provideSources = (opener: SourceOpener): void => void setContext(place, opener);
export const sourcesOf = (): SourceOpener => getContext<SourceOpener>(place);
