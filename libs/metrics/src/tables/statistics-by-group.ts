import { contains } from '@citizen-graph/reference';
import type { Dimension, Month, Period } from '@citizen-graph/reference';
import { NO_STATISTICS, addStatistics, sumStatistics } from '../cells/cell';
import type { Statistics } from '../cells/cell';
import type { CellSlice } from './cell-request';
import { codeOf, keyOf } from './group';
import type { Measure, MeasureReference } from '../definitions/metric-definition';
import type { GroupValue } from './metric-row';

/** Slices of one measure, which of them to keep, and the dimensions that they are told apart by. */
export interface Folding {
  readonly slices: readonly CellSlice[];
  readonly reference: MeasureReference;
  readonly keeps: (slice: CellSlice) => boolean;
  readonly by: readonly Dimension[];
}

type GroupCode = Pick<GroupValue, 'dimension' | 'code'>;

/** What the records of a group come to in a period; dimensions that are not told apart are passed over. */
export type StatisticsByGroup = (period: Period) => (group: readonly GroupCode[]) => Statistics;

type Folded = ReadonlyMap<Month | null, ReadonlyMap<string, Statistics>>;

/** Adds slices up by month once, so that each period only adds the months that count for it. */
export function statisticsByGroup(folding: Folding): StatisticsByGroup {
  const folded = foldByMonth(folding);
  const names = new Set(folding.by.map(({ name }) => name));
  return (period) => {
    const counted = monthsThatCount([...folded.keys()], folding.reference.measure, period);
    return (group) => {
      const key = keyOf(group.filter(({ dimension }) => names.has(dimension)).map(({ code }) => code));
      return sumStatistics(counted.map((month) => folded.get(month)?.get(key) ?? NO_STATISTICS));
    };
  };
}

// A month is known by its records before any are filtered out, so that a benchmark is of one month for
// all groups. After an erasure slices may be left that hold nothing.
function foldByMonth({ slices, reference, keeps, by }: Folding): Folded {
  const folded = new Map<Month | null, Map<string, Statistics>>();
  for (const slice of slices) {
    if (slice.statistics.n === 0 || !isSegmentOf(reference, slice)) continue;
    const groups = folded.get(slice.month) ?? new Map<string, Statistics>();
    folded.set(slice.month, groups);
    if (!keeps(slice)) continue;
    const key = keyOf(by.map((dimension) => codeOf(slice, dimension)));
    groups.set(key, addStatistics(groups.get(key) ?? NO_STATISTICS, slice.statistics));
  }
  return folded;
}

/** Whether a slice is of a segment that is referred to. */
export function isSegmentOf({ segments }: MeasureReference, { segment }: CellSlice): boolean {
  return segments === null || segment === null || segments.includes(segment);
}

/**
 * Of the months that are known, those that count for a period: a flow adds over its months; a stock is that of its
 * last month; a benchmark is the last one known by then, which may be years older.
 */
export function monthsThatCount(
  months: readonly (Month | null)[],
  { accumulation }: Measure,
  period: Period,
): readonly (Month | null)[] {
  switch (accumulation) {
    case 'flow':
      return months.filter((month) => month === null || contains(period, month));
    case 'stock':
      return months.filter((month) => month === period.to);
    case 'benchmark':
      return months
        .filter((month) => month !== null && month <= period.to)
        .sort()
        .slice(-1);
  }
}
