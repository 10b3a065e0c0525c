import { comparisonPeriod, month, splitByGrain } from '@citizen-graph/reference';
import type { Comparison, DimensionName, Month, Period } from '@citizen-graph/reference';
import type { CellArithmetic, MeasureReference, MetricDefinition } from '../definitions/metric-definition';
import type { Change, GroupValue, MetricRow } from '../tables/metric-row';
import type { MetricValue } from '../values/metric-value';
import type { Measurement, Observation } from '../cells/observation';
import type { TableQuery } from '../tables/table-query';
import { significanceOf } from './change-from-values';
import { fraction, missing, published, withPoisson, withWilson } from './figures-from-numbers';
import type { Missing } from './figures-from-numbers';
import { meanOf } from './mean-of';
import { monthsWithout } from './months-without';

/** A question, put to plain records: no cells, no requests, no adding up in parts. */
export interface Question {
  readonly definition: MetricDefinition;
  readonly arithmetic: CellArithmetic;
  readonly query: TableQuery;
  readonly records: readonly Observation[];
  readonly coverage: readonly Period[];
  readonly baseCoverage: readonly Period[];
}

/** The codes that a record may have in a dimension; any in those that are not named. */
type Allowed = ReadonlyMap<DimensionName, readonly string[]>;

interface Whose {
  readonly period: Period;
  readonly allowed: Allowed;
}

/** The same table as calculateTable, worked out a second way: each figure goes through all the records. */
export function tableFromRecords(question: Question): readonly MetricRow[] {
  const { query } = question;
  const rows: MetricRow[] = [];
  for (const period of splitByGrain(query.period, query.grain)) {
    for (const group of groups(question)) {
      const value = figure(question, period, group);
      rows.push({ period, group, value, change: change(question, { period, group, value }), breaks: [] });
    }
  }
  return rows;
}

function groups({ definition, query }: Question): readonly (readonly GroupValue[])[] {
  let found: (readonly GroupValue[])[] = [[]];
  for (const name of query.by) {
    const values = definition.dimensions.filter((each) => each.name === name).flatMap((each) => each.values);
    const allowed = query.where.filter(({ dimension }) => dimension === name).map((each) => each.values);
    const kept = values.filter(({ code }) => allowed.every((codes) => codes.includes(code)));
    found = found.flatMap((group) => kept.map((value) => [...group, { dimension: name, ...value }]));
  }
  return found;
}

function change(question: Question, row: Pick<MetricRow, 'period' | 'group' | 'value'>): Change | null {
  const { compare } = question.query;
  if (compare === null) return null;
  const { period, missing } = setAgainst(compare, row);
  const value = figure(question, period, row.group);
  const [now, before] = [row.value.value, value.value];
  const isGiven = now !== null && before !== null;
  const isPartial = missing.length > 0 || (value.missingMonths ?? []).length > 0;
  const isUnequal = isGiven && isPartial && isMoreInMoreMonths(question.arithmetic);
  const isKnown = isGiven && !isUnequal;
  const isOfOthers = question.arithmetic.of.measure.accumulation === 'flow' && period.to < row.period.from;
  const why = isUnequal ? 'MONTHS_MISSING' : 'NO_FIGURE';
  return {
    comparison: compare,
    period,
    value,
    status: isKnown ? 'CALCULATED' : why,
    absolute: isKnown ? now - before : null,
    relative: isKnown && before !== 0 ? 100 * (now / before - 1) : null,
    ...(isKnown && isOfOthers
      ? significanceOf(question.arithmetic, row.value, value)
      : { interval: null, test: null, intervalStatus: isKnown ? 'SHARED_RECORDS' : 'NO_DIFFERENCE' }),
    breaks: [],
  };
}

