import { STOP_SEARCH_METRICS } from '@citizen-graph/stop-search';
import { buildSubgraphSchema, metricTypes } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import { DifferencesResolver } from './graphql/differences.resolver';
import { DisproportionalityResolver } from './graphql/disproportionality.resolver';
import { FeedbackLinkResolver, FeedbackResolver } from './graphql/feedback.resolver';
import { StopSearchResolver } from './graphql/stop-search.resolver';

const metrics = metricTypes({
  name: 'StopSearchMetric',
  description: 'A figure of stop and search.',
  definitions: STOP_SEARCH_METRICS,
});

/** The schema of the stop-search subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [
      ...metrics.resolvers,
      StopSearchResolver,
      DisproportionalityResolver,
      DifferencesResolver,
      FeedbackResolver,
      FeedbackLinkResolver,
    ],
    orphanedTypes: [metrics.MetricType],
    references: { StopSearchMetric: metrics.resolveMetric },
  });
}
