import { buildSubgraphSchema } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import { MetricEditionsResolver } from './graphql/metric-editions.resolver';
import { METRICS } from './graphql/victims-code-metric.type';
import { STRATEGY_RESOLVERS } from './graphql/strategy/resolvers';
import { VictimsCodeResolver } from './graphql/victims-code.resolver';

/** The schema of the victims-code subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [METRICS.MetricResolver, MetricEditionsResolver, VictimsCodeResolver, ...STRATEGY_RESOLVERS],
    orphanedTypes: [METRICS.MetricType],
    references: { VictimsCodeMetric: METRICS.resolveMetric },
  });
}
