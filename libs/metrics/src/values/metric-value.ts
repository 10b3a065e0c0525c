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
  SUPPRESSED: 'It is of so few people that it could tell of one of them, and so is not given.',
  SUPPRESSED_SECONDARY: 'It is not given because a figure of few people could be worked out from it.',
  WITHHELD: 'It is not given to this audience, whatever it is.',
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
  STUDENT_T: "Student's t interval of a mean, from its standard deviation. It knows sampling error alone.",
  NEWCOMBE:
    "Newcombe's hybrid score interval of a difference of two proportions, from the Wilson interval of each.",
  NEWCOMBE_EFFECTIVE_BASE:
    "Newcombe's interval of a difference of two weighted proportions, on the effective base of each.",
  WELCH: "Welch's t interval of a difference of two means, which may vary differently.",
  MOVER:
    'The interval of a difference of two rates of events, or of two published estimates, from the interval of each ' +
    'by squaring and adding (Zou and Donner).',
  EXACT_RATIO:
    'The exact interval of a ratio of two rates of events, given how many there were in all, for counts below 10.',
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
  /** Of a mean over two records or more, how much they vary: the standard deviation of a sample (n − 1). */
  readonly standardDeviation?: number;
  readonly interval: Interval | null;
  /** Of a published estimate, the last month of its survey year, which may end before the period does. */
  readonly yearEnding?: Month;
  /** The months of its period that no release covers, if there are any: the figure lacks their records. */
  readonly missingMonths?: readonly Month[];
  /** The releases after the first that changed it and are in force, if there are any. */
  readonly revisedBy?: readonly number[];
  /** How many records were erased from it after the moment that it is as of, if any were. */
  readonly erasedSince?: number;
}

/** A value that is not there, and why. */
export function missingValue(status: Exclude<ValueStatus, 'PUBLISHED'>): MetricValue {
  return { status, value: null, numerator: null, denominator: null, interval: null };
}

/**
 * The shorthand of the Government Analysis Function for a value that is not there, that breaks its
 * series, that is provisional or that is revised; null for any other. A value that is all three reads `[b] [p] [r]`.
 * Source: Symbols in tables, definitions and help, Government Analysis Function.
 */
export function shorthandOf(
  { status, missingMonths = [], revisedBy = [] }: MetricValue,
  breaksSeries: boolean,
): string | null {
  switch (status) {
    case 'PUBLISHED':
      return besideNumber({
        '[b]': breaksSeries,
        '[p]': missingMonths.length > 0,
        '[r]': revisedBy.length > 0,
      });
    case 'NOT_ASKED':
    case 'NOT_APPLICABLE':
      return '[z]';
    case 'NOT_ANSWERED':
    case 'NOT_AVAILABLE':
    case 'NOT_YET_AVAILABLE':
      return '[x]';
    case 'UNRELIABLE':
      return '[u]';
    case 'SUPPRESSED':
    case 'SUPPRESSED_SECONDARY':
    case 'WITHHELD':
      return '[c]';
  }
}

function besideNumber(symbols: Readonly<Record<string, boolean>>): string | null {
  const own = Object.keys(symbols).filter((symbol) => symbols[symbol] === true);
  return own.length === 0 ? null : own.join(' ');
}
