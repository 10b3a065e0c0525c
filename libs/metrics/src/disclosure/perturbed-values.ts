import type { Period } from '@citizen-graph/reference';
import { missingMonths } from '../tables/missing-months';
import { tableOf } from '../tables/table-cells';
import type { ValueOfGroup } from '../tables/table-rows';
import { tableStatistics } from '../tables/table-statistics';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { perturbedValue } from './cell-key';
import { knownAbsence } from './known-absence';
import { editionOf } from './noise-edition';
import type { Perturbation } from './perturbation-table';
import type { CellKeyPolicy } from './policy';
import type { Question } from './question';

/**
 * The figures of a table by the cell key method. Of a group without records nothing is told but what everybody
 * knows. A period that lacks months is a sum of other months than it says, and so is WITHHELD until they are in
 * where such sums are.
 */
export function perturbedValues(
  { definition, query, cells, corrected }: Question,
  protection: { readonly policy: CellKeyPolicy; readonly perturbation: Perturbation },
): (period: Period) => ValueOfGroup {
  const table = tableOf(definition, query, cells);
  const statisticsIn = tableStatistics(table);
  const missingIn = missingMonths(table);
  const editionIn = editionOf(table, corrected);
  return (period) => {
    const statistics = statisticsIn(period);
    const absence = knownAbsence(table, period);
    const missing = missingIn(period);
    const inEdition = editionIn(period);
    return (group): MetricValue => {
      const reason = absence(group);
      if (reason !== null) return missingValue(reason);
      const months = missing(group);
      if (months.length > 0 && !protection.policy.allowsAnyPeriod) return missingValue('WITHHELD');
      const value = perturbedValue(table.arithmetic, inEdition(group, statistics(group)), protection);
      return value.value === null || months.length === 0 ? value : { ...value, missingMonths: months };
    };
  };
}
