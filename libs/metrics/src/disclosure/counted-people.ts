import type { CellArithmetic, Measure } from '../definitions/metric-definition';
import type { RowStatistics } from '../values/value-of';
import type { Statistics } from '../cells/cell';

/**
 * The people that a figure tells of, one list for each count of them: a base in the parts that the figure
 * tells apart, such as those who were satisfied and those who were not, or a count that has no parts.
 */
export type CountedPeople = readonly (readonly number[])[];

/** The counts of people behind a row's figure; a benchmark, such as the census, is published and is none. */
export function countedPeople(arithmetic: CellArithmetic, { of, to }: RowStatistics): CountedPeople {
  switch (arithmetic.kind) {
    case 'count':
    case 'mean':
      return [[of.n]];
    case 'level':
    case 'share':
      return [[amountOf(arithmetic.of.measure, of)]];
    case 'proportion':
      return [[of.numerator, of.n - of.numerator]];
    case 'weighted':
      return [[of.n, to.n - of.n]];
    case 'ratio':
      return countedInRatio(arithmetic, { of, to });
  }
}

/** How many people each count is of, its parts together. */
export function sizesOf(people: CountedPeople): readonly number[] {
  return people.map((parts) => parts.reduce((sum, part) => sum + part, 0));
}

/** Whether any of the counts is below the least that may be given. */
export function isSmall(people: CountedPeople, leastCount: number): boolean {
  return sizesOf(people).some((size) => size < leastCount);
}

function countedInRatio(
  { of, to, isPart }: Extract<CellArithmetic, { kind: 'ratio' }>,
  row: RowStatistics,
): CountedPeople {
  const counted = amountOf(of.measure, row.of);
  if (to.measure.accumulation === 'benchmark') return [[counted]];
  const base = amountOf(to.measure, row.to);
  return isPart === true ? [[counted, base - counted]] : [[counted], [base]];
}

function amountOf({ amount }: Measure, statistics: Statistics): number {
  return amount === 'n' ? statistics.n : statistics.sum;
}