// To date: the months up to the last that is in, a year before.
function setAgainst(compare: Comparison, { period, value }: Pick<MetricRow, 'period' | 'value'>) {
  const earlier = comparisonPeriod(period, compare);
  const missing = value.missingMonths ?? [];
  if (compare !== 'SAME_PART_LAST_YEAR') return { period: earlier, missing };
  const months = splitByGrain(period, 'MONTH').map(({ to }) => to);
  const last = months.filter((month) => !missing.includes(month)).at(-1);
  if (last === undefined) return { period: earlier, missing };
  const to = month(`${Number(last.slice(0, 4)) - 1}${last.slice(4)}`);
  return { period: { from: earlier.from, to }, missing: missing.filter((each) => each < last) };
}

function isMoreInMoreMonths(arithmetic: CellArithmetic): boolean {
  const { kind, of } = arithmetic;
  if (of.measure.accumulation !== 'flow') return false;
  const isTotal = kind === 'count' || kind === 'level';
  return isTotal || (kind === 'ratio' && arithmetic.to.measure.accumulation !== 'flow');
}

function figure(question: Question, period: Period, group: readonly GroupValue[]): MetricValue {
  const { arithmetic, query } = question;
  const allowed: Allowed = new Map([...filtersOf(query), ...group.map(only)]);
  if (!isAsked(arithmetic.of, period, allowed.get('SURVEY'))) return missing('NOT_ASKED');
  const own = measured(question, arithmetic.of, { period, allowed });
  const reason = (own.length === 0 ? absence(question, period, allowed) : null) ?? noBase(question, period);
  if (reason !== null) return missing(reason);
  const value = calculate(question, own, { period, allowed });
  const missingMonths = monthsWithout(question, period, allowed.get('SURVEY'));
  return value.value === null || missingMonths.length === 0 ? value : { ...value, missingMonths };
}

function isAsked(
  { segments, asked }: MeasureReference,
  { from, to }: Period,
  surveys: readonly string[] | undefined,
): boolean {
  const own = surveys?.filter((code) => segments === null || segments.includes(code)) ?? segments;
  if (own === null) return true;
  return own.some((code) => {
    const periods = asked?.[code];
    return periods === undefined || periods.some((months) => months.from <= to && months.to >= from);
  });
}

function calculate(question: Question, own: readonly Measurement[], whose: Whose): MetricValue {
  const { arithmetic } = question;
  const { measure } = arithmetic.of;
  if (own.length === 0 && measure.accumulation !== 'flow') return missing('NOT_AVAILABLE');
  switch (arithmetic.kind) {
    case 'count':
      return published(own.length);
    case 'level':
      return published(amount(own, measure.amount));
    case 'mean':
      return own.length === 0 ? missing('NOT_APPLICABLE') : meanOf(own.map(({ value }) => value));
    case 'proportion':
      return withWilson(fraction(own.filter(({ numerator }) => numerator === 1).length, own.length, 100));
    case 'share': {
      const force = new Map([...whose.allowed].filter(([name]) => name !== 'AREA'));
      const all = measured(question, arithmetic.of, { ...whose, allowed: force });
      return fraction(amount(own, measure.amount), amount(all, measure.amount), 100);
    }
    case 'ratio': {
      const base = amount(measured(question, arithmetic.to, whose), arithmetic.to.measure.amount);
      const value = fraction(amount(own, measure.amount), base, arithmetic.per);
      if (arithmetic.isPart === true) return withWilson(value);
      const isOfEvents = `${measure.accumulation} ${measure.amount}` === 'flow n';
      const isOfResidents = arithmetic.to.measure.accumulation === 'benchmark';
      return isOfEvents && isOfResidents ? withPoisson(value, arithmetic.per) : value;
    }
    case 'weighted': {
      const all = measured(question, arithmetic.to, whose);
      const [share, weights] = [amount(own, 'sum') / amount(all, 'sum'), all.map(({ value }) => value)];
      const effectiveBase = amount(all, 'sum') ** 2 / weights.reduce((sum, weight) => sum + weight ** 2, 0);
      if (weights.length === 0) return missing('NOT_APPLICABLE');
      const { interval } = withWilson(fraction(share * effectiveBase, effectiveBase, 100));
      const method = 'WILSON_EFFECTIVE_BASE' as const;
      return {
        ...published(100 * share),
        denominator: weights.length,
        effectiveBase,
        interval: interval && { ...interval, method },
      };
    }
  }
}

