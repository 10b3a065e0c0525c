import { addMonths, comparisonPeriod, splitByGrain } from '@citizen-graph/reference';
import type { Dimension, DimensionName, Month, Period } from '@citizen-graph/reference';
import type { Attribute, Statistics } from '../cells/cell';
import { isRatioOfFlows } from '../definitions/metric-definition';
import type { Arithmetic, Measure, MetricDefinition } from '../definitions/metric-definition';
import { getDimension, usedDimensions } from './table-query';
import type { TableQuery } from './table-query';

/** Which cells a table needs; what it does not tell apart is added up before it leaves the store. */
export interface CellRequest {
  readonly measure: string;
  /** Exactly these attributes, in order of name. */
  readonly attributes: readonly DimensionName[];
  readonly period: Period;
  readonly byMonth: boolean;
  readonly byArea: boolean;
  readonly bySegment: boolean;
}

/** Cells added up as a request asked; a part that was not told apart is null. */
export interface CellSlice {
  readonly month: Month | null;
  readonly area: string | null;
  readonly segment: string | null;
  readonly attributes: readonly Attribute[];
  readonly statistics: Statistics;
  /** The releases after its first that changed it, and the erasures since the release that it is as of. */
  readonly revisedBy?: readonly number[];
  readonly erasedBy?: readonly number[];
}

/** The cells that a table needs: of what it counts and, if it sets that against something, of what. */
export interface TableRequests {
  readonly of: CellRequest;
  readonly to: CellRequest | null;
  /** Those who were asked, where the metric tells. */
  readonly respondents: CellRequest | null;
}

// Benchmarks go back as far as the last one known, which for a census can be ten years or more.
const FURTHEST_BENCHMARK_IN_MONTHS = 240;

/** What to fetch to answer a checked query with `calculateTable`. */
export function planTable(definition: MetricDefinition, query: TableQuery): TableRequests {
  const { arithmetic, respondents } = definition;
  return {
    of: requestFor(arithmetic.of.measure, definition, query),
    to: 'to' in arithmetic ? requestFor(arithmetic.to.measure, definition, query) : null,
    respondents: respondents === undefined ? null : requestFor(respondents.measure, definition, query),
  };
}

/** The period of each row and, where asked for, the one that it is set against. */
export function rowPeriods(query: TableQuery): readonly { period: Period; compared: Period | null }[] {
  const { compare } = query;
  return splitByGrain(query.period, query.grain).map((period) => ({
    period,
    compared: compare === null ? null : comparisonPeriod(period, compare),
  }));
}

function requestFor(measure: Measure, definition: MetricDefinition, query: TableQuery): CellRequest {
  const used = usedDimensions(query);
  const roles = used.map((name) => getDimension(definition, name));
  const isFlow = measure.accumulation === 'flow';
  return {
    measure: measure.id,
    attributes: attributesOf(roles),
    period: periodNeeded(measure, query),
    byMonth:
      !isFlow ||
      isRatioOfFlows(definition.arithmetic) ||
      query.grain !== 'WHOLE_PERIOD' ||
      query.compare !== null,
    byArea: used.includes('AREA') || isShare(definition.arithmetic),
    bySegment: roles.some(({ role }) => role === 'segment') || hasSegments(definition.arithmetic),
  };
}

function attributesOf(dimensions: readonly Dimension[]): readonly DimensionName[] {
  const attributes = dimensions.filter(({ role }) => role === 'attribute');
  return attributes.map(({ name }) => name).sort();
}

function periodNeeded(measure: Measure, query: TableQuery): Period {
  const starts = rowPeriods(query).map(({ period, compared }) => compared?.from ?? period.from);
  const earliest = starts.reduce((one, other) => (one < other ? one : other), query.period.from);
  const from =
    measure.accumulation === 'benchmark' ? addMonths(earliest, -FURTHEST_BENCHMARK_IN_MONTHS) : earliest;
  return { from, to: query.period.to };
}

function isShare(arithmetic: Arithmetic): boolean {
  return arithmetic.kind === 'share';
}

function hasSegments(arithmetic: Arithmetic): boolean {
  return arithmetic.of.segments !== null || ('to' in arithmetic && arithmetic.to.segments !== null);
}
