import { STOP_SEARCH_METRICS } from '@citizen-graph/stop-search';
import { buildSubgraphSchema, metricTypes } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
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
      metrics.MetricResolver,
      StopSearchResolver,
      DisproportionalityResolver,
      FeedbackResolver,
      FeedbackLinkResolver,
    ],
    orphanedTypes: [metrics.MetricType],
    references: { StopSearchMetric: metrics.resolveMetric },
  });
}
