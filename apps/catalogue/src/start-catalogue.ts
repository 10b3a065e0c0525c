import { findReleases } from '@citizen-graph/ledger';
import { startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { buildSchema } from './build-schema';
import type { CatalogueContext } from './context';

export const CATALOGUE_SUBGRAPH: Subgraph<CatalogueContext> = {
  name: 'catalogue',
  buildSchema,
  createContext: (manager, { caller: { grant } }) => ({
    grant,
    findReleases: (dataset) =>
      findReleases(manager, { datasets: dataset === null ? null : [dataset], asOf: null }),
  }),
};

/** Serves the catalogue subgraph until stopped. */
export function startCatalogue(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(CATALOGUE_SUBGRAPH, config, logger);
}
