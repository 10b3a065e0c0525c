import { overlaps } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { Statistics } from '../cells/cell';
import type { MeasureReference } from '../definitions/metric-definition';
import type { GroupValue } from '../tables/metric-row';
import { isOfAny, segmentsIn } from '../tables/table-cells';
import type { Coverage, CoveredPeriod, Table } from '../tables/table-cells';
import type { RowStatistics } from '../values/value-of';

/** Odd, so that no two of 256 editions in a row have the same place in a row of the perturbation table. */
const STEP = 97;

/**
 * Moves the keys of a row on by a step for each release that corrected something of its months and segments. Otherwise
 * only the cells of the one record that such a release changed would come out otherwise than before, and whoever
 * kept the answers of before would read every attribute of that record from them.
 */
export function editionOf(
  table: Table,
  corrected: Coverage,
): (period: Period) => (group: readonly GroupValue[], row: RowStatistics) => RowStatistics {
  const { arithmetic } = table;
  // A share is set against others of the same files.
  const [base, ofBase] = 'to' in arithmetic ? [arithmetic.to, corrected.to] : [arithmetic.of, corrected.of];
  return (period) => {
    const countsFor = (reference: MeasureReference, releases: readonly CoveredPeriod[]) => {
      const own = releases.filter((release) => overlaps(release, period));
      return (group: readonly GroupValue[]): number =>
        own.filter((release) => isOfAny(release, segmentsOf(table, reference, group))).length;
    };
    const [counted, setAgainst] = [countsFor(arithmetic.of, corrected.of), countsFor(base, ofBase)];
    return (group, { of, to }) => ({
      of: movedOn(of, counted(group)),
      to: movedOn(to, setAgainst(group)),
    });
  };
}

function segmentsOf(
  table: Table,
  { segments }: MeasureReference,
  group: readonly GroupValue[],
): readonly string[] | null {
  const asked = segmentsIn(table, group);
  if (segments === null || asked === null) return asked ?? segments;
  return asked.filter((code) => segments.includes(code));
}

function movedOn(statistics: Statistics, editions: number): Statistics {
  const { recordKeySum, numeratorRecordKeySum } = statistics;
  return {
    ...statistics,
    recordKeySum: recordKeySum + STEP * editions,
    numeratorRecordKeySum: numeratorRecordKeySum + STEP * editions,
  };
}
