import { formatPeriod, invariant } from '@citizen-graph/reference';
import type { Group, Subject } from '../claim';
import type { Catalogue, CatalogueMetric } from '../catalogue';
import type { OurFigure } from '../finding';
import type { Figure } from '../resolve/figures';

const MOST_DECIMALS: Readonly<Record<CatalogueMetric['unit'], number>> = {
  COUNT: 0,
  PERCENT: 2,
  PER_1000: 3,
  SCORE: 2,
  DAYS: 2,
};

/** A number as a board reads it: 65.98% or 119,833. */
export function inUnit(value: number, unit: CatalogueMetric['unit']): string {
  const text = value.toLocaleString('en-GB', { maximumFractionDigits: MOST_DECIMALS[unit] });
  return unit === 'PERCENT' ? `${text}%` : text;
}

/** A number with its sign: +7,565 or -3.1. */
export function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: decimals });
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** The metric of a subject, whose identifier came from the catalogue. */
export function metricOfSubject({ metric }: Subject, catalogue: Catalogue): CatalogueMetric {
  const found = catalogue.find(({ id }) => id === metric);
  invariant(found, `the catalogue has no metric ${metric}`);
  return found;
}

/** "Helped with the issue: 8 or above, Gender: Female, 2022-04 to 2023-03". */
export function subjectInWords(subject: Subject, catalogue: Catalogue): string {
  const metric = metricOfSubject(subject, catalogue);
  const groups = subject.groups.map((group) => `${titleOf(group, metric)}: ${labelsOf(group, metric)}`);
  return [metric.title, ...groups, formatPeriod(subject.period)].join(', ');
}

/** The labels of a group: "Under 18 and 18-24". */
export function labelsOf({ dimension, codes }: Group, metric: CatalogueMetric): string {
  const values = metric.dimensions.find(({ name }) => name === dimension)?.values ?? [];
  return codes.map((code) => values.find((value) => value.code === code)?.label ?? code).join(' and ');
}

/** The title of the dimension of a group. */
export function titleOf({ dimension }: Pick<Group, 'dimension'>, metric: CatalogueMetric): string {
  return metric.dimensions.find(({ name }) => name === dimension)?.title ?? dimension;
}

/** A figure for a report. */
export function toOurs({ subject, value, problem }: Figure, catalogue: Catalogue): OurFigure {
  const { unit } = metricOfSubject(subject, catalogue);
  const number = problem === null ? (value?.value ?? null) : null;
  return {
    of: subjectInWords(subject, catalogue),
    text: number === null ? (problem ?? 'NOT_AVAILABLE') : inUnit(number, unit),
    value: number,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    lower: value?.interval?.lower ?? null,
    upper: value?.interval?.upper ?? null,
    method: value?.interval?.method ?? null,
  };
}

/** A chance in words: "p = 0.031" or "p < 0.001". */
export function chanceInWords(pValue: number): string {
  return pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
}
