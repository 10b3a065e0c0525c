import type { Boundary, PopulationCount, PopulationCountQuery } from '@citizen-graph/stop-search';
import type { MetricContext } from '@citizen-graph/subgraph';

export interface StopSearchContext extends MetricContext {
  readonly findPopulationCount: (query: PopulationCountQuery) => Promise<PopulationCount | null>;
  readonly findBoundaries: () => Promise<readonly Boundary[]>;
  readonly findWhetherReceiptsAreLinked: () => Promise<boolean>;
}
