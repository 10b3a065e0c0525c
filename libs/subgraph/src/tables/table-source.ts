import type { Release } from '@citizen-graph/ledger';
import type { MetricDefinition, MetricRow, TableQuery } from '@citizen-graph/metrics';

/** A question to a metric, as at a moment; null for now. */
export interface TableRequest {
  readonly definition: MetricDefinition;
  readonly query: TableQuery;
  readonly asOf: Date | null;
}

/** A table's rows, and the releases that they rest on. */
export interface TableAnswer {
  readonly rows: readonly MetricRow[];
  readonly releases: readonly Release[];
}

/** Where a subgraph's tables come from; one for each request to it, so that what is asked together is fetched together. */
export interface TableSource {
  /** Answers a question; throws a DomainError with a code of METRIC_ERRORS when the metric cannot. */
  answer(request: TableRequest): Promise<TableAnswer>;
}