function measured(question: Question, reference: MeasureReference, whose: Whose): readonly Measurement[] {
  const { id, accumulation } = reference.measure;
  const known = question.records.filter(
    (record) =>
      usedNames(question.query).every((name) => codeIn(record, name) !== undefined) &&
      (reference.segments ?? [record.segment]).includes(record.segment) &&
      record.measurements.some(({ measure }) => measure === id),
  );
  const { from, to } = whose.period;
  const earlier = known.map(({ month }) => month).filter((month) => month <= to);
  const counts = {
    flow: (month: Month) => month >= from && month <= to,
    stock: (month: Month) => month === to,
    benchmark: (month: Month) => month === earlier.sort().at(-1),
  }[accumulation];
  return known
    .filter(({ month }) => counts(month) && isComparable(question, month))
    .filter((record) =>
      [...whose.allowed].every(([name, codes]) => codes.some((code) => code === codeIn(record, name))),
    )
    .flatMap(({ measurements }) => measurements.filter(({ measure }) => measure === id));
}

function isComparable({ arithmetic, coverage, baseCoverage }: Question, month: Month): boolean {
  if (arithmetic.kind !== 'ratio') return true;
  const accumulations = [arithmetic.of, arithmetic.to].map(({ measure }) => measure.accumulation);
  if (accumulations.join() !== 'flow,flow') return true;
  return [coverage, baseCoverage].every((periods) =>
    periods.some(({ from, to }) => month >= from && month <= to),
  );
}

function absence(question: Question, period: Period, allowed: Allowed): Missing | null {
  const { arithmetic, coverage, definition, query } = question;
  const gone = uncovered(coverage, arithmetic.of, period);
  if (gone !== null) return gone;
  const isHidden = definition.dimensions.some(({ name, unrecorded }) => {
    if (unrecorded === null || !allowed.get(name)?.some((code) => code !== unrecorded)) return false;
    const blank: Allowed = new Map([...filtersOf(query), [name, [unrecorded]]]);
    return measured(question, arithmetic.of, { period, allowed: blank }).length > 0;
  });
  return isHidden ? 'NOT_AVAILABLE' : null;
}

function noBase({ arithmetic, baseCoverage }: Question, period: Period): Missing | null {
  return arithmetic.kind === 'ratio' ? uncovered(baseCoverage, arithmetic.to, period) : null;
}

function uncovered(
  coverage: readonly Period[],
  { measure }: MeasureReference,
  period: Period,
): Missing | null {
  const isCovered = coverage.some(({ from, to }) => {
    const needed = measure.accumulation === 'flow' ? period.from : period.to;
    return from <= period.to && (measure.accumulation === 'benchmark' || to >= needed);
  });
  if (isCovered) return null;
  return coverage.some(({ from }) => from > period.to) ? 'NOT_AVAILABLE' : 'NOT_YET_AVAILABLE';
}

function usedNames({ by, where }: TableQuery): readonly DimensionName[] {
  return [...by, ...where.map(({ dimension }) => dimension)];
}

function filtersOf({ where }: TableQuery): readonly (readonly [DimensionName, readonly string[]])[] {
  return where.map(({ dimension, values }) => [dimension, values]);
}

function only({ dimension, code }: GroupValue): readonly [DimensionName, readonly string[]] {
  return [dimension, [code]];
}

function codeIn(record: Observation, name: DimensionName): string | undefined {
  if (name === 'AREA') return record.area;
  if (name === 'SURVEY') return record.segment;
  return record.attributes.find(({ dimension }) => dimension === name)?.value;
}

function amount(measurements: readonly Measurement[], of: 'n' | 'sum'): number {
  return of === 'n' ? measurements.length : measurements.reduce((sum, { value }) => sum + value, 0);
}
