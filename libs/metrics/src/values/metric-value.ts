import type { Month } from '@citizen-graph/reference';

/** Why there is, or is not, a number; absence alone never means anything. */
export const VALUE_STATUSES = {
  PUBLISHED: 'The figure is given.',
  NOT_ASKED: 'The question was not asked of these people.',
  NOT_ANSWERED: 'The question was asked, and nobody of these people answered it.',
  NOT_APPLICABLE: 'There is nobody, or nothing that can be put together, to calculate the figure for.',
  NOT_AVAILABLE: 'The source does not publish it.',
  NOT_YET_AVAILABLE: 'The data for this period has not come in.',
  UNRELIABLE: 'It rests on too few people to be relied on, and so is not given.',
} as const;

export type ValueStatus = keyof typeof VALUE_STATUSES;

/** How a 95% confidence interval is made. */
export const INTERVAL_METHODS = {
  WILSON: 'The Wilson score interval of a proportion. It knows sampling error alone.',
  WILSON_EFFECTIVE_BASE:
    'The Wilson score interval on the effective base of a weighted proportion. It knows sampling error alone.',
  PUBLISHED: 'As the publisher of the estimate printed it.',
  EXACT_POISSON: 'The exact interval of a count of independent events, for counts below 10.',
  BYAR: "Byar's approximation of the interval of a count of independent events, from 10 on.",
  LOG_RATIO: 'The interval of the logarithm of a ratio of two rates.',
  MANTEL_HAENSZEL:
    'The interval of the logarithm of a ratio of rates pooled over areas (Greenland and Robins).',
} as const;

export type IntervalMethod = keyof typeof INTERVAL_METHODS;

/** A 95% confidence interval in the unit of the value. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly method: IntervalMethod;
}

/** A figure with what it rests on. The value is null exactly when the status is not PUBLISHED. */
export interface MetricValue {
  readonly status: ValueStatus;
  readonly value: number | null;
  readonly numerator: number | null;
  /** The base: the records, people or survey answers that the figure is calculated over. */
  readonly denominator: number | null;
  /** Of a weighted figure, the effective sample size that its interval rests on; the denominator is unweighted. */
  readonly effectiveBase?: number;
  readonly interval: Interval | null;
  /** The months of its period that no release covers, if there are any: the figure lacks their records. */
  readonly missingMonths?: readonly Month[];
}

/** A value that is not there, and why. */
export function missingValue(status: Exclude<ValueStatus, 'PUBLISHED'>): MetricValue {
  return { status, value: null, numerator: null, denominator: null, interval: null };
}

/**
 * The shorthand of the Government Analysis Function for a value that is not there, that breaks its series
 * or that is provisional; null for any other. A value that is both reads `[b] [p]`.
 * Source: Symbols in tables, definitions and help, Government Analysis Function.
 */
export function shorthandOf(
  { status, missingMonths = [] }: MetricValue,
  breaksSeries: boolean,
): string | null {
  switch (status) {
    case 'PUBLISHED':
      return besideNumber({ '[b]': breaksSeries, '[p]': missingMonths.length > 0 });
    case 'NOT_ASKED':
    case 'NOT_APPLICABLE':
      return '[z]';
    case 'NOT_ANSWERED':
    case 'NOT_AVAILABLE':
    case 'NOT_YET_AVAILABLE':
      return '[x]';
    case 'UNRELIABLE':
      return '[u]';
  }
}

function besideNumber(symbols: Readonly<Record<string, boolean>>): string | null {
  const own = Object.keys(symbols).filter((symbol) => symbols[symbol] === true);
  return own.length === 0 ? null : own.join(' ');
}
