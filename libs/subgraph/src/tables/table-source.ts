import type { AsOf, Release } from '@citizen-graph/ledger';
import type { MetricDefinition, MetricRow, TableQuery } from '@citizen-graph/metrics';
import type { ShownRelease } from './shown-release';

/** A question to a metric, as of a moment or a release; null for now. */
export interface TableRequest {
  readonly definition: MetricDefinition;
  readonly query: TableQuery;
  readonly asOf: AsOf;
}

/** A table's rows, and the releases that they rest on. */
export interface TableAnswer {
  readonly rows: readonly MetricRow[];
  readonly releases: readonly ShownRelease[];
  /** The last release that was in, as of which the same question has the same answer; absent where there was none. */
  readonly last?: Release;
  /** Whether, after the moment asked for, a record was erased from what it rests on. */
  readonly erasedSince?: boolean;
}

/** Where a subgraph's tables come from; one for each request to it, so that what is asked together is fetched together. */
export interface TableSource {
  /** Answers a question; throws a DomainError with a code of METRIC_ERRORS when the metric cannot. */
  answer(request: TableRequest): Promise<TableAnswer>;
}
