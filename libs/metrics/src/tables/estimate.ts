import { contains } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { MetricRow } from './metric-row';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import type { TableQuery } from './table-query';
import { tableRows } from './table-rows';
import { wilsonInterval } from '../intervals/wilson-interval';

/** A figure that its publisher calculated, with the interval and base that it printed, if any. */
export interface Estimate {
  readonly measure: string;
  readonly segment: string;
  /** The last month of the survey year. */
  readonly month: Month;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The unweighted base: the number of people asked. */
  readonly base: number | null;
  /**
   * How many times as uncertain it is as one from a simple random sample, for an interval where none is
   * printed; null where that is not known.
   */
  readonly designEffect: number | null;
}

/**
 * The rows of a published metric: for each part of the period the latest estimate whose survey year
 * ends in it, of the segment asked for, or of the metric's own where none is. Estimates do not add, so
 * nothing is published for several segments together.
 */
export function calculateEstimateTable(
  definition: MetricDefinition,
  query: TableQuery,
  estimates: readonly Estimate[],
): readonly MetricRow[] {
  const { arithmetic } = definition;
  const { measure, segments } = arithmetic.of;
  const leastBase = arithmetic.kind === 'estimate' ? (arithmetic.leastBase ?? 0) : 0;
  const chosen = query.where[0]?.values ?? segments ?? [];
  const own = estimates.filter((estimate) => estimate.measure === measure.id);
  return tableRows(definition, query, (period) => (group) => {
    const asked = new Set(group.length === 0 ? chosen : group.map(({ code }) => code));
    if (asked.size !== 1) return missingValue('NOT_AVAILABLE');
    const found = latestIn(
      own.filter(({ segment }) => asked.has(segment)),
      period,
    );
    return typeof found === 'string' ? missingValue(found) : valueOfEstimate(found, leastBase);
  });
}

/** The latest estimate whose survey year ends in the period, or why there is none. */
function latestIn(
  estimates: readonly Estimate[],
  period: Period,
): Estimate | 'NOT_AVAILABLE' | 'NOT_YET_AVAILABLE' {
  const ended = estimates.filter(({ month }) => contains(period, month));
  const latest = ended.reduce<Estimate | null>(
    (one, other) => (one === null || other.month > one.month ? other : one),
    null,
  );
  return latest ?? absence(estimates, period);
}

function valueOfEstimate(estimate: Estimate, leastBase: number): MetricValue {
  const { value, lower, upper, base, month: yearEnding } = estimate;
  if (base !== null && base < leastBase) return missingValue('UNRELIABLE');
  const published = { status: 'PUBLISHED', value, numerator: null, denominator: base, yearEnding } as const;
  if (lower !== null && upper !== null) {
    return { ...published, interval: { lower, upper, method: 'PUBLISHED' } };
  }
  return { ...published, ...ownInterval(estimate) };
}

// Where the publisher prints none: that of a simple sample as certain as this one.
function ownInterval({
  value,
  base,
  designEffect,
}: Estimate): Pick<MetricValue, 'interval' | 'effectiveBase'> {
  if (base === null || base === 0 || designEffect === null) return { interval: null };
  const effectiveBase = base / designEffect;
  const { lower, upper } = wilsonInterval((value / 100) * effectiveBase, effectiveBase);
  const interval = { lower: 100 * lower, upper: 100 * upper, method: 'WILSON_EFFECTIVE_BASE' } as const;
  return { interval, effectiveBase };
}

function absence(estimates: readonly Estimate[], period: Period): 'NOT_AVAILABLE' | 'NOT_YET_AVAILABLE' {
  return estimates.some(({ month }) => month > period.to) ? 'NOT_AVAILABLE' : 'NOT_YET_AVAILABLE';
}
