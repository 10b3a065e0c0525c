import type { Month, Period } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { MetricRow } from './metric-row';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { missingMonths } from './missing-months';
import { isPossible } from './possible-group';
import { absenceOfBase, isAskedOf, tableAbsence } from './table-absence';
import { tableOf } from './table-cells';
import type { Table, TableCells } from './table-cells';
import type { TableQuery } from './table-query';
import { tableRows } from './table-rows';
import type { ValueOfGroup } from './table-rows';
import { tableMarks } from './table-marks';
import type { Marks } from './table-marks';
import { respondentsIn, tableStatistics } from './table-statistics';
import { valueOf } from '../values/value-of';
import { isOfOneValue } from './values-apart';

/**
 * The rows of a table from its cells: for each part of the period, every combination of the values of
 * the dimensions, in their order. Every row has a figure or says why it has none.
 */
export function calculateTable(
  definition: MetricDefinition,
  query: TableQuery,
  cells: TableCells,
): readonly MetricRow[] {
  const table = tableOf(definition, query, cells);
  return tableRows(definition, query, valuesIn(table));
}

function valuesIn(table: Table): (period: Period) => ValueOfGroup {
  const statisticsIn = tableStatistics(table);
  const absenceIn = tableAbsence(table);
  const missingIn = missingMonths(table);
  const askedIn = respondentsIn(table);
  const marksIn = tableMarks(table);
  return (period) => {
    const statistics = statisticsIn(period);
    const absence = absenceIn(period);
    const missing = missingIn(period);
    const respondents = askedIn(period);
    const marks = marksIn(period);
    const baseAbsence = absenceOfBase(table, period);
    const isAsked = isAskedOf(table, period);
    return (group) => {
      if (!isAsked(group)) return missingValue('NOT_ASKED');
      if (!isPossible(table, group) || !isOfOneValue(table, group)) return missingValue('NOT_APPLICABLE');
      const row = statistics(group);
      const reason = (row.of.n === 0 ? absence(group) : null) ?? baseAbsence(group);
      const marked = withMarks(marks(group));
      if (reason !== null) return marked(missingValue(reason));
      const value = valueOf(table.arithmetic, row);
      if (row.of.n === 0 && value.value === null && respondents(group) > 0)
        return marked(missingValue('NOT_ANSWERED'));
      return marked(withMissing(value, missing(group)));
    };
  };
}

function withMissing(value: MetricValue, months: readonly Month[]): MetricValue {
  return value.value === null || months.length === 0 ? value : { ...value, missingMonths: months };
}

function withMarks({ revisedBy, erasedBy }: Marks): (value: MetricValue) => MetricValue {
  return (value) => ({
    ...value,
    ...(value.value === null || revisedBy.length === 0 ? {} : { revisedBy }),
    ...(erasedBy.length === 0 ? {} : { erasedSince: erasedBy.length }),
  });
}
