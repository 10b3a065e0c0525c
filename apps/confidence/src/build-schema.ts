import { CONFIDENCE_METRICS } from '@citizen-graph/confidence';
import { buildSubgraphSchema, metricTypes } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import { ConfidenceResolver } from './graphql/confidence.resolver';

const metrics = metricTypes({
  name: 'ConfidenceMetric',
  description: 'A published estimate of confidence.',
  definitions: CONFIDENCE_METRICS,
});

/** The schema of the confidence subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [...metrics.resolvers, ConfidenceResolver],
    orphanedTypes: [metrics.MetricType],
    references: { ConfidenceMetric: metrics.resolveMetric },
  });
}
