import { cellTables, chartNotes, startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { findCampaigns, findLatestMonth, findPopulations } from '@citizen-graph/wmnow';
import DataLoader from 'dataloader';
import { buildSchema } from './build-schema';
import type { WmnowContext } from './context';

export const WMNOW_SUBGRAPH: Subgraph<WmnowContext> = {
  name: 'wmnow',
  buildSchema,
  createContext: (manager, serving) => ({
    tables: cellTables(manager, 'wmnow', serving),
    chartNotes: chartNotes(manager),
    populations: new DataLoader((codes) => findPopulations(manager, codes)),
    findCampaigns: once(() => findCampaigns(manager)),
    findLatestMonth: () => findLatestMonth(manager),
  }),
};

/** Serves the wmnow subgraph until stopped. */
export function startWmnow(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(WMNOW_SUBGRAPH, config, logger);
}

// However many fields of one request ask.
function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let answer: Promise<Result> | undefined;
  return () => (answer ??= ask());
}
