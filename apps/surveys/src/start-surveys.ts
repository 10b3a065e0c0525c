import { cellTables, startSubgraph } from '@citizen-graph/subgraph';
import type { Logger, MetricContext, RunningServer, Subgraph, SubgraphConfig } from '@citizen-graph/subgraph';
import { findComments, findDriverAnswers, findTaxonomy } from '@citizen-graph/surveys';
import { buildSchema } from './build-schema';
import type { CommentsContext } from './graphql/comments.resolver';
import type { DriversContext } from './graphql/drivers.resolver';

export const SURVEYS_SUBGRAPH: Subgraph<MetricContext & DriversContext & CommentsContext> = {
  name: 'surveys',
  buildSchema,
  createContext: (manager, _, audience) => ({
    tables: cellTables(manager, 'surveys'),
    findDriverAnswers: (question) => findDriverAnswers(manager, question),
    audience,
    findComments: (filter) => findComments(manager, filter),
    findTaxonomy: () => findTaxonomy(manager),
  }),
};

/** Serves the surveys subgraph until stopped. */
export function startSurveys(config: SubgraphConfig, logger: Logger): Promise<RunningServer> {
  return startSubgraph(SURVEYS_SUBGRAPH, config, logger);
}
