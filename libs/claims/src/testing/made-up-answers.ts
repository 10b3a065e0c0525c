import { wilsonInterval } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { Claim, Subject } from '../domain/claim';
import { LEXICON } from '../domain/lexicon/lexicon';
import { parseQuantity } from '../domain/recognise/quantity';
import type { Quantity } from '../domain/recognise/quantity';
import type { AnsweredTable, Answers, Refusal, Value } from '../domain/resolve/answer';
import type { Facts } from '../domain/resolve/figures';
import { keyOf } from '../domain/resolve/table-request';
import { CATALOGUE } from './made-up-catalogue';

export const YEAR: Period = { from: month('2022-04'), to: month('2023-03') };
export const STATED = { place: { paragraph: '1', line: 1 }, sentence: '', excerpt: '', readings: [] };

const NOTHING: Value = {
  status: 'NOT_AVAILABLE',
  value: null,
  numerator: null,
  denominator: null,
  effectiveBase: null,
  missingMonths: [],
  interval: null,
};

/** A number without a base, such as a count. */
export function aCount(value: number): Value {
  return { ...NOTHING, status: 'PUBLISHED', value };
}

/** A figure that is not given. */
export function none(status: string): Value {
  return { ...NOTHING, status };
}

/** A percentage with its Wilson interval. */
export function aShare(numerator: number, denominator: number): Value {
  const { lower, upper } = wilsonInterval(numerator, denominator);
  return {
    ...NOTHING,
    status: 'PUBLISHED',
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    interval: { lower: 100 * lower, upper: 100 * upper, method: 'WILSON' },
  };
}

/** A published estimate of which only the interval and the base are known. */
export function anEstimate(value: number, halfWidth: number): Value {
  const interval = { lower: value - halfWidth, upper: value + halfWidth, method: 'PUBLISHED' };
  return { ...NOTHING, status: 'PUBLISHED', value, denominator: 800, interval };
}

type Cut = string | null;

/** A table of a metric uncut, or cut by one dimension, with a value for each code. */
export function aTable(
  metric: string,
  values: Readonly<Record<string, Value>> | Value,
  { by = null, period = YEAR }: { readonly by?: Cut; readonly period?: Period } = {},
): readonly [string, AnsweredTable] {
  const key = keyOf({ metric, period, by: by === null ? [] : [by] });
  if (by === null) return [key, { synthetic: true, rows: [{ group: [], value: values as Value }] }];
  const rows = Object.entries(values as Readonly<Record<string, Value>>).map(([code, value]) => ({
    group: [{ dimension: by, code, label: code }],
    value,
  }));
  return [key, { synthetic: true, rows }];
}

/** What claims are judged with: some tables of the made-up catalogue. */
export function factsOf(...tables: readonly (readonly [string, AnsweredTable | Refusal])[]): Facts {
  const answers: Answers = new Map(tables);
  return { catalogue: CATALOGUE, answers, notGroups: LEXICON.notGroups };
}

/** A subject in the year, of all or of one group. */
export function of(metric: string, dimension?: string, ...codes: readonly string[]): Subject {
  return { metric, groups: dimension === undefined ? [] : [{ dimension, codes }], period: YEAR };
}

/** A number as it is printed. */
export function printed(text: string, differences: Partial<Quantity> = {}): Quantity {
  const quantity = parseQuantity(text);
  if (quantity === null) throw new Error(`${text} is no number`);
  return { ...quantity, ...differences };
}

/** The claim that a figure is printed. */
export function aFigure(subject: Subject, text: string): Extract<Claim, { kind: 'figure' }> {
  return { kind: 'figure', ...STATED, subject, printed: printed(text) };
}
