import { month } from '@citizen-graph/reference';
import { calculateTable } from '../tables/calculate-table';
import { cellsOf } from '../cells/cell-accumulator';
import { planTable } from '../tables/cell-request';
import type { CellRequest } from '../tables/cell-request';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { MetricRow } from '../tables/metric-row';
import type { MetricValue } from '../values/metric-value';
import type { Observation } from '../cells/observation';
import type { CoveredPeriod } from '../tables/table-cells';
import type { TableQuery } from '../tables/table-query';
import { sliceCells } from './slice-cells';

/** Records to be asked, and the periods that releases of them cover. */
export interface Records {
  readonly records: readonly Observation[];
  readonly coverage: readonly CoveredPeriod[];
  /** The periods that releases of what a ratio is set against cover; the same unless given. */
  readonly baseCoverage?: readonly CoveredPeriod[];
}

/** The table that a store with the cells of the records would give. */
export function tableOf(
  metric: MetricDefinition,
  query: TableQuery,
  { records, coverage, baseCoverage }: Records,
): readonly MetricRow[] {
  const cells = cellsOf(records.map((each) => [each, 1] as const));
  const { of, to, respondents } = planTable(metric, query);
  const slice = (request: CellRequest | null) => (request === null ? [] : sliceCells(cells, request));
  const slices = { of: slice(of), to: slice(to), respondents: slice(respondents) };
  return calculateTable(metric, query, {
    ...slices,
    coverage: { of: coverage, to: baseCoverage ?? coverage },
  });
}

export function valuesOf(
  metric: MetricDefinition,
  query: TableQuery,
  records: Records,
): readonly MetricValue[] {
  return tableOf(metric, query, records).map(({ value }) => value);
}

/** An answer of April 2022 from the phone survey in the east that counts as polite, unless told otherwise. */
export function anAnswer(part: Partial<Observation>): Observation {
  const measurements = [{ measure: 'polite', numerator: 1, value: 9 }] as const;
  return { month: month('2022-04'), segment: 'PHONE', area: 'EAST', attributes: [], measurements, ...part };
}

export function measuredOn(measure: string, when: string, area: string, value: number): Observation {
  return anAnswer({ month: month(when), area, measurements: [{ measure, numerator: 0, value }] });
}

/** A published figure with nothing beside it, unless told otherwise. */
export function published(part: Partial<MetricValue>): MetricValue {
  return { status: 'PUBLISHED', value: null, numerator: null, denominator: null, interval: null, ...part };
}
