import type { DimensionName, Month } from '@citizen-graph/reference';

/**
 * What a set of records adds up to: everything that the figures of a measure are calculated from.
 * Statistics of disjoint sets add, and those of a part can be taken away from the whole.
 */
export interface Statistics {
  /** Records. */
  readonly n: number;
  /** Records that count towards a proportion, such as scores of 8 or more. */
  readonly numerator: number;
  /** Sum of the measured values, in the unit of the measure. */
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Sum of the record keys of n and of numerator, for the cell key method of disclosure control. */
  readonly recordKeySum: number;
  readonly numeratorRecordKeySum: number;
}

/** An attribute of a record: one dimension and the value it takes. */
export interface Attribute {
  readonly dimension: DimensionName;
  readonly value: string;
}

/** Where a cell stands: what was measured, when, where, and for whom (up to two attributes, by name of dimension). */
export interface CellKey {
  readonly measure: string;
  readonly segment: string;
  readonly month: Month;
  readonly area: string;
  readonly attributes: readonly Attribute[];
}

export interface Cell {
  readonly key: CellKey;
  readonly statistics: Statistics;
}

export const NO_STATISTICS: Statistics = {
  n: 0,
  numerator: 0,
  sum: 0,
  sumOfSquares: 0,
  recordKeySum: 0,
  numeratorRecordKeySum: 0,
};

/** The statistics of two disjoint sets of records together. */
export function addStatistics(one: Statistics, other: Statistics): Statistics {
  return {
    n: one.n + other.n,
    numerator: one.numerator + other.numerator,
    sum: one.sum + other.sum,
    sumOfSquares: one.sumOfSquares + other.sumOfSquares,
    recordKeySum: one.recordKeySum + other.recordKeySum,
    numeratorRecordKeySum: one.numeratorRecordKeySum + other.numeratorRecordKeySum,
  };
}

/** The statistics of any number of disjoint sets together; of none, nothing. */
export function sumStatistics(parts: Iterable<Statistics>): Statistics {
  let total = NO_STATISTICS;
  for (const part of parts) total = addStatistics(total, part);
  return total;
}
