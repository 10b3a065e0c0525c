import type { Period } from '@citizen-graph/reference';
import { NO_STATISTICS } from '../cells/cell';
import type { GroupValue } from './metric-row';
import { statisticsByGroup } from './statistics-by-group';
import type { Folding, StatisticsByGroup } from './statistics-by-group';
import { keptBy } from './table-cells';
import type { Table } from './table-cells';
import type { RowStatistics } from '../values/value-of';

/** What each group of a table adds up to in a period, and what it is set against. */
export function tableStatistics(
  table: Table,
): (period: Period) => (group: readonly GroupValue[]) => RowStatistics {
  const foldings = foldingsOf(table);
  const counted = statisticsByGroup(foldings.of);
  const setAgainst = foldings.to === null ? NOTHING : statisticsByGroup(foldings.to);
  return (period) => {
    const of = counted(period);
    const to = setAgainst(period);
    return (group) => ({ of: of(group), to: to(group) });
  };
}

const NOTHING: StatisticsByGroup = () => () => NO_STATISTICS;

/** The slices that the figures of a table count, and those that it sets them against, if any. */
export function foldingsOf(table: Table): { readonly of: Folding; readonly to: Folding | null } {
  const { arithmetic, by, cells } = table;
  const of = { slices: cells.of, reference: arithmetic.of, keeps: keptBy(table), by };
  return { of, to: setAgainstIn(table) };
}

/** How many of each group were asked in a period, as far as the metric tells. */
export function respondentsIn(table: Table): (period: Period) => (group: readonly GroupValue[]) => number {
  const { respondents, by, cells } = table;
  if (respondents === null) return () => () => 0;
  const asked = statisticsByGroup({
    slices: cells.respondents,
    reference: respondents,
    keeps: keptBy(table),
    by,
  });
  return (period) => {
    const statistics = asked(period);
    return (group) => statistics(group).n;
  };
}

// A ratio is set against another measure of the same group; a share against the whole force.
function setAgainstIn(table: Table): Folding | null {
  const { arithmetic, by, cells } = table;
  switch (arithmetic.kind) {
    case 'ratio':
    case 'weighted':
      return { slices: cells.to, reference: arithmetic.to, keeps: keptBy(table), by };
    case 'share':
      return {
        slices: cells.of,
        reference: arithmetic.of,
        keeps: keptBy(table, 'AREA'),
        by: by.filter(({ role }) => role !== 'area'),
      };
    case 'count':
    case 'level':
    case 'mean':
    case 'proportion':
      return null;
  }
}
