import { calculateTable, cellsOf, planTable } from '@citizen-graph/metrics';
import type { Cell, CellRequest, CellSlice, MetricValue, Observation } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import type { DimensionName, Period } from '@citizen-graph/reference';
import { STOP_SEARCH_METRICS } from '../domain/metrics';

/** A question to one metric of the subject over a set of observations. */
export interface Question {
  readonly metric: string;
  readonly by: readonly DimensionName[];
  readonly period: Period;
}

/** The figures of a metric by the codes of each group, with each observation in a cell. */
export function rowsOf(
  { metric, by, period }: Question,
  observations: readonly Observation[],
): Readonly<Record<string, MetricValue>> {
  const definition = STOP_SEARCH_METRICS.find(({ id }) => id === metric);
  invariant(definition, `${metric} is a metric`);
  const cells = cellsOf(observations.map((observation) => [observation, 1] as const));
  const query = { period, grain: 'WHOLE_PERIOD', by, where: [], compare: null } as const;
  const { of, to } = planTable(definition, query);
  const slices = { of: slicesOf(cells, of), to: to === null ? [] : slicesOf(cells, to), respondents: [] };
  const rows = calculateTable(definition, query, { ...slices, coverage: { of: [period], to: [period] } });
  return Object.fromEntries(
    rows.map(({ group, value }) => [group.map(({ code }) => code).join(' ') || 'ALL', value]),
  );
}

function slicesOf(cells: readonly Cell[], { measure, attributes }: CellRequest): readonly CellSlice[] {
  return cells
    .filter(({ key }) => key.measure === measure)
    .filter(({ key }) => key.attributes.map(({ dimension }) => dimension).join() === attributes.join())
    .map(({ key, statistics }) => ({ ...key, statistics }));
}
