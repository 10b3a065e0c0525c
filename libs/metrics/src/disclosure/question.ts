import type { MetricDefinition } from '../definitions/metric-definition';
import type { Coverage, TableCells } from '../tables/table-cells';
import type { TableQuery } from '../tables/table-query';

/** A checked query to a metric, the cells that `planTable` asked for, and whether they need any protection. */
export interface Question {
  readonly definition: MetricDefinition;
  readonly query: TableQuery;
  readonly cells: TableCells;
  /** Whether the source publishes it record by record, or it is not about persons. */
  readonly isOpen: boolean;
  /** What was in once and is another now: a period for each release that corrected, restated, withdrew or erased. */
  readonly corrected: Coverage;
}
