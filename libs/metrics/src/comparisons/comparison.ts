import type { RateRatio } from '../intervals/rate-ratio';
import type { Interval, MetricValue } from '../values/metric-value';
import type { SignificanceTest } from './significance-test';

/** Why two figures are, or are not, compared with an interval and a test. */
export const COMPARISON_STATUSES = {
  COMPARED: 'The difference is given with its interval.',
  NO_FIGURE: 'One of the two figures is not given; its status says why.',
  NO_BASE: 'What one of the two figures rests on is not known, or does not fit it.',
  NO_SPREAD: 'A mean needs its standard deviation, over two records or more of which some differ.',
  NOT_A_SAMPLE:
    'Counts, levels, shares and ratios of two counts are no sample of anything: how far chance moves them is not known.',
} as const;

export type ComparisonStatus = keyof typeof COMPARISON_STATUSES;

/** How one figure differs from another: the first less the second, so in percentage points for percentages. */
export type ValueComparison =
  | {
      readonly status: 'COMPARED';
      readonly difference: number;
      /** Of the difference, at 95%. */
      readonly interval: Interval;
      /** Null for weighted proportions of which fewer than 5 are expected in a cell. */
      readonly test: SignificanceTest | null;
      /** Of two rates, how many times the second the first is; null for other figures, and where the second is nought. */
      readonly ratio: RateRatio | null;
    }
  | {
      readonly status: Exclude<ComparisonStatus, 'COMPARED'>;
      /** Null exactly with NO_FIGURE. */
      readonly difference: number | null;
      readonly interval: null;
      readonly test: null;
      readonly ratio: null;
    };

/** What two figures come to together beside their difference. */
export interface Compared {
  readonly interval: Interval;
  readonly test: SignificanceTest | null;
  readonly ratio?: RateRatio | null;
}

/** Compares two published figures by what they rest on, or says what they lack. */
export type CompareFigures = (value: MetricValue, against: MetricValue) => Compared | 'NO_BASE' | 'NO_SPREAD';
