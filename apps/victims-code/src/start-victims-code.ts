import { londonDay } from '@citizen-graph/reference';
import { cellTables, chartNotes, startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, MetricContext, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { buildSchema } from './build-schema';
import { strategyContext } from './graphql/strategy/strategy-context';
import type { StrategyContext } from './graphql/strategy/strategy-context';

export const VICTIMS_CODE_SUBGRAPH: Subgraph<MetricContext & StrategyContext> = {
  name: 'victims-code',
  buildSchema,
  createContext: (manager, serving) => ({
    tables: cellTables(manager, 'victims-code', serving),
    chartNotes: chartNotes(manager),
    ...strategyContext(manager, serving.caller, londonDay(Date.now())),
  }),
};

/** Serves the victims-code subgraph until stopped. */
export function startVictimsCode(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(VICTIMS_CODE_SUBGRAPH, config, logger);
}
