import type { Statistics } from '../cells/cell';
import { isRateOfEvents } from '../definitions/metric-definition';
import type { CellArithmetic, Measure } from '../definitions/metric-definition';
import { meanInterval, standardDeviationOf } from '../intervals/mean-interval';
import type { MetricValue } from './metric-value';
import { missingValue } from './metric-value';
import { rateOfEvents } from './rate-of-events';
import { wilsonInterval } from '../intervals/wilson-interval';

/** What a row's figure is calculated from: the records of the row, and those it is set against, if any. */
export interface RowStatistics {
  readonly of: Statistics;
  readonly to: Statistics;
}

/**
 * The figure of one row. A figure without a base is NOT_APPLICABLE, and one of a stock of which there is no
 * record NOT_AVAILABLE; a count of what happened is nought where nothing did.
 */
export function valueOf(arithmetic: CellArithmetic, { of, to }: RowStatistics): MetricValue {
  if (isLeftOut(arithmetic.of.measure, of)) return missingValue('NOT_AVAILABLE');
  switch (arithmetic.kind) {
    case 'count':
      return published(of.n, null, null);
    case 'level':
      return published(amountOf(arithmetic.of.measure, of), null, null);
    case 'proportion':
      return percentage(of.numerator, of.n);
    case 'mean':
      return mean(of);
    case 'share':
      return fraction(amountOf(arithmetic.of.measure, of), amountOf(arithmetic.of.measure, to), 100);
    case 'ratio':
      return ratio(arithmetic, { of, to });
    case 'weighted':
      return weighted({ of, to }, arithmetic.leastBase ?? 0);
  }
}

function mean(of: Statistics): MetricValue {
  if (of.n === 0) return missingValue('NOT_APPLICABLE');
  const value = published(of.sum / of.n, null, of.n);
  const standardDeviation = standardDeviationOf(of);
  if (standardDeviation === null) return value;
  const interval = meanInterval({ n: of.n, mean: of.sum / of.n, standardDeviation });
  return { ...value, standardDeviation, interval };
}

// Of two counts that are set against each other, neither part of the other, nothing is known of the chance
// in it: responses of a month are no sample of its invitations.
function ratio(
  arithmetic: Extract<CellArithmetic, { kind: 'ratio' }>,
  { of, to }: RowStatistics,
): MetricValue {
  const numerator = amountOf(arithmetic.of.measure, of);
  const denominator = amountOf(arithmetic.to.measure, to);
  if (arithmetic.isPart === true) return percentage(numerator, denominator);
  const rate = isRateOfEvents(arithmetic) ? rateOfEvents : fraction;
  return rate(numerator, denominator, arithmetic.per);
}

// The interval is that of as many people as a simple random sample of the same precision would hold:
// the effective sample size of Kish (Survey Sampling, 1965), (sum of w)^2 / sum of w^2.
function weighted({ of, to }: RowStatistics, leastBase: number): MetricValue {
  if (to.n === 0) return missingValue('NOT_APPLICABLE');
  if (to.n < leastBase) return missingValue('UNRELIABLE');
  const share = of.sum / to.sum;
  const effectiveBase = to.sum ** 2 / to.sumOfSquares;
  const { lower, upper } = wilsonInterval(share * effectiveBase, effectiveBase);
  return {
    ...published(100 * share, null, to.n),
    effectiveBase,
    interval: { lower: 100 * lower, upper: 100 * upper, method: 'WILSON_EFFECTIVE_BASE' },
  };
}

// Of what happens in a month, no record means that nothing did. What there is at a moment is recorded even
// where it is nought, so that no record means that the source left it out.
function isLeftOut({ accumulation }: Measure, { n }: Statistics): boolean {
  return n === 0 && accumulation !== 'flow';
}

function amountOf(measure: Measure, statistics: Statistics): number {
  return measure.amount === 'n' ? statistics.n : statistics.sum;
}

function fraction(numerator: number, denominator: number, per: number): MetricValue {
  if (denominator === 0) return missingValue('NOT_APPLICABLE');
  return published((per * numerator) / denominator, numerator, denominator);
}

/** A part of a base in per cent with its Wilson interval; NOT_APPLICABLE where the base is nobody. */
export function percentage(numerator: number, denominator: number): MetricValue {
  const value = fraction(numerator, denominator, 100);
  if (value.value === null) return value;
  const { lower, upper } = wilsonInterval(numerator, denominator);
  return { ...value, interval: { lower: 100 * lower, upper: 100 * upper, method: 'WILSON' } };
}

function published(value: number, numerator: number | null, denominator: number | null): MetricValue {
  return { status: 'PUBLISHED', value, numerator, denominator, interval: null };
}
