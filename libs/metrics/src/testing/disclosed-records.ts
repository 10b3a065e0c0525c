import { cellsOf } from '../cells/cell-accumulator';
import type { Observation } from '../cells/observation';
import type { MetricDefinition } from '../definitions/metric-definition';
import { disclose } from '../disclosure/disclose';
import type { Protection } from '../disclosure/disclose';
import { planTable } from '../tables/cell-request';
import type { CellRequest } from '../tables/cell-request';
import type { MetricRow } from '../tables/metric-row';
import type { CoveredPeriod, TableCells } from '../tables/table-cells';
import type { TableQuery } from '../tables/table-query';
import { sliceCells } from './slice-cells';

/** Records with their keys, the periods that releases of them cover, and whether they are published anyway. */
export interface KeyedRecords {
  readonly records: readonly (readonly [Observation, number])[];
  readonly coverage: readonly CoveredPeriod[];
  readonly isOpen?: boolean;
  /** The months and segments of the releases that changed what was in. */
  readonly corrected?: readonly CoveredPeriod[];
}

/** What a store with the cells of the records would answer to a request for a table. */
export function cellsFor(
  definition: MetricDefinition,
  query: TableQuery,
  { records, coverage }: KeyedRecords,
): TableCells {
  const cells = cellsOf(records);
  const { of, to, respondents } = planTable(definition, query);
  const slice = (request: CellRequest | null) => (request === null ? [] : sliceCells(cells, request));
  return {
    of: slice(of),
    to: slice(to),
    respondents: slice(respondents),
    coverage: { of: coverage, to: coverage },
  };
}

/** The table of some records as an audience would see it. */
export function disclosed(
  protection: Protection,
  { definition, query }: { readonly definition: MetricDefinition; readonly query: TableQuery },
  records: KeyedRecords,
): readonly MetricRow[] {
  const cells = cellsFor(definition, query, records);
  const { isOpen = false, corrected = [] } = records;
  return disclose(protection, {
    definition,
    query,
    cells,
    isOpen,
    corrected: { of: corrected, to: corrected },
  });
}
