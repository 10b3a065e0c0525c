import type { FoundLocalEstimate, LocalEstimateQuery } from '@citizen-graph/confidence';
import type { MetricContext } from '@citizen-graph/subgraph';
import type { EstimateSource } from './estimates';

export interface ConfidenceContext extends MetricContext {
  readonly estimates: EstimateSource;
  readonly findLocalEstimates: (query: LocalEstimateQuery) => Promise<readonly FoundLocalEstimate[]>;
}
