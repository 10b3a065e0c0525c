import type { Month } from '@citizen-graph/reference';
import type { Boundary, PopulationCount } from '@citizen-graph/stop-search';
import type { MetricContext } from '@citizen-graph/subgraph';

export interface StopSearchContext extends MetricContext {
  readonly findPopulationCount: (until: Month) => Promise<PopulationCount | null>;
  readonly findBoundaries: () => Promise<readonly Boundary[]>;
  readonly findWhetherReceiptsAreLinked: () => Promise<boolean>;
}
