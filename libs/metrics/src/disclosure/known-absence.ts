import type { Period } from '@citizen-graph/reference';
import type { GroupValue } from '../tables/metric-row';
import { isPossible } from '../tables/possible-group';
import { absenceOfBase, isAskedOf, tableAbsence } from '../tables/table-absence';
import type { Table } from '../tables/table-cells';
import { isOfOneValue } from '../tables/values-apart';
import type { ValueStatus } from '../values/metric-value';

/**
 * Why a group has no figure, as far as anybody can know it without the records: from what was asked of whom,
 * from what goes together, and from the months that releases cover. Null for any other group, even an empty one.
 */
export function knownAbsence(
  table: Table,
  period: Period,
): (group: readonly GroupValue[]) => Exclude<ValueStatus, 'PUBLISHED'> | null {
  const isAsked = isAskedOf(table, period);
  const uncovered = tableAbsence(withoutRecords(table))(period);
  const baseAbsence = absenceOfBase(table, period);
  return (group) => {
    if (!isAsked(group)) return 'NOT_ASKED';
    if (!isPossible(table, group) || !isOfOneValue(table, group)) return 'NOT_APPLICABLE';
    return uncovered(group) ?? baseAbsence(group);
  };
}

function withoutRecords(table: Table): Table {
  return { ...table, cells: { ...table.cells, of: [], to: [], respondents: [] } };
}
