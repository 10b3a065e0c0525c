import { contains, invariant } from '@citizen-graph/reference';
import type { Dimension, DimensionName, Period } from '@citizen-graph/reference';
import type { CellSlice } from './cell-request';
import { codeOf } from './group';
import { isRatioOfFlows } from '../definitions/metric-definition';
import type {
  CellArithmetic,
  MeasureReference,
  MetricDefinition,
  ValuesTogether,
} from '../definitions/metric-definition';
import { getDimension, rowDimensions, usedDimensions } from './table-query';
import type { GroupValue } from './metric-row';
import type { TableQuery } from './table-query';

/** The months of a release, and the segments that its records can be of; of all where none are named. */
export interface CoveredPeriod extends Period {
  readonly segments?: readonly string[];
}

/** What releases cover: of what a figure counts, and of what a ratio sets that against. */
export interface Coverage {
  readonly of: readonly CoveredPeriod[];
  readonly to: readonly CoveredPeriod[];
}

/** The cells of a table, and the periods that they can be of. */
export interface TableCells {
  readonly of: readonly CellSlice[];
  readonly to: readonly CellSlice[];
  /** Those who were asked, where the metric tells. */
  readonly respondents: readonly CellSlice[];
  readonly coverage: Coverage;
}

interface Filter {
  readonly dimension: Dimension;
  readonly values: readonly string[];
}

/** A table to be calculated: its arithmetic, the dimensions it uses, and its cells. */
export interface Table {
  readonly arithmetic: CellArithmetic;
  readonly by: readonly Dimension[];
  /** The dimensions of `by` and of the filters, each once. */
  readonly used: readonly Dimension[];
  readonly filters: readonly Filter[];
  readonly together: readonly ValuesTogether[];
  /** The dimension whose values are never put together, if there is one. */
  readonly apart: DimensionName | null;
  readonly cells: TableCells;
  readonly respondents: MeasureReference | null;
}

/** A table from a checked query and the cells that `planTable` asked for. */
export function tableOf(definition: MetricDefinition, query: TableQuery, cells: TableCells): Table {
  const { arithmetic } = definition;
  invariant(arithmetic.kind !== 'estimate', `${definition.id} is a published estimate and has no cells`);
  const dimensionOf = (name: DimensionName): Dimension => getDimension(definition, name);
  return {
    arithmetic,
    by: rowDimensions(definition, query),
    used: usedDimensions(query).map(dimensionOf),
    filters: query.where.map(({ dimension, values }) => ({ dimension: dimensionOf(dimension), values })),
    together: definition.together ?? [],
    apart: definition.apart ?? null,
    respondents: definition.respondents ?? null,
    cells,
  };
}

/** Whether a slice passes every filter of the table, but for the one on a dimension if that is given. */
function filterOf({ filters }: Table, except?: DimensionName): (slice: CellSlice) => boolean {
  const kept = filters.filter(({ dimension }) => dimension.name !== except);
  return (slice) =>
    kept.every(({ dimension, values }) => values.some((value) => value === codeOf(slice, dimension)));
}

/** Whether something is of any of these segments, being of all where it names none; null asks for all together. */
export function isOfAny(
  { segments }: Pick<CoveredPeriod, 'segments'>,
  asked: readonly string[] | null,
): boolean {
  return segments === undefined || asked === null || asked.some((code) => segments.includes(code));
}

/** The codes that a group may have in a dimension: its own, or those that the table is filtered by. */
export function codesIn(table: Table, { name }: Dimension, group: readonly GroupValue[]): readonly string[] {
  const own = group.filter(({ dimension }) => dimension === name);
  if (own.length > 0) return own.map(({ code }) => code);
  return table.filters.flatMap(({ dimension, values }) => (dimension.name === name ? values : []));
}

/** The segments that a group is of; null where the table speaks of all of them together. */
export function segmentsIn(table: Table, group: readonly GroupValue[]): readonly string[] | null {
  const dimension = table.used.find(({ role }) => role === 'segment');
  return dimension === undefined ? null : codesIn(table, dimension, group);
}

/** Whether a slice counts for the table: it passes the filters, of a month that can be compared. */
export function keptBy(table: Table, except?: DimensionName): (slice: CellSlice) => boolean {
  const passes = filterOf(table, except);
  const isComparable = comparableMonths(table);
  return (slice) => isComparable(slice) && passes(slice);
}

// Of a ratio of flows only months that releases of both cover can be compared. Otherwise a survey that
// began in January would be set against the searches of a whole year.
function comparableMonths({ arithmetic, cells }: Table): (slice: CellSlice) => boolean {
  if (!isRatioOfFlows(arithmetic)) return () => true;
  const { of, to } = cells.coverage;
  return ({ month, segment }) => {
    const segments = segment === null ? null : [segment];
    const isIn = (covered: CoveredPeriod): boolean =>
      month !== null && contains(covered, month) && isOfAny(covered, segments);
    return of.some(isIn) && to.some(isIn);
  };
}
