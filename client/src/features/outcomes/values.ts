import { t } from '../../i18n/t.ts';
import type { Definitions, Field, Measure } from './outcomes.ts';
import './texts.ts';

/** A value as its control holds it: numbers as typed, so that nothing that somebody typed is lost. */
export type Value = string | boolean | string[];
/** By the path of the field. */
export type Values = Record<string, Value>;

export const reasonPath = (key: string): string => `${key}.notCollected.reason`;
export const notePath = (key: string): string => `${key}.notCollected.note`;

const INCIDENT = /^(.+)\[(\w+)\]$/;

function read(answers: unknown, path: string): unknown {
  const incident = INCIDENT.exec(path);
  if (incident) {
    const list = (read(answers, incident[1] ?? '') ?? []) as { incident: string; count: number }[];
    return list.find((one) => one.incident === incident[2])?.count;
  }
  return path
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | null)?.[name], answers);
}

function write(answers: Record<string, unknown>, path: string, value: unknown): void {
  const incident = INCIDENT.exec(path);
  const names = (incident?.[1] ?? path).split('.');
  const last = names.pop() ?? '';
  let node = answers;
  for (const name of names) node = (node[name] ??= {}) as Record<string, unknown>;
  if (incident) ((node[last] ??= []) as unknown[]).push({ incident: incident[2], count: value });
  else node[last] = value;
}

const isNumber = ({ kind }: Field) => kind === 'COUNT' || kind === 'NUMBER';

/** Whether it is a number that is typed, rather than chosen. */
export const isTyped = (field: Field): boolean => isNumber(field) && field.options.length === 0;

const holderOf = ({ path }: Field) => path.slice(0, path.lastIndexOf('.'));

/** Fields in their order, with the short ones that belong together in a row: before and after each have one of their own. */
export function runsOf(fields: readonly Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isTyped(last) && isTyped(field) && holderOf(last) === holderOf(field)) run.push(field);
    else runs.push([field]);
  }
  return runs;
}

/** A typed number with a point or a comma; nothing when it is none. */
export function numberOf(typed: string): number | null {
  const plain = typed.trim().replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Whether a field can have the number that was typed. */
export function fits(field: Field, typed: string): boolean {
  const number = numberOf(typed);
  if (number === null || number < (field.least ?? -Infinity) || number > (field.most ?? Infinity))
    return false;
  return field.kind === 'NUMBER' || Number.isInteger(number);
}

/** What the controls hold for these answers. */
export function valuesOf(answers: unknown, { measures }: Definitions): Values {
  const values: Values = {};
  const take = (path: string) => {
    const value = read(answers, path);
    if (value === null || value === undefined) return;
    values[path] = typeof value === 'number' ? String(value) : (value as Value);
  };
  for (const measure of measures) {
    take(reasonPath(measure.key));
    take(notePath(measure.key));
    for (const { path } of measure.fields) take(path);
  }
  return values;
}

export const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || (typeof value !== 'boolean' && value.length === 0);

/** Whether the measure is marked as not collected; the reason may still be open. */
export const isSkipped = (values: Values, { key }: Measure): boolean => values[reasonPath(key)] !== undefined;

/** The answers as they are sent; what cannot be read as a number of the field stays here until it is corrected. */
export function answersOf(values: Values, { measures }: Definitions): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const measure of measures) {
    if (isSkipped(values, measure)) {
      const reason = values[reasonPath(measure.key)] || null;
      const note = reason ? values[notePath(measure.key)] || null : null;
      if (reason) write(answers, `${measure.key}.notCollected`, { reason, note });
      continue;
    }
    for (const field of measure.fields) {
      const value = values[field.path];
      if (isEmpty(value)) continue;
      if (!isNumber(field)) write(answers, field.path, value);
      else if (fits(field, String(value))) write(answers, field.path, numberOf(String(value)));
    }
  }
  return answers;
}

/** The fields whose typed number cannot be, and those of a measure without a reason. */
export function misfits(values: Values, { measures }: Definitions): Field[] {
  return measures.flatMap((measure) =>
    isSkipped(values, measure)
      ? []
      : measure.fields.filter(
          (field) =>
            isNumber(field) && !isEmpty(values[field.path]) && !fits(field, String(values[field.path])),
        ),
  );
}

/** A value in words, for the page on which the answers are looked over. */
export function inWords(field: Field, value: Value | undefined): string {
  if (value === undefined || isEmpty(value)) return '';
  if (typeof value === 'boolean') return value ? t('outcome.yes') : t('outcome.no');
  const label = (code: string) => field.options.find((option) => option.code === code)?.label ?? code;
  return Array.isArray(value) ? value.map(label).join(', ') : label(value);
}
