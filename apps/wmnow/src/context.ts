import type { MetricContext } from '@citizen-graph/subgraph';
import type { AreaPopulation, Campaign } from '@citizen-graph/wmnow';
import type DataLoader from 'dataloader';

export interface WmnowContext extends MetricContext {
  /** The latest population of an area, by its code. */
  readonly populations: DataLoader<string, AreaPopulation | null>;
  readonly findCampaigns: () => Promise<readonly Campaign[]>;
  readonly findLatestMonth: () => Promise<string | null>;
}
