import { ALWAYS, contains, splitByGrain } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { MeasureReference } from '../definitions/metric-definition';
import { isRatioOfFlows } from '../definitions/metric-definition';
import type { GroupValue } from './metric-row';
import { isOfAny, segmentsIn } from './table-cells';
import type { CoveredPeriod, Table } from './table-cells';

/** Whether a month's records of a group are in. */
type IsIn = (month: Month) => boolean;

/**
 * The months of a period whose records a group's figure lacks, because no release in force covers them: such a
 * figure is provisional. Of what happens in a month alone; a stock is as at one month, which is in or is not.
 */
export function missingMonths(table: Table): (period: Period) => (group: readonly GroupValue[]) => Month[] {
  const { arithmetic, cells } = table;
  if (arithmetic.of.measure.accumulation !== 'flow') return () => () => [];
  const parts = [monthsIn(arithmetic.of, cells.coverage.of)];
  if ('to' in arithmetic && (arithmetic.kind === 'weighted' || isRatioOfFlows(arithmetic))) {
    parts.push(monthsIn(arithmetic.to, cells.coverage.to));
  }
  return (period) => {
    const months = splitByGrain(period, 'MONTH').map(({ from }) => from);
    return (group) => {
      const segments = segmentsIn(table, group);
      const areIn = parts.map((isIn) => isIn(segments));
      return months.filter((month) => !areIn.every((isIn) => isIn(month)));
    };
  };
}

function monthsIn(
  { segments: all, asked = {} }: MeasureReference,
  coverage: readonly CoveredPeriod[],
): (segments: readonly string[] | null) => IsIn {
  const isCovered = (segments: readonly string[] | null): IsIn => {
    const own = coverage.filter((covered) => isOfAny(covered, segments));
    return (month) => own.some((covered) => contains(covered, month));
  };
  return (segments) => {
    const codes = segments?.filter((code) => all?.includes(code) ?? true) ?? all;
    if (codes === null) return isCovered(null);
    // A survey that the force does not run has no files, and lacks none.
    const run = codes.filter((code) => coverage.some((covered) => isOfAny(covered, [code])));
    const areIn = (run.length > 0 ? run : codes).map((code): IsIn => {
      const isIn = isCovered([code]);
      const months = asked[code] ?? [ALWAYS];
      return (month) => isIn(month) || !months.some((period) => contains(period, month));
    });
    return (month) => areIn.every((isIn) => isIn(month));
  };
}
