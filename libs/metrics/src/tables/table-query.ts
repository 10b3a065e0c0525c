import { DomainError, lengthInMonths, month, shorten, splitByGrain } from '@citizen-graph/reference';
import type { Comparison, Dimension, DimensionName, Grain, Period } from '@citizen-graph/reference';
import type { MetricErrorCode } from '../errors';
import type { MetricDefinition } from '../definitions/metric-definition';

/** Keeps only the records that take one of the values in a dimension. */
export interface DimensionFilter {
  readonly dimension: DimensionName;
  readonly values: readonly string[];
}

/** A question to a metric: when, how finely, cut by what, of whom, and set against which period. */
export interface TableQuery {
  readonly period: Period;
  readonly grain: Grain;
  readonly by: readonly DimensionName[];
  readonly where: readonly DimensionFilter[];
  readonly compare: Comparison | null;
}

const MOST_ATTRIBUTES = 2;
const MOST_MONTHS = 240;

// As many as the table tool of Explore education statistics allows by default.
const MOST_ROWS = 25_000;

const EARLIEST = month('1900-01');
const LATEST = month('2099-12');

/** Throws a DomainError that names what the metric cannot answer and what it could. */
export function checkTableQuery(definition: MetricDefinition, query: TableQuery): void {
  checkPeriod(query.period);
  const dimensions = usedDimensions(query).map((name) => getDimension(definition, name));
  const attributes = dimensions.filter((dimension) => dimension.role === 'attribute');
  if (attributes.length > MOST_ATTRIBUTES) {
    const names = attributes.map((dimension) => dimension.name).join(', ');
    fail('TOO_MANY_DIMENSIONS', `${definition.id}: at most two of ${names} can be used in one table.`);
  }
  checkAlone(definition, attributes);
  if (hasDuplicates(query.by)) {
    fail('DUPLICATE_DIMENSION', `${definition.id}: by names a dimension twice.`);
  }
  if (hasDuplicates(query.where.map(({ dimension }) => dimension))) {
    fail('DUPLICATE_DIMENSION', `${definition.id}: where names a dimension twice; give its values together.`);
  }
  for (const filter of query.where) checkFilter(definition, filter);
  checkRows(definition, query);
}

function checkAlone({ id }: MetricDefinition, attributes: readonly Dimension[]): void {
  const alone = attributes.find(({ standsAlone }) => standsAlone === true);
  const others = attributes.filter((attribute) => attribute !== alone).map(({ name }) => name);
  if (alone === undefined || others.length === 0) return;
  fail('TOO_MANY_DIMENSIONS', `${id}: ${alone.name} cannot be used in one table with ${others.join(', ')}.`);
}

/** The dimensions that a query cuts or filters by, each once. */
export function usedDimensions(query: TableQuery): readonly DimensionName[] {
  return [...new Set([...query.by, ...query.where.map((filter) => filter.dimension)])];
}

/** The dimension of a metric by name; throws UNKNOWN_DIMENSION with those that it has. */
export function getDimension(definition: MetricDefinition, name: DimensionName): Dimension {
  const found = definition.dimensions.find((dimension) => dimension.name === name);
  if (found !== undefined) return found;
  const known = definition.dimensions.map((dimension) => dimension.name).join(', ') || 'none';
  return fail('UNKNOWN_DIMENSION', `${definition.id} has no dimension ${name}; it has: ${known}.`);
}

/** The dimensions that rows are told apart by, each with only the values that pass the query's filter. */
export function rowDimensions(definition: MetricDefinition, query: TableQuery): readonly Dimension[] {
  return query.by.map((name) => {
    const dimension = getDimension(definition, name);
    const filter = query.where.find((each) => each.dimension === name);
    if (filter === undefined) return dimension;
    return { ...dimension, values: dimension.values.filter(({ code }) => filter.values.includes(code)) };
  });
}

function checkPeriod(period: Period): void {
  const { from, to } = period;
  const months = lengthInMonths(period);
  if (months < 1) fail('INVALID_PERIOD', `The period ends (${to}) before it begins (${from}).`);
  if (from < EARLIEST || to > LATEST) {
    fail('INVALID_PERIOD', `The period ${from} to ${to} lies outside ${EARLIEST} to ${LATEST}.`);
  }
  if (months > MOST_MONTHS) {
    fail(
      'INVALID_PERIOD',
      `The period has ${months} months; at most ${MOST_MONTHS} can be asked for at once.`,
    );
  }
}

// Judged by what could come, before anything is fetched.
function checkRows(definition: MetricDefinition, query: TableQuery): void {
  const groups = rowDimensions(definition, query).reduce((product, { values }) => product * values.length, 1);
  const rows = groups * splitByGrain(query.period, query.grain).length;
  if (rows <= MOST_ROWS) return;
  fail(
    'TOO_MANY_ROWS',
    `${definition.id}: the table would have ${rows} rows; at most ${MOST_ROWS} can be asked for at once. ` +
      'Ask for fewer months, a coarser grain, or fewer dimensions.',
  );
}

function hasDuplicates(names: readonly DimensionName[]): boolean {
  return new Set(names).size !== names.length;
}

function checkFilter(definition: MetricDefinition, filter: DimensionFilter): void {
  const { values } = getDimension(definition, filter.dimension);
  const unknown = filter.values.find((value) => !values.some(({ code }) => code === value));
  if (filter.values.length > 0 && unknown === undefined) return;
  const known = values.map(({ code }) => code).join(', ');
  fail(
    'UNKNOWN_VALUE',
    `${filter.dimension} has no value ${shorten(unknown ?? '(none given)')}; it has: ${known}.`,
  );
}

function fail(code: MetricErrorCode, message: string): never {
  throw new DomainError(code, message);
}
