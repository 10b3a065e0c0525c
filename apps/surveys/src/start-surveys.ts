import { asCaller } from '@citizen-graph/ledger';
import { cellTables, chartNotes, startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, MetricContext, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { findComments, findDriverAnswers, findTaxonomy } from '@citizen-graph/surveys';
import { buildSchema } from './build-schema';
import type { CommentsContext } from './graphql/comments.resolver';
import type { DriversContext } from './graphql/drivers.resolver';
import { keyDriverSource } from './key-driver-source';
import { oneAtATime } from './one-at-a-time';

// One takes a second or two of a year's responses: whoever came after these would not wait for it.
const MOST_CALCULATIONS_IN_HAND = 8;
const calculateInTurn = oneAtATime(MOST_CALCULATIONS_IN_HAND);

export const SURVEYS_SUBGRAPH: Subgraph<MetricContext & DriversContext & CommentsContext> = {
  name: 'surveys',
  buildSchema,
  createContext: (manager, serving) => {
    const { grant } = serving.caller;
    return {
      tables: cellTables(manager, 'surveys', serving),
      chartNotes: chartNotes(manager),
      keyDrivers: keyDriverSource(
        (question) => asCaller(manager, grant, (own) => findDriverAnswers(own, question)),
        calculateInTurn,
      ),
      ...serving,
      findComments: (filter) => asCaller(manager, grant, (own) => findComments(own, filter)),
      findTaxonomy: () => findTaxonomy(manager),
    };
  },
};

/** Serves the surveys subgraph until stopped. */
export function startSurveys(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(SURVEYS_SUBGRAPH, config, logger);
}
