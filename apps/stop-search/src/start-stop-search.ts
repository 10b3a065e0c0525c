import {
  findBoundaries,
  findPopulationCount,
  findWhetherReceiptsAreLinked,
} from '@citizen-graph/stop-search';
import { cellTables, chartNotes, startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { buildSchema } from './build-schema';
import type { StopSearchContext } from './context';

export const STOP_SEARCH_SUBGRAPH: Subgraph<StopSearchContext> = {
  name: 'stop-search',
  buildSchema,
  createContext: (manager, serving) => ({
    tables: cellTables(manager, 'stop-search', serving),
    chartNotes: chartNotes(manager),
    findPopulationCount: (query) => findPopulationCount(manager, query),
    findBoundaries: () => findBoundaries(manager),
    findWhetherReceiptsAreLinked: () => findWhetherReceiptsAreLinked(manager),
  }),
};

/** Serves the stop-search subgraph until stopped. */
export function startStopSearch(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(STOP_SEARCH_SUBGRAPH, config, logger);
}
