import { findLocalEstimates } from '@citizen-graph/confidence';
import { chartNotes, startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { buildSchema } from './build-schema';
import { confidenceTables } from './confidence-tables';
import type { ConfidenceContext } from './context';
import { estimateSource } from './estimates';

export const CONFIDENCE_SUBGRAPH: Subgraph<ConfidenceContext> = {
  name: 'confidence',
  buildSchema,
  createContext: (manager, serving) => {
    const estimates = estimateSource(manager);
    return {
      estimates,
      tables: confidenceTables(manager, { estimates, serving }),
      chartNotes: chartNotes(manager),
      findLocalEstimates: (query) => findLocalEstimates(manager, query),
    };
  },
};

/** Serves the confidence subgraph until stopped. */
export function startConfidence(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(CONFIDENCE_SUBGRAPH, config, logger);
}
